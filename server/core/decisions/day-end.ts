import { refusal, type Choice, type Moment, type Refusal } from '../../protocol/index.ts';
import type { Handlers } from '../draft.ts';
import { chosenOf, isFree } from '../eligible.ts';
import { waitForAgent } from '../estimate/chosen.ts';
import { leavesAtOf } from '../estimate/input.ts';
import { later } from '../moment.ts';
import type { SiteState, Ticket } from '../state.ts';

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

const isAhead = (moment: Moment, now: Moment): boolean =>
  Number.isSafeInteger(moment) && moment > now && moment <= later(now, AHEAD_MOST_SECONDS);

/**
 * Who is not free and likely leaves before this choice would come to its turn cannot be chosen.
 * @param last the ticket that stands in line already, `null` for a new one.
 */
export function closingRefusal(
  state: SiteState,
  choice: Choice,
  now: Moment,
  last: Ticket | null,
): Refusal | null {
  const chosen = chosenOf(choice);
  const agent = chosen === null ? undefined : state.agents.get(chosen);
  if (agent === undefined || isFree(agent) || leavesAtOf(state, agent, now) === null) return null;
  const wait = waitForAgent(state, agent.agentId, now, last);
  return wait?.p50 === Infinity ? refusal('agent-closing', undefined, 'choice') : null;
}
