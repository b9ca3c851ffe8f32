import assert from 'node:assert/strict';
import test from 'node:test';
import { openBrowser } from './test/browser.ts';
import { Agent, MARA, Visitor } from './test/person.ts';
import { startProduct } from './test/product.ts';

const PUBLIC_URL = 'https://reviews.example/six-strings';

test('[J20] a review with tags is shared, changed after a reload, answered by the agent, and read by everybody', async (t) => {
  const settings = { REVIEW_BATCH: '1', REVIEW_URL: PUBLIC_URL, PRAISE_TAGS: 'friendly,Knew my guitar' };
  const [product, people] = await Promise.all([startProduct('off', settings), openBrowser()]);
  t.after(async () => {
    await people.close();
    await product.close();
  });
  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setStatus('Available');
  const visitor = new Visitor(await people.newPage());
  const { page } = visitor;
  await visitor.openAdvice(product);
  await visitor.pick(MARA.name, 'Ida', 'A question about tuners');
  await agent.accept('Ida');
  await visitor.say('Hello Mara');
  await agent.say('Hello Ida');
  await visitor.heard('Hello Ida').waitFor();
  await visitor.end();

  await page.getByRole('radio', { name: /^5 stars/ }).check({ force: true });
  await page.getByRole('checkbox', { name: 'Knew my guitar' }).check({ force: true });
  await page.getByRole('radio', { name: /^10, Very likely/ }).check({ force: true });
  await visitor.review(5, 'Found the right ones at once.');
  const share = page.getByRole('link', { name: /Share it in public/ });
  assert.equal(await share.getAttribute('href'), PUBLIC_URL);

  await page.reload();
  await page.getByRole('button', { name: `Change the review of ${MARA.name}` }).click();
  const words = page.getByLabel(/In your own words/);
  assert.equal(await words.inputValue(), 'Found the right ones at once.');
  assert.ok(await page.getByRole('checkbox', { name: 'Knew my guitar' }).isChecked());
  await words.fill('Found the right ones, and they fit.');
  await page.getByRole('button', { name: 'Save change' }).click();
  await visitor.heading('Your review is changed').waitFor();

  const desk = agent.page;
  await desk.getByRole('tab', { name: 'My reviews' }).click();
  const review = desk.getByRole('listitem').filter({ hasText: 'and they fit' });
  await review.getByText('Knew my guitar').waitFor();
  await review.getByRole('button', { name: 'Reply' }).click();
  await review.getByLabel('Your reply').fill('Come and show it to me.');
  await review.getByRole('button', { name: 'Publish the reply' }).click();
  await review.getByText('Come and show it to me.').waitFor();
  assert.equal(await review.getByRole('button', { name: /Reply|Publish/ }).count(), 0);

  const reader = new Visitor(await people.newPage());
  await reader.openAdvice(product);
  await reader.cardOf(MARA.name).getByRole('button', { name: MARA.name }).first().click();
  const told = reader.page.getByRole('listitem').filter({ hasText: 'and they fit' });
  await told.getByText('Knew my guitar').waitFor();
  await told.getByText('Come and show it to me.').waitFor();
  assert.equal(await reader.page.getByText('Found the right ones at once.').count(), 0);
});
