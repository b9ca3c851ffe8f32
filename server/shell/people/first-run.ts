import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { refusal, type Moment, type Refusal } from '../../protocol/index.ts';
import type { Store } from '../../store/store.ts';
import { API_BOUNDS } from '../api/bounds.ts';
import type { Clock, Random } from '../surroundings.ts';
import { hashToken, newToken } from '../tokens.ts';

const NAME = 'first-run';
const USED = '';

type Tools = { readonly store: Store; readonly clock: Clock; readonly random: Random };

const kept = z.object({ tokenHash: z.string(), expiresAt: z.number() });

/**
 * The token of a link by which whoever runs the server becomes its first owner; the one of the start before
 * opens nothing any more. `null` when somebody is an owner already.
 */
export async function openFirstRun({ store, clock, random }: Tools): Promise<string | null> {
  if (await store.hasOwner()) return null;
  const token = newToken(random, API_BOUNDS.linkBytes);
  const expiresAt: Moment = clock.now() + API_BOUNDS.firstRunSeconds * 1_000;
  await store.replaceSecret(NAME, JSON.stringify({ tokenHash: hashToken(token), expiresAt }));
  return token;
}

export const firstRunLink = (server: string, token: string): string => `${server}/owner#first-run=${token}`;

/** Whoever guesses does not learn whether the server is still to be had. */
const CLOSED = refusal(
  'link-invalid',
  'This link opens nothing: it was used, or the server was started again. Sign in, or take the newest link.',
);

/** Why this token opens nothing; `null` when it does. */
export async function firstRunRefusal({ store, clock }: Tools, token: string): Promise<Refusal | null> {
  const value = await store.readSecret(NAME);
  if (value === null || value === USED || (await store.hasOwner())) {
    return CLOSED;
  }
  const { tokenHash, expiresAt } = kept.parse(JSON.parse(value));
  if (!timingSafeEqual(Buffer.from(hashToken(token)), Buffer.from(tokenHash))) {
    return CLOSED;
  }
  if (expiresAt > clock.now()) return null;
  return refusal('link-expired', 'This link is too old. Start the server again to get another one.');
}

export const closeFirstRun = ({ store }: Tools): Promise<void> => store.replaceSecret(NAME, USED);
