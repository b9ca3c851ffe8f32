import type { QuickReplies, QuickReply } from '../../../server/protocol/index.ts';

/** What stands for names in the text of a reply. */
export type QuickNames = { readonly visitor: string; readonly agent: string; readonly site: string };

/**
 * The text with the names in it; anything else in braces stays as it is. A name that nobody knows goes with
 * the space before it: `Hello {visitor},` becomes `Hello,`.
 */
export const filledIn = (text: string, names: QuickNames): string =>
  text.replaceAll(/\s?\{(visitor|agent|site)\}/gu, (found: string, name: keyof QuickNames) =>
    names[name] === '' ? '' : found.replace(`{${name}}`, () => names[name]),
  );

/** What is sought in the words before the caret, and where it stands there. */
export type Sought = { readonly from: number; readonly text: string };

/** A slash at the beginning or after a space, and what follows up to the caret; `null` without one. */
export function soughtIn(text: string, caret: number): Sought | null {
  const found = /(?:^|\s)\/(?<sought>[\p{L}\p{N}-]*)$/u.exec(text.slice(0, caret));
  const sought = found?.groups?.sought;
  return sought === undefined ? null : { from: caret - sought.length - 1, text: sought };
}

const SHOWN_MOST = 6;

/**
 * The replies that fit best, the agent's own before the site's: those whose shortcut begins so, then those
 * whose shortcut or text holds it. An own reply takes the place of the site's under the same shortcut.
 */
export function repliesFor({ site, own }: QuickReplies, sought: string): readonly QuickReply[] {
  const wanted = sought.toLocaleLowerCase();
  const named = new Set(own.map(({ shortcut }) => shortcut));
  const all = [...own, ...site.filter(({ shortcut }) => !named.has(shortcut))];
  const begins = ({ shortcut }: QuickReply) => shortcut.toLocaleLowerCase().startsWith(wanted);
  const holds = ({ shortcut, text }: QuickReply) =>
    `${shortcut}\n${text}`.toLocaleLowerCase().includes(wanted);
  const first = all.filter(begins);
  return [...first, ...all.filter((reply) => !begins(reply) && holds(reply))].slice(0, SHOWN_MOST);
}
