import type { Language } from '../../protocol/languages.ts';
import { words as german } from './de.ts';
import { words as english } from './en.ts';
import { words as french } from './fr.ts';
import { words as spanish } from './es.ts';
import { words as italian } from './it.ts';
import { words as dutch } from './nl.ts';
import { words as japanese } from './ja.ts';
import { words as polish } from './pl.ts';
import { words as arabic } from './ar.ts';
import { words as portuguese } from './pt.ts';
import { words as chinese } from './zh.ts';
import { words as ukrainian } from './uk.ts';
import { words as swedish } from './sv.ts';
import { words as hebrew } from './he.ts';
import { words as hindi } from './hi.ts';
import { words as turkish } from './tr.ts';
import { createFormats, type Formats } from './formats.ts';

/** What the server itself says to visitors. Everything else a page says. */
export type ServerWords = ReturnType<typeof english>;

type Sentences = (formats: Formats) => ServerWords;

const SENTENCES: Readonly<Partial<Record<Language, Sentences>>> & { readonly en: Sentences } = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  ja: japanese,
  pl: polish,
  ar: arabic,
  pt: portuguese,
  zh: chinese,
  uk: ukrainian,
  sv: swedish,
  he: hebrew,
  hi: hindi,
  tr: turkish,
};

/** The languages that there are, English first. */
export const SPOKEN = Object.keys(SENTENCES) as readonly Language[];

const made = new Map<string, ServerWords>();

/** Every language is made once. What no language is, or none of ours, is English as Britain writes it. */
export function wordsFor(tag: string): ServerWords {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  const spoken = Object.hasOwn(SENTENCES, language) ? (language as Language) : 'en';
  const known = made.get(spoken);
  if (known !== undefined) return known;
  const words = (SENTENCES[spoken] ?? english)(createFormats(spoken === 'en' ? 'en-GB' : spoken));
  made.set(spoken, words);
  return words;
}

/** The locale in which times stand beside these words: the reader's own where the language is one of ours. */
export const localeFor = (tag: string): string => {
  const { locale } = wordsFor(tag).formats;
  return tag.toLowerCase().split('-')[0] === locale.split('-')[0] ? tag : locale;
};

/** Which of our languages a reader would rather have, from the `Accept-Language` of a request. */
export function preferredLanguage(accepted: readonly string[]): string {
  const languages = accepted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return languages.find((language) => Object.hasOwn(SENTENCES, language)) ?? 'en';
}
