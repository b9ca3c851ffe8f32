import type { LanguageTag, Need, PublicAgent, SkillId } from '../../server/protocol/index.ts';
import { optionsOf } from './filter.ts';
import { suits } from './need.ts';

/** What can be asked for: of one person that person's own, else what most people here have. */
export type NeedOptions = {
  readonly skills: readonly { readonly skillId: SkillId; readonly label: string }[];
  readonly languages: readonly LanguageTag[];
};

/** How much one may ask for in a sheet: what is asked for beyond that suits hardly anybody. */
export const NEEDS_MOST = 3;
const SKILLS_OFFERED = 8;
const LANGUAGES_OFFERED = 4;

/** Also what is asked for already, so that it can be taken back. */
export function needOptions(
  agent: PublicAgent | null,
  agents: readonly PublicAgent[],
  need: Need,
): NeedOptions {
  const all = optionsOf(agents);
  const offered = agent === null ? all : optionsOf([agent]);
  const first = <Option>(
    options: readonly Option[],
    most: number,
    isAsked: (option: Option) => boolean,
  ): readonly Option[] => options.filter((option, index) => index < most || isAsked(option));
  const skills = first(offered.skills, SKILLS_OFFERED, ({ skillId }) => need.skills.includes(skillId));
  const languages = first(offered.languages, LANGUAGES_OFFERED, (tag) => need.languages.includes(tag));
  const isOffered = (skillId: SkillId): boolean => skills.some((skill) => skill.skillId === skillId);
  const asked = need.skills.filter((skillId) => !isOffered(skillId));
  return {
    skills: [...skills, ...asked.map((skillId) => ({ skillId, label: labelOf(skillId, agents) }))],
    languages: [...new Set([...languages, ...need.languages])],
  };
}

/** As the people write it who have it. */
function labelOf(skillId: SkillId, agents: readonly PublicAgent[]): string {
  for (const { skills } of agents) {
    const found = skills.find((skill) => skill.skillId === skillId);
    if (found !== undefined) return found.label;
  }
  return skillId;
}

/** The names of what is asked for. One of several languages will do, so they stand together. */
export function needNames(
  { skills, languages }: Need,
  agents: readonly PublicAgent[],
  nameLanguage: (tag: LanguageTag) => string,
): readonly string[] {
  const names = skills.map((skillId) => labelOf(skillId, agents));
  return languages.length === 0 ? names : [...names, languages.map(nameLanguage).join(' / ')];
}

/** How many of those who are here have all of that. */
export const countSuiting = (agents: readonly PublicAgent[], need: Need): number =>
  agents.filter((agent) => agent.availability !== 'offline' && suits(agent, need)).length;
