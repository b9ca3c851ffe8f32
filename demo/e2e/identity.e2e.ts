import assert from 'node:assert/strict';
import { join } from 'node:path';
import test, { afterEach, beforeEach } from 'node:test';
import { pathToFileURL } from 'node:url';
import type {} from '../../elements/handpick.d.ts';
import { ROOT } from '../../scripts/run-program.ts';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

type Customer = { readonly id: string; readonly name?: string; readonly segment?: string };
type Recipe = { signIdentity(customer: Customer, visitorKey: string, siteId: string): Promise<string> };

/** As it stands in the documentation. */
const { signIdentity } = (await import(pathToFileURL(join(ROOT, 'demo/recipes/identity.js')).href)) as Recipe;

const IDA: Customer = { id: 'customer-7', name: 'Ida Lind', segment: 'gold' };

let product: Product;
let people: People;
let visitorKey: string;

beforeEach(async () => {
  [product, people] = await Promise.all([startProduct('off', { OFFER_SECONDS: '120' }), openBrowser()]);
  visitorKey = await product.manage('visitor-key', 'demo');
});

afterEach(async () => {
  const { complaints } = people;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

const identify = (visitor: Visitor, identity: string | null) =>
  visitor.page.evaluate((given) => document.querySelector('agent-picker')?.identify(given), identity);

/** A browser of its own, in which this customer is signed in at the shop. */
async function signedIn(customer: Customer): Promise<Visitor> {
  const visitor = new Visitor(await people.newPage());
  await visitor.openAdvice(product);
  await identify(visitor, await signIdentity(customer, visitorKey, 'demo'));
  return visitor;
}

const pageOf = (visitor: Visitor, name: string) =>
  visitor.cardOf(name).getByRole('button', { name }).first().click();
const favourite = ({ page }: Visitor) => page.getByRole('button', { name: 'Favourite', exact: true });

test('[J29] a favourite follows a customer to another browser, and leaves the one where they sign out', async () => {
  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setStatus('Available');
  const laptop = await signedIn(IDA);
  await pageOf(laptop, MARA.name);
  await favourite(laptop).click();
  await laptop.page.locator('button[aria-pressed="true"]', { hasText: 'Favourite' }).waitFor();

  const phone = await signedIn(IDA);
  await phone.cardOf(MARA.name).getByText('Your favourite').waitFor();
  await phone.page.reload();
  await phone.cardOf(MARA.name).getByText('Your favourite').waitFor();
  const other = await signedIn({ id: 'customer-8' });
  await pageOf(other, MARA.name);
  await other.page.locator('button[aria-pressed="false"]', { hasText: 'Favourite' }).waitFor();

  await identify(phone, null);
  await phone.cardOf(MARA.name).getByText('Your favourite').waitFor({ state: 'detached' });
  assert.equal(
    await phone.page.evaluate(
      () => Object.keys(localStorage).filter((key) => key.endsWith('/visitor')).length,
    ),
    0,
  );
});

test('[J29] the agent is told that the site vouches for a customer, and what is not signed is refused', async () => {
  const agent = new Agent(await people.newPage());
  await agent.signIn(product);
  await agent.setStatus('Available');
  const visitor = await signedIn(IDA);
  await visitor.page.evaluate(() => {
    const picker = document.querySelector('agent-picker');
    picker?.addEventListener('identity-refused', ({ detail }) => (document.title = detail.code));
  });
  await identify(visitor, 'no.such.thing');
  await visitor.page.waitForFunction(() => document.title === 'identity-invalid');
  await identify(visitor, await signIdentity(IDA, visitorKey, 'demo'));
  await visitor.pick(MARA.name, 'Ida', 'Which strings for jazz?');
  const call = agent.page.getByRole('article', { name: /Ida/u });
  await call.getByText('The site vouches for this visitor').waitFor();
  await call.getByText('Ida Lind').waitFor();
  await agent.accept('Ida');
  const beside = agent.page.getByRole('tabpanel', { name: 'Visitor' });
  await beside.getByText('gold', { exact: true }).waitFor();
});
