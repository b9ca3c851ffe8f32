import type { Estimate, Need, PublicAgent } from '../../server/protocol/index.ts';
import type { PickerState } from '../session/picker-state.ts';

export const asksForNothing = ({ skills, languages }: Need): boolean =>
  skills.length + languages.length === 0;

export function sameNeed(a: Need, b: Need): boolean {
  const same = (some: readonly string[], others: readonly string[]): boolean =>
    some.length === others.length && some.every((one) => others.includes(one));
  return same(a.skills, b.skills) && same(a.languages, b.languages);
}

/** Every skill, and at least one of the languages where any is named. */
export const suits = (agent: PublicAgent, { skills, languages }: Need): boolean =>
  skills.every((skillId) => agent.skills.some((skill) => skill.skillId === skillId)) &&
  (languages.length === 0 || languages.some((tag) => agent.languages.includes(tag)));

/** As much of a need as this person suits: who chooses somebody is not refused for what they lack. */
export const needWithin = ({ skills, languages }: Need, agent: PublicAgent): Need => ({
  skills: skills.filter((skillId) => agent.skills.some((skill) => skill.skillId === skillId)),
  languages: languages.filter((tag) => agent.languages.includes(tag)),
});

/**
 * What whoever is free first is promised. While the server has not answered for this need, it is what the
 * list shows by itself: free if somebody who suits is, else none.
 */
export function firstFreeFor(
  { list, needEstimate }: Pick<PickerState, 'list' | 'needEstimate'>,
  need: Need,
): Estimate {
  if (asksForNothing(need)) return list?.firstFree ?? { state: 'none' };
  if (needEstimate !== null && sameNeed(needEstimate.need, need)) return needEstimate.estimate;
  const free = list?.agents.some((agent) => agent.estimate.state === 'free' && suits(agent, need)) === true;
  return { state: free ? 'free' : 'none' };
}
