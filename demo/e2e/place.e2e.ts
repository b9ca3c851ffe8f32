import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;

/** Nothing lapses while a slow machine looks for a button. */
const PATIENT = { OFFER_SECONDS: '120', ASK_SECONDS: '600', SWAP_SECONDS: '0' };
/** A phone that woke must be right again within this time. */
const AWAKE_MILLISECONDS = 2_000;
/** The server gives up a connection from which it has heard nothing for so long. */
const SILENCE_MILLISECONDS = 16_000;

beforeEach(async () => {
  [product, people] = await Promise.all([startProduct('off', PATIENT), openBrowser()]);
});

afterEach(async () => {
  const complaints = people.complaints;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

const elsewhere = (visitor: Visitor) => visitor.heading('This goes on somewhere else');
const continueHere = (visitor: Visitor) => visitor.page.getByRole('button', { name: 'Continue here' });

async function mara(): Promise<Agent> {
  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setCapacity(1);
  await agent.setStatus('Away');
  return agent;
}

/** In line for Mara, who is away. */
async function inLine(name: string): Promise<Visitor> {
  const visitor = new Visitor(await people.newPage());
  await visitor.openAdvice(product);
  await visitor.pick(MARA.name, name, `A question of ${name}`, 'only');
  await visitor.page.getByText(/In line for Mara/).waitFor();
  return visitor;
}

/** Another tab of the same browser, on the same page. */
async function secondTab({ page }: Visitor): Promise<Visitor> {
  const tab = await page.context().newPage();
  tab.setDefaultTimeout(15_000);
  await tab.goto(page.url());
  return new Visitor(tab);
}

/** Since when the visitor waits, as the page says it: it is the same as long as the place is. */
async function since(visitor: Visitor): Promise<string> {
  const text = await visitor.page.getByText(/In line for Mara.*since/).innerText();
  return /since (.+)$/.exec(text)?.[1] ?? '';
}

async function freeze(page: Page, state: 'frozen' | 'active'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state });
}

/** How long it takes from now on until something is on the screen. */
async function millisecondsUntil(shown: () => Promise<void>): Promise<number> {
  const from = Date.now();
  await shown();
  return Date.now() - from;
}

test('[J13] the place survives a reload, a crashed page and a killed server', async () => {
  await mara();
  const ida = await inLine('Ida');
  const joined = await since(ida);
  const jon = await inLine('Jon');
  await jon.heading('You are next but one').waitFor();
  await ida.page.reload();
  await ida.heading('You are next').waitFor();
  assert.equal(await since(ida), joined);

  const session = await ida.page.context().newCDPSession(ida.page);
  const crashed = new Promise((resolve) => ida.page.once('crash', resolve));
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = new Visitor(await ida.page.context().newPage());
  again.page.setDefaultTimeout(15_000);
  await again.page.goto(`${product.shop}/advice.html`);
  await again.heading('You are next').waitFor();
  assert.equal(await since(again), joined);

  await product.killAndStartAgain();
  await again.page.getByText('Connection lost').waitFor({ state: 'detached' });
  await again.heading('You are next').waitFor();
  await jon.heading('You are next but one').waitFor();
  assert.equal(await since(again), joined);
});

test('[J13] a phone that slept until the server had given it up is right again within two seconds', async () => {
  const agent = await mara();
  const ida = await inLine('Ida');
  await ida.heading('You are next').waitFor();
  await freeze(ida.page, 'frozen');
  await new Promise((resolve) => setTimeout(resolve, SILENCE_MILLISECONDS));
  await agent.setStatus('Available');
  await agent.accept('Ida');
  await agent.say('Are you there?');
  await freeze(ida.page, 'active');
  const spent = await millisecondsUntil(() => ida.heard('Are you there?').waitFor());
  assert.ok(spent < AWAKE_MILLISECONDS, `it took ${spent} ms`);
  await ida.say('Yes, here I am');
  await agent.heard('Yes, here I am').waitFor();
});

