import assert from 'node:assert/strict';
import test, { afterEach, beforeEach } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, type People } from './test/browser.ts';
import { openOtherPage, startPlainServer, type OtherPage, type PlainServer } from './test/plain-server.ts';

let server: PlainServer;
let shop: OtherPage;
let people: People;

beforeEach(async () => {
  [server, shop, people] = await Promise.all([startPlainServer(), openOtherPage(), openBrowser()]);
});

afterEach(async () => {
  const { complaints } = people;
  await people.close();
  shop.close();
  await server.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

const OWNER = { name: 'Mara', email: 'mara@strings.example', password: 'plain old strings' } as const;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const go = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();

/** From the printed link to the tag, as text. */
async function setUp(page: Page): Promise<string> {
  await page.goto(server.firstRun);
  await heading(page, 'Welcome. Who are you?');
  assert.equal(page.url(), `${server.url}/owner`, 'the token is in no history');
  await page.getByLabel('Your name').fill(OWNER.name);
  await page.getByLabel('Mail address').fill(OWNER.email);
  await page.getByLabel('Password', { exact: true }).fill(OWNER.password);
  await press(page, 'Next');
  await page.getByLabel('Name of the site').fill('Strings');
  await page.getByLabel('Pages that may carry the tag').fill(shop.origin);
  await press(page, 'Make the site');
  await page.getByText('Not seen yet').waitFor();
  return page.getByRole('textbox', { name: 'HTML for your page' }).inputValue();
}

test('[J41] from an empty folder over the printed link to a tag on another origin, and a first pick', async () => {
  const owner = await people.newPage();
  shop.write(await setUp(owner));

  const visitor = await people.newPage();
  await visitor.goto(shop.origin);
  await owner.getByText(`on ${shop.origin}`).waitFor();
  await press(owner, 'Open the dashboard');
  await heading(owner, 'Live');
  await owner.getByText('Nobody is there at the moment.').waitFor();
  await go(owner, 'Measures');
  await owner.getByRole('figure', { name: 'Contacts · Served, by day' }).waitFor();
  await go(owner, 'People');
  await owner.getByRole('rowheader', { name: /Mara/ }).waitFor();

  const desk = await owner.context().newPage();
  await desk.goto(`${server.url}/console`);
  const status = desk.getByRole('group', { name: 'Your status' });
  await status.getByRole('button', { name: 'Available' }).click();
  await go(owner, 'Live');
  await owner.getByText(/0 of \d+ places? taken/).waitFor();
  await visitor.getByRole('button', { name: 'Talk to Mara' }).click();
  await visitor.getByLabel(/Your name/).fill('Ida');
  await visitor.getByLabel(/What is it about/).fill('A first guitar');
  await press(visitor, 'Start');
  await desk.getByRole('button', { name: 'Accept Ida' }).press('Enter');
  const field = visitor.getByRole('textbox', { name: 'Message' });
  await field.fill('Hello from my own page');
  await field.press('Enter');
  await desk.getByRole('log').getByText('Hello from my own page', { exact: true }).waitFor();
});

test('[J41] the link serves once; whoever is invited gets in by a link of their own, until it is withdrawn', async () => {
  const owner = await people.newPage();
  await setUp(owner);
  const late = await people.newPage();
  await late.goto(server.firstRun);
  await heading(late, 'This link cannot be used');

  await press(owner, 'Open the dashboard');
  await go(owner, 'People');
  const invite = async (name: string): Promise<string> => {
    await press(owner, 'Invite somebody');
    await owner.getByLabel('Name', { exact: true }).fill(name);
    await owner.getByLabel('Mail address').fill(`${name.toLowerCase()}@strings.example`);
    await press(owner, 'Make the link');
    const link = await owner.getByRole('textbox', { name: 'Invitation link' }).inputValue();
    await press(owner, 'I have taken it');
    return link;
  };
  const links = { juno: await invite('Juno'), sol: await invite('Sol') };
  await owner.getByRole('button', { name: 'Withdraw the invitation of Sol' }).click();
  await owner.getByText('its link opens nothing any more').waitFor();

  const juno = await people.newPage();
  await juno.goto(links.juno);
  await heading(juno, 'You are invited to Strings');
  await juno.getByLabel('Password', { exact: true }).fill('a thousand guitars');
  await press(juno, 'Make my account');
  await juno.getByRole('link', { name: 'Agent console' }).click();
  await juno.getByRole('group', { name: 'Your status' }).waitFor();

  const sol = await people.newPage();
  await sol.goto(links.sol);
  await sol.getByText('This could not be loaded.').waitFor();

  await owner.goto(`${server.url}/owner#/hours/juno`);
  await press(owner, 'Set hours');
  await press(owner, 'Save hours');
  await owner.getByText('Saved. Visitors see them now.').waitFor();
  await go(owner, 'People');
  await owner.getByRole('button', { name: 'Remove Juno' }).click();
  await owner.getByText('Nobody waits for them or talks with them at this moment.').waitFor();
  await owner.getByRole('button', { name: 'Remove', exact: true }).click();
  await owner.getByText('Removed.').waitFor();
  assert.equal(await owner.getByRole('rowheader', { name: /Juno/ }).count(), 0);
});
