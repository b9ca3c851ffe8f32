import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../../protocol/index.ts';
import { STRANGER } from '../command.ts';
import {
  ada,
  agentThere,
  ANY,
  asAgent,
  asVisitor,
  availabilityIs,
  ben,
  bothWrote,
  choose,
  cleo,
  close,
  conversationOf,
  decline,
  end,
  finishWrapUp,
  needs,
  only,
  say,
  setAvailability,
  talks,
  ticketOf,
  TICK,
  vic,
  waits,
  wil,
} from '../test/cast.ts';
import { withPart } from '../transfer/transfer.ts';
import { acceptNext, bring, cancelTransfer, nextOf } from '../test/cast-transfer.ts';
import { after, at, given } from '../test/given.ts';

const ticket = ticketOf(vic);
const talking = given(agentThere(ada), agentThere(ben), talks(vic, ada), bothWrote(vic));

test('[C210] a cold transfer puts the visitor into the next line with the joining time, and ends the talk into wrap-up', () => {
  const brought = talking
    .when(bring(ada, vic, ben), 30)
    .givesTypes('ticketTransferred', 'conversationEnded', 'offerMade');
  const row = brought.state.tickets.get(ticket);
  assert.equal(row?.joinedAt, at(0));
  assert.equal(row.phase.state === 'offered' && row.phase.agentId, ben);
  const before = brought.state.conversations.get(conversationOf(vic));
  assert.deepEqual(before?.phase, {
    state: 'wrap-up',
    endedAt: at(30),
    reason: 'transferred',
    until: at(90),
  });
});

test('[C210] whoever was brought on comes before those who joined the line later', () => {
  const busy = given(
    agentThere(ada),
    agentThere(ben),
    talks(vic, ada),
    talks(wil, ben),
    after(10, waits('xia' as typeof wil, only(ben))),
  );
  const { state } = busy.when(bring(ada, vic, ben), 5);
  assert.deepEqual(state.ownLines.get(ben), [ticket, 't-xia']);
});

test('[C211] a transfer to a skill goes to whoever has it, never back to the one who brings', () => {
  const story = given(
    agentThere(ada, { skills: ['vintage'], capacity: 2 }),
    agentThere(ben),
    agentThere(cleo, { skills: ['vintage'] }),
    talks(vic, ada),
  );
  const { state } = story.when(bring(ada, vic, needs(['vintage'])), 5);
  const phase = state.tickets.get(ticket)?.phase;
  assert.equal(phase?.state === 'offered' && phase.agentId, cleo);
  story.when(bring(ada, vic, needs(['electric']))).refuses('nobody-suitable');
});

test('[C212] a transfer to oneself, to nobody, to somebody who is gone, or of what is over is refused', () => {
  talking.when(bring(ada, vic, ada)).refuses('malformed');
  talking.when(bring(ada, vic, 'zoe' as typeof ada)).refuses('agent-unknown');
  given(agentThere(ada), agentThere(ben), availabilityIs(ben, 'offline'), talks(vic, ada))
    .when(bring(ada, vic, ben))
    .refuses('agent-offline');
  talking.when(bring(ben, vic, ada)).refuses('conversation-unknown');
  talking
    .when(end(asAgent(ada), vic))
    .when(bring(ada, vic, ben))
    .refuses('conversation-ended');
});

test('[C213] a warm transfer leaves the visitor with the first agent until the next one accepts', () => {
  const ringing = talking
    .when(bring(ada, vic, ben, { mode: 'warm' }), 30)
    .givesTypes('ticketTransferred', 'offerMade');
  ringing.when(say(asVisitor(vic), vic, 'still here')).givesTypes('messageAdded');
  ringing.when(say(asAgent(ada), vic, 'one moment')).givesTypes('messageAdded');
  ringing.when(bring(ada, vic, ben)).refuses('transfer-open');
  const both = ringing.when(acceptNext(ben, vic), 5).givesTypes('conversationStarted');
  const next = both.state.conversations.get(nextOf(vic));
  assert.deepEqual(next?.guest, { agentId: ada, conversationId: conversationOf(vic) });
  assert.equal(both.state.conversations.get(conversationOf(vic))?.handedTo, nextOf(vic));
  assert.equal(both.state.conversationOfVisitor.get(vic), nextOf(vic));
});

