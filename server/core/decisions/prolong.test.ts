import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../../protocol/index.ts';
import { nextDeadline } from '../deadline.ts';
import { graphViolations } from '../graph.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { readState, writeState } from '../snapshot.ts';
import {
  accept,
  ada,
  agentThere,
  answerSwap,
  ANY,
  ben,
  choose,
  join,
  offerSwap,
  only,
  prolong,
  setAvailability,
  talks,
  TICK,
  ticketOf,
  vic,
  visitorThere,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { at, given, type Story } from '../test/given.ts';

/** Vic insists on Ada, who has gone: Vic is asked until second 60. */
const asked = (): Story =>
  given(agentThere(ada), agentThere(ben), talks(xia, ada), talks(wil, ben), waits(vic, only(ada))).when(
    setAvailability(ada, 'offline'),
  );
/** Ada talks, Ben is idle, Vic waits for Ada and is offered Ben until second 20. */
const swapped = (): Story =>
  given(agentThere(ada), agentThere(ben), talks(xia, ada), waits(vic, only(ada))).when(offerSwap(vic, ben));
const ticketIn = ({ state }: Story) => state.tickets.get(ticketOf(vic));

test('[C285] who is asked what to do takes more time: the question begins anew', () => {
  const longer = asked().when(prolong(vic), 50);
  longer.gives({ type: 'askProlonged', ticketId: ticketOf(vic), answerBy: at(110) });
  assert.deepEqual(ticketIn(longer)?.phase, { state: 'asked', reason: 'agent-offline', answerBy: at(110) });
  assert.equal(nextDeadline(longer.state), at(110));
  longer.when(TICK, 59).gives();
  longer.when(TICK, 60).givesTypes('choiceChanged');
  assert.deepEqual(ticketIn(longer.when(choose(vic, ANY), 55))?.choice, ANY);
});

test('[C285] who is offered a swap takes more time: the offer begins anew, and is answered in it', () => {
  const longer = swapped().when(prolong(vic), 15);
  longer.gives({ type: 'swapProlonged', ticketId: ticketOf(vic), agentId: ben, answerBy: at(35) });
  assert.deepEqual(ticketIn(longer)?.swap, { agentId: ben, answerBy: at(35) });
  longer.when(TICK, 19).gives();
  longer.when(TICK, 20).givesTypes('swapLapsed');
  longer.when(answerSwap(vic, ben, true), 19).givesTypes('swapAccepted', 'offerMade');
});

test('[C286] more time is taken ten times for one ticket, for swaps and questions together', () => {
  let story = swapped();
  for (let count = 1; count < LIMITS.prolongationsPerTicket; count++) story = story.when(prolong(vic), 1);
  const later = story.when(answerSwap(vic, ben, false), 1).when(setAvailability(ada, 'offline'), 1);
  assert.equal(ticketIn(later)?.phase.state, 'asked');
  const last = later.when(prolong(vic), 1).givesTypes('askProlonged');
  last.when(prolong(vic), 1).refuses('prolong-spent');
  assert.equal(ticketIn(last)?.prolongations, LIMITS.prolongationsPerTicket);
});

test('[C286] nothing is prolonged that is not asked, is over, or is somebody else’s', () => {
  const waiting = given(agentThere(ada), talks(xia, ada), waits(vic, only(ada)));
  waiting.when(prolong(vic)).refuses('prolong-spent');
  swapped().when(prolong(vic), 20).refuses('prolong-spent');
  asked().when(prolong(vic), 60).refuses('prolong-spent');
  asked()
    .when({ type: 'prolong', visitorId: wil, ticketId: ticketOf(vic) })
    .refuses('ticket-unknown');
  const alone = given(agentThere(ada), visitorThere(vic)).when(join(vic));
  alone.when(prolong(vic)).refuses('prolong-spent');
  alone.when(accept(ada, vic)).when(prolong(vic)).refuses('ticket-taken');
});

test('[C287] more time holds nobody: who is offered is called for somebody else as before', () => {
  const longer = swapped().when(prolong(vic), 15);
  longer
    .when(join(wil, only(ben)), 1)
    .givesTypes('ticketJoined', 'graceStarted', 'offerMade', 'swapWithdrawn');
  assert.equal(ticketIn(longer)?.rankAt, ticketIn(swapped())?.rankAt, 'nor does it move the place');
});

test('[C288] a shorter setting takes away none of the time that was given', () => {
  const settings = { ...DEFAULT_SETTINGS, askSeconds: 10 };
  asked()
    .when({ type: 'changeSettings', settings }, 1)
    .when(prolong(vic), 1)
    .gives({ type: 'askProlonged', ticketId: ticketOf(vic), answerBy: at(60) });
});

test('[C288] the time that was taken survives a snapshot, and a restart begins it anew', () => {
  for (const story of [asked().when(prolong(vic), 5), swapped().when(prolong(vic), 5)]) {
    const read = readState(writeState(story.state));
    assert.deepEqual(read.tickets.get(ticketOf(vic)), ticketIn(story));
    assert.equal(nextDeadline(read), nextDeadline(story.state));
  }
  const restarted = asked().when(prolong(vic), 5).when({ type: 'restart' }, 5);
  const phase = ticketIn(restarted)?.phase;
  assert.ok(phase?.state === 'asked' && phase.answerBy === at(70));
  assert.equal(ticketIn(restarted)?.prolongations, 1);
});

test('[C289] a longer time than the site allows, a shorter one, and an eleventh are no ways of the graph', () => {
  const { state } = asked();
  const event = { type: 'askProlonged', ticketId: ticketOf(vic), at: at(10), answerBy: at(70) } as const;
  assert.deepEqual(graphViolations(state, event), []);
  assert.equal(graphViolations(state, { ...event, answerBy: at(71) }).length, 1);
  assert.equal(graphViolations(state, { ...event, answerBy: at(59) }).length, 1);
  assert.equal(graphViolations(state, { ...event, at: at(60), answerBy: at(120) }).length, 1);
  const swap = { type: 'swapProlonged', ticketId: ticketOf(vic), agentId: ben } as const;
  assert.deepEqual(graphViolations(swapped().state, { ...swap, at: at(5), answerBy: at(25) }), []);
  assert.ok(graphViolations(state, { ...swap, at: at(5), answerBy: at(25) }).length > 0);
  let spent = asked();
  for (let count = 0; count < LIMITS.prolongationsPerTicket; count++) spent = spent.when(prolong(vic));
  assert.equal(graphViolations(spent.state, event).length, 1);
});

test('[C68] a swap that lapsed is no door that closes: who was offered can still be chosen, and is called', () => {
  const lapsed = swapped().when(TICK, 20).givesTypes('swapLapsed');
  lapsed.when(choose(vic, only(ben)), 300).givesTypes('choiceChanged', 'offerMade');
});
