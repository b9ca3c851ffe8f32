import assert from 'node:assert/strict';
import test from 'node:test';
import { STRANGER } from '../command.ts';
import { nextDeadline } from '../deadline.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import {
  ada,
  agentThere,
  answerSwap,
  ANY,
  asAgent,
  asVisitor,
  ben,
  choose,
  cleo,
  close,
  decline,
  end,
  facts,
  finishWrapUp,
  join,
  leave,
  needs,
  NO_NEED,
  offerSwap,
  only,
  open,
  prefers,
  release,
  RESTART,
  setAvailability,
  swap,
  swapOffered,
  talks,
  TICK,
  ticketOf,
  vic,
  visitorThere,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { after, at, given, givenSettings, type Story } from '../test/given.ts';

/** Ada talks, Ben is idle, Vic insists on Ada. */
const idleBen = (choice = only(ada)): Story =>
  given(agentThere(ada), agentThere(ben), talks(xia, ada), waits(vic, choice));
const asked = (choice = only(ada)): Story => idleBen(choice).when(offerSwap(vic, ben));
const ticketIn = ({ state }: Story) => state.tickets.get(ticketOf(vic));

test('[C68] who waits for one agent is asked, for a while, whether somebody idle may take over', () => {
  const outcome = idleBen()
    .when(offerSwap(vic, ben), 3)
    .gives(swapOffered(vic, ben, at(23)));
  assert.deepEqual(ticketIn(outcome)?.swap, { agentId: ben, answerBy: at(23) });
  assert.equal(nextDeadline(outcome.state), at(23));
  idleBen(prefers(ada, 600)).when(offerSwap(vic, ben)).givesTypes('swapOffered');
});

test('[C68] nobody is asked twice', () => {
  asked().when(offerSwap(vic, ben)).gives();
  asked()
    .when(answerSwap(vic, ben, false))
    .when(offerSwap(vic, ben))
    .gives();
  const later = asked()
    .when(TICK, 20)
    .when(open(asAgent(ben), 'second'));
  later.when(offerSwap(vic, ben)).gives();
});

test('[C68] no idle slot is offered to two: one slot, one question', () => {
  const two = given(
    agentThere(ada),
    agentThere(ben),
    talks(xia, ada),
    waits(vic, only(ada)),
    waits(wil, only(ada)),
  ).when(offerSwap(vic, ben));
  two.when(offerSwap(wil, ben)).gives();
  const roomy = given(
    agentThere(ada),
    agentThere(ben, { capacity: 2 }),
    talks(xia, ada),
    waits(vic, only(ada)),
    waits(wil, only(ada)),
  ).when(offerSwap(vic, ben));
  roomy.when(offerSwap(wil, ben)).givesTypes('swapOffered');
});

test('[C68] nobody is asked about somebody who cannot take the ticket, or where swaps are off', () => {
  const story = given(
    agentThere(ada, { skills: ['x'] }),
    agentThere(ben),
    talks(xia, ada),
    waits(vic, only(ada), needs(['x'])),
  );
  story.when(offerSwap(vic, ben)).gives();
  idleBen().when(offerSwap(vic, ada)).gives();
  idleBen().when(offerSwap(vic, cleo)).gives();
  idleBen().when(offerSwap(wil, ben)).gives();
  idleBen()
    .when(close(asVisitor(vic), vic))
    .when(offerSwap(vic, ben))
    .gives();
  idleBen().when(setAvailability(ben, 'away')).when(offerSwap(vic, ben)).gives();
  const avoiding = given(agentThere(ada), agentThere(ben), talks(xia, ada), visitorThere(vic)).when({
    type: 'join',
    visitorId: vic,
    ticketId: ticketOf(vic),
    choice: only(ada),
    need: NO_NEED,
    known: { ...STRANGER, avoided: [ben] },
  });
  avoiding.when(offerSwap(vic, ben)).gives();
  const off = { ...DEFAULT_SETTINGS, swapSeconds: 0 };
  givenSettings(off, agentThere(ada), agentThere(ben), talks(xia, ada), waits(vic, only(ada)))
    .when(offerSwap(vic, ben))
    .gives();
});

test('[C69] a yes makes it a place for anyone with that agent first, at its own rank, and it rings at once', () => {
  const outcome = asked()
    .when(answerSwap(vic, ben, true), 5)
    .givesTypes('swapAccepted', 'offerMade');
  const ticket = ticketIn(outcome);
  assert.deepEqual(ticket?.choice, prefers(ben, 0));
  assert.deepEqual([ticket.rankAt, ticket.swap], [at(0), null]);
  assert.ok(ticket.phase.state === 'offered' && ticket.phase.agentId === ben);
});

test('[C69] when that agent then declines, the place is anyone’s, the first choice included', () => {
  const declined = given(
    agentThere(ada),
    agentThere(ben),
    agentThere(cleo),
    talks(xia, ada),
    talks(wil, cleo),
    waits(vic, only(ada)),
  )
    .when(offerSwap(vic, ben))
    .when(answerSwap(vic, ben, true))
    .when(decline(ben, vic))
    .givesTypes('offerDeclined');
  assert.deepEqual(declined.state.generalLine, [ticketOf(vic)]);
  const phase = ticketIn(declined.when(end(asAgent(ada), xia)).when(finishWrapUp(ada, xia)))?.phase;
  assert.ok(phase?.state === 'offered' && phase.agentId === ada);
});

