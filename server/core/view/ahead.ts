import type { AgentId } from '../../protocol/index.ts';
import { canServe, chosenOf, lineOwner } from '../eligible.ts';
import { placeIn, ticketOf } from '../rank.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';

/**
 * How many waiting tickets will surely be called before this one: of lesser rank, and eligible for every
 * agent who could take this one. Others may still be called first by somebody else; that cannot be known.
 */
export function ticketsAhead(state: SiteState, ticket: Ticket): number {
  const helpers = helpersOf(state, ticket);
  const onlyHelper = helpers.length === 1 ? helpers[0] : undefined;
  const own = onlyHelper === undefined ? 0 : ownAhead(state, ticket, onlyHelper.agentId);
  const general = state.generalLine.slice(0, placeIn(state.generalLine, ticket, state.tickets));
  if (helpers.length === 0) return own + general.length;
  const chosen = helpers.find((agent) => agent.agentId === chosenOf(ticket.choice));
  return (
    own +
    general.filter((ticketId) => {
      const other = ticketOf(state.tickets, ticketId);
      if (chosen !== undefined && !canServe(chosen, other)) return false;
      return asksNoMore(other, ticket) || helpers.every((agent) => canServe(agent, other));
    }).length
  );
}

/** Who is there and may take the ticket. */
function helpersOf(state: SiteState, ticket: Ticket): readonly Agent[] {
  const owner = lineOwner(ticket);
  if (owner !== null) {
    const agent = state.agents.get(owner);
    return agent === undefined ? [] : [agent];
  }
  return [...state.agents.values()].filter(
    (agent) => agent.availability !== 'offline' && canServe(agent, ticket),
  );
}

const ownAhead = (state: SiteState, ticket: Ticket, agentId: AgentId): number =>
  placeIn(state.ownLines.get(agentId) ?? [], ticket, state.tickets);

/**
 * Whoever suits the need of the one then may take the other; it spares the look at every helper. Somebody
 * chosen by name may take more than they suit, and is looked at apart.
 */
function asksNoMore(other: Ticket, ticket: Ticket): boolean {
  if (lineOwner(ticket) !== null || other.barred.length + other.avoided.length > 0) return false;
  const { skills, languages } = ticket.need;
  const languagesFit =
    other.need.languages.length === 0 ||
    (languages.length > 0 && languages.every((language) => other.need.languages.includes(language)));
  return languagesFit && other.need.skills.every((skillId) => skills.includes(skillId));
}
