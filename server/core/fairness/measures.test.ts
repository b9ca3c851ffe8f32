import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, ReleaseReason, VisitorId } from '../../protocol/index.ts';
import { STRANGER } from '../command.ts';
import type { SiteEvent } from '../event.ts';
import { createSite } from '../site.ts';
import * as cast from '../test/cast.ts';
import { after, at, SITE, type Unstamped } from '../test/given.ts';
import { fairnessOf, type FairnessMeasures } from './index.ts';

const { ada, ben, cleo, vic, wil, xia } = cast;

const measured = (until: number, ...events: readonly (readonly SiteEvent[])[]): FairnessMeasures =>
  fairnessOf(createSite(SITE), events.flat(), at(until));
const near = (got: number | null | undefined, want: number): void =>
  assert.ok(typeof got === 'number' && Math.abs(got - want) < 1e-9, `${got} is not ${want}`);

const seen = (counts: Readonly<Record<string, number>>, ignored = 0): Unstamped => ({
  type: 'exposuresCounted',
  ignored,
  exposures: Object.entries(counts).map(([agentId, impressions]) => ({
    agentId: agentId as AgentId,
    impressions,
  })),
});

type Promised = { readonly p50: number; readonly p80: number; readonly credit?: number };

/** Joins at `from` with a promise in seconds from then. */
const joins = (from: number, visitorId: VisitorId, { p50, p80, credit = 0 }: Promised, choice = cast.ANY) =>
  after(from, cast.visitorThere(visitorId), {
    type: 'ticketJoined',
    ticketId: cast.ticketOf(visitorId),
    visitorId,
    choice,
    need: cast.NO_NEED,
    known: credit === 0 ? STRANGER : { ...STRANGER, credit: { reason: 'priority', seconds: credit } },
    promise: { p50At: at(from + p50), p80At: at(from + p80) },
  });
const serves = (second: number, visitorId: VisitorId, agentId: AgentId): SiteEvent[] =>
  after(second, cast.rings(visitorId, agentId), cast.started(visitorId, agentId));
const leaves = (second: number, visitorId: VisitorId): SiteEvent[] =>
  after(second, { type: 'ticketClosed', ticketId: cast.ticketOf(visitorId), reason: 'visitor-left' });
const flex = (agentId: AgentId) => ({ kind: 'flex', agentId, patienceSeconds: 60 }) as const;

test('[F13] exposure counts per time online: half a day with half the looks is a fair part', () => {
  const { jainOfExposure, agents, exposuresIgnored } = measured(
    14_400,
    after(0, cast.agentThere(ada)),
    after(7_200, cast.agentThere(ben)),
    after(8_000, seen({ ada: 30, ben: 10 }, 2)),
    after(9_000, seen({ ada: 10, ben: 10 }, 1)),
  );
  near(jainOfExposure, 1);
  near(agents[0]?.exposureShare, 2 / 3);
  near(agents[1]?.ofFairExposure, 1);
  assert.equal(exposuresIgnored, 3);
});

test('[F13] where nothing was counted there is no index of exposure', () => {
  const { jainOfExposure, agents } = measured(7_200, after(0, cast.agentThere(ada)));
  assert.equal(jainOfExposure, null);
  assert.equal(agents[0]?.exposureShare, null);
  assert.equal(agents[0].ofFairExposure, null);
});

test('[F14] the longest wait is that of anybody: served, gone, or still waiting', () => {
  const of = (until: number, ...more: SiteEvent[][]): number =>
    measured(until, after(0, cast.agentThere(ada)), joins(0, vic, { p50: 1, p80: 2 }), ...more)
      .longestWaitSeconds;
  assert.equal(of(100, serves(40, vic, ada)), 40);
  assert.equal(of(100, leaves(70, vic)), 70);
  assert.equal(of(100), 100);
});

