import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type {} from '../../elements/handpick.d.ts';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

let product: Product;
let people: People;

before(async () => {
  [product, people] = await Promise.all([startProduct(), openBrowser()]);
});

after(async () => {
  await people.close();
  await product.close();
  assert.deepEqual(people.complaints, [], 'no page raised an error');
});

test('[D62] what a page says of a visit stands before the agent who is called, and stays while they talk', async () => {
  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setStatus('Available');
  const visitor = new Visitor(await people.newPage());
  await visitor.openAdvice(product);
  await visitor.page.evaluate(() => {
    const picker = document.querySelector('agent-picker');
    picker?.setContext({ plan: 'gold', items: 2 });
    picker?.track('cart-filled', { item: 'Larkspur 62' });
    location.hash = 'of-no-concern';
  });
  await visitor.pick(MARA.name, 'Ida', 'Which strings for jazz?');

  const call = agent.page.getByRole('article', { name: /Ida/u });
  // By key: a press of the mouse misses where the card grows between its two halves.
  await call.getByText('Said by the page').press('Enter');
  await call.getByText('cart-filled').waitFor();
  await agent.accept('Ida');
  const beside = agent.page.getByRole('tabpanel', { name: 'Visitor' });
  for (const said of ['gold', 'cart-filled', 'item: Larkspur 62', `${product.shop}/advice.html`])
    await beside.getByText(said, { exact: true }).waitFor();
});
