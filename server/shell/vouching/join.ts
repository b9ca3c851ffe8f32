import type { Credit, VisitContext } from '../../protocol/index.ts';
import type { Claims } from './claims.ts';

const NOTHING_SAID: VisitContext = { page: null, attributes: {}, touchpoints: [] };

/** What the page says of a visit, with what the site vouches for. */
export const contextWith = (said: VisitContext | null, vouched: Claims | null): VisitContext | null =>
  vouched === null ? said : { ...(said ?? NOTHING_SAID), signed: vouched.facts };

/** Only what is signed makes anybody come earlier. */
export const priorityOf = (vouched: Claims | null): Credit | null =>
  vouched === null || vouched.prioritySeconds === 0
    ? null
    : { reason: 'priority', seconds: vouched.prioritySeconds };

/** The name in the form counts, and the signed one where that was left empty. */
export const nameWith = (given: string, vouched: Claims | null): string =>
  given === '' ? (vouched?.facts.name ?? '') : given;
