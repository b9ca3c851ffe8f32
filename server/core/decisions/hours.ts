import { hoursRefusal } from '../../hours/index.ts';
import { refusal } from '../../protocol/index.ts';
import { isEqual } from '../check.ts';
import type { Handlers } from '../draft.ts';

/** Bookings that stand already stay when hours change: whoever made them was promised that time. */
export const HOURS_HANDLERS: Handlers<'setHours'> = {
  setHours(draft, { agentId, hours }) {
    const agent = draft.state.agents.get(agentId);
    if (agent === undefined) return refusal('agent-unknown');
    const refused = hours === null ? null : hoursRefusal(hours);
    if (refused !== null) return refused;
    if (isEqual({ hours: agent.hours }, { hours })) return null;
    draft.emit({ type: 'hoursSet', agentId, hours });
    return null;
  },
};
