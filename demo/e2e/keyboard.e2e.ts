import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, type People } from './test/browser.ts';
import { tabTo, use } from './test/keys.ts';
import { Agent, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;

beforeEach(async () => {
  [product, people] = await Promise.all([startProduct('off', { OFFER_SECONDS: '120' }), openBrowser()]);
});

afterEach(async () => {
  const complaints = people.complaints;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

/** Joins Mara's line; nothing is touched but keys. */
async function join(page: Page, as: string, question: string): Promise<void> {
  await use(page, /^(Talk to|Join the line of) Mara/);
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /^Your name/);
  await page.keyboard.type(as);
  await tabTo(page, /^What is it about/);
  await page.keyboard.type(question);
  await use(page, /^(Start|Join the line)$/);
}

test('[J22] by keys alone a visitor picks a person, waits, talks, ends and reviews', async () => {
  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setStatus('Away');
  const visitor = new Visitor(await people.newPage());
  const { page } = visitor;
  await visitor.openAdvice(product);
  await join(page, 'Ida', 'Which strings for jazz?');
  await visitor.heading('You are next').waitFor();
  await agent.setStatus('Available');
  await agent.accept('Ida');
  await agent.say('Flatwounds, to begin with');
  await visitor.heard('Flatwounds, to begin with').waitFor();

  await tabTo(page, /^Message/);
  await page.keyboard.type('Thank you, Mara');
  await page.keyboard.press('Enter');
  await agent.heard('Thank you, Mara').waitFor();

  await use(page, /^End the conversation/);
  await use(page, /^End it$/);
  await visitor.heading(/^How was it with Mara/).waitFor();
  await tabTo(page, /^1 star/);
  for (let star = 1; star < 5; star++) await page.keyboard.press('ArrowRight');
  await tabTo(page, /^In your own words/);
  await page.keyboard.type('Quick and kind.');
  await use(page, /^Send review$/);
  await page.getByText('Thank you', { exact: false }).first().waitFor();
  await agent.finishWrapUp();
});

test('[J21] by keys alone a file is chosen and sent with a message', async () => {
  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setStatus('Available');
  const visitor = new Visitor(await people.newPage());
  const { page } = visitor;
  await visitor.openAdvice(product);
  await join(page, 'Jon', 'Is this bill right?');
  await agent.accept('Jon');
  await page.getByRole('textbox', { name: 'Message' }).waitFor();

  const chooser = page.waitForEvent('filechooser');
  await use(page, /^Attach/);
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n');
  await (await chooser).setFiles({ name: 'bill.pdf', mimeType: 'application/pdf', buffer: pdf });
  await page
    .getByText(/^Ready/)
    .first()
    .waitFor();
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, /^Message/);
  await page.keyboard.type('Here it is');
  await page.keyboard.press('Enter');
  await agent.heard('Here it is').waitFor();
  await agent.page.getByRole('log').getByText('bill.pdf').first().waitFor();
});
