import type { LanguageTag } from '../../../server/protocol/index.ts';
import type { Formats } from '../../words/formats.ts';

/** Offered while typing; any other tag that has a name is taken too. */
const COMMON_TAGS: readonly string[] = (
  'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv ms nb nl pl ' +
  'pt pt-BR ro ru sk sl sr sv sw ta th tr uk ur vi zh'
).split(' ');

export const commonLanguageNames = (formats: Formats): readonly string[] =>
  COMMON_TAGS.map((tag) => formats.language(tag));

/** Understands a name (`German`) or a tag (`pt-BR`); `null` where neither is meant. */
export function languageTagOf(typed: string, formats: Formats): LanguageTag | null {
  const wanted = typed.trim();
  const named = COMMON_TAGS.find((tag) => formats.language(tag).toLowerCase() === wanted.toLowerCase());
  if (named !== undefined) return named as LanguageTag;
  try {
    const [tag] = Intl.getCanonicalLocales(wanted);
    return tag !== undefined && formats.language(tag) !== tag ? (tag as LanguageTag) : null;
  } catch {
    return null;
  }
}
