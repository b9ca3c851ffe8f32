import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { after, afterEach, before } from 'node:test';
import type { Page } from 'playwright-core';
import { ROOT } from '../../scripts/run-program.ts';
import type { AgentList } from '../../server/protocol/index.ts';
import { until } from '../test/until.ts';
import { openBrowser, type People } from './test/browser.ts';
import { startProduct, type Product } from './test/product.ts';

type Named = { readonly name: string; readonly kind?: string };
type Manifest = {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly [
      { readonly members: readonly Named[]; readonly events: readonly Named[] },
    ];
  }[];
};

let product: Product;
let people: People;
let page: Page;

before(async () => {
  [product, people] = await Promise.all([startProduct('calm'), openBrowser()]);
  await until('somebody is free', async () => (await freeAgents()).length > 0);
  page = await people.newPage();
  await page.goto(`${product.shop}/events.html`);
  await page.getByRole('button', { name: 'open()' }).waitFor();
});

after(async () => {
  await people.close();
  await product.close();
});

afterEach(() => assert.deepEqual(people.complaints, [], 'no page raised an error'));

async function freeAgents(): Promise<AgentList['agents']> {
  const response = await fetch(`${product.server}/v1/sites/demo/agents`);
  const { agents } = (await response.json()) as AgentList;
  return agents.filter(({ availability }) => availability === 'available');
}

async function manifest() {
  const text = await readFile(join(ROOT, 'elements/custom-elements.json'), 'utf8');
  const { modules } = JSON.parse(text) as Manifest;
  const picker = modules.find(({ path }) => path === 'picker.js')?.declarations[0];
  assert.ok(picker !== undefined);
  return picker;
}

const form = (method: string) => page.locator('form').filter({ hasText: `${method}()` });
const call = (method: string) => page.getByRole('button', { name: `${method}()`, exact: true }).click();
const entry = (text: string) => page.getByRole('log').getByRole('listitem').filter({ hasText: text }).last();

test('[D61] the page for developers has a button for every method and hears every event', async () => {
  const { members, events } = await manifest();
  const methods = members.filter(({ kind }) => kind === 'method').map(({ name }) => `${name}()`);
  assert.ok(methods.length >= 5 && events.length >= 6);
  assert.deepEqual(await page.locator('#methods').getByRole('button').allTextContents(), methods);
  assert.equal(await page.locator('#heard').textContent(), events.map(({ name }) => name).join(', '));
});

test('[D61] a method that fails says so on the page', async () => {
  await form('setContext').getByLabel('attributes').fill('{not json');
  await call('setContext');
  await entry('setContext() failed').waitFor();
});

test('[D61] an event is printed with its detail as it comes, and methods work', async () => {
  await call('open');
  await entry('agent-picker-ready').getByText('"siteName"').waitFor();
  await call('close');
  await page.locator('agent-picker').getByRole('article').first().waitFor({ state: 'hidden' });
  const [free] = await freeAgents();
  await form('choose')
    .getByLabel('agentId')
    .fill(free?.agentId ?? '');
  await call('choose');
  await page.getByLabel(/What is it about/u).waitFor();
});
