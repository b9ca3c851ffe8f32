import type { DecisionRecord } from '../../protocol/index.ts';
import { decisionNumber } from '../decision-number.ts';
import type { Text } from '../store.ts';

/** What may be written once only, beside what the keys of the maps see to. */
export function uniqueKeys(text: Text): readonly string[] {
  switch (text.kind) {
    case 'ticket':
      return [JSON.stringify(['ticket', text.ticketId])];
    case 'message':
      return [JSON.stringify(['number', text.conversationId, text.number])];
    case 'review':
      return [JSON.stringify(['review', text.reviewId]), JSON.stringify(['reviewed', text.conversationId])];
    case 'booking':
      return [JSON.stringify(['booking', text.bookingId])];
    case 'leftMessage':
      return [JSON.stringify(['leftMessage', text.leftMessageId])];
    case 'fact':
      return [JSON.stringify(['fact', text.fact.subjectId])];
    case 'internalNote':
      return [JSON.stringify(['internalNote', text.noteId])];
    case 'waitingAnswer':
      return [JSON.stringify(['waitingAnswer', text.ticketId, text.answerId])];
    case 'bookingMail':
      return [JSON.stringify(['bookingMail', text.number])];
    case 'webhookMessage':
      return [JSON.stringify(['webhookMessage', text.messageId])];
    case 'profile':
    case 'question':
    case 'questionDropped':
    case 'transferNote':
    case 'outcome':
    case 'photo':
    case 'story':
    case 'look':
    case 'acquaintance':
    case 'preference':
    case 'reviewPublished':
    case 'agentDay':
    case 'disputeDecided':
    case 'reviewModerated':
    case 'reviewHeld':
      return [];
    case 'reviewDispute':
      return [JSON.stringify(['dispute', text.reviewId])];
    case 'reviewVersion':
      return [JSON.stringify(['version', text.reviewId, text.version])];
    case 'reviewReply':
      return [JSON.stringify(['reply', text.reviewId])];
  }
}

export const decisionKey = (decision: DecisionRecord): string =>
  JSON.stringify(['decision', decision.at, decisionNumber(decision)]);

export const byTime = (one: DecisionRecord, other: DecisionRecord): number =>
  one.at - other.at || decisionNumber(one) - decisionNumber(other);
