import { SignJWT } from 'jose';
import type { SiteId } from '../../../protocol/index.ts';
import type { Store } from '../../../store/store.ts';
import { systemRandom } from '../../system.ts';
import { SITE } from '../../test/new-app.ts';
import { keepVisitorKey } from '../visitor-key.ts';

export type SignWish = {
  readonly key?: string;
  readonly algorithm?: string;
  readonly audience?: string;
  /** From now. */
  readonly expiresInSeconds?: number;
  readonly claims?: Readonly<Record<string, unknown>>;
};

export const keyOf = (store: Store, siteId: SiteId = SITE): Promise<string> =>
  keepVisitorKey({ store, random: systemRandom }, siteId);

/** What a site would sign about its visitor. */
export async function signed(store: Store, subject: string, wish: SignWish = {}): Promise<string> {
  const { algorithm = 'HS256', audience = SITE, expiresInSeconds = 600, claims = {} } = wish;
  const key = wish.key ?? (await keyOf(store));
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: algorithm })
    .setSubject(subject)
    .setAudience(audience)
    .setExpirationTime(Math.floor(Date.now() / 1_000) + expiresInSeconds)
    .sign(new TextEncoder().encode(key));
}
