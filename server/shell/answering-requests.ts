import { z } from 'zod';
import {
  LIMITS,
  type AgentId,
  type AgentRequests,
  type AnswerId,
  type TicketId,
  type VisitorId,
  type VisitorRequests,
} from '../protocol/index.ts';
import type { Caller } from './caller.ts';
import type { Letter } from './site/letter.ts';
import { eventOf, plainLetter, sign } from './site/letters.ts';
import { commandId, id, words } from './schema-parts.ts';

export const AGENT_ANSWERING_SCHEMAS = {
  answerWaiting: z.strictObject({
    commandId,
    ticketIds: z
      .array(id<TicketId>())
      .min(1)
      .max(LIMITS.ticketsPerAnswer)
      .refine((ids) => new Set(ids).size === ids.length, 'each visitor once'),
    text: words(LIMITS.messageCharacters),
  }),
};

export const VISITOR_ANSWERED_SCHEMAS = {
  takeAnswer: z.strictObject({ commandId, ticketId: id<TicketId>(), enough: z.boolean() }),
};

/** The words are kept once for each who was reached, and for nobody else. */
export function answerLetter(
  { random }: Pick<Caller<unknown>, 'random'>,
  agentId: AgentId,
  body: AgentRequests['answerWaiting']['body'],
): Letter {
  const { ticketIds, text } = body;
  const answerId = random.id() as AnswerId;
  const command = { type: 'answerWaiting', agentId, ticketIds, answerId } as const;
  return {
    ...plainLetter(sign({ kind: 'agent', agentId }, 'answerWaiting', body), command),
    texts(events, after) {
      const { ticketIds: reached, at: answeredAt } = eventOf(events, 'waitingAnswered');
      return reached.flatMap((ticketId) => {
        const visitorId = after.tickets.get(ticketId)?.visitorId;
        if (visitorId === undefined) return [];
        return [{ kind: 'waitingAnswer', answerId, ticketId, visitorId, agentId, text, answeredAt }];
      });
    },
    result: (events): AgentRequests['answerWaiting']['result'] => {
      const { ticketIds: reached, missed } = eventOf(events, 'waitingAnswered');
      return { reached, missed };
    },
  };
}

export const takeAnswerLetter = (visitorId: VisitorId, body: VisitorRequests['takeAnswer']['body']): Letter =>
  plainLetter(sign({ kind: 'visitor', visitorId }, 'takeAnswer', body), {
    type: 'takeAnswer',
    visitorId,
    ticketId: body.ticketId,
    enough: body.enough,
  });