test('[C214] the first agent speaks as a guest and leaves into wrap-up; the next one goes on', () => {
  const both = talking.when(bring(ada, vic, ben, { mode: 'warm' })).when(acceptNext(ben, vic));
  const inNext = { ...say(asAgent(ada), vic, 'this is ben'), conversationId: nextOf(vic) } as const;
  const [said] = both.when(inNext).events;
  assert.ok(said?.type === 'messageAdded' && said.author === 'guest');
  both.when(say(asAgent(ada), vic, 'too late')).refuses('conversation-ended');
  const alone = both.when(end(asAgent(ada), vic), 20).givesTypes('conversationEnded');
  assert.equal(alone.state.conversations.get(nextOf(vic))?.guest, null);
  assert.equal(alone.state.endedOfVisitor.get(vic), undefined);
  alone.when(inNext).refuses('conversation-unknown');
  const leaves = { ...end(asAgent(ada), vic), conversationId: nextOf(vic) } as const;
  assert.equal(both.when(leaves).state.conversationOfVisitor.get(vic), nextOf(vic));
});

test('[C214] whatever ends the next conversation ends the stay of the guest', () => {
  const both = talking.when(bring(ada, vic, ben, { mode: 'warm' })).when(acceptNext(ben, vic));
  const over = both
    .when({ type: 'end', by: asVisitor(vic), conversationId: nextOf(vic) })
    .givesTypes('conversationEnded', 'conversationEnded');
  assert.equal(over.state.endedOfVisitor.get(vic), nextOf(vic));
  over.when(finishWrapUp(ada, vic)).givesTypes('wrapUpFinished');
});

test('[C215] a refused or unanswered warm transfer ends; the talk goes on and the agent learns why', () => {
  const ringing = talking.when(bring(ada, vic, ben, { mode: 'warm' }));
  const refused = ringing.when(decline(ben, vic, 2), 3).givesTypes('offerDeclined', 'transferEnded');
  const talk = refused.state.conversations.get(conversationOf(vic));
  assert.deepEqual(talk?.transferEnd, { reason: 'declined', at: at(3) });
  assert.equal(refused.state.tickets.size, 0);
  const lapsed = ringing.when(TICK, 20).givesTypes('offerLapsed', 'transferEnded');
  assert.equal(lapsed.state.conversations.get(conversationOf(vic))?.transferEnd?.reason, 'unanswered');
});

test('[C216] a refused cold transfer turns back to the agent before, if that one is there', () => {
  const rung = talking.when(bring(ada, vic, ben));
  const back = rung.when(decline(ben, vic, 2), 3).givesTypes('offerDeclined', 'transferTurnedBack');
  assert.deepEqual(back.state.tickets.get(ticket)?.choice, only(ada));
  const again = back.when(finishWrapUp(ada, vic)).givesTypes('wrapUpFinished', 'offerMade');
  again.when(decline(ada, vic, 3)).givesTypes('offerDeclined', 'visitorAsked');
  rung.when(TICK, 20).givesTypes('offerLapsed', 'transferTurnedBack');
});

test('[C216] without the agent before, the visitor is asked, and may choose that one all the same later', () => {
  const asked = talking
    .when(bring(ada, vic, ben))
    .when(setAvailability(ada, 'away'))
    .when(decline(ben, vic, 2))
    .givesTypes('offerDeclined', 'visitorAsked');
  asked.when(choose(vic, only(ada))).givesTypes('choiceChanged');
  asked.when(choose(vic, only(ben))).refuses('agent-declined');
});

test('[C217] the agent may cancel a warm transfer, and so may the visitor, who would rather stay', () => {
  const ringing = talking.when(bring(ada, vic, ben, { mode: 'warm' }));
  const cancelled = ringing
    .when(cancelTransfer(asAgent(ada), vic))
    .givesTypes('offerWithdrawn', 'transferEnded');
  assert.equal(cancelled.state.conversations.get(conversationOf(vic))?.transferEnd?.reason, 'cancelled');
  cancelled.when(cancelTransfer(asAgent(ada), vic)).refuses('transfer-gone');
  const stays = ringing.when(cancelTransfer(asVisitor(vic), vic));
  assert.equal(stays.state.conversations.get(conversationOf(vic))?.transferEnd?.reason, 'stayed');
  ringing.when(cancelTransfer(asVisitor(wil), vic)).refuses('conversation-unknown');
});

