import { z } from 'zod';
import { fieldProblem, LIMITS, refusal, SCOPES } from '../../protocol/index.ts';
import type { ApiKeyCard, FieldProblemCode, Scope } from '../../protocol/index.ts';
import type { StoredApiKey } from '../../store/access.ts';
import { line, unique } from '../schema-parts.ts';
import { hashToken, newToken } from '../tokens.ts';
import { done, refuseFields } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';
import { pageOf, pageQuery } from './cursors.ts';
import { operation, type Call, type Operation } from './operation.ts';

const PREFIX = 'hpk_';
const ID_BYTES = 9;

const scope = z.enum(SCOPES);
const keyCard = z.object({
  keyId: z.string(),
  name: z.string(),
  scopes: z.array(scope),
  createdAt: z.number(),
  usedAt: z.number().nullable(),
});

const CARD: ApiKeyCard = {
  keyId: 'Vh3kq0Zr5tXw',
  name: 'The shop',
  scopes: ['touchpoints:write'],
  createdAt: 1_767_225_600_000,
  usedAt: null,
};

/** Keys of programs. Only people make them, and no key is worth more than whoever made it. */
export const KEY_OPERATIONS: readonly Operation[] = [
  operation('readKeys', {
    scope: 'keys:write',
    summary: 'The keys of the site, newest first, and when each was used last.',
    query: pageQuery,
    answer: pageOf(keyCard),
    example: { query: { limit: 50 }, answer: { items: [CARD], nextCursor: null } },
    handle: readKeys,
  }),
  operation('makeKey', {
    scope: 'keys:write',
    summary: 'Makes a key. Its secret is in this answer and nowhere else.',
    body: z.strictObject({
      name: line(LIMITS.nameCharacters),
      scopes: z
        .array(scope)
        .min(1, 'Choose at least one scope.')
        .max(SCOPES.length)
        .refine(unique, 'Name each once.'),
    }),
    answer: z.object({ key: keyCard, secret: z.string() }),
    status: 201,
    hasSecret: true,
    example: {
      body: { name: 'The shop', scopes: ['touchpoints:write'] },
      answer: { key: CARD, secret: `${PREFIX}2Cz6yP0bWl3QXn5vYkq9dRf7uEo1aTj8hGs4mIxNcBw` },
    },
    handle: makeKey,
  }),
  operation('revokeKey', {
    scope: 'keys:write',
    summary: 'Ends a key; nothing opens with it any more.',
    path: z.strictObject({ keyId: z.string().max(LIMITS.idCharacters) }),
    answer: z.strictObject({}),
    example: { path: { keyId: CARD.keyId }, answer: {} },
    handle: async ({ site, path, tools }) => {
      const was = await tools.store.deleteApiKey(site.row.siteId, path.keyId);
      return was ? done({}) : { ok: false, refusal: refusal('not-found') };
    },
  }),
];

const cardOf = ({ keyId, name, scopes, createdAt, usedAt }: StoredApiKey): ApiKeyCard => ({
  keyId,
  name,
  scopes,
  createdAt,
  usedAt,
});

/** Sorts the newest first, as texts. */
const positionOf = ({ createdAt, keyId }: ApiKeyCard): string =>
  `${String(Number.MAX_SAFE_INTEGER - createdAt).padStart(16, '0')} ${keyId}`;

async function readKeys({ site, query, tools }: Call<'readKeys'>) {
  const { siteId } = site.row;
  const cards = (await tools.store.readApiKeys(siteId)).map(cardOf);
  return tools.cursors.page({ operation: 'readKeys', siteId }, query, cards, positionOf);
}

async function makeKey({ site, caller, body, tools }: Call<'makeKey'>) {
  const { store, random, clock } = tools;
  const { siteId } = site.row;
  if (caller.kind !== 'person') return refuseScope('keys-by-people');
  const lacking = body.scopes.filter((each) => !caller.scopes.includes(each));
  if (lacking.length > 0) return refuseScope('scope-lacking', { scopes: lacking.join(', ') });
  if (body.scopes.includes('keys:write')) return refuseScope('keys-make-none');
  if ((await store.readApiKeys(siteId)).length >= API_BOUNDS.keysPerSite) {
    return refuseFields([fieldProblem('name', 'keys-full', { most: API_BOUNDS.keysPerSite })]);
  }
  const secret = PREFIX + newToken(random, API_BOUNDS.keyBytes);
  const key: StoredApiKey = {
    siteId,
    keyId: newToken(random, ID_BYTES),
    keyHash: hashToken(secret),
    name: body.name,
    scopes: SCOPES.filter((each): each is Scope => body.scopes.includes(each)),
    createdBy: caller.accountId,
    createdAt: clock.now(),
    usedAt: null,
  };
  await store.saveApiKey(key);
  return done({ key: cardOf(key), secret });
}

const refuseScope = (code: FieldProblemCode, data = {}) => refuseFields([fieldProblem('scopes', code, data)]);
