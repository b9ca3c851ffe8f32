import { LIMITS, type Credit, type Moment } from '../protocol/index.ts';

/** A credit is cut to what the bound leaves; none is left out, so that it can be explained. */
export function withCredit(credits: readonly Credit[], credit: Credit | null): readonly Credit[] {
  if (credit === null) return credits;
  const seconds = Math.max(0, Math.min(credit.seconds, LIMITS.creditSecondsMost - secondsOf(credits)));
  return [...credits, { ...credit, seconds }];
}

/** The rank of a ticket: its joining time less all its credits. */
export const rankOf = (joinedAt: Moment, credits: readonly Credit[]): Moment =>
  joinedAt - 1_000 * secondsOf(credits);

const secondsOf = (credits: readonly Credit[]): number =>
  credits.reduce((sum, { seconds }) => sum + seconds, 0);
