import type { AgentRequests, Answer, Refusal } from '../../server/protocol/index.ts';
import type { AgentCommand } from './command.ts';
import type { SignedIn } from './console-reducer.ts';
import { reduceMessages } from './console-threads.ts';
import { isGuestIn } from './desk-talks.ts';
import { withDispute, withReply } from './own-replies.ts';

/** Refusals of an act whose aim is reached anyway: nobody needs to read them. */
const REACHED: Readonly<Partial<Record<AgentCommand['name'], Refusal['code']>>> = {
  decline: 'offer-gone',
  end: 'conversation-ended',
  cancelTransfer: 'transfer-gone',
  finishBooking: 'booking-unknown',
  finishLeftMessage: 'left-message-unknown',
};

/** What the answer to a command changes. */
export function reduceAnswer(model: SignedIn, command: AgentCommand, answer: Answer<object>): SignedIn {
  if (!answer.ok) {
    // A message that failed says so itself.
    if (command.name === 'say' || answer.refusal.code === REACHED[command.name]) return model;
    return { ...model, refusal: answer.refusal };
  }
  const content = { ...model, refusal: null };
  switch (command.name) {
    case 'say': {
      const { number, sentAt } = answer.result as AgentRequests['say']['result'];
      const { conversationId, text, attachments, commandId } = command.body;
      // What files it has, only the server's copy of the message tells.
      if (attachments !== undefined) return content;
      const words = { conversationId, number, text, attachments: [], sentAt, commandId };
      const author = isGuestIn(model.view, conversationId) ? 'guest' : 'agent';
      const message = { ...words, author } as const;
      return reduceMessages(content, conversationId, [message]);
    }
    case 'accept':
    case 'pick':
    case 'reopen': {
      const { conversationId } = answer.result as AgentRequests['accept']['result'];
      return { ...content, openConversation: conversationId };
    }
    case 'answerWaiting': {
      const lastAnswer = answer.result as AgentRequests['answerWaiting']['result'];
      return { ...content, beside: { ...model.beside, lastAnswer } };
    }
    case 'replyToReview':
      return { ...content, reviews: withReply(model.reviews, command.body) };
    case 'disputeReview':
      return { ...content, reviews: withDispute(model.reviews, command.body) };
    case 'setAvailability':
    case 'leaveAt':
    case 'drain':
    case 'saveProfile':
    case 'saveHours':
    case 'finishBooking':
    case 'giveUpBooking':
    case 'finishLeftMessage':
    case 'switchChannel':
    case 'decline':
    case 'end':
    case 'finishWrapUp':
    case 'transfer':
    case 'cancelTransfer':
    case 'recordOutcome':
    case 'prolongWrapUp':
    case 'addNote':
      return content;
  }
}
