import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type Choice, type Credit, type VisitorId } from '../../protocol/index.ts';
import { STRANGER } from '../command.ts';
import { nextDeadline } from '../deadline.ts';
import type { EventOf, TicketPromise } from '../event.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import {
  ada,
  agentThere,
  ANY,
  availabilityIs,
  ben,
  join,
  NO_NEED,
  only,
  open,
  asVisitor,
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
  const found = outcome.events.filter((event) => event.type === 'promiseBroken');
  assert.equal(found.length, 1, JSON.stringify(outcome.events));
  return found[0] as EventOf<'promiseBroken'>;
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
  const ticket = outcome.state.tickets.get(ticketOf(vic));
  assert.deepEqual(ticket?.credits, [{ reason: 'promise-broken', seconds: 60 }]);
  assert.equal(ticket?.rankAt, at(-60));
  assert.deepEqual(ticket?.notice, { kind: 'promise-broken', at: at(300), reason, creditSeconds });
  assert.deepEqual([ticket?.promise, ticket?.renewedPromise], [within(300), promise]);
  outcome.when(TICK).gives();
});

test('[E41] a second broken promise is told as well and moves the place no more', () => {
  const first = given(wilTalks, promised(vic, within(300))).when(TICK, 300);
  const renewedAt = broken(first).promise?.p80At ?? 0;
  const second = first.when(TICK, (renewedAt - first.now) / 1_000);
  assert.equal(broken(second).creditSeconds, 0);
  const ticket = second.state.tickets.get(ticketOf(vic));
  assert.equal(ticket?.credits.length, 1);
  assert.equal(ticket?.rankAt, at(-60));
});

test('[E41] the credit is cut to what the bound of all credits leaves', () => {
  const priority: Credit = { reason: 'priority', seconds: 100 };
  const outcome = given(wilTalks, promised(vic, within(300), ANY, priority)).when(TICK, 300);
  assert.equal(broken(outcome).creditSeconds, 20);
  assert.equal(outcome.state.tickets.get(ticketOf(vic))?.rankAt, at(-LIMITS.creditSecondsMost));
});

test('[E41] a site may give no credit', () => {
  const settings = { ...DEFAULT_SETTINGS, promiseCreditSeconds: 0 };
  const outcome = givenSettings(settings, wilTalks, promised(vic, within(300))).when(TICK, 300);
  assert.equal(broken(outcome).creditSeconds, 0);
  assert.deepEqual(outcome.state.tickets.get(ticketOf(vic))?.credits, []);
});
