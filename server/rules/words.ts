import type { ContextAttributes, LanguageTag } from '../protocol/index.ts';
import { isWithin } from './leaf.ts';
import type { Sentences } from './rule.ts';

/** What words may name. `{agent|somebody}` says what stands in for what is not known. */
export const VARIABLES = ['agent', 'headline', 'branch', 'kilometres', 'page'] as const;
export type Variable = (typeof VARIABLES)[number];

/** Values to say; what is not given is not known. */
export type Spoken = Partial<Record<Variable, string>> & { readonly attributes?: ContextAttributes };

const PLACES = /\{([^{}|]*)(?:\|([^{}]*))?\}/g;
const ATTRIBUTE = 'attribute.';

/** In which of its languages it is said: the visitor's, else English, else the first. */
export function languageOf(sentences: Sentences, locale: string): LanguageTag | null {
  const all = Object.keys(sentences) as LanguageTag[];
  const own = all.filter((tag) => isWithin(locale, tag)).sort((one, other) => other.length - one.length);
  return own[0] ?? all.find((tag) => isWithin(tag, 'en')) ?? all[0] ?? null;
}

/** The sentence of that language; empty without any. */
export function sentenceIn(sentences: Sentences, locale: string): string {
  const language = languageOf(sentences, locale);
  return (language === null ? null : sentences[language]) ?? '';
}

/**
 * Words with their variables said. What is not known and has no stand-in leaves nothing behind, not even two
 * spaces.
 */
export const spoken = (sentence: string, values: Spoken): string =>
  sentence
    .replace(PLACES, (_, name: string, instead?: string) => valueOf(name.trim(), values) ?? instead ?? '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([,.!?;:])/g, '$1')
    .trim();

function valueOf(name: string, values: Spoken): string | undefined {
  if (!name.startsWith(ATTRIBUTE)) return values[name as Variable];
  const value = values.attributes?.[name.slice(ATTRIBUTE.length)];
  return value === undefined || value === '' ? undefined : String(value);
}

/** Variables that nobody knows, as they are written. */
export const unknownVariables = (sentence: string): readonly string[] =>
  [...sentence.matchAll(PLACES)].map((match) => (match[1] ?? '').trim()).filter((name) => !isVariable(name));

const isVariable = (name: string): boolean =>
  (VARIABLES as readonly string[]).includes(name) ||
  (name.startsWith(ATTRIBUTE) && name.length > ATTRIBUTE.length);
