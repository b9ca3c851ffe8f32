import { ABSENT } from '../presence.ts';
import { changeAgentRow, dropAgent, putAgent, withoutIdleGrace } from '../rows/agent.ts';
import { withoutCounted } from '../rows/review.ts';
import { readdressed } from './booking.ts';
import type { Evolvers } from './evolver.ts';

export const AGENT_EVOLVERS: Evolvers<
  | 'agentAdded'
  | 'agentChanged'
  | 'agentRemoved'
  | 'availabilityChanged'
  | 'dayEndSet'
  | 'drainSet'
  | 'hoursSet'
> = {
  agentAdded: (state, { agentId, facts, at }) =>
    putAgent(state, {
      agentId,
      facts,
      hours: null,
      availability: 'offline',
      availabilityReason: 'chosen',
      pause: null,
      availabilitySince: at,
      backAt: null,
      absenceTold: false,
      leavesAt: null,
      takingMore: null,
      presence: ABSENT,
      lapses: 0,
      mayPick: false,
      recent: [],
      offers: [],
      conversations: [],
      invitations: [],
      calls: [],
      slotFreeSince: at,
      starCounts: [0, 0, 0, 0, 0],
    }),

  agentChanged: (state, { agentId, facts }) => changeAgentRow(state, agentId, () => ({ facts })),

  dayEndSet: (state, { agentId, leavesAt }) => changeAgentRow(state, agentId, () => ({ leavesAt })),

  drainSet: (state, { agentId, more }) => changeAgentRow(state, agentId, () => ({ takingMore: more })),

  hoursSet: (state, { agentId, hours }) => changeAgentRow(state, agentId, () => ({ hours })),

  agentRemoved: (state, { agentId }) =>
    withoutCounted(dropAgent(readdressed(state, agentId), agentId), agentId),

  availabilityChanged: (state, { agentId, availability, backAt, reason, pause = null, at }) => {
    const changed = changeAgentRow(state, agentId, (agent) => ({
      availability,
      availabilityReason: reason,
      pause,
      availabilitySince: availability === agent.availability ? agent.availabilitySince : at,
      backAt,
      absenceTold: availability === 'away' && agent.availability === 'away' && agent.absenceTold,
      leavesAt: availability === 'offline' ? null : agent.leavesAt,
      takingMore: availability === 'available' ? agent.takingMore : null,
      lapses: 0,
      slotFreeSince: availability === 'available' ? at : agent.slotFreeSince,
    }));
    return withoutIdleGrace(changed, agentId);
  },
};
