import { LIMITS, type Credit, type Moment } from '../protocol/index.ts';

/** A credit is cut to what the bound leaves; none is left out, so that it can be explained. */
export function withCredit(credits: readonly Credit[], credit: Credit | null): readonly Credit[] {
  if (credit === null) return credits;
  return [...credits, { ...credit, seconds: Math.max(0, Math.min(credit.seconds, creditLeft(credits))) }];
}

/** How many seconds the bound of all credits of one ticket still leaves. */
export const creditLeft = (credits: readonly Credit[]): number =>
  Math.max(0, LIMITS.creditSecondsMost - secondsOf(credits));

/** The rank of a ticket: its joining time less all its credits. */
export const rankOf = (joinedAt: Moment, credits: readonly Credit[]): Moment =>
  joinedAt - 1_000 * secondsOf(credits);

const secondsOf = (credits: readonly Credit[]): number =>
  credits.reduce((sum, { seconds }) => sum + seconds, 0);
