import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { eventually } from '../test/eventually.ts';
import { newFolder, SITE, SITE_ORIGIN } from '../test/new-app.ts';
import { newOwner, type Ask } from './test/new-owner.ts';

async function save(ask: Ask, origins: readonly string[]) {
  const { etag } = await ask('GET', '/v1/site');
  const body = { name: 'Six Strings', zone: 'Europe/Berlin', origins };
  return ask('PUT', '/v1/site', { body, headers: { 'if-match': etag ?? '' } });
}

const readList = (url: string, origin: string) =>
  fetch(`${url}/v1/sites/${SITE}/agents`, { headers: { origin } });

test('[H411] what an owner says of the site holds at once for its visitors', async (context) => {
  const { app, ask } = await newOwner(context);
  const saved = await save(ask, ['https://new.example', 'http://localhost:5173']);
  assert.deepEqual(saved.body, {
    siteId: SITE,
    name: 'Six Strings',
    zone: 'Europe/Berlin',
    origins: ['https://new.example', 'http://localhost:5173'],
  });
  assert.equal((await readList(app.url, 'https://new.example')).status, 200);
  assert.equal((await readList(app.url, SITE_ORIGIN)).status, 403);
});

const WRONG: readonly (readonly [string, RegExp])[] = [
  ['shop.example', /^Begin with https/],
  ['https://*.example', /^Name each origin by itself/],
  ['https://shop.example/', /without a path: https:\/\/shop\.example\.$/],
  ['https://shop.example/help', /without a path: https:\/\/shop\.example\.$/],
  ['HTTPS://Shop.example', /: https:\/\/shop\.example\.$/],
  ['https://shop.example:443', /: https:\/\/shop\.example\.$/],
  ['https://a:b@shop.example', /^Leave out name and password/],
  ['https://', /^This is no address/],
  ['ftp://shop.example', /^Begin with https/],
  ['', /^Write an origin/],
];

test('[H411] what is no origin is refused with a sentence at its line', async (context) => {
  const { ask } = await newOwner(context);
  for (const [wrong, said] of WRONG) {
    const refused = await save(ask, [SITE_ORIGIN, wrong]);
    assert.equal(refused.status, 422, wrong);
    const [error] = refused.body.errors as [{ readonly field: string; readonly detail: string }];
    assert.equal(error.field, 'origins.1');
    assert.match(error.detail, said);
  }
  assert.equal((await save(ask, [SITE_ORIGIN, SITE_ORIGIN])).body.field, 'origins');
});

test('[H412] the owner sees the tag to copy, where it was seen, and where it may not be', async (context) => {
  const { app, ask } = await newOwner(context);
  const before = (await ask('GET', '/v1/site/tag')).body;
  assert.ok(String(before.tag).includes(`src="${app.url}/picker.js"`));
  assert.ok(String(before.tag).includes(`<agent-picker site="${SITE}">`));
  assert.deepEqual([before.seenAt, before.origin, before.refusedOrigin], [null, null, null]);
  await readList(app.url, 'https://elsewhere.example');
  await readList(app.url, SITE_ORIGIN);
  const seen = async () => (await ask('GET', '/v1/site/tag')).body;
  await eventually(async () => {
    const { seenAt, refusedOrigin } = await seen();
    return seenAt !== null && refusedOrigin !== null;
  });
  const { origin, refusedOrigin } = await seen();
  assert.deepEqual([origin, refusedOrigin], [SITE_ORIGIN, 'https://elsewhere.example']);
});

test('[H412] what anybody claims fills no table', async (context) => {
  const { app } = await newOwner(context);
  for (let number = 0; number < 40; number += 1) await readList(app.url, `https://s${number}.example`);
  await readList(app.url, SITE_ORIGIN);
  const seen = () => app.store.readSightings(SITE);
  await eventually(async () => (await seen()).some(({ allowed }) => allowed));
  assert.equal((await seen()).length, 21);
});

test('[H605] the owner is offered the tag of the newest version with its hash, where one was published', async (context) => {
  const browserDirectory = await newFolder(context);
  const { app, ask } = await newOwner(context, { config: { browserDirectory } });
  assert.equal((await ask('GET', '/v1/site/tag')).body.pinnedTag, null, 'nothing was built');
  await mkdir(join(browserDirectory, 'versions'));
  const files = { 'picker.js': 'sha384-abc' };
  const versions = ['0.2.0-b', '0.1.0-a'].map((version) => ({ version, files }));
  await writeFile(join(browserDirectory, 'versions', 'versions.json'), JSON.stringify({ versions }));
  const tag = String((await ask('GET', '/v1/site/tag')).body.pinnedTag);
  const source = `src="${app.url}/widget/0.2.0-b/picker.js"`;
  assert.ok(tag.includes(`${source} integrity="sha384-abc" crossorigin="anonymous"></script>`));
  assert.ok(tag.includes(`<agent-picker site="${SITE}">`));
});
