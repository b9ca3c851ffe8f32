import { Map as PersistentMap } from 'immutable';
import { LIMITS, type AgentId } from '../../protocol/index.ts';
import type { EventOf } from '../event.ts';

/** How often each agent's card was seen in the first rows. */
export type ExposureAccount = {
  readonly impressions: PersistentMap<AgentId, number>;
  /** Reports that could not be true. */
  readonly ignored: number;
};

export const NO_EXPOSURES: ExposureAccount = { impressions: PersistentMap(), ignored: 0 };

export function withExposures(
  { impressions, ignored }: ExposureAccount,
  event: EventOf<'exposuresCounted'>,
): ExposureAccount {
  return {
    ignored: ignored + event.ignored,
    impressions: event.exposures.reduce((seen, { agentId, impressions: more }) => {
      if (!seen.has(agentId) && seen.size >= 2 * LIMITS.agentsPerSite) return seen;
      return seen.update(agentId, 0, (count) => count + more);
    }, impressions),
  };
}
