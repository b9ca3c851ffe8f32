import type { LineTicketView, WaitingAnswer } from '../../protocol/index.ts';
import type { TicketAnswer } from '../answering/answer.ts';
import type { Ticket } from '../state.ts';
import { faceOf, type Words } from './words.ts';

function answerView(
  ticket: Ticket,
  { answerId, agentId, at, stays }: TicketAnswer,
  words: Words,
): WaitingAnswer {
  const text = words.waitingAnswers?.get(ticket.ticketId)?.get(answerId) ?? '';
  return { answerId, agent: faceOf(words, agentId), text, answeredAt: at, stays };
}

/** What was answered under this place, with its words: for the visitor and for whoever serves them. */
export const answersOf = (ticket: Ticket, words: Words): { readonly answers?: readonly WaitingAnswer[] } =>
  ticket.answers.length === 0
    ? {}
    : { answers: ticket.answers.map((answer) => answerView(ticket, answer, words)) };

/** For the line, where it is enough to know that somebody did. */
export function answeredOf(ticket: Ticket, words: Words): Pick<LineTicketView, 'answered'> {
  const last = ticket.answers.at(-1);
  if (last === undefined) return {};
  const { agentId, at: answeredAt, stays } = last;
  return { answered: { agent: faceOf(words, agentId), answeredAt, stays } };
}
