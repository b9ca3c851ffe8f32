import type { TicketId } from '../../protocol/index.ts';
import { canServe, chosenOf, wouldTake } from '../eligible.ts';
import { countWhile } from '../ordered.ts';
import { ticketOf } from '../rank.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';

/** Tickets of everybody's line that ask for the same: whoever takes one would take any of them. */
export type Alike = {
  readonly like: Ticket;
  /** Their places in everybody's line, in rank order. */
  readonly places: readonly number[];
};

/**
 * Everybody's line by what its tickets ask for, so that a question about a long one need not look at each.
 */
export type GeneralLine = {
  readonly alike: ReadonlyMap<string, Alike>;
  /** Of agents chosen by name who would not take them otherwise: they are looked at one by one. */
  readonly odd: readonly { readonly ticket: Ticket; readonly place: number }[];
  /** What is worked out about the line as it is, kept with it. */
  readonly aheadOf: Map<string, Ahead>;
};

/** Who may take a ticket, and whom all of them would take as well. */
export type Ahead = { readonly helpers: readonly Agent[]; readonly alike: readonly Alike[] };

type Made = { readonly agents: SiteState['agents']; readonly line: GeneralLine };

/** States never change, so what was made of one is true as long as it lives. */
const madeOf = new WeakMap<SiteState['tickets'], Made>();

export function generalLineOf(state: SiteState): GeneralLine {
  const made = madeOf.get(state.tickets);
  if (made?.agents === state.agents) return made.line;
  const line = makeGeneralLine(state);
  madeOf.set(state.tickets, { agents: state.agents, line });
  return line;
}

function makeGeneralLine({ agents, tickets, generalLine }: SiteState): GeneralLine {
  const alike = new Map<string, { readonly like: Ticket; readonly places: number[] }>();
  const odd: { readonly ticket: Ticket; readonly place: number }[] = [];
  generalLine.forEach((ticketId: TicketId, place) => {
    const ticket = ticketOf(tickets, ticketId);
    if (isOdd(ticket, agents)) {
      odd.push({ ticket, place });
      return;
    }
    const key = wishOf(ticket);
    const found = alike.get(key);
    if (found === undefined) alike.set(key, { like: ticket, places: [place] });
    else found.places.push(place);
  });
  return { alike, odd, aheadOf: new Map() };
}

/** Whether its chosen agent may take it, and would not if it named anybody else. */
export function isOdd(ticket: Ticket, agents: SiteState['agents']): boolean {
  const chosen = chosenOf(ticket.choice);
  const agent = chosen === null ? undefined : agents.get(chosen);
  return agent !== undefined && canServe(agent, ticket) && !wouldTake(agent, ticket);
}

/** The same for tickets that the same agents would take. */
export const wishOf = ({ need, barred, avoided }: Ticket): string =>
  [need.skills, need.languages, barred, avoided].map((ids) => ids.join(' ')).join('/');

/** How many of these stand before a place. */
export const countBefore = ({ places }: Alike, place: number): number =>
  countWhile(places, (other) => other < place);

/** In rank order, the first `most` of everybody's line whom this agent may take, and how many there are. */
export function servedBy(
  state: SiteState,
  agent: Agent,
  most: number,
): { readonly first: readonly Ticket[]; readonly total: number } {
  const { alike, odd } = generalLineOf(state);
  const served = [...alike.values()].filter(({ like }) => wouldTake(agent, like));
  const others = odd.filter(({ ticket }) => canServe(agent, ticket)).map(({ place }) => place);
  const places = [...served.flatMap((one) => one.places.slice(0, most)), ...others].sort((a, b) => a - b);
  return {
    first: places
      .slice(0, most)
      .flatMap((place) => state.generalLine[place] ?? [])
      .map((ticketId) => ticketOf(state.tickets, ticketId)),
    total: served.reduce((sum, one) => sum + one.places.length, others.length),
  };
}
