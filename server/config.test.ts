import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { DEFAULT_SETTINGS } from './core/settings.ts';
import { readConfig, SETTINGS, settingsTable } from './config.ts';

test('[H1] without any setting the server runs with the defaults of the table', () => {
  const read = readConfig({});
  assert.ok(read.ok);
  assert.equal(read.config.port, 3000);
  assert.equal(read.config.dataDirectory, './data');
  assert.equal(read.config.publicUrl, null);
  assert.deepEqual(read.config.siteSettings, DEFAULT_SETTINGS);
});

test('[H1] settings come from the environment', () => {
  const read = readConfig({ PORT: '8080', PUBLIC_URL: 'https://help.example', OFFER_SECONDS: '45' });
  assert.ok(read.ok);
  assert.equal(read.config.port, 8080);
  assert.equal(read.config.publicUrl, 'https://help.example');
  assert.equal(read.config.siteSettings.offerSeconds, 45);
});

test('[H1] a slash after PUBLIC_URL means nothing', () => {
  const read = readConfig({ PUBLIC_URL: 'https://help.example/' });
  assert.ok(read.ok);
  assert.equal(read.config.publicUrl, 'https://help.example');
});

const WRONG: readonly (readonly [string, string])[] = [
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '3e3'],
  ['LOG_LEVEL', 'loud'],
  ['PUBLIC_URL', 'help.example'],
  ['PUBLIC_URL', 'https://help.example/path'],
  ['PUBLIC_URL', 'ftp://help.example'],
  ['TRUST_PROXY', 'yes'],
  ['OFFER_SECONDS', '0'],
  ['OFFER_SECONDS', '20.5'],
  ['WRAP_UP_SECONDS', '90000'],
];

for (const [name, value] of WRONG) {
  test(`[H2] ${name}=${value} is refused in one line that names the setting and says what to do`, () => {
    const read = readConfig({ [name]: value });
    assert.ok(!read.ok);
    assert.match(read.sentence, new RegExp(`^${name} is .*; set it to .*\\.$`));
    assert.ok(!read.sentence.includes('\n'));
  });
}

test('[H1] the table for the docs names every setting once', () => {
  const rows = settingsTable().split('\n').slice(2);
  assert.equal(rows.length, Object.keys(SETTINGS).length);
  for (const name of Object.keys(SETTINGS)) {
    assert.equal(rows.filter((row) => row.startsWith(`| \`${name}\` |`)).length, 1);
  }
});

test('[H1] the page on operating shows the table of the settings as it is', () => {
  const page = readFileSync(new URL('../docs/operating.md', import.meta.url), 'utf8');
  const shown = /<!-- settings -->(.*)<!-- \/settings -->/s.exec(page)?.[1] ?? '';
  const bare = (table: string) => table.replace(/ +\|/g, ' |').replace(/-+/g, '-').trim();
  assert.equal(bare(shown), bare(settingsTable()));
});
