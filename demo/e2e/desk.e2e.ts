import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, ODILE, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;
let mara: Agent;

/** Nothing lapses while a slow machine looks for a button. */
const PATIENT = { OFFER_SECONDS: '120', ASK_SECONDS: '600', SWAP_SECONDS: '0' };
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n');

beforeEach(async () => {
  [product, people] = await Promise.all([startProduct('off', PATIENT), openBrowser()]);
  mara = new Agent(await people.newPage());
  await mara.signIn(product);
  await mara.setCapacity(3);
  await mara.setStatus('Available');
});

afterEach(async () => {
  const complaints = people.complaints;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

async function arrive(name: string, question = `A question of ${name}`): Promise<Visitor> {
  const visitor = new Visitor(await people.newPage());
  await visitor.openAdvice(product);
  await visitor.pick(MARA.name, name, question, 'only');
  return visitor;
}

async function served(name: string): Promise<Visitor> {
  const visitor = await arrive(name);
  await mara.accept(name);
  await visitor.page.getByRole('textbox', { name: 'Message', exact: true }).waitFor();
  return visitor;
}

const talks = ({ page }: Agent) => page.getByRole('region', { name: 'Conversations', exact: true });
const talk = (agent: Agent, name: string) => talks(agent).getByRole('button', { name: new RegExp(name) });
const inLine = ({ page }: Agent) =>
  page.getByRole('region', { name: /^Waiting for you/ }).getByRole('listitem');

test('[J37] an agent serves three while two wait: what is unread, and who waits for an answer', async () => {
  const ida = await served('Ida');
  const jon = await served('Jon');
  await served('Kim');
  await arrive('Lea');
  await arrive('Max');
  await inLine(mara).filter({ hasText: 'Max' }).waitFor();
  assert.equal(await inLine(mara).count(), 2);

  await jon.say('It buzzes');
  await ida.say('Are you there?');
  await jon.say('On the low string');
  await talk(mara, 'Jon').getByText('2 unread messages').waitFor({ state: 'attached' });
  await talk(mara, 'Ida').getByText('1 unread message').waitFor({ state: 'attached' });
  for (const name of ['Jon', 'Ida'])
    await talk(mara, name)
      .getByText(/^waits\s+under 1 min$/)
      .waitFor();
  await talks(mara).getByRole('button').first().filter({ hasText: 'Jon' }).waitFor();
  const order = await talks(mara).getByRole('button').allInnerTexts();
  assert.deepEqual(
    order.map((row) => /Ida|Jon|Kim/.exec(row)?.[0]),
    ['Jon', 'Ida', 'Kim'],
    'who waits longest stands first',
  );

  await talk(mara, 'Jon').click();
  await mara.heard('On the low string').waitFor();
  await talk(mara, 'Jon')
    .getByText(/unread/)
    .waitFor({ state: 'detached' });
  await mara.say('Then it is the nut');
  await jon.heard('Then it is the nut').waitFor();
  await talk(mara, 'Jon').getByText('answered').waitFor();
  await talk(mara, 'Ida').getByText('1 unread message').waitFor({ state: 'attached' });
});

test('[J37] a planned break takes one more, asks who is left behind, and begins after the last', async () => {
  await served('Ida');
  await served('Jon');
  await served('Kim');
  const lea = await arrive('Lea');
  const max = await arrive('Max');
  await inLine(mara).filter({ hasText: 'Max' }).waitFor();
  await mara.planBreak(1);
  await max.heading(/^Mara .*takes nobody else before a break/).waitFor();
  await lea.heading('You are next').waitFor();

  await talk(mara, 'Ida').click();
  await mara.end();
  await mara.finishWrapUp();
  await mara.accept('Lea');
  await lea.say('Thank you for waiting');
  await mara.heard('Thank you for waiting').waitFor();
  await mara.page.getByText(/^Your planned break has begun/).waitFor();
  await mara.page.getByRole('button', { name: 'Away', pressed: true }).waitFor();
  assert.equal(await talks(mara).getByRole('button').count(), 3, 'those whom she serves stay');
});

test('[J37] a transfer brings thread, file and note along; the next agent sees them', async () => {
  const odile = new Agent(await people.newPage());
  await odile.signIn(product, ODILE);
  await odile.setStatus('Available');
  const jon = await served('Jon');
  await served('Ida');
  await jon.page
    .locator('input[type="file"]')
    .setInputFiles([{ name: 'bill.pdf', mimeType: 'application/pdf', buffer: PDF }]);
  await jon.page
    .getByText(/^Ready/)
    .first()
    .waitFor();
  await jon.say('This is the bill');
  await talk(mara, 'Jon').click();
  await mara.heard('This is the bill').waitFor();

  const { page } = mara;
  await page.getByRole('button', { name: 'Transfer' }).click();
  await page.getByRole('radio', { name: /Odile/ }).check();
  await page.getByRole('radio', { name: 'Hand over at once' }).check();
  await page.getByRole('textbox', { name: /Note for the next agent/ }).fill('Bought in 2019.');
  await page.getByRole('button', { name: /^Bring to Odile/ }).click();
  await odile.page.getByText('Bought in 2019.').first().waitFor();
  await odile.accept('Jon');
  await odile.heard('This is the bill').waitFor();
  await odile.page.getByRole('log').getByText('bill.pdf').first().waitFor();
  await odile.page.getByText('Bought in 2019.').first().waitFor();
  await odile.say('I see the bill');
  await jon.heard('I see the bill').waitFor();
  assert.equal(await jon.page.getByText('Bought in 2019.').count(), 0);
  await talk(mara, 'Ida').click();
  await mara.say('Still here');
});

test('[J37] who comes again brings what was said before: with the call, and to be read beside the talk', async () => {
  const kim = await served('Kim');
  await kim.say('My old Gretsch buzzes');
  await mara.heard('My old Gretsch buzzes').waitFor();
  await mara.say('Bring it in');
  await mara.end();
  await mara.finishWrapUp();
  await kim.page.getByRole('button', { name: 'Skip' }).click();
  await kim.pick(MARA.name, 'Kim', 'It buzzes again', 'only');

  const call = mara.page.getByRole('article', { name: /Kim/ });
  await call.getByText(/1 conversation before/).waitFor();
  await mara.accept('Kim');
  await mara.page.getByRole('tab', { name: 'Visitor' }).click();
  const beside = mara.page.getByRole('tabpanel', { name: 'Visitor' });
  await beside.getByRole('heading', { name: 'What happened' }).waitFor();
  await beside.getByRole('button', { name: /^Read: the conversation with Mara/ }).click();
  await beside.getByText('My old Gretsch buzzes').waitFor();
});
