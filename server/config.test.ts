import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { createSite, decide, DEFAULT_SETTINGS, type SiteSettings } from './core/index.ts';
import { LIMITS, type SiteId } from './protocol/index.ts';
import { readConfig, SETTINGS } from './config.ts';
import { settingsTable } from './settings-table.ts';

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
  ['RELEASE_CHANCE', '1.1'],
  ['RELEASE_CHANCE', '-0.1'],
  ['RELEASE_CHANCE', 'NaN'],
  ['PROMISE_CREDIT_SECONDS', '121'],
  ['REVIEW_BATCH', '0'],
  ['NPS_QUESTION', 'maybe'],
  ['PRAISE_TAGS', 'kind,kind'],
  ['COMPLAINT_TAGS', `slow,${'x'.repeat(41)}`],
  ['REVIEW_URL', 'javascript:alert(1)'],
  ['SLOT_MINUTES', '5'],
  ['BOOKING_LEAD_MINUTES', '-1'],
  ['SMTP_URL', 'mail.example.com'],
  ['SMTP_FROM', 'help'],
  ['WAIT_WEIGHT', '11'],
  ['SHARE_WEIGHT', '1e1'],
];

for (const [name, value] of WRONG) {
  test(`[H2] ${name}=${value} is refused in one line that names the setting and says what to do`, () => {
    const read = readConfig({ [name]: value });
    assert.ok(!read.ok);
    assert.match(read.sentence, new RegExp(`^${name} is .*; set it to .*\\.$`));
    assert.ok(!read.sentence.includes('\n'));
  });
}

const fieldOf = (name: string) =>
  name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof SiteSettings;

/** The least and the most that each setting of a site accepts. */
const EXTREMES: readonly (readonly [least: string, most: string, ...names: string[]])[] = [
  ['1', '86400', 'OFFER_SECONDS', 'VISITOR_GRACE_SECONDS', 'AGENT_GRACE_SECONDS', 'ASK_SECONDS'],
  ['1', '86400', 'CONVERSATION_IDLE_SECONDS', 'TICKET_MOST_SECONDS', 'AWAY_TOLD_SECONDS'],
  ['0', '86400', 'WRAP_UP_SECONDS', 'SWAP_SECONDS', 'REOPEN_SECONDS', 'AGENT_IDLE_SECONDS'],
  ['0', '86400', 'WRAP_UP_PROLONG_SECONDS'],
  ['1', '100', 'LAPSES_BEFORE_AWAY'],
  ['0', '1', 'RELEASE_CHANCE'],
  ['0', '120', 'PROMISE_CREDIT_SECONDS'],
  ['1', '20', 'REVIEW_BATCH'],
  ['0', '2592000', 'REVIEW_HELD_SECONDS'],
  ['10', '240', 'SLOT_MINUTES'],
  ['0', '10080', 'BOOKING_LEAD_MINUTES', 'REMINDER_MINUTES'],
  ['1', '86400', 'POSTPONE_SECONDS'],
  ['0', '10', 'POSTPONES_MOST'],
  ['0', '10', 'RATING_WEIGHT', 'WAIT_WEIGHT', 'SHARE_WEIGHT', 'EXPOSURE_WEIGHT'],
];

for (const [which, what] of [
  [0, 'the least'],
  [1, 'the most'],
] as const) {
  test(`[H90] every site takes ${what} that the settings accept, as it stands there`, () => {
    const environment = Object.fromEntries(
      EXTREMES.flatMap((extreme) => extreme.slice(2).map((name) => [name, extreme[which]])),
    );
    const read = readConfig(environment);
    assert.ok(read.ok);
    const { siteSettings: settings } = read.config;
    const numbers = Object.values(DEFAULT_SETTINGS).filter((value) => typeof value === 'number');
    assert.equal(Object.keys(environment).length, numbers.length);
    const decision = decide(createSite('shop' as SiteId), { type: 'changeSettings', settings }, 0);
    assert.ok(decision.ok);
    assert.deepEqual(decision.state.settings, settings);
    for (const [name, value] of Object.entries(environment)) {
      assert.equal(settings[fieldOf(name)], Number(value), name);
    }
  });
}

test('[H190] what a review asks for is read from the settings, and taken by a site', () => {
  const environment = {
    NPS_QUESTION: 'off',
    PRAISE_TAGS: 'kind, knew guitars',
    COMPLAINT_TAGS: 'none',
    REVIEW_URL: 'https://reviews.example/shop?from=chat',
  };
  const read = readConfig(environment);
  assert.ok(read.ok);
  const { siteSettings: settings } = read.config;
  assert.equal(settings.npsAsked, false);
  assert.deepEqual([settings.praiseTags, settings.complaintTags], [['kind', 'knew guitars'], []]);
  assert.equal(settings.reviewUrl, environment.REVIEW_URL);
  assert.ok(decide(createSite('shop' as SiteId), { type: 'changeSettings', settings }, 0).ok);
});

test('[H250] how conversations end is read from the settings, and taken by a site', () => {
  const words = Array.from({ length: LIMITS.dispositionsOffered }, (_, number) => `word ${number}`);
  const read = readConfig({ DISPOSITIONS: words.join(', '), CURRENCY: 'JPY' });
  assert.ok(read.ok);
  const { siteSettings: settings } = read.config;
  assert.deepEqual([settings.dispositions, settings.currency], [words, 'JPY']);
  assert.ok(decide(createSite('shop' as SiteId), { type: 'changeSettings', settings }, 0).ok);
  assert.ok(!readConfig({ DISPOSITIONS: [...words, 'one more'].join(',') }).ok);
  assert.ok(!readConfig({ CURRENCY: 'euro' }).ok);
});

test('[H90] broken numbers are read as they are written', () => {
  const read = readConfig({ RELEASE_CHANCE: '0.25', RATING_WEIGHT: '1.5' });
  assert.ok(read.ok);
  assert.equal(read.config.siteSettings.releaseChance, 0.25);
  assert.equal(read.config.siteSettings.ratingWeight, 1.5);
});

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

const SMTP_URL = 'smtp://help:very-secret@mail.example.com:587';

test('[H146] mail is sent where its server, its sender and the public address are set, and nowhere else', () => {
  const whole = { SMTP_URL, SMTP_FROM: 'Shop <help@example.com>', PUBLIC_URL: 'https://help.example' };
  const read = readConfig(whole);
  assert.ok(read.ok);
  assert.deepEqual(read.config.smtp, { url: SMTP_URL, from: 'Shop <help@example.com>' });
  const without = readConfig({ PUBLIC_URL: 'https://help.example' });
  assert.ok(without.ok);
  assert.equal(without.config.smtp, null);
  for (const name of ['SMTP_FROM', 'PUBLIC_URL'] as const) {
    const lacking = readConfig({ ...whole, [name]: undefined });
    assert.ok(!lacking.ok);
    assert.match(lacking.sentence, new RegExp(`^SMTP_URL is set; set ${name}`));
  }
});

test('[H146] a wrong address of the mail server is refused without repeating its password', () => {
  const read = readConfig({ SMTP_URL: SMTP_URL.replace('smtp:', 'ftp:') });
  assert.ok(!read.ok);
  assert.doesNotMatch(read.sentence, /very-secret/);
  assert.match(read.sentence, /^SMTP_URL is not what it should be; set it to an address such as smtp:/);
});
