import type { Evolvers } from './evolver.ts';
import { changeTicketRow } from './ticket.ts';

/** What visitors did that is not about a place in line. What was seen is counted by the statistics. */
export const VISITOR_EVOLVERS: Evolvers<'preferenceSet' | 'exposuresCounted'> = {
  /** A place that is open already minds it at once. */
  preferenceSet: (state, { visitorId, agentId, preference }) => {
    const ticketId = state.ticketOfVisitor.get(visitorId);
    if (ticketId === undefined) return state;
    return changeTicketRow(state, ticketId, ({ avoided }) => {
      const others = avoided.filter((other) => other !== agentId);
      return { avoided: preference === 'avoided' ? [...others, agentId] : others };
    });
  },

  exposuresCounted: (state) => state,
};
