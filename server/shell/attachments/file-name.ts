import { LIMITS, type Attachment } from '../../protocol/index.ts';
import { cleanLine } from '../text-rules.ts';

const ENDINGS = { image: '.webp', pdf: '.pdf' } as const;
const NAMELESS = { image: 'image', pdf: 'file' } as const;

/** What separates folders, is reserved somewhere, or turns the direction of reading to disguise an ending. */
const UNWANTED = /[\\/:*?"<>|\p{Cf}\p{Co}\p{Cn}]/gu;
const LAST_ENDING = /\.[^.]{1,8}$/u;

/** The name that a reader will see and save under: the sender's, harmless, with the ending of what it is. */
export function fileName(given: string, kind: Attachment['kind']): string {
  const ending = ENDINGS[kind];
  const stem = cleanLine(given.replace(UNWANTED, ' '))
    .replace(LAST_ENDING, '')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  const most = LIMITS.fileNameCharacters - ending.length;
  // Half a character at the end would be no text.
  const cut = stem
    .slice(0, most)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
  return (cut === '' ? NAMELESS[kind] : cut) + ending;
}

/** The name as a header carries it; one that is no such text is none. */
export function namedIn(header: string | readonly string[] | undefined): string {
  if (typeof header !== 'string') return '';
  try {
    return decodeURIComponent(header.slice(0, 9 * LIMITS.fileNameCharacters));
  } catch {
    return '';
  }
}
