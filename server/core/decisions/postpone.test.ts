import assert from 'node:assert/strict';
import test from 'node:test';
import { nextDeadline } from '../deadline.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { readState, writeState } from '../snapshot.ts';
import {
  accept,
  ada,
  agentThere,
  ANY,
  asVisitor,
  ben,
  choose,
  close,
  join,
  leave,
  only,
  postpone,
  prefers,
  resume,
  setAvailability,
  talks,
  TICK,
  ticketOf,
  vic,
  visitorThere,
  wil,
  xia,
} from '../test/cast.ts';
import { at, given, givenSettings, type Story } from '../test/given.ts';

/** Vic is called by Ada; Wil waits behind. */
const called = (choice = ANY): Story =>
  given(agentThere(ada), visitorThere(vic), visitorThere(wil))
    .when(join(vic, choice))
    .when(join(wil, choice), 1);
const ticketIn = ({ state }: Story, visitorId = vic) => state.tickets.get(ticketOf(visitorId));
const phaseIn = (story: Story, visitorId = vic) => ticketIn(story, visitorId)?.phase.state;

test('[C150] who is called may ask for more time: the next one is called, and the place is kept', () => {
  const outcome = called().when(postpone(vic), 2);
  outcome.givesTypes('offerWithdrawn', 'ticketPostponed', 'offerMade');
  assert.deepEqual(ticketIn(outcome)?.phase, { state: 'postponed', since: at(3), until: at(183) });
  assert.equal(phaseIn(outcome, wil), 'offered');
  const back = outcome.when(accept(ada, wil), 1).when(resume(vic), 10);
  assert.equal(phaseIn(back), 'waiting');
  const behind = back.when(join(xia), 1);
  assert.deepEqual(behind.state.line, [ticketOf(vic), ticketOf(xia)], 'before whoever joined later');
});

test('[C150] nobody is called while others pass, though somebody is free', () => {
  const alone = given(agentThere(ada), visitorThere(vic)).when(join(vic)).when(postpone(vic), 1);
  alone
    .when(setAvailability(ada, 'away'))
    .when(setAvailability(ada, 'available'))
    .givesTypes('availabilityChanged');
});

test('[C151] the place is back in line when the time is over, and is called at once if somebody is free', () => {
  const alone = given(agentThere(ada), visitorThere(vic)).when(join(vic)).when(postpone(vic), 1);
  assert.equal(nextDeadline(alone.state), at(181));
  alone.when(TICK, 179).gives();
  alone.when(TICK, 180).givesTypes('ticketResumed', 'offerMade');
});

test('[C151] who is ready sooner says so, and saying it twice is harmless', () => {
  const alone = given(agentThere(ada), visitorThere(vic)).when(join(vic)).when(postpone(vic), 1);
  const ready = alone.when(resume(vic), 5);
  ready.givesTypes('ticketResumed', 'offerMade');
  ready.when(resume(vic)).gives();
});

test('[C152] more time is given as often as the site allows, and only while it rings', () => {
  const once = called().when(postpone(vic), 1);
  once.when(postpone(vic)).gives();
  const twice = once.when(accept(ada, wil), 1).when(resume(vic), 1);
  twice.when(postpone(vic)).refuses('offer-gone');
  const alone = given(agentThere(ada), visitorThere(vic)).when(join(vic));
  const spent = alone.when(postpone(vic)).when(resume(vic), 1).when(postpone(vic), 1).when(resume(vic), 1);
  assert.equal(phaseIn(spent), 'offered');
  spent.when(postpone(vic)).refuses('postpone-spent');
  givenSettings({ ...DEFAULT_SETTINGS, postponesMost: 0 }, agentThere(ada), visitorThere(vic))
    .when(join(vic))
    .when(postpone(vic))
    .refuses('postpone-spent');
});

test('[C152] nobody asks for more time with the ticket of somebody else, or after the answer', () => {
  const story = called();
  story.when({ type: 'postpone', visitorId: wil, ticketId: ticketOf(vic) }).refuses('ticket-unknown');
  story.when({ type: 'resume', visitorId: wil, ticketId: ticketOf(vic) }).refuses('ticket-unknown');
  story.when(accept(ada, vic)).when(postpone(vic)).refuses('ticket-taken');
});

