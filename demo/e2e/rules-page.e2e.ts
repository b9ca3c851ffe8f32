import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { openBrowser, type People } from './test/browser.ts';
import { becomeOwner } from './test/first-owner.ts';
import { openOtherPage, startPlainServer, type OtherPage, type PlainServer } from './test/plain-server.ts';

let server: PlainServer;
let shop: OtherPage;
let people: People;

before(async () => {
  [server, shop, people] = await Promise.all([startPlainServer(), openOtherPage(), openBrowser()]);
});

after(async () => {
  const { complaints } = people;
  await people.close();
  shop.close();
  await server.close();
  assert.deepEqual(complaints, [], 'no page raised an error');
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('[J45] an owner makes a rule from a template, a visitor elsewhere is invited by it, and the agent sees why', async () => {
  const owner = await people.newPage();
  shop.write(await becomeOwner(owner, server, { serves: true, origins: [shop.origin] }));
  const desk = await owner.context().newPage();
  await desk.goto(`${server.url}/console`);
  await desk.getByRole('group', { name: 'Your status' }).getByRole('button', { name: 'Available' }).click();

  await owner.goto(`${server.url}/owner#/rules`);
  await owner.reload();
  await owner.getByText('There are no rules yet').waitFor();
  await owner.getByRole('link', { name: 'Add a rule' }).click();
  await owner.getByRole('link', { name: 'Begin with this: 30 seconds on a product overview' }).click();
  await owner.getByLabel('Name', { exact: true }).fill('A look around');
  await owner.getByLabel('Path', { exact: true }).fill('/*');
  await owner.getByLabel('Seconds at least').fill('2');
  await owner.getByLabel('Who invites').selectOption('agent');
  await owner.getByLabel('Agent', { exact: true }).selectOption({ label: 'Mara' });
  await owner.getByLabel('Per cent of them held out').fill('0');
  await press(owner, 'Save rule');
  await owner.getByText('Saved. It is in force').waitFor();

  const visitor = await people.newPage();
  await visitor.goto(shop.origin);
  const card = visitor.getByRole('region', { name: 'Invitation' });
  await card.getByText('Hard to choose?').first().waitFor();
  await card.getByRole('button', { name: 'Talk to Mara' }).click();
  await desk.getByRole('article').getByText('Accepted your invitation: A look around.').waitFor();
  await press(owner, 'Test the conditions');
  await owner.getByText(/^Would (not )?have matched/).waitFor();
  await owner.getByRole('link', { name: 'Rules' }).click();
  await owner.getByText('When somebody looks at /*').waitFor();
});