test('[C218] an agent who ends, or is lost, while the next is sought lets the visitor wait alone at the same place', () => {
  const ringing = talking.when(bring(ada, vic, ben, { mode: 'warm' }), 5);
  const alone = ringing.when(end(asAgent(ada), vic)).givesTypes('transferCooled', 'conversationEnded');
  assert.equal(alone.state.ticketOfVisitor.get(vic), ticket);
  assert.equal(alone.state.tickets.get(ticket)?.transfer?.mode, 'cold');
  const waiting = given(agentThere(ada), agentThere(ben), talks(wil, ben), talks(vic, ada));
  const lost = waiting
    .when(bring(ada, vic, ben, { mode: 'warm' }))
    .when(close(asAgent(ada), 'ada'))
    .when(TICK, 30);
  assert.deepEqual(lost.state.ownLines.get(ben), [ticket]);
  assert.equal(lost.state.tickets.get(ticket)?.joinedAt, at(0));
});

test('[C218] a visitor who ends the talk leaves the line of the transfer as well', () => {
  const over = talking
    .when(bring(ada, vic, ben, { mode: 'warm' }))
    .when(end(asVisitor(vic), vic))
    .givesTypes('offerWithdrawn', 'transferEnded', 'conversationEnded');
  assert.equal(over.state.endedOfVisitor.get(vic), conversationOf(vic));
});

test('[C219] a visitor is not brought unasked to somebody whom they avoid, and nobody learns of it', () => {
  const known = { ...STRANGER, avoided: [ben] };
  const story = given(agentThere(ada), agentThere(ben))
    .when({ type: 'openConnection', person: asVisitor(vic), connectionId: 'k-vic' as never })
    .when({ type: 'join', visitorId: vic, ticketId: ticket, choice: ANY, need: needs([]), known })
    .when({
      type: 'accept',
      agentId: ada,
      offerId: `${ticket}:1` as never,
      conversationId: conversationOf(vic),
    });
  story.when(bring(ada, vic, ben)).givesTypes('ticketTransferred', 'conversationEnded', 'transferTurnedBack');
  const warm = story.when(bring(ada, vic, ben, { mode: 'warm' }));
  assert.equal(warm.state.conversations.get(conversationOf(vic))?.transferEnd?.reason, 'declined');
});

test('[C220] what was talked before goes along, part by part and within a bound', () => {
  const both = talking.when(bring(ada, vic, ben, { mode: 'warm' })).when(acceptNext(ben, vic));
  const { ticket: next } = both.state.conversations.get(nextOf(vic)) ?? assert.fail();
  const first = { conversationId: conversationOf(vic), agentId: ada, lastNumber: 2 };
  assert.deepEqual(next.thread, [first]);
  const on = both.when(bring(ben, vic, ada, { conversationId: nextOf(vic) }));
  const second = { conversationId: nextOf(vic), agentId: ben, lastNumber: 0 };
  assert.deepEqual(on.state.tickets.get(ticket)?.thread, [first, second]);
  const full = Array.from({ length: LIMITS.threadParts }, () => first);
  const last = withPart(full, { ...first, lastNumber: 9 } as never);
  assert.deepEqual([last.length, last.at(-1)?.lastNumber], [LIMITS.threadParts, 9]);
});

test('[C296] what was talked before goes along, also where the agent who stayed leaves before somebody takes over', () => {
  const left = talking.when(bring(ada, vic, ben, { mode: 'warm' }), 30).when(end(asAgent(ada), vic), 5);
  const part = { conversationId: conversationOf(vic), agentId: ada, lastNumber: 2 };
  assert.deepEqual(left.state.tickets.get(ticket)?.thread, [part]);
  const next = left.when(acceptNext(ben, vic), 5).state.conversations.get(nextOf(vic));
  assert.deepEqual(next?.ticket.thread, [part]);
});
