import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import {
  accept,
  ada,
  agentThere,
  ANY,
  asAgent,
  asVisitor,
  ben,
  choose,
  close,
  decline,
  end,
  join,
  leave,
  only,
  open,
  rings,
  setAvailability,
  talks,
  ticketOf,
  vic,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { after, given, type Story } from '../test/given.ts';

const drain = (more: number | null, agentId: AgentId = ada): Command => ({ type: 'drain', agentId, more });
const agentIn = ({ state }: Story, agentId = ada) => state.agents.get(agentId);
const phaseIn = ({ state }: Story, visitorId: typeof vic) =>
  state.tickets.get(ticketOf(visitorId))?.phase.state;
const flexible = (agentId: AgentId) => ({ kind: 'flex', agentId, patienceSeconds: 3_600 }) as const;

/** Ada talks; Wil, then Xia, then Vic wait for her by name. */
const busy = given(
  agentThere(ada),
  talks('yan' as typeof vic, ada),
  after(1, waits(wil, only(ada))),
  after(2, waits(xia, only(ada))),
  after(3, waits(vic, only(ada))),
);

test('[C80] after so many more the break begins by itself, and conversations go on', () => {
  const first = given(agentThere(ada, { capacity: 3 }), waits(vic), rings(vic, ada)).when(drain(2));
  assert.equal(agentIn(first.givesTypes('drainSet'))?.takingMore, 2);
  const second = first.when(accept(ada, vic)).givesTypes('conversationStarted').when(join(wil));
  assert.equal(agentIn(second.givesTypes('ticketJoined', 'graceStarted', 'offerMade'))?.takingMore, 1);
  const last = second.when(accept(ada, wil)).givesTypes('conversationStarted', 'availabilityChanged');
  assert.deepEqual(
    [agentIn(last)?.availability, agentIn(last)?.availabilityReason, agentIn(last)?.takingMore],
    ['away', 'drained', null],
  );
  assert.equal(last.state.conversations.size, 2);
  last.when(join(xia)).givesTypes('ticketJoined', 'graceStarted');
});

test('[C80] no more at all is a break at once, also in the middle of a conversation', () => {
  const idle = given(agentThere(ada)).when(drain(0));
  idle.givesTypes('drainSet', 'availabilityChanged');
  const talking = given(agentThere(ada, { capacity: 2 }), talks(vic, ada)).when(drain(0));
  assert.equal(agentIn(talking.givesTypes('drainSet', 'availabilityChanged'))?.availability, 'away');
  assert.equal(talking.state.conversations.size, 1);
  talking.when(end(asVisitor(vic), vic)).givesTypes('conversationEnded');
});

test('[C80] nobody rings beyond those who are still taken, whatever the capacity', () => {
  const roomy = given(
    agentThere(ada, { capacity: 3 }),
    waits(vic, only(ada)),
    rings(vic, ada),
    after(1, waits(wil)),
    after(1, rings(wil, ada)),
  );
  const drained = roomy.when(drain(1)).givesTypes('drainSet', 'offerWithdrawn');
  assert.deepEqual([phaseIn(drained, vic), phaseIn(drained, wil)], ['offered', 'waiting']);
  drained.when({ type: 'changeAgent', agentId: ada, facts: { skills: [], languages: [], capacity: 9 } });
  assert.equal(agentIn(drained)?.offers.length, 1);
  drained.when(decline(ada, vic)).givesTypes('offerDeclined', 'visitorAsked', 'offerMade');
});

test('[C80] the break is taken back while it has not begun, and the line goes on', () => {
  const drained = given(agentThere(ada, { capacity: 2 }), waits(vic), rings(vic, ada)).when(drain(1));
  drained.when(drain(1)).gives();
  drained.when(drain(null)).givesTypes('drainSet').when(drain(null)).gives();
  const waiting = drained.when(join(wil)).givesTypes('ticketJoined', 'graceStarted');
  waiting.when(drain(null)).givesTypes('drainSet', 'offerMade');
});

test('[C81] whoever waits by name beyond those who are still taken is asked at once', () => {
  const drained = busy.when(drain(1)).givesTypes('drainSet', 'visitorAsked', 'visitorAsked');
  assert.deepEqual(
    drained.events.flatMap((event) => (event.type === 'visitorAsked' ? [event.ticketId, event.reason] : [])),
    [ticketOf(xia), 'agent-draining', ticketOf(vic), 'agent-draining'],
  );
  assert.equal(phaseIn(drained, wil), 'waiting');
  busy
    .when(drain(20))
    .givesTypes('drainSet')
    .when(drain(0))
    .givesTypes('drainSet', 'availabilityChanged', 'visitorAsked', 'visitorAsked', 'visitorAsked');
});

test('[C81] one who rings takes one of the places; one who waits for anyone is no concern', () => {
  const story = given(
    agentThere(ada),
    waits(wil, ANY),
    rings(wil, ada),
    after(1, waits(xia, only(ada))),
    after(2, waits(vic, ANY)),
  );
  const drained = story.when(drain(2)).givesTypes('drainSet');
  const counted = drained.when(drain(1)).givesTypes('drainSet', 'visitorAsked');
  assert.deepEqual([phaseIn(counted, xia), phaseIn(counted, vic)], ['asked', 'waiting']);
});

test('[C81] the line is told again when somebody else took one of the places', () => {
  const story = given(
    agentThere(ada, { capacity: 2 }),
    talks('yan' as typeof vic, ada),
    talks('zoe' as typeof vic, ada),
    after(1, waits(wil, ANY)),
    after(2, waits(xia, only(ada))),
  );
  const drained = story.when(drain(1)).givesTypes('drainSet');
  const freed = drained.when(end(asAgent(ada), 'yan' as typeof vic)).when({ type: 'tick' }, 60);
  freed.when(accept(ada, wil)).givesTypes('conversationStarted', 'availabilityChanged', 'visitorAsked');
});

test('[C81] a flexible place beyond them goes to everybody at once, at its rank', () => {
  const story = given(
    agentThere(ada),
    talks('yan' as typeof vic, ada),
    agentThere(ben),
    talks('zoe' as typeof vic, ben),
    after(1, waits(wil, only(ada))),
    after(2, waits(xia, flexible(ada))),
    after(3, waits(vic, only(ada))),
  );
  const drained = story.when(drain(1)).givesTypes('drainSet', 'ticketReleased', 'visitorAsked');
  const released = drained.state.tickets.get(ticketOf(xia));
  assert.deepEqual([released?.released, phaseIn(drained, vic)], ['agent-draining', 'asked']);
  assert.equal(released?.rankAt, released?.joinedAt);
  const freed = drained.when(end(asAgent(ben), 'zoe' as typeof vic)).when({ type: 'tick' }, 60);
  assert.deepEqual(agentIn(freed, ben)?.offers, [ticketOf(xia)]);
});

test('[C81] the asked who do not answer take anyone suitable, at their place', () => {
  const drained = busy.when(drain(1));
  const silent = drained.when({ type: 'tick' }, 60).givesTypes('choiceChanged', 'choiceChanged');
  assert.deepEqual(silent.state.generalLine, [ticketOf(xia), ticketOf(vic)]);
});

test('[C81] nobody else joins the line of an agent who has given the last places before a break', () => {
  const drained = busy.when(drain(1));
  drained.when(join('new' as typeof vic, only(ada))).refuses('agent-draining');
  drained.when(join('new' as typeof vic, flexible(ada))).refuses('agent-draining');
  drained.when(choose(xia, only(ada))).refuses('agent-draining');
  drained.when(join('new' as typeof vic, ANY)).givesTypes('ticketJoined', 'graceStarted');
  drained.when(choose(wil, flexible(ada))).givesTypes('choiceChanged');
  drained
    .when(leave(wil))
    .when(choose(xia, only(ada)))
    .givesTypes('choiceChanged');
  const ringing = given(agentThere(ada), waits(vic), rings(vic, ada)).when(drain(1));
  ringing.when(join(wil, only(ada))).refuses('agent-draining');
  ringing.when(choose(vic, only(ada))).givesTypes('choiceChanged');
});

test('[C82] how many more is a whole number to 20, of somebody who is there', () => {
  for (const more of [-1, 21, 0.5, NaN, Infinity]) busy.when(drain(more)).refuses('drain-invalid');
  busy.when(drain(1, ben)).refuses('agent-unknown');
  const away = given(agentThere(ada)).when(setAvailability(ada, 'away'));
  away.when(drain(1)).refuses('drain-invalid');
  away.when(drain(0)).gives();
  away.when(drain(null)).gives();
});

test('[C82] whoever goes away or offline has taken the break; it does not wait for the return', () => {
  for (const availability of ['away', 'offline'] as const) {
    const gone = given(agentThere(ada)).when(drain(1)).when(setAvailability(ada, availability));
    const back = gone.when(setAvailability(ada, 'available'), 60);
    assert.equal(agentIn(back)?.takingMore, null);
    back.when(join(vic)).givesTypes('ticketJoined', 'graceStarted', 'offerMade');
  }
});

test('[C82] a restart and a lost connection leave it as it is', () => {
  const drained = given(agentThere(ada), waits(vic), rings(vic, ada)).when(drain(1));
  const restarted = drained.when({ type: 'restart' }).givesTypes('offerWithdrawn', 'restarted');
  assert.equal(agentIn(restarted)?.takingMore, 1);
  const back = drained.when(close(asAgent(ada), ada)).when(open(asAgent(ada), 'again'), 5);
  assert.equal(agentIn(back)?.takingMore, 1);
});
