import assert from 'node:assert/strict';
import test from 'node:test';
import type { ConversationId, Development, TicketId, VisitorId } from '../../protocol/index.ts';
import type { TalkFact } from '../../core/history/index.ts';
import { askAs, askWithKey, newOwner, OWNER, type OwnedApp } from '../api/test/new-owner.ts';
import { ManualClock } from '../test/manual-clock.ts';
import { ANN, BEN, SITE } from '../test/new-app.ts';

const DAY = 86_400_000;
const SPAN = 'from=2027-01-10&until=2027-01-15';
const ADDRESS = `/v1/development/${ANN}?${SPAN}`;

/** Conversations that were over so many days ago, resolved or not. */
async function handled(
  { app }: OwnedApp,
  clock: ManualClock,
  agentId: string,
  count: number,
  daysAgo: number,
) {
  const at = clock.now() - daysAgo * DAY;
  const facts = Array.from({ length: count }, (_, index): TalkFact => {
    const id = `${agentId}-${daysAgo}-${index}`;
    return {
      kind: 'talk',
      subjectId: `talk-${id}` as ConversationId,
      ticketId: `ticket-${id}` as TicketId,
      visitorId: `visitor-${id}` as VisitorId,
      agentId: agentId as TalkFact['agentId'],
      at: at + index,
      joinedAt: at - 300_000,
      endedAt: at - 10_000,
      skills: ['vintage' as TalkFact['skills'][number]],
      isEntry: true,
      waitMilliseconds: 20_000,
      promise: null,
      channel: 'chat',
      talkMilliseconds: 270_000,
      wrapUpMilliseconds: 10_000,
      isTransferred: false,
      isConcluded: true,
      overtaken: null,
      resolved: 'yes',
      sale: { amount: 1_000, currency: 'EUR' },
    };
  });
  const { version: expectedVersion } = (await app.store.readSnapshot(SITE)) ?? { version: 0 };
  const events = await app.store.readEvents(SITE, expectedVersion, 1_000);
  const commit = { siteId: SITE, expectedVersion: expectedVersion + events.length, events: [] };
  const texts = facts.map((fact) => ({ kind: 'fact', fact }) as const);
  const written = await app.store.commit({ ...commit, texts, answers: [], decisions: [] });
  assert.deepEqual(written, { ok: true });
}

const figureOf = ({ measures }: Pick<Development, 'measures'>, name: string) =>
  measures.find(({ now }) => now.name === name);

test('[H482] how an agent develops is for owners and supervisors, and each look is in the audit log', async (context) => {
  const clock = new ManualClock();
  const owned = await newOwner(context, { clock });
  await handled(owned, clock, ANN, 8, 1);
  await handled(owned, clock, ANN, 6, 8);
  await handled(owned, clock, BEN, 4, 1);
  const { ask, app } = owned;
  const { status, body } = await ask('GET', ADDRESS);
  assert.equal(status, 200, JSON.stringify(body));
  const told = body as unknown as Development;
  assert.deepEqual([told.firstDate, told.lastDate, told.name], ['2027-01-10', '2027-01-15', 'ANN']);
  assert.deepEqual(figureOf(told, 'handled')?.now, {
    name: 'handled',
    unit: 'count',
    state: 'counted',
    value: 8,
  });
  const resolved = figureOf(told, 'resolved');
  assert.deepEqual([resolved?.now.state, resolved?.before.state], ['shown', 'shown']);
  assert.deepEqual([resolved?.standing, resolved?.median, resolved?.medianOf], ['few', null, 1]);
  assert.deepEqual(
    told.skills.map(({ skillId, handled: count }) => [skillId, count]),
    [['vintage', 8]],
  );
  assert.deepEqual(told.trend.at(-1)?.sold, [
    { currency: 'EUR', amount: 8_000, fromNew: 8_000, customers: 8 },
  ]);
  const ben = (await ask('GET', `/v1/development/${BEN}?${SPAN}`)).body as unknown as Development;
  assert.equal(figureOf(ben, 'handleTime')?.now.state, 'few');
  const csv = await ask('GET', `/v1/development.csv?${SPAN}`);
  const lines = String(csv.body.text).split('\r\n');
  assert.match(lines[1] ?? '', /^ann,ANN,2027-01-10,2027-01-15,8,,,280,2240,8,/);
  assert.match(lines[2] ?? '', /^ben,BEN,2027-01-10,2027-01-15,4,,,,1120,4,/);
  const looks = await app.store.readAudit(SITE, {}, 10);
  assert.deepEqual(
    looks.map(({ actor, act, subject }) => [actor, act, subject]),
    [
      [`account:${OWNER}`, 'readDevelopmentCsv', ''],
      [`account:${OWNER}`, 'readDevelopment', 'agentId=ben'],
      [`account:${OWNER}`, 'readDevelopment', 'agentId=ann'],
    ],
  );
});

test('[H482] no agent looks at another, and no key that reads measures only', async (context) => {
  const { app } = await newOwner(context);
  const supervisor = await askAs(app, 'supervisor', 'sue');
  assert.equal((await supervisor('GET', ADDRESS)).status, 200);
  const agent = await askAs(app, 'agent', 'art');
  const key = await askWithKey(app, ['measures:read']);
  for (const ask of [agent, key]) {
    for (const address of [ADDRESS, `/v1/development.csv?${SPAN}`]) {
      assert.equal((await ask('GET', address)).body.code, 'scope-missing');
    }
  }
  assert.equal((await agent('GET', '/v1/live')).body.code, 'scope-missing');
  assert.equal((await key('GET', '/v1/live')).status, 200);
  assert.equal((await supervisor('GET', `/v1/development/nobody?${SPAN}`)).body.code, 'agent-unknown');
});

test('[H483] what cannot be asked of the history is refused at the field', async (context) => {
  const { ask } = await newOwner(context);
  const good = { from: '2027-01-01', until: '2027-01-31', step: 'day' };
  for (const [wrong, field] of [
    [{ from: '2027-02-30' }, 'from'],
    [{ until: 'tomorrow' }, 'until'],
    [{ until: '2026-12-31' }, 'until'],
    [{ from: '2020-01-01' }, 'from'],
    [{ from: '2026-01-01', step: 'hour' }, 'step'],
    [{ step: 'minute' }, 'step'],
    [{ by: 'mood' }, 'by'],
    [{ within: '25' }, 'within'],
    [{ measures: 'handled,happiness' }, 'measures'],
    [{ mood: 'good' }, 'mood'],
  ] as const) {
    const query = new URLSearchParams({ ...good, ...wrong });
    const { status, body } = await ask('GET', `/v1/history?${query.toString()}`);
    assert.deepEqual([status, body.field], [422, field], JSON.stringify(body));
  }
  const csv = await ask('GET', `/v1/history.csv?${new URLSearchParams(good).toString()}&measures=handled`);
  assert.equal(csv.body.text, 'from,key,label,handled,handled-part,handled-of,sold\r\n');
});
