import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, ODILE, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;

/** A call lapses while the console is cut off, and goes on to somebody else. */
const SETTINGS = { OFFER_SECONDS: '8', ASK_SECONDS: '600', SWAP_SECONDS: '0' };
const CUT_MILLISECONDS = 20_000;

beforeEach(async () => {
  [product, people] = await Promise.all([startProduct('off', SETTINGS), openBrowser()]);
});

afterEach(async () => {
  const complaints = people.complaints;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

async function arrive(name: string, patience: 'only' | 'first free'): Promise<Visitor> {
  const visitor = new Visitor(await people.newPage());
  await visitor.openAdvice(product);
  await visitor.pick(MARA.name, name, `A question of ${name}`, patience);
  return visitor;
}

/** The words of a log in their order, without times and names. */
const wordsOf = async ({ page }: Agent | Visitor, all: readonly string[]): Promise<readonly string[]> => {
  const bubbles = await page.getByRole('log').locator('.bubble:visible').allInnerTexts();
  return bubbles.map((text) => text.trim()).filter((text) => all.includes(text));
};

const talk = (agent: Agent, name: string) =>
  agent.page
    .getByRole('region', { name: 'Conversations', exact: true })
    .getByRole('button', { name: new RegExp(name) });

test('[J38] a console without a network for 20 s loses and doubles nothing, and says what is unsent', async () => {
  const mara = new Agent(await people.newPage());
  await mara.signIn(product);
  await mara.setCapacity(3);
  await mara.setStatus('Available');
  const ida = await arrive('Ida', 'only');
  await mara.accept('Ida');
  const jon = await arrive('Jon', 'only');
  await mara.accept('Jon');
  await jon.page.getByRole('textbox', { name: 'Message', exact: true }).waitFor();
  await ida.say('Before the cut');
  await talk(mara, 'Ida').click();
  await mara.heard('Before the cut').waitFor();

  await mara.page.context().setOffline(true);
  const cutAt = Date.now();
  const odile = new Agent(await people.newPage());
  await odile.signIn(product, ODILE);
  const kim = await arrive('Kim', 'first free');
  await mara.say('My first words');
  await mara.say('My second words');
  for (const text of ['One', 'Two', 'Three']) await ida.say(text);
  await jon.say('Jon is here, too');
  await odile.setStatus('Available');
  await mara.page.getByText(/^No connection since/).waitFor({ timeout: CUT_MILLISECONDS });
  await mara.page
    .getByText(/· Sending$/)
    .first()
    .waitFor();
  await odile.accept('Kim');
  await kim.page.getByRole('textbox', { name: 'Message', exact: true }).waitFor();
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, cutAt + CUT_MILLISECONDS - Date.now())));
  await mara.page.context().setOffline(false);

  await ida.heard('My second words').waitFor();
  await mara.heard('Three').waitFor();
  await mara.page.getByText(/^No connection since/).waitFor({ state: 'detached' });
  const all = ['Before the cut', 'One', 'Two', 'Three', 'My first words', 'My second words'];
  assert.deepEqual(await wordsOf(mara, all), all, 'what the agent sees');
  assert.deepEqual(await wordsOf(ida, all), all, 'what the visitor sees');
  await talk(mara, 'Jon').click();
  await mara.heard('Jon is here, too').waitFor();
  assert.deepEqual(await wordsOf(mara, ['Jon is here, too']), ['Jon is here, too']);
  assert.equal(await talk(mara, 'Kim').count(), 0, 'the call went its way');
  await mara.say('Good to have you');
  await jon.heard('Good to have you').waitFor();
  await kim.say('Hello Odile');
  await odile.heard('Hello Odile').waitFor();
});
