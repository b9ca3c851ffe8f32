import { LIMITS, refusal, type AgentId, type VisitorId } from '../../protocol/index.ts';
import type { Draft, Handlers } from '../draft.ts';
import { canServe } from '../eligible.ts';
import { withdrawOffer } from './offer.ts';

export const VISITOR_HANDLERS: Handlers<'prefer' | 'countExposures'> = {
  prefer(draft, { visitorId, agentId, preference }) {
    if (!draft.state.agents.has(agentId)) return refusal('agent-unknown', undefined, 'agentId');
    draft.emit({ type: 'preferenceSet', visitorId, agentId, preference });
    if (preference === 'avoided') stopRinging(draft, visitorId, agentId);
    return null;
  },

  /** What cannot be true is ignored and counted as that, never refused: the rest of the count still holds. */
  countExposures(draft, { exposures, ignored }) {
    const counted = new Map<AgentId, number>();
    let untrue = isCount(ignored) ? ignored : 0;
    for (const { agentId, impressions } of exposures) {
      if (draft.state.agents.has(agentId) && isCount(impressions)) {
        counted.set(agentId, (counted.get(agentId) ?? 0) + impressions);
      } else untrue++;
    }
    if (counted.size === 0 && untrue === 0) return null;
    draft.emit({
      type: 'exposuresCounted',
      exposures: [...counted].map(([agentId, impressions]) => ({
        agentId,
        impressions: Math.min(impressions, LIMITS.impressionsPerCountMost),
      })),
      ignored: untrue,
    });
    return null;
  },
};

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count > 0;

/** Who rang unasked when the visitor said so rings no more; an agent whom the visitor chose rings on. */
function stopRinging(draft: Draft, visitorId: VisitorId, agentId: AgentId): void {
  const { agents, tickets, ticketOfVisitor } = draft.state;
  const ticketId = ticketOfVisitor.get(visitorId);
  const ticket = ticketId === undefined ? undefined : tickets.get(ticketId);
  const agent = agents.get(agentId);
  if (ticket?.phase.state !== 'offered' || ticket.phase.agentId !== agentId || agent === undefined) return;
  if (!canServe(agent, ticket)) withdrawOffer(draft, ticket);
}
