import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import type {} from '../../elements/handpick.d.ts';
import { TEMPLATES, type Rule } from '../../server/rules/index.ts';
import { openBrowser, type People } from './test/browser.ts';
import { Agent } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;
let agent: Agent;
const folder = mkdtempSync(join(tmpdir(), 'handpick-rules-'));

const BRANCH = {
  branchId: 'vienna',
  name: 'Vienna',
  latitude: 48.2,
  longitude: 16.37,
  agents: ['mara'],
  skillId: null,
};

/** A template as an owner would fill it in for this shop, in a hurry and without a hold-out. */
function filledIn(templateId: string, parts: Partial<Rule> = {}): object {
  const template = TEMPLATES.find((one) => one.templateId === templateId);
  const text = JSON.stringify({ ...template?.rule, ...parts })
    .replaceAll('<agent>', 'mara')
    .replaceAll('{"kind":"skills","skills":["<skill>"]}', '{"kind":"agent","agentId":"mara"}')
    .replaceAll('"secondsLeast":30', '"secondsLeast":2')
    .replaceAll('"secondsLeast":45', '"secondsLeast":2')
    .replaceAll('"heldOutShare":0.1', '"heldOutShare":0');
  const rule = JSON.parse(text) as { actions: { kind: string; agentId?: string }[] };
  return { ...rule, actions: rule.actions.filter(({ kind }) => kind !== 'agent') };
}

async function haveRules(...rules: readonly object[]): Promise<void> {
  const file = join(folder, 'rules.json');
  writeFileSync(file, JSON.stringify({ zone: 'Europe/Vienna', branches: [BRANCH], rules }));
  await product.manage('rules', 'demo', 'import', file);
  const ids = JSON.stringify(rules.map((rule) => (rule as Rule).ruleId));
  for (;;) {
    const answer = await fetch(`${product.server}/v1/sites/demo/rules`, {
      headers: { origin: product.shop },
    });
    const text = await answer.text();
    const { rules: shown } = (text === '' ? { rules: [] } : JSON.parse(text)) as { rules: Rule[] };
    if (JSON.stringify(shown.map(({ ruleId }) => ruleId)) === ids) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

before(async () => {
  [product, people] = await Promise.all([startProduct(), openBrowser()]);
  const html = `<!doctype html><html lang="en"><title>Page</title>
    <main><h1>Page</h1><button>Go on</button></main>
    <script type="module" src="${product.server}/picker.js"></script>
    <agent-picker site="demo" layout="launcher"></agent-picker></html>`;
  for (const path of ['/products', '/apply', '/help', '/branches']) product.addPage(path, { html });
  agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setStatus('Available');
});

after(async () => {
  await people.close();
  await product.close();
  rmSync(folder, { recursive: true, force: true });
  assert.deepEqual(people.complaints, [], 'no page raised an error');
});

const invitation = (page: Page) => page.getByRole('region', { name: 'Invitation' });

/** The agent is called, is told by which rule, and takes it to its end. */
async function served(rule: string): Promise<void> {
  await agent.page.getByRole('article').getByText(`Accepted your invitation: ${rule}.`).waitFor();
  await agent.accept('A visitor');
  await agent.page.getByRole('tabpanel', { name: 'Visitor' }).getByText(rule).first().waitFor();
  await agent.end();
  await agent.finishWrapUp();
}

test('[J42] 30 s on an overview: who knows the products invites, is called at once and sees why', async () => {
  await haveRules(filledIn('product-overview'));
  const page = await people.newPage();
  await page.goto(`${product.shop}/products`);
  await invitation(page).getByRole('button', { name: 'Talk to Mara' }).click();
  await served('30 seconds on a product overview');
});

test('[J42] a form that stalls after a failed call: a call-back by a named specialist is offered', async () => {
  await haveRules(filledIn('stalled-form'));
  const page = await people.newPage();
  await page.goto(`${product.shop}/apply`);
  await page.evaluate(() => document.querySelector('agent-picker')?.track('call-failed'));
  const card = invitation(page);
  await card.locator('.says', { hasText: 'Mara Lindqvist calls you back when it suits you.' }).waitFor();
  await card.getByRole('button', { name: 'Choose a time for a call' }).click();
  await page.getByRole('dialog').getByText(/Mara/u).first().waitFor();
});

test('[J42] frustrated, and back again: a personal invitation, with priority', async () => {
  await haveRules(filledIn('frustrated-return'));
  const page = await people.newPage();
  await page.goto(`${product.shop}/help`);
  const triple = async (): Promise<void> => {
    // Only what happens once rules are there is seen by them.
    await page.waitForTimeout(2_000);
    for (let count = 0; count < 6; count++) await page.mouse.click(200, 200);
  };
  await triple();
  await page.waitForTimeout(2_500);
  assert.equal(await invitation(page).count(), 0, 'nobody who comes for the first time');
  await page.evaluate(() => {
    // As whoever has talked here before.
    const words = crypto.getRandomValues(new Uint8Array(16));
    const token = btoa(String.fromCharCode(...words))
      .replace(/\+/gu, '-')
      .replace(/\//gu, '_')
      .slice(0, 22);
    const { origin } = new URL(document.querySelector('script')?.src ?? '');
    localStorage.setItem(`handpick/${origin}/demo/visitor`, token);
  });
  await page.reload();
  await page.getByRole('button', { name: /helps you/u }).click();
  await page.getByRole('article').first().waitFor();
  await page.waitForTimeout(500);
  await page.reload();
  await triple();
  await invitation(page).getByRole('button', { name: 'Talk to Mara' }).click();
  await served('Frustrated, and back again');
});

test('[J42] the closest branch: whoever serves there invites, and where the visitor is stays in the page', async () => {
  await haveRules(filledIn('closest-branch'));
  const page = await people.newPage();
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ latitude: 48.3, longitude: 16.4 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.postData() ?? ''));
  await page.goto(`${product.shop}/branches`);
  const says = 'We are 11 km from you, in Vienna. I am Mara Lindqvist;';
  await invitation(page).locator('.says', { hasText: says }).waitFor();
  assert.ok(!asked.some((body) => body.includes('48.3') || body.includes('latitude')));
  await invitation(page).getByRole('button', { name: 'Talk to Mara' }).click();
  await served('The closest branch');
});

test('[J43] whoever is held out sees nothing, and the owner reads what the rule brings', async () => {
  const limits = { oncePerSession: true, coolDownSeconds: 0, share: 1, heldOutShare: 0.999_999 };
  await haveRules({ ...filledIn('product-overview'), limits });
  const page = await people.newPage();
  const answers: unknown[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST') void response.json().then((body) => answers.push(body));
  });
  await page.goto(`${product.shop}/products`);
  await page.waitForResponse((response) => response.url().endsWith('/invitations'));
  await page.waitForTimeout(2_000);
  assert.equal(await invitation(page).count(), 0);
  assert.deepEqual(answers, [{ outcome: 'nothing', again: false }]);
  assert.match(await product.manage('rules', 'demo', 'list'), /held out 1 \(0 took a place\)/);
});

