import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { RuleId, TimeZone } from '../protocol/index.ts';
import { yearlyDaysUntil } from './days.ts';
import {
  allotmentOf,
  daysUntil,
  frustrationScore,
  kilometresBetween,
  mayFire,
  nearestOf,
  NOTHING_FIRED,
  publicBook,
  sentenceIn,
  spoken,
  standingOf,
  TEMPLATES,
  truthOf,
  withFired,
  type Condition,
  type Facts,
  type Sentences,
} from './index.ts';
import { NOW, SITE } from './test/arbitrary.ts';

const rule = 'rule-1' as RuleId;
const zone = (name: string) => name as TimeZone;

test('[R12] a date is so many days away as the calendar of the site counts', () => {
  const lateBerlin = Date.UTC(2026, 10, 22, 23, 30);
  assert.equal(daysUntil('2026-11-23', zone('Europe/Berlin'), lateBerlin), 0);
  assert.equal(daysUntil('2026-11-23', zone('UTC'), lateBerlin), 1);
  assert.equal(daysUntil('2026-11-23', zone('America/New_York'), lateBerlin), 1);
  assert.equal(daysUntil('2027-02-29', zone('UTC'), NOW), null);
  assert.equal(daysUntil('2028-02-29T10:00:00Z', zone('UTC'), Date.UTC(2028, 1, 1)), 28);
  assert.equal(daysUntil('soon', zone('UTC'), NOW), null);
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from, to] = [one.toISOString().slice(0, 10), other.toISOString().slice(0, 10)];
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
      assert.equal(daysUntil(to, zone('UTC'), one.getTime()), days);
    }),
  );
});

test('[R12] days that come again are looked at over the turn of the year, and 29 February has the 28th', () => {
  const leaf: Condition = {
    kind: 'date',
    source: 'page',
    name: 'birthday',
    daysFrom: 0,
    daysUntil: 7,
    yearly: true,
  };
  const on = (birthday: string, now: number) => truthOf(leaf, { now, attributes: { birthday } }, SITE);
  assert.equal(on('1980-01-02', Date.UTC(2026, 11, 30)), true);
  assert.equal(on('1980-01-08', Date.UTC(2026, 11, 30)), false);
  assert.equal(on('1980-12-29', Date.UTC(2026, 11, 30)), false);
  assert.ok(yearlyDaysUntil('1984-02-29', zone('UTC'), Date.UTC(2027, 1, 28)).includes(0));
  assert.ok(yearlyDaysUntil('1984-02-29', zone('UTC'), Date.UTC(2028, 1, 29)).includes(0));
});

test('[R13] distances are those of the globe, and the nearest branch is nearest', () => {
  const [vienna, berlin] = [
    { latitude: 48.2082, longitude: 16.3738 },
    { latitude: 52.52, longitude: 13.405 },
  ];
  assert.ok(Math.abs(kilometresBetween(vienna, berlin) - 524) < 2);
  const [fiji, samoa] = [
    { latitude: -17, longitude: 179 },
    { latitude: -14, longitude: -172 },
  ];
  assert.ok(kilometresBetween(fiji, samoa) < 1_100, 'over the line of the date');
  const position = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 8 }), position, (branches, here) => {
      const nearest = nearestOf(branches, here)!;
      for (const branch of branches) {
        const there = kilometresBetween(here, branch);
        assert.ok(nearest.kilometres <= there && there <= 20_016);
        assert.ok(Math.abs(there - kilometresBetween(branch, here)) < 1e-6);
      }
    }),
  );
  assert.equal(nearestOf([], vienna), null);
});

test('[R14] the score of frustration is a documented sum from 0 to 10', () => {
  assert.equal(frustrationScore({ rageClicks: 0, errors: 1, toAndFro: 1 }), 0);
  assert.equal(frustrationScore({ rageClicks: 1, errors: 0, toAndFro: 0 }), 2);
  assert.equal(frustrationScore({ rageClicks: 1, errors: 3, toAndFro: 2 }), 5);
  const count = fc.nat({ max: 1_000 });
  fc.assert(
    fc.property(count, count, count, (rageClicks, errors, toAndFro) => {
      const score = frustrationScore({ rageClicks, errors, toAndFro });
      assert.ok(Number.isInteger(score) && score >= 0 && score <= 10);
      assert.ok(frustrationScore({ rageClicks: rageClicks + 1, errors, toAndFro }) >= score);
    }),
  );
});

test('[R15] a share of visits is held out, always the same ones, and apart for each rule', () => {
  const limits = { share: 0.5, heldOutShare: 0.1 };
  const visits = Array.from({ length: 20_000 }, (_, index) => `visit-${index}`);
  const drawn = visits.map((visit) => allotmentOf(visit, { ruleId: rule, limits }));
  const of = (what: string) => drawn.filter((each) => each === what).length / visits.length;
  assert.ok(Math.abs(of('not-chosen') - 0.5) < 0.02);
  assert.ok(Math.abs(of('held-out') - 0.05) < 0.01);
  assert.deepEqual(
    visits.map((visit) => allotmentOf(visit, { ruleId: rule, limits })),
    drawn,
  );
  const other = 'rule-2' as RuleId;
  const both = visits.filter(
    (visit) => standingOf(visit, rule, 'hold-out') < 0.1 && standingOf(visit, other, 'hold-out') < 0.1,
  );
  assert.ok(Math.abs(both.length / visits.length - 0.01) < 0.004, 'one tells nothing of the other');
  assert.equal(allotmentOf('v', { ruleId: rule, limits: { share: 1, heldOutShare: 0 } }), 'shown');
});