test('[C153] while others pass no promise breaks; the place is promised anew when it is back', () => {
  const outcome = called().when(postpone(vic), 2);
  assert.equal(ticketIn(outcome)?.promise, null);
  const busy = outcome.when(accept(ada, wil), 1);
  busy.when(TICK, 100).gives();
  const back = busy.when(TICK, 200);
  const [resumed] = back.events.filter(({ type }) => type === 'ticketResumed');
  assert.ok(resumed?.type === 'ticketResumed');
  assert.deepEqual(ticketIn(back)?.promise, resumed.promise);
  assert.deepEqual(ticketIn(back)?.credits, [], 'who let others pass is not credited for it');
});

test('[C153] the time in which others pass teaches nothing of how long a wait is', () => {
  const story = given(agentThere(ada), visitorThere(vic)).when(join(vic)).when(postpone(vic), 1);
  const before = story.state.statistics.learned;
  const started = story.when(TICK, 180).when(accept(ada, vic, 2), 1);
  assert.deepEqual(started.state.statistics.learned.leaving, before.leaving);
});

test('[C154] whose agent left meanwhile is asked, or released, when the time is over', () => {
  const insists = called(only(ada)).when(postpone(vic), 1);
  const gone = insists.when(setAvailability(ada, 'offline'), 1);
  assert.equal(phaseIn(gone), 'postponed', 'nobody is disturbed before');
  assert.equal(phaseIn(gone.when(TICK, 180)), 'asked');
  const removed = insists.when({ type: 'removeAgent', agentId: ada }, 1);
  assert.equal(phaseIn(removed.when(TICK, 180)), 'asked');
  const flexible = given(agentThere(ada), agentThere(ben), talks(xia, ben), visitorThere(vic))
    .when(join(vic, prefers(ada, 600)))
    .when(postpone(vic), 1)
    .when(setAvailability(ada, 'offline'), 1)
    .when(TICK, 180);
  assert.equal(ticketIn(flexible)?.released, 'agent-offline');
});

test('[C81, C154] who comes back to an agent who takes so many more stands there, and who is beyond is asked', () => {
  const insists = called(only(ada)).when(postpone(vic), 1);
  const last = insists.when(accept(ada, wil), 1).when({ type: 'drain', agentId: ada, more: 1 }, 1);
  const joined = last.when(join(xia, only(ada)), 1);
  const back = joined.when(resume(vic), 1);
  assert.deepEqual([phaseIn(back), phaseIn(back, xia)], ['waiting', 'asked']);
});

test('[C155] whoever lets others pass can leave, choose anew, and is closed when away for too long', () => {
  const story = called().when(postpone(vic), 1);
  assert.equal(ticketIn(story.when(leave(vic))), undefined);
  const chosen = story.when(choose(vic, only(ada)), 1);
  assert.deepEqual(ticketIn(chosen)?.choice, only(ada));
  assert.equal(phaseIn(chosen), 'postponed');
  const lost = story.when(close(asVisitor(vic), vic), 1).when(TICK, 121);
  assert.equal(ticketIn(lost), undefined);
});

test('[C155] a place that lets others pass survives a restart and a snapshot', () => {
  const story = called().when(postpone(vic), 1);
  const restarted = story.when({ type: 'restart' }, 10);
  assert.deepEqual(ticketIn(restarted)?.phase, ticketIn(story)?.phase);
  const read = readState(writeState(restarted.state));
  assert.deepEqual(read.tickets.get(ticketOf(vic)), ticketIn(restarted));
  assert.equal(nextDeadline(read), nextDeadline(restarted.state));
});

test('[C155] the agent who was called gets the next one, and is not to blame', () => {
  const story = called().when(postpone(vic), 1);
  const agent = story.state.agents.get(ada);
  assert.equal(agent?.lapses, 0);
  story.when(accept(ada, vic)).refuses('offer-gone');
  story.when(accept(ada, wil)).givesTypes('conversationStarted');
});
