import type { Moment, SiteId, VisitorKeyCard } from '../../protocol/index.ts';
import type { Store } from '../../store/store.ts';
import type { Clock, Random } from '../surroundings.ts';
import { newToken } from '../tokens.ts';

/** RFC 7518, 3.2: a key for HS256 has 256 bits or more. */
const KEY_BYTES = 32;

const nameOf = (siteId: SiteId): string => `visitor-key:${siteId}`;

type Tools = { readonly store: Store; readonly random: Random };

/** The key with which a site signs who its visitors are, made at first need. */
export const keepVisitorKey = ({ store, random }: Tools, siteId: SiteId): Promise<string> =>
  store.keepSecret(nameOf(siteId), newToken(random, KEY_BYTES));

/** Another key takes its place: what was signed with the one before is believed no more. */
export async function replaceVisitorKey(tools: Tools, siteId: SiteId): Promise<string> {
  await tools.store.replaceSecret(retiredNameOf(siteId), JSON.stringify(null));
  return makeKey(tools, siteId);
}

type Retired = { readonly key: string; readonly until: Moment };

const retiredNameOf = (siteId: SiteId): string => `visitor-key-before:${siteId}`;

/** The same, and the one before is believed for a while yet, so that a site can change over without a gap. */
export async function rotateVisitorKey(
  tools: Tools & { readonly clock: Clock },
  siteId: SiteId,
  overlapSeconds: number,
): Promise<{ readonly key: string; readonly previousUntil: Moment | null }> {
  const { store, clock } = tools;
  const before = await store.readSecret(nameOf(siteId));
  const until = clock.now() + overlapSeconds * 1_000;
  const isKept = before !== null && overlapSeconds > 0;
  const retired: Retired | null = isKept ? { key: before, until } : null;
  await store.replaceSecret(retiredNameOf(siteId), JSON.stringify(retired));
  return { key: await makeKey(tools, siteId), previousUntil: retired?.until ?? null };
}

async function makeKey({ store, random }: Tools, siteId: SiteId): Promise<string> {
  const made = newToken(random, KEY_BYTES);
  await store.replaceSecret(nameOf(siteId), made);
  return made;
}

/** The key before this one, while it counts. */
async function retiredOf(
  store: Pick<Store, 'readSecret'>,
  siteId: SiteId,
  now: Moment,
): Promise<Retired | null> {
  const kept = await store.readSecret(retiredNameOf(siteId));
  const retired = kept === null ? null : (JSON.parse(kept) as Retired | null);
  return retired === null || retired.until <= now ? null : retired;
}

/** How the key stands, without showing it. */
export async function describeVisitorKey(
  store: Pick<Store, 'readSecret'>,
  siteId: SiteId,
  now: Moment,
): Promise<VisitorKeyCard> {
  const isMade = (await store.readSecret(nameOf(siteId))) !== null;
  return { isMade, previousUntil: (await retiredOf(store, siteId, now))?.until ?? null };
}

/** The keys that are believed now, the newest first; none as long as nobody has asked for one. */
export async function readVisitorKeys(
  store: Pick<Store, 'readSecret'>,
  siteId: SiteId,
  now: Moment,
): Promise<readonly string[]> {
  const key = await store.readSecret(nameOf(siteId));
  if (key === null) return [];
  const retired = await retiredOf(store, siteId, now);
  return retired === null ? [key] : [key, retired.key];
}
