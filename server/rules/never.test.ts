import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { AgentId, SkillId } from '../protocol/index.ts';
import { faultsOf, neverTrue, TEMPLATES, truthOf, type Condition, type Known, type Rule } from './index.ts';
import { condition, leaf, SITE, wholeFacts } from './test/arbitrary.ts';

const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
const not = (of: Condition): Condition => ({ kind: 'not', of });
const page = (pattern: string): Condition => ({ kind: 'page', pattern });
const dwell = (secondsLeast: number): Condition => ({ kind: 'dwell', secondsLeast });
const cart = (least: number | null, most: number | null): Condition => ({
  kind: 'attribute',
  source: 'page',
  name: 'cart',
  test: { kind: 'between', least, most },
});
const pathOf = (tree: Condition) => neverTrue(tree, 'when')?.path ?? null;

test('[R10] a rule that can never match is found, at the condition that contradicts', () => {
  assert.equal(pathOf(all(page('/a'), page('/b'))), 'when.of.1');
  assert.equal(pathOf(all(page('/a'), not(page('/a/')))), 'when.of.1.of');
  assert.equal(pathOf(all(dwell(30), not(dwell(20)))), 'when.of.1.of');
  assert.equal(pathOf(all(cart(100, null), any(cart(null, 50), cart(null, 99)))), 'when.of.1.of.0');
  assert.equal(pathOf(not(any(dwell(5), not(dwell(6))))), 'when.of.of.1.of');
  assert.equal(pathOf(cart(5, 4)), 'when');
  assert.equal(
    pathOf(all({ kind: 'device', among: ['phone'] }, { kind: 'device', among: ['tablet'] })),
    'when.of.1',
  );
  assert.equal(
    pathOf(all({ kind: 'staffed', is: true }, not({ kind: 'staffed', is: true }))),
    'when.of.1.of',
  );
  assert.equal(pathOf(all({ kind: 'returning' }, not({ kind: 'returning' }))), 'when.of.1.of');
  assert.equal(pathOf(all()), 'when.of');
  const found = neverTrue(all(dwell(30), not(dwell(20))), 'rules.2.when');
  assert.match(found!.sentence, /“not 20 s on the page” and “30 s on the page”/);
});

test('[R10] one that may match is not found', () => {
  assert.equal(pathOf(all(dwell(30), not(dwell(31)))), null);
  assert.equal(pathOf(any(all(page('/a'), page('/b')), dwell(3))), null);
  assert.equal(pathOf(all(page('/a*'), page('/ab'))), null);
  assert.equal(pathOf(all(cart(5, 5))), null);
  assert.equal(pathOf(all(cart(null, 5), cart(5, null))), null);
});

/** Many conditions on few things, of which some exclude each other. */
const crowded: fc.Arbitrary<Condition> = fc
  .array(fc.oneof(leaf, leaf.map(not), condition), { minLength: 3, maxLength: 6 })
  .map((of) => all(...of));

test('[R10] whatever is found to be never true is true of no visit', () => {
  let found = 0;
  fc.assert(
    fc.property(crowded, fc.array(wholeFacts, { minLength: 5, maxLength: 5 }), (tree, visits) => {
      if (neverTrue(tree, 'when') === null) return true;
      found += 1;
      return visits.every((facts) => truthOf(tree, facts, SITE) !== true);
    }),
    { numRuns: 3_000, seed: 7 },
  );
  assert.ok(found > 100, `only ${found} contradictions were made`);
});

test('[R19] what excludes each other is told by both names and both places', () => {
  const tree = all({ kind: 'page', pattern: '/help' }, any(dwell(9), not(dwell(3))), not(dwell(5)), dwell(7));
  const found = neverTrue(tree, 'when');
  assert.deepEqual([found?.path, found?.other], ['when.of.2.of', 'when.of.1.of.0']);
  assert.equal(
    found?.sentence,
    '“not 5 s on the page” and “9 s on the page” exclude each other, so the rule can never match.',
  );
});

const ANN = 'ann' as AgentId;
const known: Known = { agents: new Set([ANN]), skills: new Set(['vintage' as SkillId]) };
const [overview, form, , branch] = TEMPLATES.map(({ rule }) => rule) as [Rule, Rule, Rule, Rule];
const faultsIn = (rule: Rule) =>
  faultsOf({ zone: SITE.zone, branches: [], rules: [rule] }, known).map(
    ({ path, sentence }) => `${path}: ${sentence}`,
  );

test('[R11] what makes no sense is told at its field, in a sentence that helps', () => {
  const invite = { ...overview.actions[0]!, by: { kind: 'agent', agentId: ANN } } as Rule['actions'][0];
  const sound: Rule = { ...overview, actions: [invite] };
  assert.deepEqual(faultsIn(sound), []);
  assert.match(faultsIn(form).join(), /^rules\.0\.actions\.0\.by\.agentId: There is no agent <agent>/);
  assert.match(faultsIn(overview).join(), /by\.skills: Nobody has the skill <skill>/);
  assert.match(
    faultsIn(branch).join('\n'),
    /rules\.0\.when: Add branches first[\s\S]*actions\.0\.by: Add branches/,
  );
  assert.match(faultsIn({ ...sound, actions: [invite, invite] }).join(), /rules\.0\.actions: Show one card/);
  assert.match(faultsIn({ ...sound, actions: [] }).join(), /Say what the rule does/);
  assert.match(faultsIn({ ...sound, when: { kind: 'staffed', is: false } }).join(), /nobody can invite/);
  assert.match(
    faultsIn({ ...sound, limits: { ...sound.limits, share: 0 } }).join(),
    /limits\.share: A share/,
  );
  assert.deepEqual(faultsIn({ ...sound, limits: { ...sound.limits, heldOutShare: 1 } }), []);
  const words = { en: 'I am {agnet}.' } as unknown as { readonly en: string };
  assert.match(
    faultsIn({ ...sound, actions: [{ ...invite, words } as Rule['actions'][0]] }).join(),
    /words\.en: There is no \{agnet\}/,
  );
  const deep = [1, 2, 3, 4, 5, 6].reduce<Condition>((tree) => not(tree), dwell(3));
  assert.match(faultsIn({ ...sound, when: deep }).join(), /at most 5 times/);
  assert.match(
    faultsIn({ ...sound, when: all(...Array.from({ length: 21 }, () => dwell(1))) }).join(),
    /at most 20/,
  );
  const twice = faultsOf({ zone: SITE.zone, branches: [], rules: [sound, sound] }, known);
  assert.deepEqual(
    twice.map(({ path }) => path),
    ['rules.1.ruleId'],
  );
});
