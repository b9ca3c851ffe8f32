import { createHash } from 'node:crypto';
import { refusal } from '../../protocol/index.ts';
import type { ApiRefusal } from './answer.ts';

const TAG_CHARACTERS = 22;

/** A strong ETag of what is shown as JSON: the same words, the same tag. */
export const etagOf = (shown: unknown): string =>
  `"${createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, TAG_CHARACTERS)}"`;

/** Whether a header such as If-Match or If-None-Match names this version. */
export const names = (header: string | null | undefined, etag: string): boolean =>
  header?.split(',').some((part) => part.trim().replace(/^W\//, '') === etag || part.trim() === '*') === true;

/**
 * `null` when the caller has read what stands there now; else the refusal that shows it.
 * Two people who edit the same thing do so by this.
 */
export function changedMeanwhile(
  ifMatch: string | null,
  current: object,
  who?: { readonly changedBy: string; readonly changedAt: number },
): { readonly ok: false; readonly refusal: ApiRefusal } | null {
  if (ifMatch === null) return { ok: false, refusal: refusal('version-needed') };
  const etag = etagOf(current);
  if (names(ifMatch, etag)) return null;
  return { ok: false, refusal: { ...refusal('changed-meanwhile'), more: { current, etag, ...who } } };
}

/** The same for what carries a tag of its own, which the caller has not named. */
export function changedMeanwhileTag(
  ifMatch: string | null,
  current: object,
  etag: string,
  who?: { readonly changedBy: string; readonly changedAt: number },
): { readonly ok: false; readonly refusal: ApiRefusal } {
  if (ifMatch === null) return { ok: false, refusal: refusal('version-needed') };
  return { ok: false, refusal: { ...refusal('changed-meanwhile'), more: { current, etag, ...who } } };
}