test('[J44] an invitation is shown only while there is a slot, which is nobody else’s meanwhile', async () => {
  await haveRules(filledIn('product-overview'));
  await agent.page.getByRole('button', { name: /^Plan/ }).click();
  await agent.page.getByRole('radio', { name: '1 more' }).check({ force: true });
  await agent.page.getByRole('button', { name: /then a break/ }).click();
  const pages = await Promise.all([people.newPage(), people.newPage(), people.newPage()]);
  await Promise.all(pages.map((page) => page.goto(`${product.shop}/products`)));
  await Promise.all(
    pages.map((page) => page.waitForResponse((answer) => answer.url().endsWith('/invitations'))),
  );
  await agent.page.waitForTimeout(1_000);
  const shown = await Promise.all(pages.map((page) => invitation(page).count()));
  assert.equal(
    shown.reduce((sum, count) => sum + count, 0),
    1,
  );
  await agent.setStatus('Away');
  const holder = pages[shown.indexOf(1)];
  assert.ok(holder !== undefined);
  await invitation(holder).getByText('This invitation is over.').first().waitFor();
});

test('[P400] a site without rules costs its pages one small file, after everything else, and nothing more', async () => {
  await haveRules();
  const page = await people.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(product.server, '')));
  await page.goto(`${product.shop}/products`);
  await page.waitForResponse((response) => response.url().endsWith('/rules'));
  await page.waitForTimeout(1_500);
  const own = asked.filter((address) => address.startsWith('/'));
  assert.deepEqual(own, ['/picker.js', '/v1/sites/demo/rules']);
});
