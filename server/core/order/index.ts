import type { AgentId, Moment } from '../../protocol/index.ts';
import type { Estimates } from '../estimate/index.ts';
import { workOf } from '../estimate/work.ts';
import { chosenOf } from '../eligible.ts';
import type { SiteState, Ticket } from '../state.ts';
import { baseOf, ratingsOf } from './rating.ts';
import { scoresOf } from './score.ts';
import { busyShare, leastOccupied, siteShareOf } from './work-share.ts';

/**
 * Who is there stands before who is away, and who is away before who is gone, whatever else the score
 * says.
 */
const PRESENCE_SCORE = { available: 0, away: -100, offline: -200 } as const;

/**
 * The order "recommended" = soon free, well rated, and a fair share for everyone: higher stands higher.
 * @param now the moment of the estimates.
 */
export function listScores(
  state: SiteState,
  estimates: Estimates,
  now: Moment = state.lastAt,
): ReadonlyMap<AgentId, number> {
  const agents = [...state.agents.values()];
  const ratings = ratingsOf(agents);
  const scores = scoresOf(
    agents.map(({ agentId }, index) => ({
      rating: ratings[index] ?? 0,
      p50Seconds: p50SecondsOf(estimates, agentId, now),
      busyShare: shareOf(state, agentId, now),
      exposure: null,
    })),
    baseOf(agents, ratings),
  );
  return new Map(
    agents.map(({ agentId, availability }, index) => [
      agentId,
      (scores[index] ?? 0) + PRESENCE_SCORE[availability],
    ]),
  );
}

/**
 * Which of the agents who are free for a ticket gets it: the one preferred, the one who helped this visitor
 * before, else the least occupied. `isTie`: somebody else was as little occupied. `candidates` is not empty.
 */
export function chooseAgent(
  state: SiteState,
  ticket: Ticket,
  candidates: readonly AgentId[],
  now: Moment,
): { readonly agentId: AgentId; readonly isTie: boolean } {
  const named = [chosenOf(ticket.choice), ticket.former, candidates.length === 1 ? candidates[0] : null];
  const first = named.find(
    (agentId) => agentId !== null && agentId !== undefined && candidates.includes(agentId),
  );
  if (first !== undefined && first !== null) return { agentId: first, isTie: false };
  const rows = candidates.map((agentId) => ({
    id: agentId,
    share: shareOf(state, agentId, now),
    idleSince: state.agents.get(agentId)?.slotFreeSince ?? Infinity,
  }));
  const chosen = leastOccupied(rows);
  if (chosen === null) throw new Error('There is nobody to choose from.');
  const share = rows.find(({ id }) => id === chosen)?.share;
  return { agentId: chosen, isTie: rows.some((row) => row.id !== chosen && row.share === share) };
}

function p50SecondsOf({ agents }: Estimates, agentId: AgentId, now: Moment): number {
  const estimate = agents.get(agentId) ?? { state: 'none' };
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

function shareOf(state: SiteState, agentId: AgentId, now: Moment): number {
  const { statistics } = state;
  return busyShare(workOf(state, statistics, agentId, now), siteShareOf([statistics.work]));
}
