import assert from 'node:assert/strict';
import test from 'node:test';
import type { ConversationId, TicketId } from '../../protocol/index.ts';
import { STRANGER, type Command } from '../command.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import {
  ada,
  agentThere,
  asAgent,
  asVisitor,
  availabilityIs,
  ben,
  close,
  conversationOf,
  end,
  talked,
  talks,
  vic,
  wil,
} from '../test/cast.ts';
import { acceptNext, bring, nextOf, nextTicketOf, reopen, reopenAsAgent } from '../test/cast-transfer.ts';
import { given } from '../test/given.ts';

const over = given(agentThere(ada), agentThere(ben), talked(vic, ada));
const thread = [{ conversationId: conversationOf(vic), agentId: ada, lastNumber: 2 }];

test('[C221] a visitor comes back within the window, to the same agent if that one is free', () => {
  const back = over.when(reopen(vic), 600).givesTypes('ticketJoined', 'offerMade');
  const ticket = back.state.tickets.get(nextTicketOf(vic));
  assert.ok(ticket?.phase.state === 'offered' && ticket.phase.agentId === ada);
  assert.deepEqual(ticket.thread, thread);
  back.when(reopen(vic)).refuses('ticket-open-already');
  over.when(reopen(wil)).refuses('conversation-unknown');
  over.when(reopen(vic), DEFAULT_SETTINGS.reopenSeconds).refuses('reopen-closed');
});

test('[C221] while the same agent is busy the visitor waits, and after a while anyone may go on', () => {
  const busy = given(agentThere(ada), agentThere(ben), talked(vic, ada), talks(wil, ada));
  const waiting = busy.when(reopen(vic), 5).givesTypes('ticketJoined');
  assert.equal(waiting.state.tickets.get(nextTicketOf(vic))?.choice.kind, 'flex');
  waiting.when({ type: 'tick' }, 300).givesTypes('ticketReleased', 'offerMade');
});

test('[C221] who is gone, or avoided since, is not waited for', () => {
  const gone = given(agentThere(ada), agentThere(ben), talked(vic, ada), availabilityIs(ada, 'offline'));
  const offered = gone.when(reopen(vic)).state.tickets.get(nextTicketOf(vic));
  assert.ok(offered?.phase.state === 'offered' && offered.phase.agentId === ben);
  const avoiding = over
    .when(reopen(vic, { ...STRANGER, avoided: [ada] }))
    .state.tickets.get(nextTicketOf(vic));
  assert.ok(avoiding?.phase.state === 'offered' && avoiding.phase.agentId === ben);
});

test('[C222] an agent opens it again at once while the visitor is there and a slot is free', () => {
  const again = over.when(reopenAsAgent(ada, vic), 60).givesTypes('conversationReopened');
  const talk = again.state.conversations.get(nextOf(vic));
  assert.deepEqual(talk?.ticket.thread, thread);
  assert.equal(again.state.conversationOfVisitor.get(vic), nextOf(vic));
  over.when(reopenAsAgent(ben, vic)).refuses('conversation-unknown');
  over.when(reopenAsAgent(ada, vic), DEFAULT_SETTINGS.reopenSeconds).refuses('reopen-closed');
});

test('[C222] its own wrap-up makes room for it; without room, or without the visitor, it is refused', () => {
  const wrapping = given(agentThere(ada), talks(vic, ada)).when(end(asAgent(ada), vic));
  wrapping.when(reopenAsAgent(ada, vic)).givesTypes('wrapUpFinished', 'conversationReopened');
  given(agentThere(ada), talked(vic, ada), talks(wil, ada))
    .when(reopenAsAgent(ada, vic))
    .refuses('capacity-full');
  over
    .when(close(asVisitor(vic), 'vic'))
    .when(reopenAsAgent(ada, vic))
    .refuses('visitor-gone');
  over.when(reopenAsAgent(ada, vic, { ...STRANGER, avoided: [ada] })).refuses('visitor-gone');
  over.when(reopen(vic)).when(reopenAsAgent(ada, vic)).refuses('malformed');
});

test('[C223] an agent knows the conversations that ended last, newest first, until they are opened again', () => {
  assert.deepEqual(over.state.agents.get(ada)?.recent, [conversationOf(vic)]);
  assert.deepEqual(over.when(reopenAsAgent(ada, vic)).state.agents.get(ada)?.recent, []);
  assert.deepEqual(over.when(reopen(vic)).state.agents.get(ada)?.recent, []);
});

const endNext: Command = { type: 'end', by: asVisitor(vic), conversationId: nextOf(vic) };
const third = { ticketId: 't3' as TicketId, nextId: 'c3' as ConversationId };
const onceMore: readonly Command[] = [
  { ...reopenAsAgent(ada, vic), ...third },
  { ...reopen(vic), ticketId: third.ticketId } as Command,
];

test('[C295] what went on is not opened again: neither what was handed over, nor what was opened again', () => {
  const handedOver = given(agentThere(ada), agentThere(ben), talks(vic, ada))
    .when(bring(ada, vic, ben))
    .when(acceptNext(ben, vic), 5)
    .when(endNext, 60);
  const again = over.when(reopenAsAgent(ada, vic), 60).when(endNext, 30);
  for (const story of [handedOver, again]) {
    for (const command of onceMore) story.when(command, 120).refuses('reopen-closed');
  }
});
