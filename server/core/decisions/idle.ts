import { refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';
import { changeAvailability } from './availability.ts';

export const IDLE_HANDLERS: Handlers<'goIdle'> = {
  /** Whoever is called or has somebody is at work, however long nothing is pressed. */
  goIdle(draft, { agentId }) {
    const agent = draft.state.agents.get(agentId);
    if (agent === undefined) return refusal('agent-unknown');
    const isAtWork = agent.offers.length + agent.conversations.length > 0;
    if (draft.state.settings.agentIdleSeconds === 0 || agent.availability !== 'available' || isAtWork) {
      return null;
    }
    changeAvailability(draft, agentId, 'away', 'idle', null);
    return null;
  },
};
