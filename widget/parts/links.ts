/** Plain words, or an address with what a reader sees of it. */
export type Piece = string | { readonly text: string; readonly href: string };

/** Longer ones stay words. */
const MOST_CHARACTERS = 2_048;

/** What may be an address, with what stands around it in a sentence. */
const WEB = /(?<!\w)https?:\/\/[^\s<>"“”„«»`]+/u;
const MAIL_AT = /(?<![\p{L}\p{N}_@./%+-])(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,253}/u;
const CANDIDATE = new RegExp(`${WEB.source}|${MAIL_AT.source}`, 'giu');

/** With these a text can be made to look like another address than it is. */
const TURNS_TEXT = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const MAIL = /^[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

const ENDS_SENTENCE = /[.,;:!?…'’*_~|。、，．！？；：)\]}）」』】》]$/u;
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '）': '（', '】': '【' };

/**
 * Finds the addresses in what somebody wrote: `http`, `https` and mail only, and nothing that could lead
 * elsewhere than it says. Lines in which characters turn the direction of the text have none.
 */
export function linked(text: string): readonly Piece[] {
  return joined(
    text.split(/(?<=\n)/u).flatMap((line) => (TURNS_TEXT.test(line) ? [line] : linkedLine(line))),
  );
}

function linkedLine(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: candidate, index } of line.matchAll(CANDIDATE)) {
    const shown = withoutSentenceEnd(candidate);
    const href = hrefOf(shown);
    if (href === null) continue;
    pieces.push(line.slice(end, index), { text: shown, href });
    end = index + shown.length;
  }
  return [...pieces, line.slice(end)];
}

/** The end of the sentence around an address is no part of it; a bracket that it opened itself is. */
function withoutSentenceEnd(candidate: string): string {
  let shown = candidate;
  for (let last = ENDS_SENTENCE.exec(shown)?.[0]; last !== undefined; last = ENDS_SENTENCE.exec(shown)?.[0]) {
    const opener = OPENERS[last];
    if (opener !== undefined && count(shown, opener) >= count(shown, last)) break;
    shown = shown.slice(0, -last.length);
  }
  return shown;
}

const count = (text: string, character: string): number => text.split(character).length - 1;

function hrefOf(shown: string): string | null {
  if (shown.length > MOST_CHARACTERS) return null;
  const mail = /^mailto:/iu.test(shown) ? shown.slice('mailto:'.length) : shown;
  if (MAIL.test(mail)) return `mailto:${mail}`;
  if (!/^https?:/iu.test(shown) || !URL.canParse(shown)) return null;
  const { protocol, hostname, username, password, href } = new URL(shown);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  // A name before the host is how one address is dressed up as another.
  return isWeb && hostname !== '' && username === '' && password === '' ? href : null;
}

/** Words that follow one another are one piece, and nothing is none. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
    else all.push(piece);
  }
  return all;
}
