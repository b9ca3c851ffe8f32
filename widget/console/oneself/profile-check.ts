import { LIMITS } from '../../../server/protocol/index.ts';
import type { HideableField, OfferedSkill, Refusal } from '../../../server/protocol/index.ts';
import type { OneselfWords } from '../../words/oneself.ts';
import { CHANNEL_FIELDS, skillIdOf } from './profile-draft.ts';
import type { ProfileDraft } from './profile-draft.ts';
import { idOf, isEmpty, isGone } from './skill-choice.ts';

export type ProfileField = keyof ProfileDraft;
export const PROFILE_FIELDS: readonly ProfileField[] = [
  'name',
  'alias',
  'pronouns',
  'headline',
  'biography',
  'skills',
  'languages',
  'capacity',
  'channels',
];

/** What is wrong at which field, as sentences; empty when all is well. */
export type ProfileProblems = Partial<Readonly<Record<ProfileField, string>>>;

type Words = OneselfWords['profile']['problems'];

type Catalogue = readonly OfferedSkill[] | null;

function skillsProblem(draft: ProfileDraft, catalogue: Catalogue, words: Words): string | undefined {
  if (catalogue !== null) return choiceProblem(draft, catalogue, words);
  const labels = draft.skills.map((skill) => skill.label.trim()).filter((label) => label !== '');
  if (labels.length > LIMITS.skillsPerAgent) return words.skillsTooMany(LIMITS.skillsPerAgent);
  const long = labels.find((label) => label.length > LIMITS.nameCharacters);
  if (long !== undefined) return words.skillTooLong(LIMITS.nameCharacters);
  const nameless = labels.find((label) => skillIdOf(label) === '');
  if (nameless !== undefined) return words.skillNameless(nameless);
  const ids = labels.map(skillIdOf);
  const twice = labels.find((label, index) => ids.indexOf(skillIdOf(label)) !== index);
  return twice === undefined ? undefined : words.skillTwice(twice);
}

/** What is chosen can only be wrong where it was typed, or taken from the choice, before. */
function choiceProblem(
  { skills }: ProfileDraft,
  catalogue: readonly OfferedSkill[],
  words: Words,
): string | undefined {
  if (skills.some((skill) => isGone(skill, catalogue))) return words.skillsGone;
  const chosen = skills.filter((skill) => !isEmpty(skill));
  const ids = chosen.map(idOf);
  const twice = chosen.find((skill, index) => ids.indexOf(idOf(skill)) !== index);
  if (twice !== undefined) return words.skillTwice(twice.label);
  return chosen.length > LIMITS.skillsPerAgent ? words.skillsTooMany(LIMITS.skillsPerAgent) : undefined;
}

function capacityProblem(typed: string, words: Words): string | undefined {
  const capacity = Number(typed);
  const whole = typed.trim() !== '' && Number.isInteger(capacity);
  return whole && capacity >= 1 && capacity <= LIMITS.capacityMost
    ? undefined
    : words.capacity(LIMITS.capacityMost);
}

/** Whether what stands in a field of a channel is a number that can be kept. */
export const isChannelNumber = (typed: string): boolean =>
  /^\d{1,2}$/.test(typed.trim()) && Number(typed) <= LIMITS.capacityMost;

const tooLong = (text: string, most: number, words: Words): string | undefined =>
  text.trim().length > most ? words.tooLong(text.trim().length, most) : undefined;

function aliasProblem(alias: string, hidden: Hidden, words: Words): string | undefined {
  const isMissing = alias.trim() === '' && hidden.includes('name');
  return isMissing ? words.aliasEmpty : tooLong(alias, LIMITS.nameCharacters, words);
}

type Hidden = readonly HideableField[];

/**
 * @param hidden what the owner keeps from visitors
 * @param catalogue what skills are chosen from, `null` where they are typed
 */
export function checkProfile(
  draft: ProfileDraft,
  words: Words,
  hidden: Hidden = [],
  catalogue: Catalogue = null,
): ProfileProblems {
  const problems: Record<ProfileField, string | undefined> = {
    name: draft.name.trim() === '' ? words.nameEmpty : tooLong(draft.name, LIMITS.nameCharacters, words),
    alias: aliasProblem(draft.alias, hidden, words),
    pronouns: tooLong(draft.pronouns, LIMITS.pronounsCharacters, words),
    headline: tooLong(draft.headline, LIMITS.headlineCharacters, words),
    biography: tooLong(draft.biography, LIMITS.biographyCharacters, words),
    skills: skillsProblem(draft, catalogue, words),
    languages:
      draft.languages.length > LIMITS.languagesPerAgent
        ? words.languagesTooMany(LIMITS.languagesPerAgent)
        : undefined,
    capacity: capacityProblem(draft.capacity, words),
    channels: CHANNEL_FIELDS.every((field) => isChannelNumber(draft.channels[field]))
      ? undefined
      : words.channels(LIMITS.capacityMost),
  };
  return Object.fromEntries(
    Object.entries(problems).filter((entry): entry is [ProfileField, string] => entry[1] !== undefined),
  );
}

/** The field that a refused save is about, `null` if it names none of this form. */
export function profileFieldOf(refusal: Refusal): ProfileField | null {
  if (refusal.code === 'skill-invalid') return 'skills';
  if (refusal.code === 'capacity-invalid') return 'capacity';
  const named = refusal.field?.split('.')[0];
  return PROFILE_FIELDS.find((field) => field === named) ?? null;
}
