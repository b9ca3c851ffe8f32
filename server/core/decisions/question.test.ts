import test from 'node:test';
import assert from 'node:assert/strict';
import { mayReadConversation, mayReadTicket } from '../view/may-read.ts';
import {
  accept,
  ada,
  agentThere,
  asAgent,
  availabilityIs,
  ben,
  choose,
  conversationOf,
  decline,
  end,
  finishWrapUp,
  only,
  setAvailability,
  talks,
  TICK,
  ticketOf,
  vic,
  waits,
  wil,
} from '../test/cast.ts';
import { given } from '../test/given.ts';
import type { Command } from '../command.ts';

const write = (visitorId = vic, ticketId = ticketOf(vic)): Command => ({
  type: 'writeQuestion',
  visitorId,
  ticketId,
});
const written = { type: 'questionWritten', ticketId: ticketOf(vic) } as const;

const waiting = () =>
  given(agentThere(ada), agentThere(ben), availabilityIs(ada, 'away'), waits(vic, only(ada)));

test('[C160] what is written ahead may be replaced as often as wanted, and the place is as it was', () => {
  const story = waiting();
  const first = story.when(write(), 30).gives(written);
  const second = first.when(write(), 30).gives(written);
  assert.deepEqual(second.state.tickets, story.state.tickets);
  assert.deepEqual(second.state.line, story.state.line);
});

test('[C160] writing is no answer to a question and takes no time from it', () => {
  const asked = waiting().when(setAvailability(ada, 'offline'));
  const { phase } = asked.state.tickets.get(ticketOf(vic))!;
  assert.equal(phase.state, 'asked');
  const after = asked.when(write(), 10).gives(written);
  assert.deepEqual(after.state.tickets.get(ticketOf(vic))?.phase, phase);
});

test('[C161] while somebody is called nothing written ahead changes; after a call in vain it may again', () => {
  const ringing = waiting().when(setAvailability(ada, 'available'));
  ringing.when(write()).refuses('question-closed');
  ringing.when(setAvailability(ada, 'away')).when(write()).gives(written);
  ringing.when(decline(ada, vic)).when(write()).gives(written);
});

test('[C162] only the visitor’s own open ticket can be written to', () => {
  const story = waiting();
  story.when(write(wil)).refuses('ticket-unknown');
  story.when(write(vic, ticketOf(wil))).refuses('ticket-unknown');
  const ringing = story.when(setAvailability(ada, 'available'));
  ringing.when(accept(ada, vic)).when(write()).refuses('ticket-taken');
});

test('[C163] what is written ahead is before those agents who could be called, and whoever answered', () => {
  const story = waiting();
  const readers = ({ state }: ReturnType<typeof story.when>) =>
    [ada, ben].filter((agentId) => mayReadTicket(state, agentId, ticketOf(vic)));
  assert.deepEqual(readers(story.when(TICK)), [ada]);
  const anyone = story.when(choose(vic));
  assert.deepEqual(readers(anyone), [ada, ben]);
  const declined = anyone.when(decline(ben, vic));
  assert.deepEqual(readers(declined), [ada], 'who declined needs it no more');
  const accepted = anyone.when(accept(ben, vic));
  assert.deepEqual(readers(accepted), [ben]);
  assert.deepEqual(readers(accepted.when(end(asAgent(ben), vic))), [ben], 'in wrap-up');
  assert.deepEqual(readers(accepted.when(end(asAgent(ben), vic)).when(finishWrapUp(ben, vic))), []);
});

test('[C164] a conversation is before the agent who has it, until the wrap-up is over', () => {
  const story = given(agentThere(ada), agentThere(ben), talks(vic, ada)).when(TICK);
  const readers = ({ state }: typeof story) =>
    [ada, ben].filter((agentId) => mayReadConversation(state, agentId, conversationOf(vic)));
  assert.deepEqual(readers(story), [ada]);
  const ended = story.when(end(asAgent(ada), vic));
  assert.deepEqual(readers(ended), [ada]);
  assert.deepEqual(readers(ended.when(finishWrapUp(ada, vic))), []);
});
