import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import type { Page } from 'playwright-core';
import { until } from '../test/until.ts';
import { openBrowser, type People } from './test/browser.ts';
import { focusedName, missedOfFocus, tabTo, use } from './test/keys.ts';
import { Agent, MARA, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;

/** Nothing lapses while a slow machine looks for a button. */
const PATIENT = { OFFER_SECONDS: '120', ASK_SECONDS: '600', SWAP_SECONDS: '0' };

beforeEach(async () => {
  [product, people] = await Promise.all([startProduct('off', PATIENT), openBrowser()]);
});

afterEach(async () => {
  const complaints = people.complaints;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

async function call(name: string, question: string): Promise<Visitor> {
  const visitor = new Visitor(await people.newPage());
  await visitor.openAdvice(product);
  await visitor.pick(MARA.name, name, question, 'only');
  return visitor;
}

/** Waits until the focus has come to where it is led, and can be seen there. */
async function focusIsOn(page: Page, name: RegExp): Promise<void> {
  await until(`the focus is on ${String(name)}`, async () => name.test(await focusedName(page)));
  assert.equal(await missedOfFocus(page), '', String(name));
}

/** Goes to a control by the Tab key and looks whether the focus is seen there. */
async function reach(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  assert.equal(await missedOfFocus(page), '', String(name));
}

async function press(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await reach(page, name);
  await page.keyboard.press(key);
}

async function signInAndBeAvailable(page: Page): Promise<void> {
  await page.goto(`${product.server}/console`);
  await page.getByLabel('Mail address').waitFor();
  await reach(page, /^Mail address/);
  await page.keyboard.type(MARA.email);
  await reach(page, /^Password/);
  await page.keyboard.type(MARA.password);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Available' }).waitFor();
  await press(page, /^Available$/);
  await page.getByRole('button', { name: 'Available', pressed: true }).waitFor();
}

/** Says what came of a conversation that has ended, by keys, and is done with it. */
async function wrapUp(page: Page): Promise<void> {
  await focusIsOn(page, /^Wrap-up$/);
  await press(page, /^How it ended/, 'O');
  await press(page, /^Yes$/, 'Space');
  await reach(page, /^Sold for/);
  await page.keyboard.type('129');
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: 'Yes', checked: true }).waitFor();
  assert.equal(await page.getByRole('combobox', { name: 'How it ended' }).inputValue(), 'order');
  await press(page, /^Finish wrap-up/);
  await page.getByRole('region', { name: 'Conversation with Ida' }).waitFor({ state: 'detached' });
}

test('[J39] by keys alone: accept, quick reply, switch, note, transfer form, end, outcome, away', async () => {
  await product.manage('replies', 'demo', '--reply', 'hello=Hello {visitor}, I am {agent}.');
  const { page } = new Agent(await people.newPage());
  await signInAndBeAvailable(page);

  const ida = await call('Ida', 'Which strings for jazz?');
  await page.getByRole('button', { name: 'Accept Ida' }).waitFor();
  // A press so soon after a call has come counts as aimed at what was there before.
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await focusIsOn(page, /^Message/);
  await page.keyboard.type('/hel');
  await page.getByRole('option', { name: /hello/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' Flatwounds!');
  await page.keyboard.press('Enter');
  await ida.page
    .getByRole('log')
    .getByText(/^Hello Ida, I am Mara.* Flatwounds!$/)
    .waitFor();

  await call('Jon', 'Is it the nut?');
  await page.getByRole('button', { name: 'Accept Jon' }).waitFor();
  await page.waitForTimeout(500);
  await press(page, /^Accept Jon$/);
  await page.getByRole('region', { name: 'Conversation with Jon' }).waitFor();
  await focusIsOn(page, /^Message/);
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('region', { name: 'Conversation with Ida' }).waitFor();
  await focusIsOn(page, /^Message/);

  await reach(page, /^Write a note/);
  await page.keyboard.type('Plays a 1958 archtop.');
  await press(page, /^Add note$/);
  await page.getByRole('listitem').getByText('Plays a 1958 archtop.').waitFor();

  await press(page, /^Transfer$/);
  await page.getByRole('dialog', { name: 'Bring Ida to somebody else' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await focusIsOn(page, /^Transfer$/);

  await press(page, /^End$/);
  await use(page, /^End it$/);
  await wrapUp(page);
  await focusIsOn(page, /^No conversation is open$/);
  await press(page, /^Away$/);
  await page.getByRole('button', { name: 'Away', pressed: true }).waitFor();
});
