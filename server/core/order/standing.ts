import type { AgentId, Estimate, Moment, OrderReason, OrderRow } from '../../protocol/index.ts';
import { takesNobodyMore } from '../drain.ts';
import type { Estimates } from '../estimate/index.ts';
import { workOf } from '../estimate/work.ts';
import type { Agent, SiteState } from '../state.ts';
import { exposureRate } from './exposure.ts';
import { baseOf, isNewcomer, ratingsOf } from './rating.ts';
import { reasonsOf, type Reasoned } from './reasons.ts';
import { sumOf, termsOf, type ScoreInput } from './score.ts';
import { busyShare, siteShareOf } from './work-share.ts';

/** Where an agent stands in the order "recommended", what put her there, and what is told of it. */
export type Standing = { readonly row: OrderRow; readonly reasons: readonly OrderReason[] };

/**
 * Who can take somebody stands before who leaves first, she before who is away or takes nobody more before a
 * break, and they before who is gone, whatever else the score says: no sum of terms is as large as a step.
 */
const BELOW = { open: 0, closing: -1_000, full: -2_000, away: -2_000, offline: -3_000 } as const;
type Tier = keyof typeof BELOW;

/** A smaller difference is not worth a new list. */
const STEPS_PER_POINT = 100;

/**
 * The order "recommended" = soon free, well rated, and a fair share for everyone: the higher score stands
 * higher, of equal ones the lesser id.
 * @param now the moment up to which work and waits are counted.
 */
export function standingsOf(
  state: SiteState,
  estimates: Estimates,
  now: Moment = state.lastAt,
): ReadonlyMap<AgentId, Standing> {
  const agents = [...state.agents.values()];
  const ratings = ratingsOf(agents);
  const inputs = agents.map((agent, index) => inputOf(state, agent, ratings[index] ?? 0, estimates, now));
  const terms = termsOf(inputs, baseOf(agents, ratings), state.settings);
  const listed = agents.map((agent, index): Reasoned & { readonly agentId: AgentId } => {
    const { agentId } = agent;
    const rated = terms[index] ?? { rating: 0, wait: 0, share: 0, exposure: 0 };
    const p50Seconds = inputs[index]?.p50Seconds ?? Infinity;
    const tier = tierOf(state, agent, estimates);
    return { agentId, terms: rated, tier, p50Seconds, isNew: isNewcomer(agent) };
  });
  const reasons = reasonsOf(listed);
  return new Map(
    listed.map(({ agentId, terms: own, tier }, index) => {
      const score = Math.round(STEPS_PER_POINT * sumOf(own)) / STEPS_PER_POINT + BELOW[tier];
      return [agentId, { row: { agentId, score, ...own }, reasons: reasons[index] ?? [] }];
    }),
  );
}

function inputOf(
  state: SiteState,
  { agentId }: Agent,
  rating: number,
  estimates: Estimates,
  now: Moment,
): ScoreInput {
  const site = state.statistics.work;
  const work = workOf(state, state.statistics, agentId, now);
  return {
    rating,
    p50Seconds: p50SecondsOf(estimates.agents.get(agentId) ?? { state: 'none' }, now),
    busyShare: busyShare(work, siteShareOf([site])),
    exposure: exposureRate(work, site),
  };
}

function tierOf(state: SiteState, agent: Agent, estimates: Estimates): Tier {
  switch (agent.availability) {
    case 'available':
      if (takesNobodyMore(state, agent)) return 'full';
      return estimates.agents.get(agent.agentId)?.state === 'closing' ? 'closing' : 'open';
    case 'away':
      return 'away';
    case 'offline':
      return 'offline';
  }
}

function p50SecondsOf(estimate: Estimate, now: Moment): number {
  switch (estimate.state) {
    case 'free':
      return 0;
    case 'range':
      return Math.max(0, estimate.p50At - now) / 1_000;
    case 'closing':
    case 'none':
      return Infinity;
  }
}
