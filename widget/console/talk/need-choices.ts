import type { Colleague, Need } from '../../../server/protocol/index.ts';

/** A skill or a language that somebody who is there has. */
export type NeedChoice = { readonly need: Need; readonly label: string; readonly helpers: number };

/**
 * Every skill, then every language, of those who are there; what most of them have comes first.
 * @param languageName how readers call the language of a tag
 */
export function needsOf(
  colleagues: readonly Colleague[],
  languageName: (tag: string) => string,
): readonly NeedChoice[] {
  const skills = new Map<string, NeedChoice>();
  const languages = new Map<string, NeedChoice>();
  for (const { skills: own, languages: spoken } of colleagues) {
    for (const { skillId, label } of own)
      count(skills, skillId, { need: { skills: [skillId], languages: [] }, label });
    for (const tag of spoken) {
      count(languages, tag, { need: { skills: [], languages: [tag] }, label: languageName(tag) });
    }
  }
  return [...byHelpers(skills), ...byHelpers(languages)];
}

function count(known: Map<string, NeedChoice>, key: string, choice: Omit<NeedChoice, 'helpers'>): void {
  known.set(key, { ...choice, helpers: (known.get(key)?.helpers ?? 0) + 1 });
}

const byHelpers = (known: ReadonlyMap<string, NeedChoice>): readonly NeedChoice[] =>
  [...known.values()].sort((one, other) => other.helpers - one.helpers || (one.label < other.label ? -1 : 1));
