import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, ODILE, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

const SITE = 'demo';
const LATE = 'The parcels of Monday come tomorrow.';
const NOTE = 'Wants the receipt by mail.';

let product: Product;
let people: People;
let mara: Agent;
let ida: Visitor;
let noor: Visitor;

beforeEach(async () => {
  [product, people] = await Promise.all([startProduct(), openBrowser()]);
  mara = new Agent(await people.newPage());
  await mara.signIn(product);
  await mara.setStatus('Away');
  ida = new Visitor(await people.newPage());
  noor = new Visitor(await people.newPage());
  for (const [visitor, name] of [
    [ida, 'Ida'],
    [noor, 'Noor'],
  ] as const) {
    await visitor.openAdvice(product);
    await visitor.pick(MARA.name, name, 'Where is my parcel?', 'only');
    await mara.page.getByText(name, { exact: true }).waitFor();
  }
});

afterEach(async () => {
  const complaints = people.complaints;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

test('[J33] one answer for two who wait: one leaves with it, the other is served with it before both', async () => {
  await product.manage('replies', SITE, '--reply', `late=${LATE}`);
  const { page } = mara;
  await page.getByRole('button', { name: 'Answer several' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Answer Ida' }).press('Space');
  await page.getByRole('checkbox', { name: 'Answer Noor' }).press('Space');
  await page.getByText('2 people get this answer.').waitFor();
  const field = page.getByPlaceholder('The answer for all of them');
  await field.pressSequentially('/late');
  await page.getByRole('option', { name: /late/ }).waitFor();
  await field.press('Enter');
  await field.press('Enter');
  await page.getByText('2 people have your answer.').waitFor();

  for (const visitor of [ida, noor]) await visitor.page.getByText(LATE).first().waitFor();
  await noor.page.reload();
  await noor.page.getByText(LATE).first().waitFor();
  await ida.page.getByRole('button', { name: 'This answers it, I leave' }).press('Enter');
  await ida.cardOf(MARA.name).waitFor();
  await noor.page.getByRole('button', { name: 'Stay in line' }).press('Enter');
  await page.getByText(/answered by Mara.*, stays in line/).waitFor();

  await mara.setStatus('Available');
  await mara.accept('Noor');
  await mara.heard(LATE).waitFor();
  await noor.heard(LATE).waitFor();
  await noor.say('And the receipt?');
  await mara.heard('And the receipt?').waitFor();
  await sellAndBring();
  assert.match(await product.manage('outcomes', '--site', SITE), /Answered while waiting: 1/);
});

/** Notes, brings the visitor to Odile, who reads the note; the first agent says what was sold. */
async function sellAndBring(): Promise<void> {
  const odile = new Agent(await people.newPage());
  await odile.signIn(product, ODILE);
  await odile.setStatus('Available');
  const { page } = mara;
  await page.getByRole('textbox', { name: 'Write a note' }).fill(NOTE);
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByText(NOTE).first().waitFor();
  await page.getByRole('button', { name: 'Transfer' }).click();
  await page.getByRole('radio', { name: /Odile/ }).check();
  await page.getByRole('radio', { name: 'Hand over at once' }).check();
  await page.getByRole('button', { name: /^Bring to Odile/ }).click();
  await odile.accept('Noor');
  await odile.page.getByText(NOTE).first().waitFor();
  await odile.heard(LATE).waitFor();
  await odile.say('It is on its way');
  await noor.heard('It is on its way').waitFor();
  assert.equal(await noor.page.getByText(NOTE).count(), 0);
  await page.getByRole('radio', { name: 'Yes' }).first().check({ force: true });
  await page.getByRole('textbox', { name: /Sold for/ }).fill('12.50');
  await page.getByRole('textbox', { name: /Sold for/ }).press('Tab');
  await mara.finishWrapUp();
  const sums = await product.manage('outcomes', '--site', SITE);
  assert.match(sums, /EUR/);
}