test('[C69] a no and silence change nothing', () => {
  const before = ticketIn(idleBen());
  const no = asked()
    .when(answerSwap(vic, ben, false), 5)
    .gives(swap('swapDeclined', vic, ben));
  assert.deepEqual({ ...ticketIn(no), swapAsked: false }, before);
  const silence = asked()
    .when(TICK, 20)
    .gives(swap('swapLapsed', vic, ben));
  assert.deepEqual({ ...ticketIn(silence), swapAsked: false }, before);
});

test('[C70] who is taken or stops being free is offered no more', () => {
  const withdrawn = swap('swapWithdrawn', vic, ben);
  asked().when(setAvailability(ben, 'away')).givesTypes('availabilityChanged', 'swapWithdrawn');
  asked().when(setAvailability(ben, 'offline')).givesTypes('availabilityChanged', 'swapWithdrawn');
  asked()
    .when(close(asAgent(ben), ben))
    .givesTypes('connectionClosed', 'graceStarted', 'swapWithdrawn');
  asked().when({ type: 'removeAgent', agentId: ben }).givesTypes('agentRemoved', 'swapWithdrawn');
  asked()
    .when({ type: 'drain', agentId: ben, more: 0 })
    .givesTypes('drainSet', 'availabilityChanged', 'swapWithdrawn');
  const taken = asked()
    .when(open(asVisitor(wil), wil))
    .when(join(wil));
  assert.deepEqual(taken.events.at(-1), { at: at(0), ...withdrawn });
  taken.when(answerSwap(vic, ben, true)).refuses('swap-gone');
});

test('[C70] who could not take the ticket any more is offered no more', () => {
  const skilled = given(
    agentThere(ada, { skills: ['x'] }),
    agentThere(ben, { skills: ['x'] }),
    talks(xia, ada),
    waits(vic, only(ada), needs(['x'])),
  ).when(offerSwap(vic, ben));
  skilled
    .when({ type: 'changeAgent', agentId: ben, facts: facts() })
    .givesTypes('agentChanged', 'swapWithdrawn');
  const avoided = asked().when({
    type: 'prefer',
    visitorId: vic,
    agentId: ben,
    preference: 'avoided',
  });
  avoided.givesTypes('preferenceSet', 'swapWithdrawn');
});

test('[C70] of two who are asked about two slots the later place gives way when one slot goes', () => {
  const outcome = given(
    agentThere(ada),
    agentThere(ben, { capacity: 2 }),
    talks(xia, ada),
    after(1, waits(wil, only(ada))),
    after(2, waits(vic, only(ada))),
  )
    .when(offerSwap(vic, ben))
    .when(offerSwap(wil, ben))
    .when({ type: 'changeAgent', agentId: ben, facts: facts({ capacity: 1 }) });
  assert.deepEqual(outcome.state.swaps, [ticketOf(wil)]);
});

test('[C70] an answer to a swap that is gone is refused, whoever it names', () => {
  idleBen()
    .when(answerSwap(vic, ben, true))
    .refuses('swap-gone');
  asked()
    .when(answerSwap(vic, cleo, true))
    .refuses('swap-gone');
  asked()
    .when(answerSwap(vic, ben, true), 20)
    .refuses('swap-gone');
  asked()
    .when(answerSwap(vic, ben, false))
    .when(answerSwap(vic, ben, true))
    .refuses('swap-gone');
  asked()
    .when({ type: 'answerSwap', visitorId: wil, ticketId: ticketOf(vic), agentId: ben, accepted: true })
    .refuses('ticket-unknown');
  asked()
    .when(leave(vic))
    .when(answerSwap(vic, ben, true))
    .refuses('ticket-unknown');
});

test('[C71] whatever else moves the place on ends the swap', () => {
  const ends = (story: Story): void => {
    assert.deepEqual(story.state.swaps, []);
    assert.equal(ticketIn(story)?.swap ?? null, null);
  };
  ends(asked().when(setAvailability(ada, 'offline')).givesTypes('availabilityChanged', 'visitorAsked'));
  ends(asked().when(choose(vic, ANY)).givesTypes('choiceChanged', 'offerMade'));
  ends(
    asked()
      .when(choose(vic, prefers(ada, 600)))
      .givesTypes('choiceChanged'),
  );
  ends(asked().when(leave(vic)).givesTypes('ticketClosed'));
  ends(asked(prefers(ada, 600)).when(release(vic, 0.1)).givesTypes('ticketReleased', 'offerMade'));
  ends(asked(prefers(ada, 10)).when(TICK, 10).givesTypes('ticketReleased', 'offerMade'));
  const rung = asked()
    .when(end(asAgent(ada), xia))
    .when(finishWrapUp(ada, xia));
  ends(rung.givesTypes('wrapUpFinished', 'offerMade'));
});

test('[C77] a restart withdraws every swap, for nobody is there to be free', () => {
  asked().when(RESTART, 5).givesTypes('restarted', 'swapWithdrawn');
});
