import type { AgentId } from '../../protocol/index.ts';
import { canServe, chosenOf, lineOwner } from '../eligible.ts';
import { placeIn } from '../rank.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';
import { countBefore, generalLineOf, isOdd, wishOf, type Ahead } from './general-line.ts';

/**
 * How many waiting tickets will surely be called before this one: of lesser rank, and eligible for every
 * agent who could take this one. Others may still be called first by somebody else; that cannot be known.
 */
export function ticketsAhead(state: SiteState, ticket: Ticket): number {
  const { helpers, alike } = aheadOf(state, ticket);
  const place = placeIn(state.generalLine, ticket, state.tickets);
  const onlyHelper = helpers.length === 1 ? helpers[0] : undefined;
  const own = onlyHelper === undefined ? 0 : ownAhead(state, ticket, onlyHelper.agentId);
  if (helpers.length === 0) return own + place;
  const odd = generalLineOf(state).odd.filter(
    (other) => other.place < place && isFirstFor(helpers, ticket, other.ticket),
  );
  return alike.reduce((sum, others) => sum + countBefore(others, place), own + odd.length);
}

/** Worked out once for all who ask for the same. Who is chosen by name helps only the one who named them. */
function aheadOf(state: SiteState, ticket: Ticket): Ahead {
  const owner = lineOwner(ticket);
  if (owner === null && isOdd(ticket, state.agents)) return makeAhead(state, ticket);
  const { aheadOf: known } = generalLineOf(state);
  const key = owner === null ? wishOf(ticket) : `of ${owner}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = makeAhead(state, ticket);
  known.set(key, made);
  return made;
}

function makeAhead(state: SiteState, ticket: Ticket): Ahead {
  const helpers = helpersOf(state, ticket);
  const { alike } = generalLineOf(state);
  return {
    helpers,
    alike: [...alike.values()].filter(({ like }) => isFirstFor(helpers, ticket, like)),
  };
}

/** Whether everybody who may take the ticket would take the other one first, if it ranks before. */
function isFirstFor(helpers: readonly Agent[], ticket: Ticket, other: Ticket): boolean {
  const chosen = helpers.find(({ agentId }) => agentId === chosenOf(ticket.choice));
  if (chosen !== undefined && !canServe(chosen, other)) return false;
  return asksNoMore(other, ticket) || helpers.every((agent) => canServe(agent, other));
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
