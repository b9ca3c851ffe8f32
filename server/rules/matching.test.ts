import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  answersOf,
  leavesOf,
  publicCondition,
  truthOf,
  truthOfAnswers,
  type Condition,
  type Facts,
  type Leaf,
} from './index.ts';
import { condition, browserFacts, NOW, serverFacts, SITE, wholeFacts } from './test/arbitrary.ts';

const is = (leaf: Condition, facts: Partial<Facts>) => truthOf(leaf, { now: NOW, ...facts }, SITE);

test('[R1] conditions are combined with and, or and not, to any depth', () => {
  const naive = (tree: Condition, facts: Facts): boolean => {
    if (tree.kind === 'all') return tree.of.every((each) => naive(each, facts));
    if (tree.kind === 'any') return tree.of.some((each) => naive(each, facts));
    if (tree.kind === 'not') return !naive(tree.of, facts);
    return truthOf(tree, facts, SITE) === true;
  };
  fc.assert(
    fc.property(condition, wholeFacts, (tree, facts) => truthOf(tree, facts, SITE) === naive(tree, facts)),
    { numRuns: 2_000 },
  );
});

test('[R2] what is not known decides nothing: no fact that is learned later turns a yes or a no around', () => {
  fc.assert(
    fc.property(condition, wholeFacts, fc.array(fc.integer({ min: 0, max: 19 })), (tree, facts, gone) => {
      const names = Object.keys(facts).filter((name) => name !== 'now');
      const left = names.filter((_, index) => !gone.includes(index));
      const known = Object.fromEntries(left.map((name) => [name, facts[name as keyof Facts]]));
      const early = truthOf(tree, { now: facts.now, ...known }, SITE);
      return early === null || early === truthOf(tree, facts, SITE);
    }),
    { numRuns: 2_000 },
  );
});

test('[R3] browser and server together come to what one who knew everything would', () => {
  fc.assert(
    fc.property(condition, browserFacts, serverFacts, (tree, browser, server) => {
      const there = { now: NOW, ...browser };
      const own = publicCondition(tree);
      const answers = answersOf(own, there, SITE);
      const whole = truthOf(tree, { ...there, ...server }, SITE);
      assert.equal(truthOfAnswers(tree, answers, { now: NOW, ...server }, SITE), whole);
      // It is asked for nothing that the browser could have ruled out.
      const early = truthOf(own, there, SITE);
      assert.ok(early === null || early === whole);
    }),
    { numRuns: 2_000 },
  );
});

test('[R3] nobody at the browser can answer for the server, and letters for another rule are none', () => {
  const tree: Condition = { kind: 'all', of: [{ kind: 'leaving' }, { kind: 'returning' }] };
  const server = { country: null, returning: false, signed: {}, earlier: [], staffed: true };
  const ask = (letters: string) => truthOfAnswers(tree, letters, { now: NOW, ...server }, SITE);
  assert.equal(ask('yy'), false);
  assert.equal(ask('y'), null);
  assert.equal(ask('y?y'), null);
  assert.equal(ask('xx'), null);
  assert.equal(truthOfAnswers(tree, 'y?', { now: NOW, ...server, returning: true }, SITE), true);
});

test('[R4] what only the server knows keeps its place in the public rule and says nothing', () => {
  fc.assert(
    fc.property(condition, (tree) => {
      const open = publicCondition(tree);
      assert.equal(leavesOf(open).length, leavesOf(tree).length);
      const text = JSON.stringify(open);
      assert.ok(!/signed|country|returning|earlier|staffed/.test(text));
    }),
  );
});

test('[R5] pages are told by patterns, whatever slash stands at the end', () => {
  const page = (pattern: string, path: string) => is({ kind: 'page', pattern }, { path });
  assert.equal(page('/products*', '/products/violin'), true);
  assert.equal(page('/products', '/products/'), true);
  assert.equal(page('/products/', '/products'), true);
  assert.equal(page('/products', '/products/violin'), false);
  assert.equal(page('*/cart/*', '/de/cart/pay'), true);
  assert.equal(page('/a*a', '/a'), false);
  assert.equal(page('/', '/'), true);
  const seen = { kind: 'pages-seen', least: 2, pattern: '/products/*' } as const;
  const violins = ['/products/a', '/products/b', '/help'];
  assert.equal(is(seen, { pathsSeen: violins }), true);
  assert.equal(is(seen, { pathsSeen: ['/products/a', '/help', '/products/a'] }), false);
  assert.equal(is({ kind: 'dwell', secondsLeast: 30 }, { dwellSeconds: 30 }), true);
  assert.equal(is({ kind: 'dwell', secondsLeast: 30 }, { dwellSeconds: 29 }), false);
});

test('[R6] where somebody comes from, and with what, is looked at without regard to capitals', () => {
  const facts = {
    referrerHost: 'News.Example.com',
    campaign: { source: 'Mail', medium: '', name: 'Autumn-Sale' },
    locale: 'de-AT',
  };
  assert.equal(is({ kind: 'referrer', pattern: '*.example.com' }, facts), true);
  assert.equal(is({ kind: 'referrer', pattern: '*' }, { referrerHost: '' }), false);
  assert.equal(is({ kind: 'campaign', part: 'source', pattern: 'mail' }, facts), true);
  assert.equal(is({ kind: 'campaign', part: 'name', pattern: 'autumn*' }, facts), true);
  assert.equal(is({ kind: 'campaign', part: 'medium', pattern: 'mail' }, facts), false);
  const locale = (tag: string) => is({ kind: 'locale', among: [tag] } as unknown as Leaf, facts);
  assert.deepEqual([locale('de'), locale('de-AT'), locale('de-CH'), locale('d')], [true, true, false, false]);
});

test('[R7] attributes are figures, words or yes and no, and never one for another', () => {
  const attribute = (test: Extract<Leaf, { kind: 'attribute' }>['test'], cart: string | number) =>
    is({ kind: 'attribute', source: 'page', name: 'cart', test }, { attributes: { cart } });
  assert.equal(attribute({ kind: 'between', least: 100, most: null }, 100), true);
  assert.equal(attribute({ kind: 'between', least: 100, most: 200 }, 200.5), false);
  assert.equal(attribute({ kind: 'between', least: 100, most: null }, '120'), false);
  assert.equal(attribute({ kind: 'is', values: ['1'] }, 1), false);
  assert.equal(attribute({ kind: 'contains', word: 'VIO' }, 'a violin'), true);
  const signed = {
    kind: 'attribute',
    source: 'signed',
    name: 'segment',
    test: { kind: 'is', values: ['gold'] },
  } as const;
  assert.equal(is(signed, { attributes: { segment: 'gold' } }), null, 'the page cannot say it');
  assert.equal(is(signed, { signed: { segment: 'gold' } }), true);
});

test('[R8] what happened before counts for as long as the rule says', () => {
  const hung = { kind: 'earlier', name: 'hung-up', withinHours: 24, timesLeast: 2 } as const;
  const at = (hours: number) => ({ name: 'hung-up', at: NOW - hours * 3_600_000 });
  assert.equal(is(hung, { earlier: [at(1), at(24)] }), true);
  assert.equal(is(hung, { earlier: [at(1), at(24.1)] }), false);
  assert.equal(is(hung, { earlier: [at(1), { name: 'called', at: NOW }] }), false);
  assert.equal(is(hung, {}), null);
});
