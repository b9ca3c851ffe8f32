import type { EventOf } from '../event.ts';
import type { Check } from './check.ts';

export const checkOutcome: Check<'outcomeRecorded'> = (state, { conversationId, agentId }, report) => {
  const isOwn = state.conversations.get(conversationId)?.agentId === agentId;
  report.expect(isOwn, () => `${agentId} spoke of ${conversationId}, which is not theirs.`);
};

export const checkWrapUpProlonged: Check<'wrapUpProlonged'> = (state, event, report) => {
  const { conversationId, until } = event;
  const conversation = state.conversations.get(conversationId);
  const isFirst =
    conversation?.phase.state === 'wrap-up' &&
    !conversation.wrapUpProlonged &&
    until > conversation.phase.until;
  report.expect(isFirst, () => `The wrap-up of ${conversationId} was made longer twice, or is none.`);
};

export const checkNote: Check<'noteAdded'> = (state, event: EventOf<'noteAdded'>, report) => {
  const { conversationId, noteId, number } = event;
  const follows = state.conversations.get(conversationId)?.noteCount === number - 1;
  report.expect(follows, () => `Note ${noteId} does not follow.`);
};
