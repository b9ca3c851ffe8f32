import type { AgentId, Moment } from '../protocol/index.ts';
import type { Command } from './command.ts';
import { isSwappable } from './decisions/swap.ts';
import { flexAtOf, idleSlots, isUnreleased, lineOwner, suits, wouldTake } from './eligible.ts';
import type { MadeEstimates } from './estimate/index.ts';
import { chooseAgent } from './order/index.ts';
import { ticketOf } from './rank.ts';
import type { Agent, SiteState, Ticket } from './state.ts';

/** Of those who wait for one agent, so many of least rank are looked at. */
const LOOKED_AT_MOST = 500;
const COMMANDS_MOST = 50;

/**
 * What the newest estimates call for while somebody is idle and nobody eligible waits: flexible tickets whose
 * agent would hardly be free in time are let go, and others are asked whether they would take somebody idle.
 * No idle slot is meant for two of them. It runs beside the commands: each is decided anew.
 * @param estimates those of this state and moment
 */
export function advise(state: SiteState, estimates: MadeEstimates, now: Moment): readonly Command[] {
  if (state.free.length === 0) return [];
  const idle = new Idle(state, now);
  const tickets = ownTickets(state);
  const commands: Command[] = [];
  for (const { ticket, chance } of hopelessOf(state, tickets, idle, estimates, now)) {
    if (commands.length >= COMMANDS_MOST || idle.take(ticket) === null) continue;
    commands.push({ type: 'release', ticketId: ticket.ticketId, chance });
  }
  const released = new Set(commands.map((command) => 'ticketId' in command && command.ticketId));
  for (const ticket of tickets) {
    if (commands.length >= COMMANDS_MOST || idle.isUsedUp) break;
    if (released.has(ticket.ticketId) || !isSwappable(state, ticket)) continue;
    const agentId = idle.take(ticket);
    if (agentId !== null) commands.push({ type: 'offerSwap', ticketId: ticket.ticketId, agentId });
  }
  return commands;
}

/** Those of least rank who wait for one agent. */
function ownTickets({ line, tickets }: SiteState): readonly Ticket[] {
  const own: Ticket[] = [];
  for (const ticketId of line) {
    const ticket = ticketOf(tickets, ticketId);
    if (lineOwner(ticket) !== null && own.push(ticket) === LOOKED_AT_MOST) break;
  }
  return own;
}

/** In rank order: flexible tickets that somebody idle could take, and whose agent would hardly be in time. */
function* hopelessOf(
  state: SiteState,
  tickets: readonly Ticket[],
  idle: Idle,
  { chances }: MadeEstimates,
  now: Moment,
): Generator<{ readonly ticket: Ticket; readonly chance: number }> {
  for (const ticket of tickets) {
    if (idle.isUsedUp) return;
    const flexAt = isUnreleased(ticket) ? flexAtOf(ticket) : null;
    const chance = chances.get(ticket.ticketId);
    if (flexAt === null || flexAt <= now || chance === undefined) continue;
    if (chance >= state.settings.releaseChance || idle.suitableFor(ticket).length === 0) continue;
    yield { ticket, chance };
  }
}

/** Free agents, and the slots of theirs that are not yet meant for anybody. */
class Idle {
  readonly #state: SiteState;
  readonly #now: Moment;
  readonly #slots = new Map<AgentId, number>();
  readonly #agents: readonly Agent[];
  readonly #byNeed = new Map<string, readonly Agent[]>();
  #left = 0;

  constructor(state: SiteState, now: Moment) {
    this.#state = state;
    this.#now = now;
    this.#agents = state.free.flatMap((agentId) => state.agents.get(agentId) ?? []);
    for (const agent of this.#agents) this.#give(agent.agentId, idleSlots(agent));
    for (const ticketId of state.swaps) {
      const { swap } = ticketOf(state.tickets, ticketId);
      if (swap !== null) this.#give(swap.agentId, -1);
    }
  }

  get isUsedUp(): boolean {
    return this.#left === 0;
  }

  /** Whoever has a slot left and could take the ticket, by id. */
  suitableFor(ticket: Ticket): readonly AgentId[] {
    return this.#suiting(ticket)
      .filter((agent) => (this.#slots.get(agent.agentId) ?? 0) > 0 && wouldTake(agent, ticket))
      .map(({ agentId }) => agentId);
  }

  /** Uses up a slot of whoever would be chosen for the ticket, `null` if nobody is left for it. */
  take(ticket: Ticket): AgentId | null {
    const candidates = this.suitableFor(ticket);
    if (candidates.length === 0) return null;
    const { agentId } = chooseAgent(this.#state, ticket, candidates, this.#now);
    this.#give(agentId, -1);
    return agentId;
  }

  #give(agentId: AgentId, slots: number): void {
    this.#slots.set(agentId, (this.#slots.get(agentId) ?? 0) + slots);
    this.#left += slots;
  }

  /** Who suits a need is looked for once. */
  #suiting({ need }: Ticket): readonly Agent[] {
    const key = [...need.skills, '/', ...need.languages].join(' ');
    const found = this.#byNeed.get(key);
    if (found !== undefined) return found;
    const suiting = this.#agents.filter(({ facts }) => suits(facts, need));
    this.#byNeed.set(key, suiting);
    return suiting;
  }
}
