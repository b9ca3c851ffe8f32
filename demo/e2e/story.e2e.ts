import assert from 'node:assert/strict';
import test from 'node:test';
import { openBrowser } from './test/browser.ts';
import { Visitor } from './test/person.ts';
import { startProduct } from './test/product.ts';

/** The crowd's famous one comes with a line; it takes a moment to form. */
const LINE_FORMS_WITHIN_MILLISECONDS = 90_000;

test('[J4] narrow to electric, vintage, four stars and five minutes; choose the expert with the line anyway', async (t) => {
  const [product, people] = await Promise.all([startProduct('calm'), openBrowser()]);
  t.after(async () => {
    await people.close();
    await product.close();
  });
  const visitor = new Visitor(await people.newPage());
  await visitor.openAdvice(product);
  const { page } = visitor;
  const [vic, odile] = [visitor.cardOf('Vic Marchetti'), visitor.cardOf('Odile Marchand')];
  await vic.getByText(/[23] before you/).waitFor({ timeout: LINE_FORMS_WITHIN_MILLISECONDS });

  await page.getByRole('button', { name: 'Electric guitars' }).click();
  await page.getByRole('button', { name: 'Vintage' }).click();
  await visitor.cardOf('Rosa Delgado').waitFor({ state: 'detached' });
  await visitor.cardOf('Kenji Watanabe').waitFor();
  await page.getByRole('button', { name: /4 and up/ }).click();
  await visitor.cardOf('Kenji Watanabe').waitFor({ state: 'detached' });
  await page.getByRole('combobox', { name: /I have/ }).selectOption('5');
  await vic.waitFor({ state: 'detached' });
  await odile.waitFor();

  await page.getByRole('combobox', { name: /I have/ }).selectOption({ index: 0 });
  await vic.getByRole('button', { name: /Join the line/ }).click();
  await page.getByLabel(/What is it about/).fill('Is my uncle’s guitar from 1964?');
  await page.getByRole('button', { name: 'Join the line', exact: true }).click();
  await page.getByText('In line for Vic Marchetti').waitFor();
  const promise = await page
    .getByText(/(?:Usually under |About \d+–)\d+ min|over an hour/)
    .first()
    .innerText();
  const minutes = Number(/(\d+) min/.exec(promise)?.[1] ?? 60);
  assert.ok(minutes > 5, `the wait is honest about the line: ${promise}`);
});
