import type { Choice, Moment, Need } from '../../protocol/index.ts';
import { flexAtOf, lineOwner } from '../eligible.ts';
import type { SiteState, Ticket } from '../state.ts';
import type { EngineInput } from './engine.ts';
import type { SiteQuestion } from './input.ts';
import { sampledWait, type SampledWait } from './sampled.ts';
import { seedOf } from './strata.ts';

export type FlexibleChoice = Extract<Choice, { readonly kind: 'flex' }>;

/** The question with one more ticket, which stands last; its need is that of the first pool. */
export function withFlexible(
  { input, agentIds }: SiteQuestion,
  { agentId, patienceSeconds }: FlexibleChoice,
): EngineInput {
  const agent = agentIds.indexOf(agentId);
  const suits = (input.pools[0] ?? new Uint8Array(agentIds.length)).slice();
  suits[agent] = 1;
  const seed = seedOf(`new ${agentId}`);
  const ticket = { seed, kind: 'flex', agent, flexSeconds: patienceSeconds, suits } as const;
  return { ...input, tickets: [...input.tickets, ticket] };
}

/**
 * On a large site: the agent's line where its turn likely comes in time, else everybody's from `flexSeconds`
 * on.
 * @param last the ticket itself if it stands in line, `null` for a new one.
 */
export function sampledFlexible(
  state: SiteState,
  { agentId }: FlexibleChoice,
  need: Need,
  flexSeconds: number,
  now: Moment,
  last: Ticket | null = null,
): SampledWait {
  const own = sampledWait(state, agentId, now, last);
  if (own.wait !== null && own.wait.p50 <= flexSeconds) return own;
  const anyone = sampledWait(state, need, now, last);
  if (anyone.wait === null) return own;
  const notBefore = (seconds: number): number => Math.max(seconds, flexSeconds);
  const { p50, p80, mean } = anyone.wait;
  return { ...anyone, wait: { p50: notBefore(p50), p80: notBefore(p80), mean: notBefore(mean) } };
}

/** On a large site: what a ticket in line still waits. */
export function sampledInLine(state: SiteState, ticket: Ticket, now: Moment): SampledWait {
  const { choice, need } = ticket;
  const owner = lineOwner(ticket);
  if (owner === null) return sampledWait(state, need, now, ticket);
  if (choice.kind !== 'flex') return sampledWait(state, owner, now, ticket);
  const flexSeconds = Math.max(0, (flexAtOf(ticket) ?? now) - now) / 1_000;
  return sampledFlexible(state, choice, need, flexSeconds, now, ticket);
}
