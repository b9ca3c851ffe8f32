import { createHmac } from 'node:crypto';
import type { SiteId } from '../../protocol/index.ts';
import type { Store } from '../../store/store.ts';
import type { Random } from '../surroundings.ts';
import { newToken } from '../tokens.ts';

const SECRET_NAME = 'subjects';
const SECRET_BYTES = 32;

/**
 * What stands for a site's own id of a visitor. Such ids are short and can be guessed, so a secret of the
 * installation goes into it: a row alone does not tell whom it means. It outlives a new visitor key.
 */
export async function hashSubject(
  { store, random }: { readonly store: Store; readonly random: Random },
  siteId: SiteId,
  subject: string,
): Promise<string> {
  const secret =
    (await store.readSecret(SECRET_NAME)) ??
    (await store.keepSecret(SECRET_NAME, newToken(random, SECRET_BYTES)));
  return createHmac('sha256', secret)
    .update(JSON.stringify([siteId, subject]))
    .digest('base64url');
}
