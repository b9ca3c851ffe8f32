import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type Choice, type Credit, type VisitorId } from '../../protocol/index.ts';
import { STRANGER } from '../command.ts';
import { nextDeadline } from '../deadline.ts';
import type { EventOf, TicketPromise } from '../event.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Ticket } from '../state.ts';
import {
  ada,
  agentThere,
  ANY,
  availabilityIs,
  ben,
  choose,
  join,
  NO_NEED,
  only,
  open,
  accept,
  rings,
  setAvailability,
  started,
  talks,
  TICK,
  ticketOf,
  vic,
  visitorThere,
  wil,
  close,
  asAgent,
} from '../test/cast.ts';
import { at, given, givenSettings, type Outcome, type Unstamped } from '../test/given.ts';

const within = (seconds: number): TicketPromise => ({ p50At: at(seconds / 2), p80At: at(seconds) });
const atOnce: TicketPromise = { p50At: at(0), p80At: at(0) };

/** Joined at the beginning, with this promise. */
const promised = (
  visitorId: VisitorId,
  promise: TicketPromise,
  choice: Choice = ANY,
  credit: Credit | null = null,
): Unstamped[] => [
  visitorThere(visitorId),
  {
    type: 'ticketJoined',
    ticketId: ticketOf(visitorId),
    visitorId,
    choice,
    need: NO_NEED,
    known: { ...STRANGER, credit },
    promise,
  },
];

function broken(outcome: Outcome): EventOf<'promiseBroken'> {
  const [found, ...others] = outcome.events.filter((event) => event.type === 'promiseBroken');
  if (found === undefined || others.length > 0) assert.fail(JSON.stringify(outcome.events));
  return found;
}

function ticketAfter({ state }: Outcome): Ticket {
  const ticket = state.tickets.get(ticketOf(vic));
  assert.ok(ticket !== undefined);
  return ticket;
}

const wilTalks = [...agentThere(ada), ...talks(wil, ada)];

test('[E40] the promised moment passes: the visitor is told why, promised anew and credited', () => {
  const story = given(wilTalks, promised(vic, within(300)));
  assert.equal(nextDeadline(story.state), at(300));
  story.when(TICK, 299).gives();
  const outcome = story.when(TICK, 300);
  const { reason, creditSeconds, promise } = broken(outcome);
  assert.deepEqual([reason, creditSeconds], ['conversations-longer', 60]);
  assert.ok(promise !== null && promise.p80At >= at(360) && promise.p50At > at(300));
  const ticket = ticketAfter(outcome);
  assert.deepEqual(ticket.credits, [{ reason: 'promise-broken', seconds: 60 }]);
  assert.equal(ticket.rankAt, at(-60));
  assert.deepEqual(ticket.notice, { kind: 'promise-broken', at: at(300), reason, creditSeconds });
  assert.deepEqual([ticket.promise, ticket.renewedPromise], [within(300), promise]);
  outcome.when(TICK).gives();
});

test('[E41] a second broken promise is told as well and moves the place no more', () => {
  const first = given(wilTalks, promised(vic, within(300))).when(TICK, 300);
  const renewedAt = broken(first).promise?.p80At ?? 0;
  const second = first.when(TICK, (renewedAt - first.now) / 1_000);
  assert.equal(broken(second).creditSeconds, 0);
  const ticket = ticketAfter(second);
  assert.equal(ticket.credits.length, 1);
  assert.equal(ticket.rankAt, at(-60));
});

test('[E41] the credit is cut to what the bound of all credits leaves', () => {
  const priority: Credit = { reason: 'priority', seconds: 100 };
  const outcome = given(wilTalks, promised(vic, within(300), ANY, priority)).when(TICK, 300);
  assert.equal(broken(outcome).creditSeconds, 20);
  assert.equal(ticketAfter(outcome).rankAt, at(-LIMITS.creditSecondsMost));
});

test('[E41] a site may give no credit', () => {
  const settings = { ...DEFAULT_SETTINGS, promiseCreditSeconds: 0 };
  const outcome = givenSettings(settings, wilTalks, promised(vic, within(300))).when(TICK, 300);
  assert.equal(broken(outcome).creditSeconds, 0);
  assert.deepEqual(ticketAfter(outcome).credits, []);
});

test('[E40] whoever waits for somebody who is away is told so', () => {
  const away = given(agentThere(ada), promised(vic, within(100), only(ada)), availabilityIs(ada, 'away'));
  assert.equal(broken(away.when(TICK, 100)).reason, 'agent-away');
});

test('[E40] "free" is broken when it rang and nobody answered, and not before', () => {
  const story = given(agentThere(ada), promised(vic, atOnce), rings(vic, ada));
  story.when(TICK, 19).gives();
  const outcome = story.when(TICK, 20).givesTypes('offerLapsed', 'promiseBroken', 'offerMade');
  const { reason, promise } = broken(outcome);
  assert.equal(reason, 'offer-unanswered');
  assert.ok(promise !== null && promise.p80At >= at(20 + 60));
});

test('[E40] while it rings no promise is broken', () => {
  const story = given(agentThere(ada), promised(vic, within(10)), rings(vic, ada));
  story.when(TICK, 15).gives();
  story.when(accept(ada, vic), 15).givesTypes('conversationStarted');
});

test('[E40] whose agent was lost is promised anew, and the track record counts the first start only', () => {
  const story = given(agentThere(ada), promised(vic, within(60)), rings(vic, ada), started(vic, ada));
  const lost = story.when(close(asAgent(ada), ada)).when(TICK, 30);
  assert.ok(lost.events.some(({ type }) => type === 'ticketReturned'));
  const late = lost.when(TICK, 30);
  assert.equal(broken(late).reason, 'agent-lost');
  const again = late
    .when(open(asAgent(ada), ada))
    .when(setAvailability(ada, 'available'))
    .when(accept(ada, vic, 2), 5);
  assert.ok(again.events.some(({ type }) => type === 'conversationStarted'));
  assert.deepEqual(again.state.statistics.kept, [1]);
});

test('[E40] who chooses anew after the agent was lost is told no more of that loss', () => {
  const others = [...agentThere(ben), ...talks(wil, ben)];
  const mine = [...promised(vic, within(60)), rings(vic, ada), started(vic, ada)];
  const lost = given(agentThere(ada), others, mine)
    .when(close(asAgent(ada), ada))
    .when(TICK, 30);
  assert.equal(broken(lost.when(TICK, 30)).reason, 'agent-lost');
  const changed = lost.when(choose(vic, only(ben)));
  const { promise } = ticketAfter(changed);
  assert.ok(promise !== null);
  const late = changed.when(TICK, (promise.p80At - changed.now) / 1_000);
  assert.equal(broken(late).reason, 'conversations-longer');
});

test('[E40] a promise that cannot be renewed is broken all the same, once', () => {
  const story = given(agentThere(ada), promised(vic, within(100)), availabilityIs(ada, 'offline'));
  const outcome = story.when(TICK, 100);
  assert.equal(broken(outcome).promise, null);
  outcome.when(TICK, 3_600).gives();
});

test('[E40] what is promised at joining is kept as long as the ticket waits', () => {
  const story = given(wilTalks, visitorThere(vic)).when(join(vic, only(ada)));
  const promise = story.state.tickets.get(ticketOf(vic))?.renewedPromise;
  assert.ok(promise !== null && promise !== undefined);
  assert.equal(
    nextDeadline(story.state),
    Math.min(promise.p80At, at(DEFAULT_SETTINGS.conversationIdleSeconds)),
  );
});
