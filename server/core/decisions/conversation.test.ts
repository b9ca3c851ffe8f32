import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../../protocol/index.ts';
import {
  CHOSEN_FIRST,
  ada,
  agentThere,
  asAgent,
  asVisitor,
  ben,
  conversationOf,
  end,
  ended,
  finishWrapUp,
  offerOf,
  only,
  say,
  talked,
  talks,
  ticketOf,
  TICK,
  vic,
  waits,
  wil,
  wrote,
} from '../test/cast.ts';
import { at, given, givenSettings } from '../test/given.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';

const talking = given(agentThere(ada), talks(vic, ada));

test('[C26] messages of both sides are numbered one after the other', () => {
  const message = { type: 'messageAdded', conversationId: conversationOf(vic) } as const;
  const first = talking
    .when(say(asVisitor(vic), vic, 'hello'), 3)
    .gives({ ...message, messageId: 'm-hello' as never, number: 1, author: 'visitor' });
  assert.equal(first.state.conversations.get(conversationOf(vic))?.unansweredSince, at(3));
  const second = first
    .when(say(asAgent(ada), vic, 'hi'), 2)
    .gives({ ...message, messageId: 'm-hi' as never, number: 2, author: 'agent' });
  assert.equal(second.state.conversations.get(conversationOf(vic))?.unansweredSince, null);
});

test('[C26] a stranger can neither speak in a conversation nor end it, nor learn that it exists', () => {
  const story = given(agentThere(ada), agentThere(ben), talks(vic, ada));
  for (const stranger of [asVisitor(wil), asAgent(ben)]) {
    story.when(say(stranger, vic)).refuses('conversation-unknown');
    story.when(end(stranger, vic)).refuses('conversation-unknown');
  }
  story.when(say(asVisitor(vic), wil)).refuses('conversation-unknown');
});

test('[C26] nothing can be said after the end', () => {
  const story = given(agentThere(ada), talked(vic, ada));
  story.when(say(asVisitor(vic), vic)).refuses('conversation-ended');
  story.when(say(asAgent(ada), vic)).refuses('conversation-ended');
});

test('[C45] a conversation holds a bounded number of messages', () => {
  const said = Array.from({ length: LIMITS.messagesPerConversation }, (_, index) =>
    wrote(vic, 'visitor', index + 1),
  );
  given(agentThere(ada), talks(vic, ada), said)
    .when(say(asVisitor(vic), vic))
    .refuses('conversation-full');
});

test('[C27] either side ends it, and the slot stays busy with the wrap-up', () => {
  const ending = { type: 'conversationEnded', conversationId: conversationOf(vic) } as const;
  talking
    .when(end(asVisitor(vic), vic), 9)
    .gives({ ...ending, reason: 'visitor-ended', wrapUpUntil: at(69) });
  talking.when(end(asAgent(ada), vic), 9).gives({ ...ending, reason: 'agent-ended', wrapUpUntil: at(69) });
});

test('[C27] ending what is ended already is harmless', () => {
  talking
    .when(end(asVisitor(vic), vic))
    .when(end(asAgent(ada), vic))
    .gives();
});

test('[C27] no wrap-up frees the slot at once', () => {
  const settings = { ...DEFAULT_SETTINGS, wrapUpSeconds: 0 };
  givenSettings(settings, agentThere(ada), talks(vic, ada), waits(wil))
    .when(end(asVisitor(vic), vic))
    .givesTypes('conversationEnded', 'offerMade');
});

test('[C15] the next in line is offered as soon as the wrap-up is over, by hand or by time', () => {
  const story = given(
    agentThere(ada),
    talks(vic, ada),
    waits(wil, only(ada)),
    ended(vic, 'agent-ended', at(60)),
  );
  const offer = {
    type: 'offerMade',
    offerId: offerOf(wil),
    ticketId: ticketOf(wil),
    agentId: ada,
    why: CHOSEN_FIRST,
  } as const;
  const finished = { type: 'wrapUpFinished', conversationId: conversationOf(vic) } as const;
  story.when(finishWrapUp(ada, vic), 10).gives(finished, { ...offer, expiresAt: at(30) });
  story.when(TICK, 59).gives();
  story.when(TICK, 60).gives(finished, { ...offer, expiresAt: at(80) });
});

test('[C27] only the agent finishes a wrap-up, only after the end, and a second time is harmless', () => {
  const story = given(agentThere(ada), agentThere(ben), talks(vic, ada), ended(vic, 'agent-ended', at(60)));
  story.when(finishWrapUp(ben, vic)).refuses('conversation-unknown');
  story.when(finishWrapUp(ada, vic)).when(finishWrapUp(ada, vic)).gives();
  talking.when(finishWrapUp(ada, vic)).refuses('conversation-busy');
});

test('[C28] a conversation in which nobody writes any more is ended', () => {
  const written = talking.when(say(asVisitor(vic), vic), 600);
  written.when(TICK, 1_799).gives();
  written.when(TICK, 1_800).gives({
    type: 'conversationEnded',
    conversationId: conversationOf(vic),
    reason: 'idle',
    wrapUpUntil: at(2_460),
  });
});
