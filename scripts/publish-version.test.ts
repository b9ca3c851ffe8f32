import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { clearBuild, publishVersion, type PublishedVersion } from './publish-version.ts';

async function newBuild(context: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'handpick-build-'));
  context.after(() => rm(folder, { recursive: true }));
  const build = async (script: string): Promise<PublishedVersion> => {
    await clearBuild(folder);
    await mkdir(join(folder, 'assets'));
    await mkdir(join(folder, '.vite'));
    await writeFile(join(folder, '.vite', 'picker.json'), '{}');
    await writeFile(join(folder, 'picker.js'), script);
    await writeFile(join(folder, 'assets', 'part-1a2b.js'), 'export {};');
    return publishVersion(folder, '1.2.3');
  };
  const listed = async () => {
    const text = await readFile(join(folder, 'versions', 'versions.json'), 'utf8');
    return (JSON.parse(text) as { versions: readonly PublishedVersion[] }).versions;
  };
  const kept = (version: string, name = 'picker.js') =>
    readFile(join(folder, 'versions', version, name), 'utf8');
  return { folder, build, listed, kept };
}

test('[H603] each build stays under a version of its own, and the list tells the hash of each file', async (context) => {
  const { folder, build, listed, kept } = await newBuild(context);
  const one = await build('one();');
  const two = await build('two();');
  assert.match(one.version, /^1\.2\.3-[0-9a-f]{10}$/);
  assert.notEqual(one.version, two.version);
  assert.deepEqual(await listed(), [two, one], 'the newest first');
  assert.deepEqual([await kept(one.version), await kept(two.version)], ['one();', 'two();']);
  assert.equal(await kept(one.version, 'assets/part-1a2b.js'), 'export {};');
  assert.deepEqual(Object.keys(one.files), ['assets/part-1a2b.js', 'picker.js']);
  const digest = createHash('sha384').update('one();').digest('base64');
  assert.equal(one.files['picker.js'], `sha384-${digest}`);
  assert.equal(await readFile(join(folder, 'picker.js'), 'utf8'), 'two();');
});

test('[H603] the same files are the same version, and what was published is not written again', async (context) => {
  const { folder, build, listed, kept } = await newBuild(context);
  const one = await build('one();');
  await build('two();');
  await writeFile(join(folder, 'versions', one.version, 'mark.txt'), '');
  assert.deepEqual(await build('one();'), one);
  assert.deepEqual((await listed()).length, 2);
  assert.equal(await kept(one.version, 'mark.txt'), '');
});

test('[H603] the newest twenty versions are kept, and nothing else', async (context) => {
  const { folder, build, listed } = await newBuild(context);
  for (let count = 0; count < 22; count++) await build(`count(${count});`);
  const versions = (await listed()).map(({ version }) => version);
  assert.equal(versions.length, 20);
  const folders = (await readdir(join(folder, 'versions'))).filter((name) => name !== 'versions.json');
  assert.deepEqual(folders.sort(), versions.sort());
});
