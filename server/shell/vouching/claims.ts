import { errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import {
  LIMITS,
  type Answer,
  type ContextAttributes,
  type Moment,
  type SignedFacts,
  type SiteId,
} from '../../protocol/index.ts';
import { refused } from '../check.ts';
import { line, optionalLine } from '../schema-parts.ts';

/** What a site vouches for. */
export type Claims = {
  /** The site's own id of the visitor. */
  readonly subject: string;
  readonly facts: SignedFacts;
  /** How much longer this visitor counts as having waited. */
  readonly prioritySeconds: number;
  /** For the rules of the site; nobody is shown them. */
  readonly attributes: ContextAttributes;
};

/** The clock of the site and this one need not agree to the second. */
const TOLERANCE_SECONDS = 60;

const claims = z.object({
  sub: z.string().min(1).max(LIMITS.identitySubjectCharacters),
  exp: z.number(),
  name: optionalLine(LIMITS.nameCharacters).default(''),
  email: optionalLine(LIMITS.emailCharacters).default(''),
  segment: line(LIMITS.segmentCharacters).nullable().default(null),
  attributes: z
    .record(
      line(LIMITS.contextKeyCharacters),
      z.union([optionalLine(LIMITS.contextValueCharacters), z.number(), z.boolean()]),
    )
    .refine((given) => Object.keys(given).length <= LIMITS.contextAttributes)
    .default({}),
  priority: z.int().min(0).max(LIMITS.creditSecondsMost).default(0),
});

const invalid = (advice: string) => refused('identity-invalid', advice, 'signed');

/**
 * Reads a JWT (RFC 7519) that a site signed with its visitor key. Only HMAC with SHA-256 is believed,
 * whatever the token says of itself.
 * @param key as one of `readVisitorKeys` has it: its characters are the key
 */
export async function readClaims(
  signed: string,
  key: string,
  siteId: SiteId,
  now: Moment,
): Promise<Answer<Claims>> {
  const verified = await jwtVerify(signed, new TextEncoder().encode(key), {
    algorithms: ['HS256'],
    audience: siteId,
    requiredClaims: ['sub', 'exp'],
    currentDate: new Date(now),
    clockTolerance: TOLERANCE_SECONDS,
  }).then(({ payload }) => ({ ok: true, result: payload }) as const, whyNot);
  return verified.ok ? claimsIn(verified.result, now) : verified;
}

function whyNot(error: unknown) {
  if (error instanceof errors.JWTExpired) return refused('identity-expired');
  if (!(error instanceof errors.JWTClaimValidationFailed)) return refused('identity-invalid');
  return invalid(`Mend the claim "${error.claim}" of the identity: ${error.reason}.`);
}

function claimsIn(payload: JWTPayload, now: Moment): Answer<Claims> {
  const read = claims.safeParse(payload);
  if (!read.success) {
    const claim = String(read.error.issues[0]?.path[0] ?? '');
    return invalid(`Mend the claim "${claim}" of the identity: it is not of the kind or length documented.`);
  }
  const { sub, exp, name, email, segment, priority, attributes } = read.data;
  if (exp > now / 1_000 + LIMITS.identitySecondsMost + TOLERANCE_SECONDS) {
    return invalid(`Let the identity expire within ${LIMITS.identitySecondsMost} seconds.`);
  }
  const facts = { name: name || null, email: email || null, segment };
  return { ok: true, result: { subject: sub, facts, prioritySeconds: priority, attributes } };
}
