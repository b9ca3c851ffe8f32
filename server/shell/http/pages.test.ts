import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import sharp from 'sharp';
import { newApp, newFolder, type TestApp } from '../test/new-app.ts';

type Manifest = {
  readonly start_url: string;
  readonly display: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
};

const VERSION = '1.2.3-0a1b2c3d4e';
const PUBLISHED = { versions: [{ version: VERSION, files: { 'picker.js': 'sha384-abc' } }] };

async function withFiles(context: TestContext): Promise<TestApp> {
  const browserDirectory = await newFolder(context);
  await mkdir(join(browserDirectory, 'assets'));
  await writeFile(join(browserDirectory, 'picker.js'), 'export {};');
  await writeFile(join(browserDirectory, 'assets', 'part-1a2b3c.js'), 'export {};');
  await writeFile(join(browserDirectory, 'secret.txt'), 'no');
  const version = join(browserDirectory, 'versions', VERSION);
  await mkdir(join(version, 'assets'), { recursive: true });
  await writeFile(join(version, 'picker.js'), 'export {};');
  await writeFile(join(version, 'assets', 'part-1a2b3c.js'), 'export {};');
  await writeFile(join(version, 'secret.txt'), 'no');
  await writeFile(join(browserDirectory, 'versions', 'versions.json'), JSON.stringify(PUBLISHED));
  return newApp(context, { config: { browserDirectory } });
}

test('[H54] element scripts may be loaded by every page, and are asked for again soon', async (context) => {
  const app = await withFiles(context);
  const script = await fetch(`${app.url}/picker.js`, { headers: { origin: 'https://any.example' } });
  assert.equal(script.status, 200);
  assert.match(script.headers.get('content-type') ?? '', /javascript/);
  assert.equal(script.headers.get('access-control-allow-origin'), '*');
  assert.equal(script.headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.equal(script.headers.get('cache-control'), 'public, max-age=60, must-revalidate');
  const etag = script.headers.get('etag') ?? '';
  const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' };
  const again = await fetch(`${app.url}/picker.js`, { headers });
  assert.equal(again.status, 304);
});

test('[H55] hashed parts are kept for ever, and nothing else of the folder is served', async (context) => {
  const app = await withFiles(context);
  const part = await fetch(`${app.url}/assets/part-1a2b3c.js`);
  assert.equal(part.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  assert.equal(part.headers.get('access-control-allow-origin'), '*');
  for (const path of ['/secret.txt', '/assets/', '/assets/%2e%2e/secret.txt', '/assets/gone.js']) {
    assert.equal((await fetch(app.url + path)).status, 404, path);
  }
});

test('[H604] a version is kept by caches for ever, what names stay for is asked for again soon', async (context) => {
  const app = await withFiles(context);
  const ask = (path: string) => fetch(app.url + path, { headers: { origin: 'https://any.example' } });
  for (const path of ['picker.js', 'assets/part-1a2b3c.js']) {
    const { status, headers } = await ask(`/widget/${VERSION}/${path}`);
    assert.equal(status, 200, path);
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-type') ?? '', /javascript/);
  }
  const list = await ask('/widget/versions.json');
  assert.equal(list.headers.get('cache-control'), 'public, max-age=60, must-revalidate');
  assert.equal(list.headers.get('access-control-allow-origin'), '*');
  assert.deepEqual(await list.json(), PUBLISHED);
  const elsewhere = [`${VERSION}/secret.txt`, `${VERSION}/../../secret.txt`, '0.0.0-gone/picker.js', VERSION];
  for (const path of [...elsewhere, `${VERSION}/..%2f..%2fsecret.txt`, '', '..%2f/picker.js'])
    assert.equal((await ask(`/widget/${path}`)).status, 404, path);
  assert.equal((await ask('/versions/versions.json')).status, 404, 'it has one address');
});

test('[H56] the page of the console lets in its own script only and is not indexed', async (context) => {
  const app = await withFiles(context);
  const page = await fetch(`${app.url}/console`);
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'self';/);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.match(policy, /base-uri 'none'/);
  assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html$/);
  assert.equal(page.headers.get('x-frame-options'), 'SAMEORIGIN');
  assert.match(policy, new RegExp(`connect-src 'self' ${app.url.replace('http', 'ws')};`));
  assert.ok(!policy.includes('unsafe'));
  assert.equal(page.headers.get('x-robots-tag'), 'noindex');
  assert.match(await page.text(), /<agent-console>/);
});

test('[B29] the page of the dashboard lets in its own script only, in the language of the reader', async (context) => {
  const app = await withFiles(context);
  const get = (language: string) => fetch(`${app.url}/owner`, { headers: { 'accept-language': language } });
  const page = await get('de-AT,de;q=0.9,en;q=0.5');
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'self';/);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.ok(!policy.includes('unsafe'));
  assert.equal(page.headers.get('x-robots-tag'), 'noindex');
  assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
  assert.match(page.headers.get('vary') ?? '', /Accept-Language/i);
  assert.match(await page.text(), /<html lang="de">[^]*<agent-dashboard>/);
  assert.match(await (await get('fr')).text(), /<html lang="en">/);
  const console = await fetch(`${app.url}/console`, { headers: { 'accept-language': 'de' } });
  assert.match(await console.text(), /<html lang="de">/);
});

test('[H290] the console can be installed: its page names a manifest, whose icons are there', async (context) => {
  const app = await withFiles(context);
  const page = await fetch(`${app.url}/console`);
  assert.match(page.headers.get('content-security-policy') ?? '', /manifest-src 'self'/);
  const [, named] = /rel="manifest" href="([^"]+)"/.exec(await page.text()) ?? [];
  const manifest = await fetch(`${app.url}${named}`);
  assert.match(manifest.headers.get('content-type') ?? '', /^application\/manifest\+json/);
  const said = (await manifest.json()) as Manifest;
  assert.deepEqual([said.start_url, said.display], ['/console', 'standalone']);
  assert.ok(said.icons.some(({ sizes }) => sizes === '192x192'));
  for (const { src, sizes, type } of said.icons) {
    const icon = await fetch(`${app.url}${src}`);
    assert.equal(icon.headers.get('content-type'), type);
    const { width, height } = await sharp(Buffer.from(await icon.arrayBuffer())).metadata();
    assert.equal(`${width}x${height}`, sizes);
  }
});

test('[H57] the server says that it lives and that it is ready', async (context) => {
  const app = await newApp(context);
  assert.deepEqual(await (await fetch(`${app.url}/health/live`)).json(), { status: 'live' });
  assert.deepEqual(await (await fetch(`${app.url}/health/ready`)).json(), { status: 'ready' });
});
