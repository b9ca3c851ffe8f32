import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import test, { after, afterEach, before } from 'node:test';
import type { Page } from 'playwright-core';
import { ROOT } from '../../scripts/run-program.ts';
import { openBrowser, type People } from './test/browser.ts';
import { startProduct, type Product } from './test/product.ts';
import { somebodyFree } from './test/somebody-free.ts';

/** Long after a page is drawn, and after a press counts as the cause of what moves. */
const LATE_MILLISECONDS = 1_000;

let product: Product;
let people: People;

before(async () => {
  [product, people] = await Promise.all([startProduct('calm'), openBrowser()]);
  await somebodyFree(product);
});

after(async () => {
  await people.close();
  await product.close();
});

afterEach(() => assert.deepEqual(people.complaints, [], 'no page raised an error'));

/** A page of the shop with these words in it; `policy` is its content policy. */
async function openPage(page: Page, body: string, policy?: string): Promise<void> {
  const script = `<script type="module" src="${product.server}/picker.js"></script>`;
  const head = `<head><title>Fit</title>${script}</head>`;
  const html = `<!doctype html><html lang="en">${head}<body>${body}</body></html>`;
  product.addPage('/fit.html', { html, policy });
  await page.goto(`${product.shop}/fit.html`);
}

/** What we tell the owners of pages to allow, for the server of this test. */
async function policyOfTheDocument(): Promise<string> {
  const document = await readFile(resolve(ROOT, 'docs/embedding.md'), 'utf8');
  const [, said = ''] = /```\n(script-src [^`]+)```/u.exec(document) ?? [];
  assert.ok(said.includes('trusted-types lit-html'), 'the document says a policy');
  const server = new URL(product.server);
  return said
    .replaceAll('wss://help.example.com', `ws://${server.host}`)
    .replaceAll('https://help.example.com', server.origin)
    .replace(/\s+/gu, ' ');
}

type Hashes = Readonly<Record<string, string>>;

const firstTalk = (page: Page) => page.getByRole('button', { name: /^Talk to/ }).first();

async function join(page: Page): Promise<void> {
  await firstTalk(page).click();
  await page.getByLabel(/What is it about/).fill('Which strings?');
  await page.getByRole('button', { name: 'Start' }).click();
  await page
    .getByRole('textbox', { name: 'Message' })
    .or(page.getByText(/is being called/))
    .or(page.getByRole('button', { name: 'Leave the line' }))
    .first()
    .waitFor();
}

/** What a site with rules has its pages fetch once they have nothing else to do. */
const OF_RULES = /^\/(?:v1\/sites\/demo\/rules|rules\.js|assets\/rules-[\w-]+\.js)$/u;

test('[P186] a launcher loads its entry and the rules of its site, and leaves nothing behind, until somebody acts', async () => {
  const page = await people.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('websocket', (socket) => asked.push(socket.url()));
  await openPage(page, '<agent-picker site="demo" layout="launcher"></agent-picker>');
  const bubble = page.getByRole('button', { name: 'Choose who helps you' });
  await bubble.waitFor();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    asked.filter((path) => path !== '/favicon.ico' && !OF_RULES.test(path)),
    ['/fit.html', '/picker.js'],
  );
  await bubble.click();
  await firstTalk(page).waitFor();
  assert.ok(asked.some((path) => path.startsWith('ws:')));
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  assert.deepEqual(await page.context().cookies(), []);
});

/** Notes every shift of the layout that no hand caused, by what moved. */
async function watchShifts(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    type Shift = { readonly sources: readonly { readonly node: Node | null }[] };
    const shifts: string[] = [];
    /** What a live list does later, left alone, is another matter. */
    class FirstListOnly extends WebSocket {
      override set onmessage(hear: (event: MessageEvent<string>) => void) {
        super.onmessage = (event: MessageEvent<string>) => {
          if (!event.data.includes('"listChanged"')) hear(event);
        };
      }
    }
    Object.assign(window, { shifts, WebSocket: FirstListOnly });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as Shift[]) {
        shifts.push(
          ...entry.sources.map(({ node }) => (node as Element | null)?.outerHTML.slice(0, 80) ?? ''),
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

/** What the document on embedding tells pages to write. */
const ROOM = `<style>
  agent-picker:not(:defined, [layout='launcher']) { display: block; min-block-size: 100vh }
  agent-picker[layout='panel']:not(:defined) { min-block-size: 640px }
</style>`;

for (const layout of ['inline', 'panel', 'launcher']) {
  test(`[P187] nothing moves while the list comes, late, nor after that: ${layout}`, async () => {
    const page = await people.newPage();
    const shifts = await watchShifts(page);
    // The file of the list is late, so that the page has long been drawn.
    await page.route('**/picker-start-*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE_MILLISECONDS));
      await route.continue();
    });
    await openPage(
      page,
      `${ROOM}<p>Before</p><agent-picker site="demo" layout="${layout}"></agent-picker><p>After</p>`,
    );
    if (layout === 'launcher') await page.getByRole('button', { name: 'Choose who helps you' }).click();
    await firstTalk(page).waitFor();
    // The views behind the list come two seconds later.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('-later-')),
    );
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await shifts(), []);
  });
}