test('[J13] a phone without a network says what stays true, and is right again when it has one', async () => {
  const agent = await mara();
  const ida = await inLine('Ida');
  await ida.page.context().setOffline(true);
  const lost = ida.page.getByText('Your place is kept while we reconnect.');
  await lost.waitFor({ timeout: 2 * SILENCE_MILLISECONDS });
  await agent.setStatus('Available');
  await agent.accept('Ida');
  await agent.say('Are you there?');
  await ida.page.context().setOffline(false);
  const spent = await millisecondsUntil(() => ida.heard('Are you there?').waitFor());
  assert.ok(spent < AWAKE_MILLISECONDS, `it took ${spent} ms`);
  await lost.waitFor({ state: 'detached' });
  await ida.say('Hello');
  await agent.heard('Hello').waitFor();
});

test('[J14] a second tab says where the place goes on, and takes it over', async () => {
  const agent = await mara();
  const one = await inLine('Ida');
  const two = await secondTab(one);
  await elsewhere(two).waitFor();
  await two.page.getByText('You are next').first().waitFor();
  await agent.setStatus('Available');
  await agent.accept('Ida');
  await one.say('Hello from the first tab');
  await agent.heard('Hello from the first tab').waitFor();
  await two.page.getByText('Your conversation with Mara').waitFor();
  assert.equal(await two.page.getByRole('textbox', { name: 'Message' }).count(), 0);

  await continueHere(two).click();
  await two.heard('Hello from the first tab').waitFor();
  await elsewhere(one).waitFor();
  assert.equal(await one.page.getByRole('textbox', { name: 'Message' }).count(), 0);
  await two.say('And from the second');
  await agent.heard('And from the second').waitFor();

  await two.page.reload();
  await two.heard('And from the second').waitFor();
  await two.page.close();
  await one.heard('And from the second').waitFor();
  await one.say('Back in the first');
  await agent.heard('Back in the first').waitFor();
  assert.equal(await agent.heard('Hello from the first tab').count(), 1);
});

test('[J15] the link of a receipt continues the place in another browser, and in no third one', async () => {
  const agent = await mara();
  const ida = await inLine('Ida');
  const joined = await since(ida);
  await ida.page.getByRole('button', { name: 'Continue on another device' }).click();
  await ida.page.getByRole('img', { name: 'The link as a QR code' }).waitFor();
  const link = await ida.page.getByRole('textbox', { name: 'Link to your place' }).inputValue();

  const phone = new Visitor(await people.newPage({ width: 390, height: 800 }));
  await phone.page.goto(link);
  await phone.heading('Continue on this device?').waitFor();
  assert.ok(!phone.page.url().includes('#'), 'the address keeps nothing of it');
  await ida.heading('You are next').waitFor();
  await continueHere(phone).click();
  await phone.heading('You are next').waitFor();
  assert.equal(await since(phone), joined);
  await elsewhere(ida).waitFor();

  const thief = new Visitor(await people.newPage());
  await thief.page.goto(link);
  await continueHere(thief).click();
  await thief.page.getByText('This link was used or is too old').waitFor();
  await thief.page.getByRole('button', { name: 'Close' }).click();
  await thief.cardOf(MARA.name).waitFor();

  await agent.setStatus('Available');
  await agent.accept('Ida');
  await phone.say('Now from the phone');
  await agent.heard('Now from the phone').waitFor();
  await phone.page.reload();
  await phone.heard('Now from the phone').waitFor();
});

test('[J15] who is called asks for three more minutes: others go first, and the place is called again', async () => {
  const agent = await mara();
  const ida = await inLine('Ida');
  const jon = await inLine('Jon');
  await agent.setStatus('Available');
  await ida.page.getByRole('button', { name: 'I need 3 more minutes' }).click();
  await ida.heading('Take your time').waitFor();
  await jon.heading(/being called/).waitFor();
  await agent.accept('Jon');
  await ida.page.reload();
  await ida.heading('Take your time').waitFor();
  await ida.page.getByRole('button', { name: 'I am ready now' }).click();
  await ida.heading('You are next').waitFor();
  await agent.end();
  await agent.finishWrapUp();
  await agent.accept('Ida');
  await ida.say('Thank you for waiting');
  await agent.heard('Thank you for waiting').waitFor();
});
