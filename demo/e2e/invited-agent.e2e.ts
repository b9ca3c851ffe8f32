import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import type { MadeInvitation } from '../../server/protocol/index.ts';
import { openBrowser, type People } from './test/browser.ts';
import { askAsPage, becomeOwner } from './test/first-owner.ts';
import { Agent, Visitor } from './test/person.ts';
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

const JUNO = { name: 'Juno', email: 'juno@strings.example', role: 'agent', serves: true } as const;

/** From the link of an invitation to the console, in a browser of their own. */
async function follow(link: string): Promise<Page> {
  const page = await people.newPage();
  await page.goto(link);
  await page.getByLabel('Password', { exact: true }).fill('a thousand guitars');
  await page.getByRole('button', { name: 'Make my account' }).click();
  await page.getByRole('link', { name: 'Agent console' }).click();
  return page;
}

test('[J40] whoever is invited appears in a list that is open elsewhere, is picked there, and serves', async () => {
  const owner = await people.newPage();
  shop.write(await becomeOwner(owner, server, { serves: false, origins: [shop.origin] }));
  const ida = new Visitor(await people.newPage());
  await ida.page.goto(shop.origin);
  await ida.page.getByText('Nobody is here right now').waitFor();

  const invitation = { ...JUNO, skills: [], sendMail: false };
  const { link } = await askAsPage<MadeInvitation>(owner, '/v1/invitations', invitation);
  const juno = new Agent(await follow(link));
  await juno.setStatus('Available');

  await ida.pick(JUNO.name, 'Ida', 'A first guitar', 'only');
  await juno.accept('Ida');
  await juno.say('Hello, I am new here');
  await ida.heard('Hello, I am new here').waitFor();
  await ida.say('So am I');
  await juno.heard('So am I').waitFor();
});
