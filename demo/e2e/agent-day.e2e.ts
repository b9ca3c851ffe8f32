import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import { DEMO_SITE } from '../people/seed.ts';
import { until } from '../test/until.ts';
import { openBrowser, type People } from './test/browser.ts';
import { Agent, MARA, ODILE, Visitor } from './test/person.ts';
import { startProduct, type Product } from './test/product.ts';

/** Nothing lapses while a slow machine looks for a button; only what a journey waits for comes soon. */
const PATIENT = { OFFER_SECONDS: '120', ASK_SECONDS: '600', SWAP_SECONDS: '120' };
const SOON: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '[J34]': { VISITOR_GRACE_SECONDS: '3' },
  '[J36]': { AGENT_GRACE_SECONDS: '60' },
};

let product: Product;
let people: People;
let mara: Agent;

beforeEach(async (context) => {
  const soon = SOON[context.name.slice(0, 5)] ?? {};
  [product, people] = await Promise.all([startProduct('off', { ...PATIENT, ...soon }), openBrowser()]);
  mara = new Agent(await people.newPage());
  await mara.signIn(product);
});

afterEach(async () => {
  const { complaints } = people;
  await people.close();
  await product.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

async function joins(name: string): Promise<Visitor> {
  const visitor = new Visitor(await people.newPage());
  await visitor.openAdvice(product);
  await visitor.pick(MARA.name, name, `A question of ${name}`, 'only');
  return visitor;
}

test('[J34] who comes again brings along what was before, in vain or not, and how they came; each look is written down', async () => {
  await mara.setStatus('Available');
  const ida = await joins('Ida');
  await mara.accept('Ida');
  await ida.say('My old Gretsch buzzes');
  await mara.heard('My old Gretsch buzzes').waitFor();
  await mara.say('Bring it in');
  await ida.heard('Bring it in').waitFor();
  await mara.end();
  await mara.finishWrapUp();
  await ida.page.getByRole('button', { name: 'Skip' }).click();

  await mara.setStatus('Away');
  await ida.pick(MARA.name, 'Ida', 'It buzzes again', 'only');
  await ida.heading('You are next').waitFor();
  const waiting = mara.page.getByText('It buzzes again').first();
  await waiting.waitFor();
  const browser = ida.page.context();
  await ida.page.close();
  // In its stead stands for a while that she is not connected.
  await waiting.waitFor({ state: 'detached' });
  await mara.page.getByText('disconnected').waitFor({ state: 'detached' });

  const again = new Visitor(await browser.newPage());
  await again.page.goto(`${product.shop}/`);
  await again.page.goto(`${product.shop}/advice.html`, { referer: 'https://search.example/' });
  await again.pick(MARA.name, 'Ida', 'Third time', 'only');
  await again.heading('You are next').waitFor();
  await mara.setStatus('Available');
  await mara.page
    .getByRole('article', { name: /Ida/u })
    .getByText(/1 conversation before/u)
    .waitFor();
  await mara.accept('Ida');
  const beside = mara.page.getByRole('tabpanel', { name: 'Visitor' });
  await beside.getByText(/^Waited for Mara.*closed the page while waiting/u).waitFor();
  await beside.getByText('https://search.example/', { exact: true }).waitFor();
  // What stands beside the call stands anew beside the talk that it becomes.
  await until('the way is told in its order', async () => {
    const way = await beside.getByRole('listitem').allInnerTexts();
    const addresses = way.map((step) => step.trim().split(/\s/u)[0]);
    return addresses.includes('/') && addresses.indexOf('/') < addresses.indexOf('/advice.html');
  });
  assert.equal(await beside.getByText('My old Gretsch buzzes').count(), 0);
  await beside.getByRole('button', { name: /^Read: the conversation with Mara/u }).click();
  await beside.getByText('My old Gretsch buzzes').waitFor();

  const looks = (await product.manage('looks', '--site', DEMO_SITE)).split('\n');
  assert.ok(looks.filter((look) => look.includes('Mara')).length >= 2, looks.join('\n'));
});

test('[J35] after these two a break: the list says so, whoever comes later chooses at once, and the break has a reason and an end', async () => {
  await mara.setCapacity(1);
  await mara.setStatus('Available');
  const ida = await joins('Ida');
  await mara.accept('Ida');
  for (const name of ['Jon', 'Kim']) await (await joins(name)).page.getByText(/In line for Mara/u).waitFor();
  const lea = await joins('Lea');
  await lea.page.getByText(/In line for Mara/u).waitFor();
  await mara.planBreak(2);
  await lea.page.getByRole('heading', { name: /^Mara .*takes nobody else before a break/u }).waitFor();
  const watcher = new Visitor(await people.newPage());
  await watcher.openAdvice(product);
  await watcher
    .cardOf(MARA.name)
    .getByText(/taking 2 more|Takes nobody else/u)
    .first()
    .waitFor();
  await mara.page.getByRole('button', { name: 'No break' }).click();

  await mara.setStatus('Away');
  await mara.page.getByRole('combobox', { name: 'Why' }).selectOption({ label: 'a meeting' });
  await mara.page.getByRole('button', { name: '30 min', exact: true }).click();
  await mara.page.getByText(/Visitors read: back at/u).waitFor();
  const card = watcher.cardOf(MARA.name);
  await card
    .getByText(/back at/iu)
    .first()
    .waitFor();
  assert.ok(!(await card.innerText()).includes('meeting'));
  await mara.setStatus('Available');
  await card
    .getByText(/back at/iu)
    .first()
    .waitFor({ state: 'detached' });
  await ida.page.close();
});

test('[J35] a console that nobody touches warns, and sets its agent away', async () => {
  await restartedWith({ AGENT_IDLE_SECONDS: '8' });
  await mara.setStatus('Available');
  await mara.page.getByText('Are you still there?').waitFor();
  await mara.page.keyboard.press('Shift');
  await mara.page.getByText('Are you still there?').waitFor({ state: 'detached' });
  await mara.page.getByText('Are you still there?').waitFor();
  await mara.page.getByText('Nothing was pressed here for long; you are away.').first().waitFor();
  await mara.page.getByRole('button', { name: 'Away', pressed: true }).waitFor();
});

/** The same again with settings of its own. */
async function restartedWith(settings: Readonly<Record<string, string>>): Promise<void> {
  await product.close();
  product = await startProduct('off', { ...PATIENT, ...settings });
  await mara.signIn(product);
}

test('[J36] a second device comes and goes without a flap, and a talk that goes on by telephone says so to both', async () => {
  await mara.setStatus('Available');
  const vic = new Visitor(await people.newPage());
  await vic.openAdvice(product);
  await vic
    .cardOf(MARA.name)
    .getByRole('button', { name: /Talk to/u })
    .waitFor();
  await vic.page.evaluate(watchCard, MARA.name);

  const second = new Agent(await people.newPage());
  await second.signIn(product);
  await second.page.getByRole('button', { name: 'Available', pressed: true }).waitFor();
  await second.page.getByRole('button', { name: /^Mara/u }).last().click();
  await second.page
    .getByRole('button', { name: 'Sign out' })
    .or(second.page.getByRole('menuitem', { name: 'Sign out' }))
    .first()
    .click();
  await second.page.getByLabel('Mail address').waitFor();
  // What is told of another comes after whatever would have been told of her.
  const odile = new Agent(await people.newPage());
  await odile.signIn(product, ODILE);
  await odile.setStatus('Available');
  await vic
    .cardOf(ODILE.name)
    .getByRole('button', { name: /Talk to/u })
    .waitFor();
  assert.deepEqual(await vic.page.evaluate(() => (window as unknown as Watched).seen), [true]);

  await vic.pick(MARA.name, 'Vic', 'May I call you?', 'only');
  await mara.accept('Vic');
  await mara.page.getByRole('button', { name: 'Go on by…' }).click();
  await mara.page.getByRole('radio', { name: 'Telephone' }).check();
  await mara.page.getByRole('textbox', { name: 'Telephone number' }).fill('+49 30 123456');
  await mara.page.getByRole('button', { name: 'Go on', exact: true }).click();
  await mara.page.getByText(/^By telephone since/u).waitFor();
  await vic.page
    .getByText(/telephone/iu)
    .first()
    .waitFor();
  await vic.say('I hear you');
  await mara.heard('I hear you').waitFor();
});

type Watched = { seen: boolean[] };

/** Notes each time that the card stops or begins to offer a talk, and whether it does at the beginning. */
function watchCard(name: string): void {
  const find = (root: ParentNode): readonly Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot === null ? [] : find(element.shadowRoot)),
    ]);
  const offers = (): boolean =>
    find(document).some(
      (element) =>
        element instanceof HTMLButtonElement &&
        (element.getAttribute('aria-label') ?? element.innerText).includes('Talk to') &&
        (element.getAttribute('aria-label') ?? element.innerText).includes(name),
    );
  const watched = window as unknown as Watched;
  watched.seen = [offers()];
  const look = (): void => {
    const now = offers();
    if (now !== watched.seen.at(-1)) watched.seen.push(now);
    requestAnimationFrame(look);
  };
  look();
}
