import assert from 'node:assert/strict';
import test from 'node:test';
import { CONSOLE_HEADER, type RuleId, type SkillId } from '../../protocol/index.ts';
import { RULE_LIMITS, type Rule } from '../../rules/index.ts';
import type { Store } from '../../store/index.ts';
import { newAgent } from '../test/client.ts';
import { ANN, SITE } from '../test/new-app.ts';
import { EXAMPLE_BRANCH } from '../rules/example-rule.ts';
import { RULES_SETTING } from '../rules/rule-keeper.ts';
import { answered, bookOf, INVITE, newVisit, ruleApp, saveBook, shown } from '../rules/test/rule-app.ts';
import { addPerson, askAs, askWithKey, newOwner, OWNER_MAIL, asking, enter } from './test/new-owner.ts';

const { ruleId: _id, ...DRAFT } = INVITE;
const match = (etag: string | null) => ({ 'if-match': etag ?? '' });
const AVAILABLE = { availability: 'available', backAt: null } as const;
type Errors = readonly { readonly field: string; readonly detail: string }[];

test('[H465] rules are added, read, changed with their version, switched, ordered and removed, and in force at once', async (context) => {
  const { app, ask } = await newOwner(context);
  const first = await ask('POST', '/v1/rules', { body: DRAFT });
  assert.deepEqual([first.status, first.body.ruleId], [201, 'looks-at-an-overview']);
  const second = await ask('POST', '/v1/rules', { body: { ...DRAFT, name: 'Order' } });
  assert.equal(second.body.ruleId, 'rule-order', 'a word of the addresses is no id');
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  assert.equal((await shown(app, { ruleId: first.body.ruleId as never })).agent?.agentId, ANN);

  const address = '/v1/rules/looks-at-an-overview';
  const { etag } = await ask('GET', address);
  const renamed = { ...DRAFT, name: 'Another name' };
  const saved = await ask('PUT', address, { body: renamed, headers: match(etag) });
  assert.deepEqual([saved.status, saved.body.name], [200, 'Another name']);
  const off = await ask('PATCH', address, { body: { enabled: false } });
  assert.equal(off.body.enabled, false);
  assert.equal((await answered(app, { ruleId: first.body.ruleId as never })).outcome, 'nothing');

  const order = await ask('GET', '/v1/rules/order');
  const ruleIds = [...(order.body.ruleIds as string[])].reverse();
  await ask('PUT', '/v1/rules/order', { body: { ruleIds }, headers: match(order.etag) });
  const all = await ask('GET', '/v1/rules');
  assert.deepEqual(
    (all.body.rules as Rule[]).map(({ ruleId }) => ruleId),
    ['rule-order', 'looks-at-an-overview'],
  );
  const twice = { ruleIds: ['rule-order', 'rule-order'] };
  const now = await ask('GET', '/v1/rules/order');
  const wrong = await ask('PUT', '/v1/rules/order', { body: twice, headers: match(now.etag) });
  assert.equal(wrong.status, 400);
  const gone = await ask('DELETE', address, { headers: match(off.etag) });
  assert.equal(gone.status, 200);
  assert.equal((await ask('GET', address)).body.code, 'rule-unknown');
  assert.equal((await ask('PATCH', address, { body: { enabled: true } })).body.code, 'rule-unknown');
});

test('[H466] of two who change one rule the second is told who was first; who changes another one is in nobody’s way', async (context) => {
  const { app, ask } = await newOwner(context);
  await saveBook(app.store, bookOf(INVITE, { ...INVITE, ruleId: 'other' as never }));
  const address = '/v1/rules/overview';
  const [mine, theirs, other] = [
    await ask('GET', address),
    await ask('GET', address),
    await ask('GET', '/v1/rules/other'),
  ];
  const first = await ask('PUT', address, { body: { ...DRAFT, name: 'First' }, headers: match(theirs.etag) });
  assert.equal(first.status, 200);
  const late = await ask('PUT', address, { body: { ...DRAFT, name: 'Late' }, headers: match(mine.etag) });
  assert.deepEqual([late.status, late.body.changedBy], [412, 'Olivia']);
  assert.equal((late.body.current as Rule).name, 'First');
  const beside = await ask('PUT', '/v1/rules/other', { body: DRAFT, headers: match(other.etag) });
  assert.equal(beside.status, 200);
});

