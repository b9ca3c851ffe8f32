import test, { afterEach, beforeEach } from 'node:test';
import assert from 'node:assert/strict';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, ODILE, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;

/** Nothing lapses while a slow machine looks for a button; only what a journey waits for comes soon. */
const PATIENT = { OFFER_SECONDS: '120', ASK_SECONDS: '600', SWAP_SECONDS: '120' };

beforeEach(async (test) => {
  const settings = test.name.startsWith('[J7]') ? { ...PATIENT, OFFER_SECONDS: '4' } : PATIENT;
  [product, people] = await Promise.all([startProduct('off', settings), openBrowser()]);
});

afterEach(async () => {
  const complaints = people.complaints;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

/** Mara at her desk with one slot, and somebody who fills it. */
async function busyMara(): Promise<Agent> {
  const mara = new Agent(await people.newPage());
  await mara.signIn(product, MARA);
  await mara.setCapacity(1);
  await mara.setStatus('Available');
  const first = new Visitor(await people.newPage());
  await first.openAdvice(product);
  await first.pick(MARA.name, 'Ida', 'Which strings for jazz?', 'only');
  await mara.accept('Ida');
  return mara;
}

async function inLine(name: string, patience: 'only' | 'usual' | 'first free'): Promise<Visitor> {
  const visitor = new Visitor(await people.newPage());
  await visitor.openAdvice(product);
  await visitor.pick(MARA.name, name, `A question of ${name}`, patience);
  await visitor.page.getByText(/In line for Mara/).waitFor();
  return visitor;
}

test('[J5] somebody suitable comes free: the switch is offered, and a yes leads there at once', async () => {
  await busyMara();
  const jon = await inLine('Jon', 'only');
  const odile = new Agent(await people.newPage());
  await odile.signIn(product, ODILE);
  await odile.setStatus('Available');
  await jon.page.getByRole('heading', { name: /^Odile .*is free now and can help you/ }).waitFor();
  await jon.page.getByText('Saying no costs nothing').first().waitFor();
  await jon.page.getByRole('button', { name: 'Yes, connect me' }).press('Enter');
  await odile.accept('Jon');
  await jon.page.getByText('you said yes').waitFor();
  await jon.say('Hello Odile');
  await odile.heard('Hello Odile').waitFor();
});

test('[J6] a no to the switch costs nothing, and it is not asked again', async () => {
  const mara = await busyMara();
  const jon = await inLine('Jon', 'only');
  const odile = new Agent(await people.newPage());
  await odile.signIn(product, ODILE);
  await odile.setStatus('Available');
  await jon.page.getByRole('button', { name: 'No, keep my place' }).press('Enter');
  await jon.page
    .getByRole('heading', { name: /^Odile .*is free now and can help you/ })
    .waitFor({ state: 'detached' });
  await jon.heading('You are next').waitFor();
  await odile.setStatus('Away');
  await odile.setStatus('Available');
  await mara.end();
  await mara.finishWrapUp();
  await mara.accept('Jon');
});

test('[J7] a call that nobody answers breaks the promise: the visitor is told first, and credited', async () => {
  const mara = new Agent(await people.newPage());
  await mara.signIn(product, MARA);
  await mara.setStatus('Available');
  const jon = new Visitor(await people.newPage());
  await jon.openAdvice(product);
  await jon.pick(MARA.name, 'Jon', 'Is anybody there?', 'only');
  await jon.page.getByRole('heading', { name: 'This takes longer than we said' }).waitFor();
  await jon.page
    .getByText(/Your place counts .*60 seconds earlier|as if you had joined 60 seconds earlier/)
    .first()
    .waitFor();
});

test('[J8] a planned break asks at once those whom it leaves behind, and they keep their places', async () => {
  const mara = await busyMara();
  const jon = await inLine('Jon', 'only');
  const kim = await inLine('Kim', 'only');
  const odile = new Agent(await people.newPage());
  await mara.planBreak(1);
  await kim.page.getByRole('heading', { name: /^Mara .*takes nobody else before a break/ }).waitFor();
  await jon.heading('You are next').waitFor();
  await kim.page.getByRole('button', { name: 'Take whoever is free first' }).press('Enter');
  await kim.page.getByText('In line for whoever is free first').waitFor();
  await odile.signIn(product, ODILE);
  await odile.setStatus('Available');
  await odile.accept('Kim');
  await kim.say('Hello');
  await odile.heard('Hello').waitFor();
});
