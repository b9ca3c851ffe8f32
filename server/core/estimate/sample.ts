import type { AgentId, Need, TicketId } from '../../protocol/index.ts';
import { suits } from '../eligible.ts';
import { compareRank, placeIn } from '../rank.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';

/** Enough for a rate to be within a few per cent, and little enough for a visitor who is joining. */
const AGENTS = 96;
const AGENTS_PER_NEED = 24;
const GENERAL_TICKETS = 128;
const OWN_TICKETS = 32;
/** Rarer needs of the sample count as served by anyone. */
const NEEDS_MOST = 8;

/** A ticket ahead, and how many like it there are. */
export type SampledTicket = { readonly ticket: Ticket; readonly standsFor: number };

/** The agents of one need who are there: some of them, and how many slots all of them have. */
export type NeedSample = { readonly need: Need; readonly agents: readonly Agent[]; readonly slots: number };

export type Sample = {
  /** In rank order: general tickets, and those that insist on the agent asked about. */
  readonly tickets: readonly SampledTicket[];
  /** Index into `needs` of each general ticket's need. */
  readonly needOf: (ticket: Ticket) => number;
  /** Index of the need that asks for nothing. */
  readonly anyone: number;
  readonly needs: readonly NeedSample[];
  /** `shared(one, other)`: slots of those who suit both needs. */
  readonly shared: (one: number, other: number) => number;
  /** Tickets whose visitors are being asked: they wait for anyone soon. */
  readonly asked: number;
};

const NO_NEED: Need = { skills: [], languages: [] };

/**
 * What a ticket must know of a large site. Of a line, and of the agents who suit a need, every n-th stands
 * for n.
 * @param asked the need or the agent of the ticket; a need is the one with index 0.
 * @param last the ticket itself, if it stands in line: those behind it do not matter.
 */
export function sampleOf(state: SiteState, asked: Need | AgentId, last: Ticket | null): Sample {
  const named = typeof asked === 'string' ? asked : null;
  const general = everyNth(
    state,
    state.generalLine,
    aheadIn(state, state.generalLine, last),
    GENERAL_TICKETS,
  );
  const ownLine = named === null ? [] : (state.ownLines.get(named) ?? []);
  const own = everyNth(state, ownLine, aheadIn(state, ownLine, last), OWN_TICKETS);
  const needs = needsOf(typeof asked === 'string' ? NO_NEED : asked, general);
  const scan = scanAgents(state, needs.list);
  return {
    tickets: [...general, ...own].sort((left, right) => compareRank(left.ticket, right.ticket)),
    needOf: needs.indexOf,
    anyone: needs.anyone,
    needs: needs.list.map((need, index) => ({
      need,
      agents: scan.agents[index] ?? [],
      slots: scan.slotsOf(1 << index),
    })),
    shared: (one, other) => scan.slotsOf((1 << one) | (1 << other)),
    asked: Math.max(0, state.tickets.size - state.line.length - scan.ringing),
  };
}

/** How many of a line stand before this ticket; all of them before one that is new. */
export const aheadIn = ({ tickets }: SiteState, line: readonly TicketId[], last: Ticket | null): number =>
  last === null ? line.length : placeIn(line, last, tickets);

function everyNth(
  state: SiteState,
  line: readonly TicketId[],
  ahead: number,
  most: number,
): readonly SampledTicket[] {
  const count = Math.min(most, ahead);
  const standsFor = ahead / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => line[Math.floor((index + 0.5) * standsFor)]).flatMap(
    (ticketId) => {
      const ticket = ticketId === undefined ? undefined : state.tickets.get(ticketId);
      return ticket === undefined ? [] : [{ ticket, standsFor }];
    },
  );
}

const keyOf = ({ skills, languages }: Need): string => `${skills.join(' ')}/${languages.join(' ')}`;

type Needs = {
  readonly list: readonly Need[];
  readonly anyone: number;
  readonly indexOf: (ticket: Ticket) => number;
};

/** The asked need first, then "no need", then the commonest of the tickets. */
function needsOf(asked: Need, tickets: readonly SampledTicket[]): Needs {
  const counts = new Map<string, { readonly need: Need; count: number }>();
  for (const { ticket } of tickets) {
    const key = keyOf(ticket.need);
    const found = counts.get(key);
    if (found === undefined) counts.set(key, { need: ticket.need, count: 1 });
    else found.count++;
  }
  const commonest = [...counts.values()].sort((left, right) => right.count - left.count);
  const indexes = new Map<string, number>();
  const list: Need[] = [];
  for (const need of [asked, NO_NEED, ...commonest.map((one) => one.need)]) {
    if (list.length >= NEEDS_MOST || indexes.has(keyOf(need))) continue;
    indexes.set(keyOf(need), list.length);
    list.push(need);
  }
  const anyone = indexes.get(keyOf(NO_NEED)) ?? 0;
  return { list, anyone, indexOf: ({ need }) => indexes.get(keyOf(need)) ?? anyone };
}

type Scan = {
  readonly agents: readonly (readonly Agent[])[];
  /** Slots of the agents who suit all needs of a set, one bit for each need. */
  readonly slotsOf: (needs: number) => number;
  readonly ringing: number;
};

/** One look at everybody: cheap questions only. Common needs share their agents; rare ones have their own. */
function scanAgents({ agents }: SiteState, needs: readonly Need[]): Scan {
  const everyone = new Spread<Agent>(AGENTS);
  const spreads = needs.map(() => new Spread<Agent>(AGENTS_PER_NEED));
  const slotsBySet = new Float64Array(1 << needs.length);
  let ringing = 0;
  agents.forEach((agent) => {
    ringing += agent.offers.length;
    if (agent.availability === 'offline') return;
    everyone.add(agent);
    let set = 0;
    for (let index = 0; index < needs.length; index++) {
      if (!suits(agent.facts, needs[index] ?? NO_NEED)) continue;
      set |= 1 << index;
      spreads[index]?.add(agent);
    }
    slotsBySet[set] = (slotsBySet[set] ?? 0) + agent.facts.capacity;
  });
  const slotsOf = (wanted: number): number =>
    slotsBySet.reduce((sum, slots, set) => ((set & wanted) === wanted ? sum + slots : sum), 0);
  const sampled = needs.map((need, index) => {
    const suitable = everyone.kept.filter(({ facts }) => suits(facts, need));
    return suitable.length >= AGENTS_PER_NEED ? suitable : (spreads[index]?.kept ?? []);
  });
  return { agents: sampled, slotsOf, ringing };
}

/** Of items that come one by one, every n-th: `n` doubles when more than `most` would be kept. */
class Spread<Item> {
  kept: Item[] = [];
  readonly #most: number;
  #seen = 0;
  #step = 1;

  constructor(most: number) {
    this.#most = most;
  }

  add(item: Item): void {
    if (this.#seen++ % this.#step !== 0) return;
    if (this.kept.length < this.#most) {
      this.kept.push(item);
      return;
    }
    this.kept = this.kept.filter((_, index) => index % 2 === 0);
    this.#step *= 2;
    this.kept.push(item);
  }
}