test('[H466] what somebody else saves in the very same moment is not lost: the change is made anew upon it', async (context) => {
  const rival = { ...INVITE, ruleId: 'rival' as RuleId };
  let isFirst = true;
  const wrapStore = (store: Store): Store => ({
    ...store,
    async saveSetting(siteId, setting) {
      if (isFirst && setting.name === RULES_SETTING) {
        isFirst = false;
        await saveBook(store, bookOf(INVITE, rival), setting.version);
      }
      return store.saveSetting(siteId, setting);
    },
  });
  const { ask } = await newOwner(context, { wrapStore });
  assert.equal((await ask('POST', '/v1/rules', { body: { ...DRAFT, name: 'Mine' } })).status, 201);
  const { rules } = (await ask('GET', '/v1/rules')).body as unknown as { rules: Rule[] };
  assert.deepEqual(
    rules.map(({ ruleId }) => ruleId),
    ['overview', 'rival', 'mine'],
  );
});

test('[H467] what is wrong with a rule is told at its field, and nothing of it is saved', async (context) => {
  const { ask } = await newOwner(context);
  const when = {
    kind: 'all',
    of: [
      { kind: 'page', pattern: '/help' },
      { kind: 'dwell', secondsLeast: 3 },
      { kind: 'page', pattern: '/shop' },
    ],
  };
  const never = await ask('POST', '/v1/rules', { body: { ...DRAFT, when } });
  assert.equal(never.status, 422);
  assert.deepEqual(never.body.errors, [
    {
      field: 'when.of.2',
      detail: '“page /shop” and “page /help” exclude each other, so the rule can never match.',
    },
  ]);
  const deep = { kind: 'all', of: [{ kind: 'any', of: [{ kind: 'dwell', secondsLeast: -1 }] }] };
  const small = await ask('POST', '/v1/rules', { body: { ...DRAFT, when: deep } });
  assert.deepEqual(
    (small.body.errors as Errors).map(({ field }) => field),
    ['when.of.0.of.0.secondsLeast'],
  );
  const by = { kind: 'agent', agentId: 'nobody' };
  const actions = [{ ...DRAFT.actions[0], by }];
  const unknown = await ask('POST', '/v1/rules', { body: { ...DRAFT, actions } });
  assert.deepEqual(
    (unknown.body.errors as Errors).map(({ field }) => field),
    ['actions.0.by.agentId'],
  );
  assert.deepEqual((await ask('GET', '/v1/rules')).body.rules, []);
});

test('[H467] branches stay while a rule needs one, and all rules are replaced as one', async (context) => {
  const { ask } = await newOwner(context);
  const before = await ask('GET', '/v1/rules/branches');
  const added = await ask('PUT', '/v1/rules/branches', {
    body: { branches: [EXAMPLE_BRANCH] },
    headers: match(before.etag),
  });
  assert.equal(added.status, 200);
  const near = { ...DRAFT, when: { kind: 'near', kilometresMost: 50 } };
  assert.equal((await ask('POST', '/v1/rules', { body: near })).status, 201);
  const none = await ask('PUT', '/v1/rules/branches', {
    body: { branches: [] },
    headers: match(added.etag),
  });
  assert.equal(none.status, 422);
  assert.match(String(none.body.detail), /Add branches first/);
  const all = await ask('GET', '/v1/rules');
  const book = { ...all.body, rules: [INVITE, INVITE] };
  const twice = await ask('PUT', '/v1/rules', { body: book, headers: match(all.etag) });
  assert.equal((twice.body.errors as Errors)[0]?.field, 'rules.1.ruleId');
  const whole = await ask('PUT', '/v1/rules', { body: bookOf(INVITE), headers: match(all.etag) });
  assert.deepEqual([whole.status, (whole.body.rules as Rule[]).length], [200, 1]);
});

