import fc from 'fast-check';
import type { LanguageTag, TimeZone } from '../../protocol/index.ts';
import type { BrowserFacts, Condition, Facts, Leaf, ServerFacts } from '../index.ts';
import type { Site } from '../leaf.ts';

export const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;

/** Few words and small figures, so that conditions meet facts, and each other. */
const path = fc.constantFrom('/', '/products', '/products/violin', '/apply', '/help/');
const small = fc.integer({ min: 0, max: 6 });
const name = fc.constantFrom('cart', 'plan', 'renewal');
const source = fc.constantFrom('page', 'signed');
const value = fc.oneof(small, fc.constantFrom('gold', 'silver', '2026-11-24', '2025-11-20'), fc.boolean());
const some = <Word>(...words: Word[]) => fc.subarray(words, { minLength: 1 });
const touch = fc.constantFrom('left-line', 'call-failed');

export const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({
    kind: fc.constant('page'),
    pattern: fc.oneof(path, fc.constantFrom('/products*', '*violin', '*o*')),
  }),
  fc.record({ kind: fc.constantFrom('dwell', 'idle'), secondsLeast: small }),
  fc.record({ kind: fc.constant('pages-seen'), least: small, pattern: fc.constantFrom('*', '/products*') }),
  fc.record({ kind: fc.constantFrom('leaving', 'returning') }),
  fc.record({ kind: fc.constant('referrer'), pattern: fc.constantFrom('*.example.com', 'a.example.com') }),
  fc.record({
    kind: fc.constant('campaign'),
    part: fc.constantFrom('source', 'medium', 'name'),
    pattern: fc.constantFrom('mail', 'Autumn*'),
  }),
  fc.record({ kind: fc.constant('device'), among: some('phone', 'tablet', 'computer') }),
  fc.record({ kind: fc.constant('locale'), among: some('de' as LanguageTag, 'en' as LanguageTag) }),
  fc.record({ kind: fc.constant('zone'), among: some('Europe/Berlin' as TimeZone, 'UTC' as TimeZone) }),
  fc.record({ kind: fc.constant('country'), among: some('DE', 'AT') }),
  fc.record({ kind: fc.constant('near'), kilometresMost: fc.constantFrom(10, 500, 20_000) }),
  fc.record({
    kind: fc.constant('attribute'),
    source,
    name,
    test: fc.oneof(
      fc.record({ kind: fc.constant('given') }),
      fc.record({ kind: fc.constant('is'), values: fc.array(value, { minLength: 1, maxLength: 2 }) }),
      fc.record({ kind: fc.constant('contains'), word: fc.constantFrom('old', '2026') }),
      fc.record({ kind: fc.constant('between'), least: fc.option(small), most: fc.option(small) }),
    ),
  }),
  fc.record({
    kind: fc.constant('date'),
    source,
    name,
    daysFrom: fc.integer({ min: -3, max: 3 }),
    daysUntil: fc.integer({ min: -3, max: 3 }),
    yearly: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('did'), name: touch, timesLeast: small }),
  fc.record({
    kind: fc.constant('earlier'),
    name: touch,
    withinHours: fc.integer({ min: 1, max: 3 }),
    timesLeast: small,
  }),
  fc.record({ kind: fc.constant('frustration'), least: small }),
  fc.record({ kind: fc.constant('staffed'), is: fc.boolean() }),
) as fc.Arbitrary<Leaf>;

export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('node') }),
  ),
})).node;

const attributes = fc.dictionary(name, value, { maxKeys: 3 });

export const browserFacts: fc.Arbitrary<BrowserFacts> = fc.record({
  path,
  dwellSeconds: small,
  pathsSeen: fc.array(path, { maxLength: 4 }),
  idleSeconds: small,
  leaving: fc.boolean(),
  referrerHost: fc.constantFrom('', 'a.example.com', 'shop.test'),
  campaign: fc.record({
    source: fc.constantFrom('', 'mail'),
    medium: fc.constantFrom('', 'Mail'),
    name: fc.constantFrom('', 'autumn-sale'),
  }),
  device: fc.constantFrom('phone', 'tablet', 'computer'),
  locale: fc.constantFrom('de', 'de-AT', 'en-GB'),
  zone: fc.constantFrom('Europe/Berlin', 'UTC', 'Asia/Tokyo'),
  position: fc.option(fc.constantFrom({ latitude: 48.2, longitude: 16.4 }, { latitude: 0, longitude: 0 })),
  attributes,
  tracked: fc.array(touch, { maxLength: 4 }),
  frustration: small,
});

export const serverFacts: fc.Arbitrary<ServerFacts> = fc.record({
  country: fc.option(fc.constantFrom('DE', 'AT', 'CH')),
  returning: fc.boolean(),
  signed: attributes,
  earlier: fc.array(
    fc.record({ name: touch, at: fc.integer({ min: 0, max: 4 }).map((hours) => NOW - hours * HOUR) }),
    { maxLength: 4 },
  ),
  staffed: fc.boolean(),
});

export type WholeFacts = Facts & BrowserFacts & ServerFacts;

export const wholeFacts: fc.Arbitrary<WholeFacts> = fc
  .tuple(browserFacts, serverFacts)
  .map(([browser, server]) => ({ now: NOW, ...browser, ...server }));

export const SITE: Site = {
  zone: 'Europe/Berlin' as TimeZone,
  branches: [
    { latitude: 48.2, longitude: 16.37 },
    { latitude: 52.52, longitude: 13.4 },
  ],
};
