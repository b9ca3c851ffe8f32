import type { LanguageTag, Moment, Need, PublicAgent, SkillId } from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/limits.ts';
import { upperWaitMilliseconds } from '../parts/estimate.ts';

/** What a visitor looks for. All of the skills, any of the languages; the filters combine. */
export type Filters = {
  readonly search: string;
  readonly skills: readonly SkillId[];
  readonly languages: readonly LanguageTag[];
  readonly fourUp: boolean;
  /** With `fourUp`: people without a rating yet are shown as well. */
  readonly includeNew: boolean;
  /** The time a visitor has, in minutes; the upper end of the range must fit into it. */
  readonly minutes: number | null;
};

export const NO_FILTERS: Filters = {
  search: '',
  skills: [],
  languages: [],
  fourUp: false,
  includeNew: false,
  minutes: null,
};

/** One filter that is set, as it can be taken away alone. */
export type SetFilter =
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'skill'; readonly skillId: SkillId }
  | { readonly kind: 'languages'; readonly tags: readonly LanguageTag[] }
  | { readonly kind: 'fourUp' }
  | { readonly kind: 'minutes'; readonly minutes: number };

const FOUR_STARS = 4;
const MINUTE_MILLISECONDS = 60_000;

/** Lower case without accents, so that "jose" finds "José". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

export type NameLanguage = (tag: LanguageTag) => string;

function found(agent: PublicAgent, search: string, nameLanguage: NameLanguage): boolean {
  if (search === '') return true;
  const words = plain(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return true;
  const text = plain(
    [
      agent.name,
      agent.headline,
      ...agent.skills.map((skill) => skill.label),
      ...agent.languages.map(nameLanguage),
    ].join(' '),
  );
  return words.every((word) => text.includes(word));
}

function ratedWell(agent: PublicAgent, filters: Filters): boolean {
  if (!filters.fourUp) return true;
  return agent.rating === null ? filters.includeNew : agent.rating.average >= FOUR_STARS;
}

function inTime(agent: PublicAgent, filters: Filters, now: Moment): boolean {
  if (filters.minutes === null) return true;
  const upper = upperWaitMilliseconds(agent.estimate, now);
  return upper !== null && upper <= filters.minutes * MINUTE_MILLISECONDS;
}

export function matches(
  agent: PublicAgent,
  filters: Filters,
  now: Moment,
  nameLanguage: NameLanguage,
): boolean {
  return (
    filters.skills.every((skillId) => agent.skills.some((skill) => skill.skillId === skillId)) &&
    (filters.languages.length === 0 || filters.languages.some((tag) => agent.languages.includes(tag))) &&
    ratedWell(agent, filters) &&
    inTime(agent, filters, now) &&
    found(agent, filters.search, nameLanguage)
  );
}

export function setFilters(filters: Filters): readonly SetFilter[] {
  return [
    ...(filters.search.trim() === '' ? [] : [{ kind: 'search', text: filters.search.trim() } as const]),
    ...filters.skills.map((skillId) => ({ kind: 'skill', skillId }) as const),
    ...(filters.languages.length === 0 ? [] : [{ kind: 'languages', tags: filters.languages } as const]),
    ...(filters.fourUp ? [{ kind: 'fourUp' } as const] : []),
    ...(filters.minutes === null ? [] : [{ kind: 'minutes', minutes: filters.minutes } as const]),
  ];
}

/** The skills and languages that exist in a list, the most frequent first, then by name. */
export function optionsOf(agents: readonly PublicAgent[]): {
  readonly skills: readonly { readonly skillId: SkillId; readonly label: string }[];
  readonly languages: readonly LanguageTag[];
} {
  const labels = new Map<SkillId, string>();
  const skills = new Map<SkillId, number>();
  const languages = new Map<LanguageTag, number>();
  for (const agent of agents) {
    for (const { skillId, label } of agent.skills) {
      labels.set(skillId, label);
      skills.set(skillId, (skills.get(skillId) ?? 0) + 1);
    }
    for (const tag of agent.languages) languages.set(tag, (languages.get(tag) ?? 0) + 1);
  }
  const byCount = <Key extends string>(counts: Map<Key, number>): Key[] =>
    [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
  return {
    skills: byCount(skills).map((skillId) => ({ skillId, label: labels.get(skillId) ?? skillId })),
    languages: byCount(languages),
  };
}

/** What a ticket asks for under these filters: only skills and languages reach the server. */
export function needOf(filters: Filters): Need {
  return {
    skills: filters.skills.slice(0, LIMITS.skillsPerNeed),
    languages: filters.languages.slice(0, LIMITS.languagesPerNeed),
  };
}
