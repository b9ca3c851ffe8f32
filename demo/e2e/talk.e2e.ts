import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test, { afterEach, beforeEach } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;
let visitor: Visitor;
let agent: Agent;

beforeEach(async () => {
  [product, people] = await Promise.all([startProduct(), openBrowser()]);
  visitor = new Visitor(await people.newPage());
  agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setStatus('Available');
  await visitor.openAdvice(product);
  await visitor.pick(MARA.name, 'Ida', 'Which strings for jazz?');
});

afterEach(async () => {
  const complaints = people.complaints;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

/** Puts a page behind others, or in front again, as far as its scripts can tell. */
const see = (page: Page, state: 'hidden' | 'visible') =>
  page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

test('[J18] delivered, read, a draft over a reload, and after the end what was not sent and what was said', async () => {
  await agent.accept('Ida');
  await see(agent.page, 'hidden');
  await visitor.say('Hello Mara');
  await visitor.page
    .getByRole('log')
    .getByText(/· Delivered/)
    .waitFor();
  await see(agent.page, 'visible');
  await visitor.page
    .getByRole('log')
    .getByText(/· Read/)
    .waitFor();
  await agent.say('Flatwounds, to begin with');
  await agent.page
    .getByRole('log')
    .getByText(/· Read/)
    .waitFor();

  const field = visitor.page.getByRole('textbox', { name: 'Message' });
  await field.fill('And which gau');
  await visitor.page.reload();
  await visitor.heard('Flatwounds, to begin with').waitFor();
  assert.equal(await field.inputValue(), 'And which gau');

  await agent.end();
  await visitor.heading('You had not sent this').waitFor();
  await visitor.page.getByText('And which gau').waitFor();
  const [download] = await Promise.all([
    visitor.page.waitForEvent('download'),
    visitor.page.getByRole('button', { name: 'Save the conversation' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /^conversation-mara-.*-\d{4}-\d{2}-\d{2}\.txt$/);
  const text = await readFile(await download.path(), 'utf8');
  assert.match(text, /You\n {4}Hello Mara\n[^]*Mara .*\n {4}Flatwounds, to begin with\n/);
  assert.doesNotMatch(text, /And which gau/);
});

test('[J19] a visitor who looks elsewhere is called by title and icon, and an address in the answer is a link', async () => {
  const icon = () => visitor.page.locator('link[rel=icon]').getAttribute('href');
  const before = [await visitor.page.title(), await icon()];
  await see(visitor.page, 'hidden');
  await agent.accept('Ida');
  await visitor.page.waitForFunction(() => document.title.endsWith('has answered'));
  await agent.say('It is at https://shop.example/strings.');
  await visitor.page.waitForFunction(() => document.title.endsWith('wrote to you'));
  assert.notEqual(await icon(), before[1]);
  await see(visitor.page, 'visible');
  assert.deepEqual([await visitor.page.title(), await icon()], before);
  const link = visitor.page.getByRole('log').getByRole('link');
  assert.equal(await link.getAttribute('href'), 'https://shop.example/strings');
  assert.match((await link.getAttribute('rel')) ?? '', /noopener/);
});