test('[H468] supervisors read and test rules and change none; agents and keys without the scope do neither', async (context) => {
  const { app } = await newOwner(context);
  const supervisor = await askAs(app, 'supervisor', 'sue');
  assert.equal((await supervisor('GET', '/v1/rules')).status, 200);
  const { when } = DRAFT;
  assert.equal((await supervisor('POST', '/v1/rules/test', { body: { when } })).status, 200);
  assert.equal((await supervisor('POST', '/v1/rules', { body: DRAFT })).body.code, 'scope-missing');
  const agent = await askAs(app, 'agent', 'art');
  assert.equal((await agent('GET', '/v1/rules')).body.code, 'scope-missing');
  const key = await askWithKey(app, ['rules:write']);
  assert.equal((await key('POST', '/v1/rules', { body: DRAFT })).status, 201);
  assert.equal((await key('GET', '/v1/rules')).body.code, 'scope-missing');
});

test('[H468] a draft is tried against what is kept of the last 7 days, by page and hour of the site', async (context) => {
  const { app, ask } = await newOwner(context);
  const now = Date.now();
  for (const path of ['/help', '/products', '/products', '/products/violin'])
    await app.store.addVisitFacts(SITE, { at: now - 60_000, json: JSON.stringify({ path }) });
  const trial = await ask('POST', '/v1/rules/test', {
    body: { when: { kind: 'page', pattern: '/products*' } },
  });
  const { hours, ...rest } = trial.body as unknown as { hours: number[] };
  assert.deepEqual(rest, {
    days: 7,
    visits: 4,
    matched: 3,
    unknown: 0,
    pages: [
      { path: '/products', count: 2 },
      { path: '/products/violin', count: 1 },
    ],
  });
  assert.deepEqual(
    hours.filter((count) => count > 0),
    [3],
  );
  assert.equal(hours.indexOf(3), new Date(now - 60_000).getUTCHours());
  const unknown = await ask('POST', '/v1/rules/test', { body: { when: { kind: 'returning' } } });
  assert.deepEqual([unknown.body.matched, unknown.body.unknown], [0, 4]);
});

test('[H479] what is tried is no larger than what may be saved', async (context) => {
  const { ask } = await newOwner(context);
  const page = { kind: 'page', pattern: '/*a*b*c' };
  const tried = async (when: object) => {
    const { status, body } = await ask('POST', '/v1/rules/test', { body: { when } });
    return [status, (body.errors as Errors | undefined)?.[0]?.field];
  };
  const group = { kind: 'all', of: Array.from({ length: RULE_LIMITS.conditions }, () => page) };
  assert.deepEqual(await tried(group), [200, undefined]);
  assert.deepEqual(await tried({ kind: 'any', of: [group, page] }), [422, 'when']);
  let deep: object = page;
  for (let depth = 0; depth <= RULE_LIMITS.conditionDepth; depth++) deep = { kind: 'not', of: deep };
  assert.deepEqual(await tried(deep), [422, 'when']);
});

test('[H469] a rule that only watches shows nobody anything and counts every visit that it would have been for', async (context) => {
  const limits = { ...INVITE.limits, heldOutShare: 1 };
  const app = await ruleApp(context, bookOf({ ...INVITE, limits }));
  await addPerson(app, 'owner');
  const ask = asking(app, { cookie: await enter(app, OWNER_MAIL), [CONSOLE_HEADER]: '1' });
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const visits = Array.from({ length: 5 }, () => newVisit());
  for (const visitId of visits) assert.equal((await answered(app, { visitId })).outcome, 'nothing');
  const firings = await app.store.readFirings(SITE, { since: 0, until: Number.MAX_SAFE_INTEGER }, 10);
  assert.deepEqual(
    firings.map(({ outcome, agentId }) => [outcome, agentId]),
    visits.map(() => ['held-out', null]),
  );
  assert.equal((await ask('GET', '/v1/rules/overview')).status, 200);
});

test('[H464] a call-back by skill names the skills, so that only who has them can be booked', async (context) => {
  const skills = ['vintage' as SkillId];
  const words = { en: 'We call you back' } as never;
  const callBack: Rule = {
    ...INVITE,
    actions: [{ kind: 'call-back', by: { kind: 'skills', skills }, words }],
  };
  const app = await ruleApp(context, bookOf(callBack));
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const answer = await shown(app, { visitId: newVisit() });
  assert.deepEqual([answer.agent, answer.skills, answer.expiresAt], [null, skills, null]);
});
