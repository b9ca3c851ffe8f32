import type { SiteId } from '../../protocol/index.ts';
import type { Store } from '../../store/store.ts';
import type { Random } from '../surroundings.ts';
import { newToken } from '../tokens.ts';

/** RFC 7518, 3.2: a key for HS256 has 256 bits or more. */
const KEY_BYTES = 32;

const nameOf = (siteId: SiteId): string => `visitor-key:${siteId}`;

type Tools = { readonly store: Store; readonly random: Random };

/** The key with which a site signs who its visitors are, made at first need. */
export const keepVisitorKey = ({ store, random }: Tools, siteId: SiteId): Promise<string> =>
  store.keepSecret(nameOf(siteId), newToken(random, KEY_BYTES));

/** Another key takes its place: what was signed with the one before is believed no more. */
export async function replaceVisitorKey({ store, random }: Tools, siteId: SiteId): Promise<string> {
  const made = newToken(random, KEY_BYTES);
  await store.replaceSecret(nameOf(siteId), made);
  return made;
}

/** `null` as long as nobody has asked for one. */
export const readVisitorKey = (store: Pick<Store, 'readSecret'>, siteId: SiteId): Promise<string | null> =>
  store.readSecret(nameOf(siteId));
