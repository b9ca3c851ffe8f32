import {
  LIMITS,
  refusal,
  RESOLUTIONS,
  type AgentId,
  type ConversationId,
  type ConversationOutcome,
  type Refusal,
} from '../../protocol/index.ts';
import { isEqual, isWholeBetween } from '../check.ts';
import type { Handlers } from '../draft.ts';
import { mayProlongWrapUp } from '../ending/wrap-up.ts';
import { later } from '../moment.ts';
import type { SiteSettings } from '../settings.ts';
import type { Conversation, SiteState } from '../state.ts';

export const ENDING_HANDLERS: Handlers<'recordOutcome' | 'prolongWrapUp' | 'addNote'> = {
  recordOutcome(draft, { agentId, conversationId, outcome }) {
    const { state } = draft;
    const conversation = heldBy(state, agentId, conversationId);
    if (conversation === null) return refusal('conversation-unknown');
    const refused = outcomeRefusal(outcome, conversation.outcome, state.settings);
    if (refused !== null) return refused;
    if (isEqual(outcome, conversation.outcome)) return null;
    draft.emit({ type: 'outcomeRecorded', conversationId, agentId, outcome });
    return null;
  },

  prolongWrapUp(draft, { agentId, conversationId }) {
    const { state } = draft;
    const conversation = heldBy(state, agentId, conversationId);
    if (conversation?.phase.state !== 'wrap-up') return refusal('conversation-unknown');
    if (!mayProlongWrapUp(conversation, state)) {
      return refusal('prolong-spent', 'Wrap-up can be made longer once.');
    }
    const until = later(conversation.phase.until, state.settings.wrapUpProlongSeconds);
    draft.emit({ type: 'wrapUpProlonged', conversationId, agentId, until });
    return null;
  },

  /** By whoever serves the visitor now, a guest included. */
  addNote(draft, { agentId, conversationId, noteId }) {
    const conversation = draft.state.conversations.get(conversationId);
    const serves = conversation?.agentId === agentId || conversation?.guest?.agentId === agentId;
    if (conversation === undefined || !serves) return refusal('conversation-unknown');
    const number = conversation.noteCount + 1;
    if (number > LIMITS.notesPerConversation) {
      return refusal('conversation-full', 'This conversation has as many notes as it can hold.');
    }
    draft.emit({ type: 'noteAdded', noteId, conversationId, agentId, number });
    return null;
  },
};

function heldBy(state: SiteState, agentId: AgentId, conversationId: ConversationId): Conversation | null {
  const conversation = state.conversations.get(conversationId);
  return conversation?.agentId === agentId ? conversation : null;
}

/** A word or a currency that the site has given up may stay where it was said. */
function outcomeRefusal(
  { disposition, resolved, sale }: ConversationOutcome,
  before: ConversationOutcome,
  { dispositions, currency }: SiteSettings,
): Refusal | null {
  const isKnown = disposition === null || [...dispositions, before.disposition].includes(disposition);
  if (!isKnown) return refusal('malformed', 'Choose one of the words of this site.', 'disposition');
  if (resolved !== null && !RESOLUTIONS.includes(resolved)) {
    return refusal('malformed', 'Say yes, no or later.', 'resolved');
  }
  if (sale === null) return null;
  if (!isWholeBetween(sale.amount, 1, LIMITS.saleMost)) {
    const message = `Give a whole number from 1 to ${LIMITS.saleMost}, in the smallest unit.`;
    return refusal('malformed', message, 'sale');
  }
  if (sale.currency !== currency && sale.currency !== before.sale?.currency) {
    return refusal('malformed', `This site sells in ${currency}.`, 'sale');
  }
  return null;
}
