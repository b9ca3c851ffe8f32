import { refusal, type Choice, type Moment, type Need, type Refusal } from '../../protocol/index.ts';
import type { KnownVisitor } from '../command.ts';
import { chosenOf, suits } from '../eligible.ts';
import { isOpen } from '../opening.ts';
import type { Agent, SiteState } from '../state.ts';

/**
 * Outside of the hours of the site nobody is given a place that hangs on somebody's coming: whoever could
 * serve is there, or has said when they are back. Places of before stay what they are.
 */
export function closedRefusal(
  state: SiteState,
  choice: Choice,
  need: Need,
  { avoided }: KnownVisitor,
  now: Moment,
): Refusal | null {
  if (isOpen(state, now)) return null;
  const chosen = chosenOf(choice);
  const couldServe = ({ agentId, facts }: Agent): boolean =>
    agentId === chosen || (choice.kind !== 'agent' && !avoided.includes(agentId) && suits(facts, need));
  const isReachable = state.agents.some((agent) => isExpected(agent, now) && couldServe(agent));
  return isReachable ? null : refusal('site-closed', undefined, 'choice');
}

const isExpected = ({ availability, backAt }: Agent, now: Moment): boolean => {
  switch (availability) {
    case 'available':
      return true;
    case 'away':
      return backAt !== null && backAt > now;
    case 'offline':
      return false;
  }
};
