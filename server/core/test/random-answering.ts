import type { AnswerId, TicketId } from '../../protocol/index.ts';
import type { AnsweringCommand } from '../answering/command.ts';
import type { Command } from '../command.ts';
import { AGENTS, anyKey, ownTicket, type Source } from './random-parts.ts';

type Makers = {
  readonly [Type in AnsweringCommand['type']]: (source: Source) => Extract<Command, { readonly type: Type }>;
};

/** Answers to those who wait, mostly in the line of whoever answers. */
export const ANSWERING_MAKERS: Makers = {
  answerWaiting: (source) => {
    const { random, state, count } = source;
    const agentId = random.pick(AGENTS);
    const line = [...(state.ownLines.get(agentId) ?? []), ...state.generalLine];
    const odds = anyKey(random, state.tickets, 't0') as TicketId;
    const ticketIds =
      random.chance(0.8) && line.length > 0
        ? line.filter(() => random.chance(0.5)).concat(line.slice(0, 1))
        : [odds];
    return { type: 'answerWaiting', agentId, ticketIds, answerId: `a${count}` as AnswerId };
  },
  takeAnswer: (source) => ({ type: 'takeAnswer', ...ownTicket(source), enough: source.random.chance(0.4) }),
};
