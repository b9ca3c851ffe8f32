import assert from 'node:assert/strict';
import test, { after, afterEach, before } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, Visitor } from './test/person.ts';
import { openPostbox, type Postbox } from './test/postbox.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;
let postbox: Postbox;

before(async () => {
  postbox = await openPostbox();
  const settings = (server: string) => ({
    SMTP_URL: postbox.url,
    SMTP_FROM: 'Six Strings <help@shop.example>',
    PUBLIC_URL: server,
  });
  [product, people] = await Promise.all([startProduct('off', settings), openBrowser()]);
});

after(async () => {
  await people.close();
  await product.close();
  postbox.close();
});

afterEach(() => assert.deepEqual(people.complaints, [], 'no page raised an error'));

async function mailTo(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Send it by mail' }).click();
  await page.getByLabel('Mail address').fill(address);
  await page.getByLabel('Mail address').press('Enter');
  await page.getByText(`Sent to ${address}.`).waitFor();
}

test('[J26] a conversation is sent by mail while it goes on, and once more whole after its end', async () => {
  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setStatus('Available');
  const visitor = new Visitor(await people.newPage());
  const { page } = visitor;
  await visitor.openAdvice(product);
  await visitor.pick(MARA.name, 'Ida', 'Which strings for jazz?');
  await agent.accept('Ida');
  await visitor.say('Is <b>11</b> too thin?');
  await agent.heard('Is <b>11</b> too thin?').waitFor();

  const more = page.getByRole('button', { name: 'Keep this conversation, or continue elsewhere' });
  await more.click();
  await mailTo(page, 'ida@example.org');
  const first = await postbox.letter(1);
  assert.match(first, /^To: ida@example\.org$/m);
  assert.match(first, /^Subject: Your conversation with Mara/m);
  assert.match(first, / {2}You\n {4}Is <b>11<\/b> too thin\?$/m);
  assert.match(first, /Is &lt;b&gt;11&lt;\/b&gt; too thin\?/);
  assert.doesNotMatch(first, /Take 12s/);

  await more.click();
  await agent.say('Take 12s.');
  await visitor.heard('Take 12s.').waitFor();
  await visitor.end();
  await mailTo(page, 'ida@example.org');
  const second = await postbox.letter(2);
  assert.match(second, / {2}You\n {4}Is <b>11<\/b> too thin\?$[^]*Mara .*\n {4}Take 12s\.$/m);
});
