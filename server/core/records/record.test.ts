import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../../protocol/index.ts';
import type { Credit, DecisionRecord, TicketId } from '../../protocol/index.ts';
import { STRANGER } from '../command.ts';
import {
  ada,
  agentThere,
  ANY,
  asVisitor,
  availabilityIs,
  ben,
  bothWrote,
  cleo,
  end,
  finishWrapUp,
  join,
  only,
  setAvailability,
  talks,
  ticketOf,
  vic,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { after, at, given, type Outcome, type Story } from '../test/given.ts';
import { recordOf, recordsOf } from './index.ts';

type Offered = Extract<DecisionRecord['decided'], { readonly tickets: unknown }>;

function offered(record: DecisionRecord | undefined): Offered {
  assert.ok(record?.decided.kind === 'offer' || record?.decided.kind === 'placement');
  return record.decided;
}

/** What is recorded of the next command. */
const recorded = (before: Story, outcome: Outcome): readonly DecisionRecord[] =>
  recordsOf(before.state, outcome.events);

const withCredit = (credit: Credit) => ({ ...join(vic), known: { ...STRANGER, credit } });

test('[C96] an offer tells who got it and who would have been next, each first to last', () => {
  const story = given(
    agentThere(ada),
    availabilityIs(ada, 'away'),
    after(1, waits(wil, only(ada))),
    after(2, waits(vic, ANY)),
    after(3, waits(xia, only(ada))),
  );
  const [record, ...others] = recorded(story, story.when(setAvailability(ada, 'available'), 5));
  assert.deepEqual(others, []);
  assert.ok(record !== undefined);
  assert.deepEqual([record.at, record.ticketId, record.agentId], [at(8), ticketOf(wil), ada]);
  const { kind, why, tickets, agents } = offered(record);
  assert.deepEqual([kind, why.ticket, why.ticketCount], ['offer', 'longest-waiting', 3]);
  assert.deepEqual(
    tickets.map(({ ticketId, joinedAt, rankAt }) => [ticketId, joinedAt, rankAt]),
    [
      [ticketOf(wil), at(1), at(1)],
      [ticketOf(vic), at(2), at(2)],
      [ticketOf(xia), at(3), at(3)],
    ],
  );
  assert.deepEqual(
    agents.map(({ agentId }) => agentId),
    [ada],
    'she was named, and compared with nobody',
  );
});

test('[C96] a placement tells the free agents in the order of their work', () => {
  const story = given(
    agentThere(ada),
    agentThere(ben),
    agentThere(cleo),
    talks(wil, ben),
    after(15, talks(xia, cleo)),
  );
  const rested = story
    .when(end(asVisitor(wil), wil), 600)
    .when(end(asVisitor(xia), xia))
    .when(finishWrapUp(ben, wil))
    .when(finishWrapUp(cleo, xia));
  const { kind, why, agents } = offered(recorded(rested, rested.when(join(vic)))[0]);
  assert.deepEqual([kind, why.agent, why.agentCount], ['placement', 'least-occupied', 3]);
  assert.deepEqual(
    agents.map(({ agentId }) => agentId),
    [ada, cleo, ben],
  );
  const shares = agents.map(({ busyShare }) => busyShare);
  assert.deepEqual(
    shares,
    [...shares].sort((one, other) => one - other),
  );
  assert.ok(shares.every((share) => share >= 0 && share <= 1));
});

test('[C96] of a long line and many agents only the decisive ones are told', () => {
  const many = Array.from({ length: 30 }, (_, index) => String(index).padStart(2, '0'));
  const line = given(
    agentThere(ada),
    availabilityIs(ada, 'away'),
    many.map((name) => waits(`v${name}` as typeof vic)).flat(),
  );
  const { tickets, why } = offered(recorded(line, line.when(setAvailability(ada, 'available')))[0]);
  const most = LIMITS.candidatesPerDecision;
  assert.deepEqual(
    tickets.map(({ ticketId }) => ticketId),
    many.slice(0, most).map((name) => `t-v${name}` as TicketId),
  );
  assert.equal(why.ticketCount, most);
  const free = given(many.map((name) => agentThere(`a${name}` as typeof ada)).flat());
  const placed = offered(recorded(free, free.when(join(vic)))[0]);
  assert.equal(placed.agents.length, most);
  assert.equal(placed.why.agentCount, most);
});

test('[C97] a place that passes an older one says that it has credit', () => {
  const story = given(agentThere(ada), availabilityIs(ada, 'away'), after(1, waits(wil)));
  const joined = story.when(withCredit({ reason: 'priority', seconds: 30 }), 10);
  const { why, tickets } = offered(recorded(joined, joined.when(setAvailability(ada, 'available')))[0]);
  assert.equal(why.ticket, 'credit');
  assert.deepEqual(
    tickets.map(({ ticketId }) => ticketId),
    [ticketOf(vic), ticketOf(wil)],
  );
  assert.ok(tickets[0]!.rankAt < tickets[1]!.rankAt && tickets[0]!.joinedAt > tickets[1]!.joinedAt);
});

test('[C98] releases, swaps and credits are recorded as they happened, and nothing else is', () => {
  const story = given(
    agentThere(ada),
    agentThere(ben),
    talks(wil, ada),
    bothWrote(wil),
    after(1, waits(vic, { kind: 'flex', agentId: ada, patienceSeconds: 300 })),
  );
  const ticketId = ticketOf(vic);
  const record = (event: Parameters<typeof recordOf>[1]) => {
    const found = recordOf(story.state, event, 99);
    assert.ok(found === null || (found.decisionId === '99' && found.at === at(9)));
    return found && [found.ticketId, found.agentId, found.decided];
  };
  const now = { at: at(9), ticketId } as const;
  assert.deepEqual(record({ ...now, type: 'ticketReleased', reason: 'early', chance: 0.21 }), [
    ticketId,
    ada,
    { kind: 'release', reason: 'early', chance: 0.21, flexAt: at(301) },
  ]);
  const outcomes = (['swapAccepted', 'swapDeclined', 'swapLapsed', 'swapWithdrawn'] as const).map((type) =>
    record({ ...now, type, agentId: ben }),
  );
  assert.deepEqual(
    outcomes,
    ['accepted', 'declined', 'lapsed', 'withdrawn'].map((outcome) => [
      ticketId,
      ben,
      { kind: 'swap', outcome },
    ]),
  );
  assert.deepEqual(record({ ...now, type: 'swapOffered', agentId: ben, answerBy: at(29) }), [
    ticketId,
    ben,
    { kind: 'swap', outcome: 'offered' },
  ]);
  const broken = { ...now, type: 'promiseBroken', reason: 'agent-away', promise: null } as const;
  assert.deepEqual(record({ ...broken, creditSeconds: 60 }), [
    ticketId,
    null,
    { kind: 'credit', reason: 'promise-broken', seconds: 60 },
  ]);
  assert.equal(record({ ...broken, creditSeconds: 0 }), null);
  assert.equal(record({ ...now, type: 'ticketClosed', reason: 'expired' }), null);
  assert.deepEqual(recorded(story, story.when(end(asVisitor(wil), wil))), []);
});

test('[C98] a credit is recorded as it was cut, and a place without one is no decision', () => {
  const story = given(agentThere(ada), availabilityIs(ada, 'away'));
  const [record] = recorded(story, story.when(withCredit({ reason: 'frustration', seconds: 1_000 })));
  const { creditSecondsMost } = LIMITS;
  assert.deepEqual(record?.decided, { kind: 'credit', reason: 'frustration', seconds: creditSecondsMost });
  assert.deepEqual(recorded(story, story.when(join(vic))), []);
});