for (const layout of ['inline', 'launcher']) {
  test(`[P210] a list that does not come is told, and a press fetches it: ${layout}`, async () => {
    const page = await people.newPage();
    await page.route('**/picker-start-*', (route) => route.abort());
    await openPage(page, `<agent-picker site="demo" layout="${layout}"></agent-picker>`);
    if (layout === 'launcher') await page.getByRole('button', { name: 'Choose who helps you' }).click();
    const again = page.getByText(/^↻ /);
    await again.waitFor();
    await page.unroute('**/picker-start-*');
    await again.click();
    await firstTalk(page).waitFor();
  });
}

test('[P64] the built picker works under a strict policy with trusted types, from the list into a line', async () => {
  const page = await people.newPage();
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  const policy = `default-src 'none'; require-trusted-types-for 'script'; ${await policyOfTheDocument()}`;
  await openPage(page, '<agent-picker site="demo"></agent-picker>', policy);
  await join(page);
  const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  assert.deepEqual(
    violations.filter((violation) => !violation.includes('favicon')),
    [],
  );
});

test('[P441] the tag of a version loads nothing but that version, checked by its hashes; with another hash it loads nothing', async () => {
  const told = await fetch(`${product.server}/widget/versions.json`);
  const { versions } = (await told.json()) as { versions: readonly [{ version: string; files: Hashes }] };
  const { version, files } = versions[0];
  const folder = `${product.server}/widget/${version}/`;
  const open = async (page: Page, hashes: Hashes) => {
    const all = Object.entries(hashes).map(([name, hash]) => [folder + name, hash]);
    const html = `<!doctype html><html lang="en"><head><title>Pinned</title>
      <script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(all) as Hashes })}</script>
      <script type="module" src="${folder}picker.js" crossorigin="anonymous"
        integrity="${hashes['picker.js']}"></script>
      </head><body><agent-picker site="demo"></agent-picker></body></html>`;
    product.addPage('/pinned.html', { html });
    await page.goto(`${product.shop}/pinned.html`);
  };
  const page = await people.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, files);
  await firstTalk(page).waitFor();
  const scripts = asked.filter((address) => address.endsWith('.js') && !address.endsWith('/rules.js'));
  assert.ok(scripts.length > 2);
  assert.deepEqual(
    scripts.filter((address) => !address.startsWith(folder) && !address.includes('/assets/rules-')),
    [],
  );
  const changed = `sha384-${'A'.repeat(64)}`;
  const refused = page.waitForEvent('console', (message) => message.text().includes('digest'));
  await open(page, { ...files, 'picker.js': changed });
  await refused;
  assert.equal(await page.evaluate(() => customElements.get('agent-picker') === undefined), true);
});

test('[P180] where no websocket opens the list is live all the same, and one can join a line', async () => {
  const page = await people.newPage();
  let refused = 0;
  await page.routeWebSocket(/socket\.io/, (socket) => {
    refused += 1;
    void socket.close();
  });
  await openPage(page, '<agent-picker site="demo"></agent-picker>');
  await join(page);
  assert.ok(refused > 0);
});

test('[P185] two pickers of one page are live, each by itself', async () => {
  const page = await people.newPage();
  await openPage(
    page,
    '<agent-picker site="demo" id="one"></agent-picker><agent-picker site="demo" id="two"></agent-picker>',
  );
  const one = page.locator('#one');
  const two = page.locator('#two');
  await one.getByRole('searchbox').fill('nobody is called that');
  await one.getByRole('article').first().waitFor({ state: 'detached' });
  await two.getByRole('searchbox').scrollIntoViewIfNeeded();
  await two
    .getByRole('button', { name: /^Talk to/ })
    .first()
    .waitFor();
});

test('[P189] in forced colours every button, chip and state keeps an edge', async () => {
  const page = await people.newPage();
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage(page, '<agent-picker site="demo"></agent-picker>');
  await firstTalk(page).waitFor();
  const chip = page.getByRole('button', { name: /4 and up/ });
  await chip.click();
  const edges = await page.locator('button.button, button.chip, .card').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
        return `${borderTopWidth} ${borderTopStyle} ${borderTopColor}`;
      }),
  );
  assert.ok(edges.length > 10);
  assert.deepEqual(
    edges.filter((edge) => !/^[12]px solid rgba?\(/.test(edge)),
    [],
  );
  assert.equal(await chip.evaluate((element) => getComputedStyle(element).borderTopWidth), '2px');
});
