import type { AgentFacts } from '../../server/core/index.ts';
import type { LanguageTag } from '../../server/protocol/index.ts';
import type { Profile } from '../../server/store/store.ts';
import type { DemoPerson } from './person.ts';
import { SKILL_LABELS, skillId, type DemoSkill } from './skills.ts';

/** Where the shop serves the faces. */
export const FACES_ADDRESS = '/faces';

const skillsOf = (person: DemoPerson): readonly [DemoSkill, number][] =>
  Object.entries(person.skills) as [DemoSkill, number][];

export const factsOf = (person: DemoPerson): AgentFacts => ({
  skills: skillsOf(person).map(([skill, level]) => ({ skillId: skillId(skill), level })),
  languages: person.languages.map((language) => language as string as LanguageTag),
  capacity: person.capacity,
});

/** Absolute, since a page on any origin shows it. */
export const photoUrlOf = (agentId: string, server: string): string =>
  `${server}${FACES_ADDRESS}/${agentId}.svg`;

/** @param server the origin that serves the photo */
export const profileOf = (person: DemoPerson, server: string): Profile => ({
  agentId: person.agentId,
  name: person.name,
  alias: '',
  pronouns: '',
  headline: person.headline,
  biography: person.biography,
  photoUrl: photoUrlOf(person.agentId, server),
  skillLabels: Object.fromEntries(skillsOf(person).map(([skill]) => [skillId(skill), SKILL_LABELS[skill]])),
});