test('[F15] swaps offered and agreed to, and releases by their reason, are counted', () => {
  const swap = (visitorId: VisitorId) => ({ ticketId: cast.ticketOf(visitorId), agentId: ben });
  const offered = (visitorId: VisitorId): Unstamped => ({
    type: 'swapOffered',
    ...swap(visitorId),
    answerBy: at(30),
  });
  const released = (visitorId: VisitorId, reason: ReleaseReason): Unstamped => ({
    type: 'ticketReleased',
    ticketId: cast.ticketOf(visitorId),
    reason,
    chance: null,
  });
  const people = ['one', 'two', 'three', 'four'] as VisitorId[];
  const [one, two, three, four] = people as [VisitorId, VisitorId, VisitorId, VisitorId];
  const { switches } = measured(
    60,
    after(0, cast.agentThere(ada)),
    people.flatMap((visitorId) => joins(0, visitorId, { p50: 1, p80: 2 }, flex(ada))),
    after(10, offered(one), { type: 'swapAccepted', ...swap(one) }),
    after(11, offered(two), { type: 'swapLapsed', ...swap(two) }),
    after(12, released(two, 'early'), released(three, 'patience-ended'), released(four, 'agent-offline')),
  );
  assert.deepEqual(switches.swapsAccepted, { value: 0.5, count: 2 });
  assert.deepEqual(switches.releases, { early: 1, inTime: 1, otherwise: 1 });
});

test('[F16] an overtaking by a credit is told apart from one without a reason', () => {
  const { violationsPerThousandStarts, creditOvertakingsPerThousandStarts, longestOvertakingSeconds } =
    measured(
      60,
      after(0, cast.agentThere(ada)),
      joins(0, vic, { p50: 1, p80: 2 }),
      joins(9, wil, { p50: 1, p80: 2, credit: 30 }),
      serves(20, wil, ada),
    );
  assert.equal(violationsPerThousandStarts, 0);
  assert.equal(creditOvertakingsPerThousandStarts, 1_000);
  assert.equal(longestOvertakingSeconds, 9);
});

test('[F17] the error of the estimate is the distance from the P50 by the wait, of ranges only', () => {
  const { promises, agents } = measured(
    3_700,
    after(0, cast.agentThere(ada, { capacity: 3 }), cast.agentThere(ben)),
    joins(0, vic, { p50: 100, p80: 200 }),
    joins(0, wil, { p50: 100, p80: 200 }),
    joins(0, xia, { p50: 0, p80: 0 }),
    serves(0, xia, ben),
    serves(80, vic, ada),
    serves(150, wil, ada),
  );
  near(promises.estimateError, (20 + 50) / (80 + 150));
  assert.equal(promises.ranges, 2);
  near(agents[0]?.promises.estimateError, 70 / 230);
  assert.equal(agents[1]?.promises.estimateError, null);
});

test('[F18] promises are told per agent and per hour; who leaves in vain counts for whom they waited', () => {
  const { agents, promisesByHour } = measured(
    7_200,
    after(0, cast.agentThere(ada, { capacity: 2 }), cast.agentThere(ben)),
    joins(0, vic, { p50: 10, p80: 20 }),
    joins(0, wil, { p50: 10, p80: 20 }, { kind: 'agent', agentId: ben }),
    serves(15, vic, ada),
    leaves(3_700, wil),
  );
  assert.deepEqual(
    agents.map(({ promises }) => promises.kept),
    [
      { value: 1, count: 1 },
      { value: 0, count: 1 },
    ],
  );
  const hours = promisesByHour.map(({ kept }) => kept.value);
  assert.deepEqual(hours, [1, 0]);
  assert.equal((promisesByHour[1]?.at ?? 0) - (promisesByHour[0]?.at ?? 0), 3_600_000);
});

test('[F19] choice honoured tells those who insisted apart from those who were flexible', () => {
  const { gotChosen, gotChosenBy } = measured(
    60,
    after(0, cast.agentThere(ada), cast.agentThere(ben), cast.agentThere(cleo)),
    joins(0, vic, { p50: 1, p80: 2 }, { kind: 'agent', agentId: ada }),
    joins(0, wil, { p50: 1, p80: 2 }, flex(ada)),
    joins(0, xia, { p50: 1, p80: 2 }, flex(cleo)),
    serves(1, vic, ada),
    after(2, { type: 'ticketReleased', ticketId: cast.ticketOf(wil), reason: 'early', chance: 0.1 }),
    serves(2, wil, ben),
    serves(3, xia, cleo),
  );
  assert.deepEqual(gotChosenBy, { agent: { value: 1, count: 1 }, flex: { value: 0.5, count: 2 } });
  near(gotChosen.value, 2 / 3);
});
