import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, ODILE, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;
let visitor: Visitor;
let mara: Agent;
let odile: Agent;

beforeEach(async () => {
  [product, people] = await Promise.all([startProduct(), openBrowser()]);
  visitor = new Visitor(await people.newPage());
  mara = new Agent(await people.newPage());
  odile = new Agent(await people.newPage());
  await mara.signIn(product);
  await mara.setStatus('Available');
  await odile.signIn(product, ODILE);
  await odile.setStatus('Available');
  await visitor.openAdvice(product);
  await visitor.pick(MARA.name, 'Ida', 'Which strings for jazz?');
  await mara.accept('Ida');
  await visitor.say('It buzzes');
  await mara.heard('It buzzes').waitFor();
});

afterEach(async () => {
  const complaints = people.complaints;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

async function bring(how: string, note: string): Promise<void> {
  const { page } = mara;
  await page.getByRole('button', { name: 'Transfer', exact: true }).click();
  await page.getByRole('radio', { name: /Odile/ }).check();
  await page.getByRole('radio', { name: how }).check();
  await page.getByRole('textbox', { name: /Note for the next agent/ }).fill(note);
  await page.getByRole('button', { name: /^Bring to Odile/ }).click();
}

test('[J30] an agent brings a visitor to another with a note; the visitor repeats nothing', async () => {
  await bring('Hand over at once', 'Has the receipt.');
  await visitor.page.getByText(/Mara.* brings you to Odile/).waitFor();
  await odile.page.getByText('Has the receipt.').first().waitFor();
  await odile.accept('Ida');
  await odile.heard('It buzzes').waitFor();
  await odile.say('Then it is the nut');
  await visitor.heard('Then it is the nut').waitFor();
  await visitor.heard('It buzzes').waitFor();
  assert.equal(await visitor.page.getByText('Has the receipt.').count(), 0);
});

test('[J31] in a warm transfer three talk until the first agent leaves', async () => {
  await bring('Stay until they answer', '');
  await visitor.page.getByText(/Mara.* is calling Odile/).waitFor();
  await visitor.say('I wait');
  await mara.heard('I wait').waitFor();
  await odile.accept('Ida');
  await mara.page.getByText(/Odile.* has taken over/).waitFor();
  await mara.say('Odile, it is the nut');
  await visitor.heard('Odile, it is the nut').waitFor();
  await odile.heard('Odile, it is the nut').waitFor();
  await mara.page.getByRole('button', { name: 'Leave' }).click();
  await mara.page.getByRole('button', { name: 'Finish wrap-up' }).waitFor();
  await odile.say('I will help you');
  await visitor.heard('I will help you').waitFor();
});

test('[J32] a visitor opens the conversation again, and so does the agent', async () => {
  await mara.say('Flatwounds');
  await visitor.heard('Flatwounds').waitFor();
  await visitor.end();
  await visitor.page.getByRole('button', { name: 'Open the conversation again' }).click();
  await mara.finishWrapUp();
  await mara.accept('Ida');
  await mara.heard('Flatwounds').waitFor();
  await mara.end();
  await mara.page.getByRole('button', { name: 'Open again: the conversation with Ida' }).click();
  await mara.say('One more thing');
  await visitor.heard('One more thing').waitFor();
});
