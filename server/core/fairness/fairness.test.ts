import assert from 'node:assert/strict';
import test from 'node:test';
import { STRANGER } from '../command.ts';
import type { AgentId, ReviewId, VisitorId } from '../../protocol/index.ts';
import type { SiteEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import { createSite } from '../site.ts';
import * as cast from '../test/cast.ts';
import { after, at, SITE } from '../test/given.ts';
import {
  createFairness,
  fairnessOf,
  jainIndex,
  measuresOf,
  observe,
  type FairnessMeasures,
} from './index.ts';

const { ada, ben, cleo, vic, wil, xia } = cast;

const measured = (until: number, ...events: readonly (readonly SiteEvent[])[]): FairnessMeasures =>
  fairnessOf(createSite(SITE), events.flat(), at(until));
const near = (got: number | null | undefined, want: number, share = 1e-9): void =>
  assert.ok(
    typeof got === 'number' && Math.abs(got - want) <= share * Math.max(1, want),
    `${got} is not ${want}`,
  );

/** Busy from one second to another, without wrap-up. */
const served = (visitorId: VisitorId, agentId: AgentId, from: number, to: number): SiteEvent[] => [
  ...after(from, cast.talks(visitorId, agentId)),
  ...after(to, cast.ended(visitorId, 'visitor-ended', at(to))),
];
const byTime = (...events: readonly (readonly SiteEvent[])[]): SiteEvent[] =>
  events.flat().sort((left, right) => left.at - right.at);
const waitedFor = (seconds: number, visitorId: VisitorId, agentId: AgentId): SiteEvent[] => [
  ...after(0, cast.waits(visitorId)),
  ...after(seconds, cast.rings(visitorId, agentId), cast.started(visitorId, agentId)),
];

test('[F1] Jain’s index: equal parts are 1, all for one of four is a quarter, nothing is no index', () => {
  assert.equal(jainIndex([3, 3, 3]), 1);
  assert.equal(jainIndex([1, 0, 0, 0]), 0.25);
  near(jainIndex([1, 2, 3]), 36 / 42);
  assert.equal(jainIndex([]), null);
  assert.equal(jainIndex([0, 0]), null);
});

test('[F1] the index is that of busy shares, over agents with an hour online', () => {
  const measures = measured(
    3_600,
    after(0, cast.agentThere(ada), cast.agentThere(ben)),
    after(1, cast.agentThere(cleo)),
    byTime(served(vic, ada, 100, 1_900), served(wil, ben, 200, 1_100), served(xia, cleo, 300, 3_000)),
  );
  assert.deepEqual(
    measures.agents.map(({ agentId }) => agentId),
    [ada, ben],
  );
  near(measures.jain, 0.75 ** 2 / (2 * (0.5 ** 2 + 0.25 ** 2)));
});

test('[F1] wrap-up is busy time, ringing is not, and a second slot doubles the time online', () => {
  const measures = measured(
    7_200,
    after(0, cast.agentThere(ada, { capacity: 2 }), cast.waits(vic)),
    after(100, cast.rings(vic, ada)),
    after(110, cast.started(vic, ada)),
    after(200, cast.ended(vic, 'visitor-ended', at(300))),
    after(250, { type: 'wrapUpFinished', conversationId: cast.conversationOf(vic) }),
  );
  near(measures.agents[0]?.busyShare, 140 / 14_400);
  assert.equal(measures.agents[0]?.onlineSeconds, 7_200);
});

test('[F2] an offer that passes over somebody earlier whom the agent may take is a violation', () => {
  const told = (first: 'any' | 'ben'): FairnessMeasures =>
    measured(
      60,
      after(0, cast.agentThere(ada), cast.agentThere(ben)),
      after(1, cast.waits(vic, first === 'any' ? cast.ANY : cast.only(ben))),
      after(13, cast.waits(wil)),
      after(20, cast.rings(wil, ada), cast.started(wil, ada)),
    );
  assert.equal(told('any').violationsPerThousandStarts, 1_000);
  assert.equal(told('any').longestOvertakingSeconds, 12);
  assert.equal(told('ben').violationsPerThousandStarts, 0);
  assert.equal(told('ben').longestOvertakingSeconds, 0);
});

test('[F2] who was declined by this agent is not passed over by this agent', () => {
  const declined = { offerId: cast.offerOf(vic), ticketId: cast.ticketOf(vic), agentId: ada };
  const { violationsPerThousandStarts } = measured(
    60,
    after(0, cast.agentThere(ada), cast.waits(vic), cast.rings(vic, ada)),
    after(5, { type: 'offerDeclined', ...declined }, cast.waits(wil)),
    after(6, cast.rings(wil, ada), cast.started(wil, ada)),
  );
  assert.equal(violationsPerThousandStarts, 0);
});

test('[F3] got the chosen agent: of those who asked for one when they joined, and were served', () => {
  const { gotChosen } = measured(
    60,
    after(
      0,
      cast.agentThere(ada),
      cast.agentThere(ben, { capacity: 2 }),
      cast.talks(vic, ada, cast.only(ada)),
    ),
    after(1, cast.waits(wil, cast.only(ada))),
    after(2, {
      type: 'choiceChanged',
      ticketId: cast.ticketOf(wil),
      choice: cast.ANY,
      need: cast.NO_NEED,
      promise: null,
    }),
    after(3, cast.rings(wil, ben), cast.started(wil, ben)),
    after(4, cast.talks(xia, ben)),
  );
  assert.deepEqual(gotChosen, { value: 0.5, count: 2 });
});

test('[F4] waits per kind: quantiles within 1 %, the longest exactly', () => {
  const people = Array.from({ length: 20 }, (_, index) => `v${index}` as VisitorId);
  const { waits } = measured(
    2_000,
    after(0, cast.agentThere(ada, { capacity: 20 })),
    people.flatMap((visitorId) => after(0, cast.waits(visitorId))),
    people.flatMap((visitorId, index) =>
      after(10 * (index + 1), cast.rings(visitorId, ada), cast.started(visitorId, ada)),
    ),
  );
  near(waits.any?.p50Seconds, 100, 0.01);
  near(waits.any?.p95Seconds, 190, 0.01);
  assert.equal(waits.any?.mostSeconds, 200);
  near(waits.any.meanSeconds, 105);
  assert.equal(waits.agent, null);
  assert.deepEqual(waits.all, waits.any);
});

test('[F5] abandonment: those who left, of all whose waiting ended', () => {
  const closed = (visitorId: VisitorId) =>
    ({ type: 'ticketClosed', ticketId: cast.ticketOf(visitorId), reason: 'visitor-left' }) as const;
  const { abandonment } = measured(
    60,
    after(0, cast.agentThere(ada), cast.talks(vic, ada), cast.waits(wil), cast.waits(xia)),
    after(9, closed(wil)),
  );
  assert.deepEqual(abandonment, { value: 0.5, count: 2 });
});

test('[F6] a promise is kept by service until P80, broken by later service or by leaving after it', () => {
  const people = ['kept', 'late', 'gone', 'impatient'] as VisitorId[];
  const joined = people.map((visitorId) => ({
    type: 'ticketJoined' as const,
    ticketId: cast.ticketOf(visitorId),
    visitorId,
    choice: cast.ANY,
    need: cast.NO_NEED,
    known: STRANGER,
    promise: { p50At: at(10), p80At: at(20) },
  }));
  const [kept, late, gone, impatient] = people as [VisitorId, VisitorId, VisitorId, VisitorId];
  const closed = (visitorId: VisitorId) =>
    ({ type: 'ticketClosed', ticketId: cast.ticketOf(visitorId), reason: 'visitor-left' }) as const;
  const { promiseKept } = measured(
    60,
    after(0, cast.agentThere(ada, { capacity: 4 }), joined),
    after(5, closed(impatient)),
    after(20, cast.rings(kept, ada), cast.started(kept, ada)),
    after(21, cast.rings(late, ada), cast.started(late, ada), closed(gone)),
  );
  near(promiseKept.value, 1 / 3);
  assert.equal(promiseKept.count, 3);
});

test('[F7] newcomers’ work rate: busy share of the unrated by that of the others', () => {
  const published = [1, 2, 3, 4, 5].flatMap((number) => {
    const review = { reviewId: `r${number}` as ReviewId, agentId: ada, stars: 5, version: 1 };
    return after(0, { type: 'reviewPublished', ...review });
  });
  const before = [...after(0, cast.agentThere(ada), cast.agentThere(ben)), ...published].reduce(
    evolve,
    createSite(SITE),
  );
  const events = byTime(served(vic, ada, 0, 1_000), served(wil, ben, 0, 750));
  near(fairnessOf(before, events, at(3_600)).newcomersWorkRate, 0.75);
});

test('[F8] the fair share counts only the work that came while an agent was there', () => {
  const { agents } = measured(
    7_200,
    after(0, cast.agentThere(ada)),
    byTime(
      served(vic, ada, 0, 3_600),
      after(3_600, cast.agentThere(ben)),
      served(wil, ada, 3_600, 6_600),
      served(xia, ben, 3_600, 4_600),
    ),
  );
  const fair = { ada: 3_600 + (1_000 * 2 + 2_000) / 2, ben: (1_000 * 2 + 2_000) / 2 };
  near(agents[0]?.ofFairShare, 6_600 / fair.ada);
  near(agents[1]?.ofFairShare, 1_000 / fair.ben);
});

test('[F9] while the server stood still nobody worked and nobody was online', () => {
  const { agents } = measured(
    9_000,
    after(0, cast.agentThere(ada), cast.talks(vic, ada)),
    after(1_800, cast.wrote(vic, 'agent', 1)),
    after(3_600, { type: 'restarted' }),
    after(5_400, cast.ended(vic, 'visitor-ended', at(5_400))),
  );
  assert.equal(agents[0]?.onlineSeconds, 9_000 - 1_800);
  near(agents[0].busyShare, 3_600 / 7_200);
});

test('[F10] who lost an agent waits anew, without the old promise', () => {
  const { waits, starts, promiseKept } = measured(
    500,
    after(0, cast.agentThere(ada), cast.agentThere(ben), cast.talks(vic, ada)),
    after(
      100,
      { type: 'ticketReturned', ticketId: cast.ticketOf(vic), conversationId: cast.conversationOf(vic) },
      cast.ended(vic, 'agent-lost', at(100)),
    ),
    after(130, cast.rings(vic, ben, 2), cast.started(vic, ben, 2)),
  );
  assert.equal(starts, 2);
  assert.equal(waits.any?.mostSeconds, 30);
  assert.equal(promiseKept.count, 0);
});

test('[F11] a window that begins in the middle counts open tickets from when they joined', () => {
  const before = after(0, cast.agentThere(ada), cast.waits(vic, cast.only(ada))).reduce(
    evolve,
    createSite(SITE),
  );
  const events = after(70, cast.rings(vic, ada), cast.started(vic, ada));
  const { waits, gotChosen } = fairnessOf(before, events, at(80));
  assert.equal(waits.agent?.mostSeconds, 70);
  assert.deepEqual(gotChosen, { value: 1, count: 1 });
});

test('[F12] what is kept does not grow with the length of the window', () => {
  let state = after(0, cast.agentThere(ada)).reduce(evolve, createSite(SITE));
  let account = createFairness(state);
  const sizeAfter = (visitors: number): number => {
    for (let index = 0; index < visitors; index++) {
      for (const event of served(`v${index}` as VisitorId, ada, index, index)) {
        const next = evolve(state, event);
        account = observe(account, state, event, next);
        state = next;
      }
    }
    return JSON.stringify(account).length;
  };
  const small = sizeAfter(50);
  assert.ok(sizeAfter(500) < small + 60);
  assert.equal(measuresOf(account, state.lastAt).starts, 550);
});

test('[F4] a wait of no time at all is in the quantiles as nothing', () => {
  const { waits } = measured(60, after(0, cast.agentThere(ada)), waitedFor(0, vic, ada));
  assert.deepEqual(waits.any, { count: 1, meanSeconds: 0, p50Seconds: 0, p95Seconds: 0, mostSeconds: 0 });
});

test('[F6] "free" is kept when somebody is called at once, however long the answer takes', () => {
  const told = (rings: number) =>
    measured(
      60,
      after(0, cast.agentThere(ada), cast.visitorThere(vic), {
        type: 'ticketJoined',
        ticketId: cast.ticketOf(vic),
        visitorId: vic,
        choice: cast.ANY,
        need: cast.NO_NEED,
        known: STRANGER,
        promise: { p50At: at(0), p80At: at(0) },
      }),
      after(rings, cast.rings(vic, ada)),
      after(12, cast.started(vic, ada)),
    ).promiseKept.value;
  assert.equal(told(0), 1);
  assert.equal(told(1), 0);
});