test('[R15] who is in a larger share was in the smaller one, so raising it takes nobody out', () => {
  fc.assert(
    fc.property(fc.string(), fc.double({ min: 0, max: 1, noNaN: true }), (visit, share) => {
      const small = { ruleId: rule, limits: { share: share / 2, heldOutShare: 0 } };
      const large = { ruleId: rule, limits: { share, heldOutShare: 0 } };
      return allotmentOf(visit, small) === 'not-chosen' || allotmentOf(visit, large) === 'shown';
    }),
  );
});

test('[R16] a rule fires once a session or rests, and cards of different rules keep apart', () => {
  const often = { oncePerSession: false, coolDownSeconds: 600 };
  const once = { oncePerSession: true, coolDownSeconds: 0 };
  assert.ok(mayFire(rule, once, NOTHING_FIRED, NOW));
  const fired = withFired(NOTHING_FIRED, rule, NOW, true);
  assert.ok(!mayFire(rule, once, fired, NOW + 86_400_000));
  assert.ok(!mayFire(rule, often, fired, NOW + 599_999));
  assert.ok(mayFire(rule, often, fired, NOW + 600_000));
  const other = 'rule-2' as RuleId;
  assert.ok(!mayFire(other, once, fired, NOW + 59_999));
  assert.ok(mayFire(other, once, fired, NOW + 60_000));
  assert.ok(mayFire(other, once, withFired(NOTHING_FIRED, rule, NOW, false), NOW));
});

test('[R17] words are in the language of the visitor, with what is known, and leave no gap for what is not', () => {
  const words = { en: 'Hello', de: 'Hallo', 'de-AT': 'Servus' } as unknown as Sentences;
  assert.equal(sentenceIn(words, 'de-AT'), 'Servus');
  assert.equal(sentenceIn(words, 'de-DE'), 'Hallo');
  assert.equal(sentenceIn(words, 'fr'), 'Hello');
  assert.equal(sentenceIn({ fr: 'Salut' } as unknown as Sentences, 'de'), 'Salut');
  const attributes = { cart: 120, name: '' };
  assert.equal(spoken('I am {agent}.', { agent: 'Ann' }), 'I am Ann.');
  assert.equal(spoken('Hello {attribute.name}, {agent}!', { agent: 'Ann', attributes }), 'Hello, Ann!');
  assert.equal(spoken('For {attribute.cart} €', { attributes }), 'For 120 €');
  assert.equal(spoken('{branch|Our shop} is near.', {}), 'Our shop is near.');
  assert.equal(spoken('{agent}', { agent: '{page}', page: 'x' }), '{page}', 'what is said is not read again');
});

test('[R18] each template fires in the case that it is for, and not beside it', () => {
  const here: Facts = {
    now: NOW,
    staffed: true,
    returning: true,
    earlier: [],
    tracked: [],
    frustration: 0,
    idleSeconds: 0,
    dwellSeconds: 0,
    position: null,
    path: '/',
  };
  const fires = (templateId: string, facts: Partial<Facts>) =>
    truthOf(TEMPLATES.find((one) => one.templateId === templateId)!.rule.when, { ...here, ...facts }, SITE);
  assert.equal(fires('product-overview', { path: '/products', dwellSeconds: 30 }), true);
  assert.equal(fires('product-overview', { path: '/products', dwellSeconds: 29 }), false);
  assert.equal(fires('product-overview', { path: '/products', dwellSeconds: 60, staffed: false }), false);
  const form = { path: '/apply/loan', idleSeconds: 50 };
  assert.equal(fires('stalled-form', { ...form, tracked: ['call-failed'] }), true);
  assert.equal(fires('stalled-form', { ...form, earlier: [{ name: 'call-failed', at: NOW - 1 }] }), true);
  assert.equal(fires('stalled-form', form), false);
  assert.equal(fires('frustrated-return', { frustration: 4 }), true);
  assert.equal(fires('frustrated-return', { frustration: 4, returning: false }), false);
  const near = { latitude: 48.3, longitude: 16.4 };
  assert.equal(fires('closest-branch', { path: '/branches', position: near }), true);
  assert.equal(
    fires('closest-branch', { path: '/branches', position: { latitude: 0, longitude: 0 } }),
    false,
  );
});

test('[R4] the public book has rules in force only, and neither names nor shares', () => {
  const rules = TEMPLATES.map(({ rule }) => rule);
  const book = publicBook({ ...SITE, branches: [], rules: [...rules, { ...rules[0]!, enabled: false }] });
  assert.equal(book.rules.length, rules.length);
  const text = JSON.stringify(book);
  assert.ok(!/heldOutShare|"share"|agentId|credit|Frustrated, and back again/.test(text), text);
  assert.match(text, /secondsLeast":30/);
});
