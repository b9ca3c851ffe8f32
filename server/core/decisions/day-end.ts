import { refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';
import { later } from '../moment.ts';

/** An end is announced for this day, not for some other one. */
const AHEAD_MOST_SECONDS = 24 * 3_600;

export const DAY_END_HANDLERS: Handlers<'leaveAt'> = {
  leaveAt(draft, { agentId, leavesAt }) {
    const agent = draft.state.agents.get(agentId);
    if (agent === undefined) return refusal('agent-unknown');
    if (leavesAt !== null && !isAhead(leavesAt, draft.now)) {
      return refusal('malformed', 'Give a moment within the next 24 hours, or null.', 'leavesAt');
    }
    if (agent.leavesAt !== leavesAt) draft.emit({ type: 'dayEndSet', agentId, leavesAt });
    return null;
  },
};

const isAhead = (moment: number, now: number): boolean =>
  Number.isSafeInteger(moment) && moment > now && moment <= later(now, AHEAD_MOST_SECONDS);
