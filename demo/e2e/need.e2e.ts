import assert from 'node:assert/strict';
import test from 'node:test';
import { openBrowser } from './test/browser.ts';
import { Agent, MARA, ODILE, Visitor } from './test/person.ts';
import { startProduct } from './test/product.ts';

/** Nothing lapses while a slow machine looks for a button. */
const PATIENT = { OFFER_SECONDS: '120', SWAP_SECONDS: '120' };

test('[J27] a visitor says what anyone suitable must know, and asks for less while waiting', async (context) => {
  const [product, people] = await Promise.all([startProduct('off', PATIENT), openBrowser()]);
  context.after(async () => {
    await people.close();
    await product.close();
  });
  const mara = new Agent(await people.newPage());
  await mara.signIn(product, MARA);
  await mara.setStatus('Away');
  const odile = new Agent(await people.newPage());
  await odile.signIn(product, ODILE);
  await odile.setStatus('Available');

  const jon = new Visitor(await people.newPage());
  const { page } = jon;
  await jon.openAdvice(product);
  await jon
    .cardOf(MARA.name)
    .getByRole('button', { name: /Talk to|Join the line/ })
    .click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: /^Whoever is free first/ }).check({ force: true });
  await sheet.getByText('Anyone suitable: everybody here.').click();
  await sheet.getByRole('button', { name: 'Acoustic guitars' }).click();
  await sheet.getByRole('button', { name: 'German' }).click();
  await sheet.getByText('1 person here has all of that.').waitFor();
  await sheet.getByLabel(/Your name/).fill('Jon');
  await sheet.getByRole('button', { name: /^(Start|Join the line)$/ }).click();

  await jon.heading('You are next').waitFor();
  const means = page.getByText('Anyone suitable: anyone with Acoustic guitars and German.');
  await means.waitFor();
  const joined = await page.getByText(/since \d/).textContent();
  assert.equal(await odile.page.getByRole('button', { name: 'Accept Jon' }).count(), 0);

  await page.reload();
  await means.waitFor();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  for (const chip of ['Acoustic guitars', 'German']) {
    await page.getByRole('button', { name: chip, pressed: true }).click();
  }
  assert.equal(await page.getByText(/since \d/).textContent(), joined, 'the place is the same');
  await page.locator('hp-waiting-choice').getByRole('button', { name: 'Save' }).click();
  await odile.accept('Jon');
  await jon.say('Hello Odile');
  await odile.heard('Hello Odile').waitFor();
  assert.deepEqual(people.complaints, [], 'no page raised an error');
});
