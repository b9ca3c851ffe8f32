import assert from 'node:assert/strict';
import test from 'node:test';
import { STRANGER } from '../command.ts';
import { nextDeadline } from '../deadline.ts';
import type { TicketId } from '../../protocol/index.ts';
import {
  accept,
  ada,
  agentThere,
  ANY,
  asAgent,
  asVisitor,
  availabilityIs,
  ben,
  cleo,
  close,
  connection,
  decline,
  end,
  join,
  needs,
  NO_NEED,
  only,
  prefers,
  release,
  released,
  RESTART,
  rings,
  setAvailability,
  started,
  talks,
  TICK,
  ticketOf,
  vic,
  visitorThere,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { after, at, given, type Outcome, type Story } from '../test/given.ts';
import { preferring, ringing } from '../test/preferring.ts';

const offeredTo = (outcome: Outcome): readonly string[] =>
  outcome.events.flatMap((event) =>
    event.type === 'offerMade' ? [`${event.ticketId} ${event.agentId}`] : [],
  );

const reasonOf = ({ state }: Story): string | null => state.tickets.get(ticketOf(vic))?.released ?? null;

test('[C62] a flexible ticket waits for its agent until its patience is over, and then for anyone', () => {
  const story = preferring();
  assert.deepEqual(story.state.ownLines.get(ada), [ticketOf(vic)]);
  assert.equal(nextDeadline(story.state), at(100));
  story
    .when(end(asAgent(ben), wil), 10)
    .when(TICK, 80)
    .givesTypes('wrapUpFinished');
  const outcome = story.when(TICK, 100).gives(released(vic, 'patience-ended'));
  assert.deepEqual(outcome.state.generalLine, [ticketOf(vic)]);
});

test('[C62] whoever is free when the patience ends is offered the ticket at once, at its own rank', () => {
  const story = given(
    agentThere(ada),
    talks(xia, ada),
    after(1, waits(vic, prefers(ada, 100))),
    after(2, waits(wil, ANY, needs(['rare']))),
    after(50, agentThere(ben)),
  );
  assert.deepEqual(offeredTo(story.when(TICK, 51)), ['t-vic ben']);
  const late = given(
    agentThere(ada),
    agentThere(ben),
    talks(xia, ada),
    availabilityIs(ben, 'away'),
    after(1, waits(vic, prefers(ada, 100))),
    after(2, waits(wil)),
  ).when(TICK, 99);
  assert.deepEqual(offeredTo(late.when(setAvailability(ben, 'available'))), ['t-vic ben']);
  assert.equal(late.state.tickets.get(ticketOf(vic))?.rankAt, at(1));
});

test('[C62] without any patience a ticket is in everybody’s line in the decision that made it', () => {
  const story = given(agentThere(ada), agentThere(ben), talks(xia, ada), visitorThere(vic));
  story.when(join(vic, prefers(ada, 0))).givesTypes('ticketJoined', 'ticketReleased', 'offerMade');
  const both = given(agentThere(ada), agentThere(ben), visitorThere(vic));
  assert.deepEqual(offeredTo(both.when(join(vic, prefers(ada, 0)))), ['t-vic ada']);
});

test('[C63] a ticket that rings at its agent beyond its time is released as soon as it waits again', () => {
  const story = ringing();
  assert.equal(nextDeadline(story.state), at(20), 'it goes on ringing');
  story.when(TICK, 20).givesTypes('offerLapsed', 'ticketReleased', 'offerMade');
  story
    .when(setAvailability(ada, 'away'), 15)
    .givesTypes('offerWithdrawn', 'availabilityChanged', 'ticketReleased');
  const inTime = story.when(setAvailability(ada, 'away'), 5);
  inTime.givesTypes('offerWithdrawn', 'availabilityChanged');
  inTime.when(TICK, 5).gives(released(vic, 'patience-ended'));
  assert.equal(reasonOf(story.when(accept(ada, vic), 15)), null);
});

test('[C64] whose agent declines is released, and asked only when nobody else is left', () => {
  const story = ringing().when(decline(ada, vic), 3);
  story.givesTypes('offerDeclined', 'ticketReleased');
  assert.equal(reasonOf(story), 'agent-declined');
  given(agentThere(ada), waits(vic, prefers(ada, 60)), rings(vic, ada))
    .when(decline(ada, vic))
    .givesTypes('offerDeclined', 'ticketReleased', 'visitorAsked')
    .when(TICK, 60)
    .givesTypes('choiceChanged');
});

test('[C64] somebody chosen by name counts as left, though the visitor would rather avoid her', () => {
  const avoiding = {
    type: 'preferenceSet',
    visitorId: vic,
    agentId: ada,
    preference: 'avoided',
  } as const;
  given(
    agentThere(ada),
    agentThere(ben),
    talks(xia, ada),
    waits(vic, prefers(ada, 0)),
    avoiding,
    released(vic, 'patience-ended'),
    rings(vic, ben),
  )
    .when(decline(ben, vic))
    .givesTypes('offerDeclined');
});

test('[C64] whose agent goes offline or is removed is released at once; who insists is asked', () => {
  const outcome = preferring().when(setAvailability(ada, 'offline'));
  outcome.givesTypes('availabilityChanged', 'ticketReleased');
  assert.equal(reasonOf(outcome), 'agent-offline');
  const insisting = given(
    agentThere(ada),
    agentThere(ben),
    talks(xia, ada),
    waits(vic, prefers(ada, 60)),
    waits(wil, only(ada)),
  ).when({ type: 'removeAgent', agentId: ada });
  assert.equal(reasonOf(insisting), 'agent-removed');
  assert.equal(insisting.state.tickets.get(ticketOf(wil))?.phase.state, 'asked');
});

test('[C64] whose agent loses the connection for good is released, at the end of the grace', () => {
  const story = preferring(600)
    .when(close(asAgent(ada), ada))
    .when(TICK, 30);
  assert.equal(reasonOf(story), 'agent-offline');
});

test('[C64] who talked with the preferred agent and lost her stands in everybody’s line again', () => {
  const story = given(
    agentThere(ada),
    agentThere(ben),
    talks(wil, ben),
    waits(vic, prefers(ada, 600)),
    rings(vic, ada),
    started(vic, ada),
  );
  const lost = story.when(close(asAgent(ada), ada)).when(TICK, 30);
  lost.givesTypes(
    'ticketReturned',
    'conversationEnded',
    'conversationClosed',
    'ticketReleased',
    'availabilityChanged',
  );
  assert.equal(reasonOf(lost), 'agent-lost');
  assert.equal(lost.state.tickets.get(ticketOf(vic))?.rankAt, at(0));
});

test('[C64] beyond what a draining agent still takes, who is flexible is released', () => {
  const story = given(
    agentThere(ada),
    talks(xia, ada),
    after(1, waits(wil, prefers(ada, 600))),
    after(2, waits(vic, prefers(ada, 600))),
  ).when({ type: 'drain', agentId: ada, more: 1 });
  assert.equal(reasonOf(story), 'agent-draining');
  assert.deepEqual(story.state.ownLines.get(ada), [ticketOf(wil)]);
});

test('[C65] a released ticket stays everybody’s when its agent is back, and she is still the first choice', () => {
  const story = preferring(3_600)
    .when(setAvailability(ada, 'offline'))
    .when(end(asAgent(ada), xia))
    .when(TICK, 60)
    .when(setAvailability(ben, 'away'));
  const back = story.when(setAvailability(ada, 'available'));
  assert.deepEqual(offeredTo(back), ['t-vic ada']);
});

test('[C67] who would hardly be served in time is let go while somebody suitable is idle', () => {
  const story = given(
    agentThere(ada),
    agentThere(ben),
    agentThere(cleo),
    talks(xia, ada),
    waits(vic, prefers(ada, 100)),
  );
  story.when(release(vic, 0.29), 4).givesTypes('ticketReleased', 'offerMade').when(release(vic, 0.1)).gives();
  assert.deepEqual(story.when(release(vic, 0.29)).events[0], { at: at(0), ...released(vic, 'early', 0.29) });
});

test('[C67] advice that is no longer true is dropped without a word', () => {
  const idle = [agentThere(ada), agentThere(ben), talks(xia, ada)];
  given(idle.flat(), waits(vic, prefers(ada, 100)))
    .when(release(vic, 0.3))
    .gives();
  for (const chance of [NaN, -1]) {
    given(idle.flat(), waits(vic, prefers(ada, 100)))
      .when(release(vic, chance))
      .gives();
  }
  preferring().when(release(vic, 0)).gives();
  given(idle.flat(), waits(vic, only(ada)))
    .when(release(vic, 0))
    .gives();
  given(idle.flat(), waits(vic, prefers(ada, 100), needs(['x'])))
    .when(release(vic, 0))
    .gives();
  given(idle.flat()).when(release(vic, 0)).gives();
});

test('[C86] whom a visitor avoids is never placed unasked, and honoured when chosen by name', () => {
  const known = { ...STRANGER, avoided: [ben] };
  const joins = (choice: ReturnType<typeof prefers>) =>
    ({ type: 'join', visitorId: vic, ticketId: ticketOf(vic), choice, need: NO_NEED, known }) as const;
  const story = given(agentThere(ada), agentThere(ben), talks(xia, ada), visitorThere(vic));
  story.when(joins(prefers(ada, 0))).givesTypes('ticketJoined', 'ticketReleased');
  story
    .when(joins(prefers(ada, 60)))
    .when(release(vic, 0))
    .gives();
  assert.deepEqual(offeredTo(story.when(joins(prefers(ben, 60)))), ['t-vic ben']);
  assert.deepEqual(offeredTo(story.when(joins(prefers(ben, 0)))), ['t-vic ben']);
  const alone = given(agentThere(ben), visitorThere(vic));
  alone.when({ ...joins(prefers(ben, 0)), choice: ANY }).refuses('nobody-suitable');
  assert.deepEqual(offeredTo(alone.when(joins(prefers(ben, 0)))), ['t-vic ben']);
});

test('[C75] who could be taken by nobody who is there waits on at the same rank, and is first when one comes', () => {
  const story = preferring().when(setAvailability(ada, 'offline')).when(setAvailability(ben, 'offline'));
  story.givesTypes('availabilityChanged');
  assert.equal(story.state.tickets.get(ticketOf(vic))?.phase.state, 'waiting');
  const back = story
    .when(end(asVisitor(xia), xia))
    .when(TICK, 60)
    .when(setAvailability(ada, 'available'));
  assert.deepEqual(offeredTo(back), ['t-vic ada']);
});

test('[C77] a restart takes nothing of the patience: what ran out meanwhile ends with the next tick', () => {
  const story = preferring().when(RESTART, 5_000);
  assert.equal(reasonOf(story), null);
  assert.equal(reasonOf(story.when(TICK)), 'patience-ended');
});

test('[C62] many tickets whose time comes together are released in one tick, each at its own rank', () => {
  const crowd = [0, 1, 2, 3].map((index) => {
    const visitorId = `v${index}` as typeof vic;
    return after(index, [
      {
        type: 'connectionOpened',
        person: asVisitor(visitorId),
        connectionId: connection(`v${index}`),
      } as const,
      {
        type: 'ticketJoined',
        visitorId,
        ticketId: `t${index}` as TicketId,
        choice: prefers(ada, 100 - index),
        need: NO_NEED,
        known: STRANGER,
        promise: null,
      } as const,
    ]);
  });
  const outcome = given(agentThere(ada), talks(xia, ada), ...crowd).when(TICK, 200);
  assert.deepEqual(outcome.state.generalLine, ['t0', 't1', 't2', 't3']);
});
