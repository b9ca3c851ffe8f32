import type { OrderReason } from '../../protocol/index.ts';
import type { ScoreTerms } from './score.ts';

/** One agent of a list, with what the score was made from. */
export type Reasoned = {
  readonly terms: ScoreTerms;
  /** `open`: takes whoever chooses now. `full`: the last places before a break are given. */
  readonly tier: 'open' | 'closing' | 'full' | 'away' | 'offline';
  readonly p50Seconds: number;
  /** Too few reviews for a rating to be shown. */
  readonly isNew: boolean;
};

type Weighed = { readonly reason: OrderReason; readonly weight: number };

const REASONS_MOST = 2;
/** What moves a score by less is no reason. */
const LEAST_WEIGHT = 0.1;
/** A newcomer's rating is the site's mean: the reason that there is no other, and no great one. */
const NEWCOMER_WEIGHT = 0.2;
/** Nobody calls a longer wait soon, however long the others are. */
const SOON_SECONDS = 300;

/**
 * Why each of a list stands where she stands, weightiest first: by how far a term lifts or lowers her
 * against the mean of those who are open. A low rating is no reason that is told, and whoever takes nobody
 * says why on the card itself.
 */
export function reasonsOf(listed: readonly Reasoned[]): readonly (readonly OrderReason[])[] {
  const open = listed.filter(({ tier }) => tier === 'open').map(({ terms }) => terms);
  const mean = meanTerms(open);
  return listed.map((one) => {
    switch (one.tier) {
      case 'open':
        return weightiest([waitReason(one, mean), ratingReason(one, mean), shareReason(one, mean)].flat());
      case 'away':
        return ['away'];
      case 'closing':
      case 'full':
      case 'offline':
        return [];
    }
  });
}

/** To be free at once is told even where everybody is. */
function waitReason({ terms, p50Seconds }: Reasoned, mean: ScoreTerms): readonly Weighed[] {
  const lift = terms.wait - mean.wait;
  if (p50Seconds <= 0) return [{ reason: 'free-now', weight: Math.max(LEAST_WEIGHT, lift) }];
  if (p50Seconds <= SOON_SECONDS) return lift > 0 ? [{ reason: 'soon-free', weight: lift }] : [];
  return lift < 0 ? [{ reason: 'long-wait', weight: -lift }] : [];
}

function ratingReason({ terms, isNew }: Reasoned, mean: ScoreTerms): readonly Weighed[] {
  if (isNew) return [{ reason: 'newcomer', weight: NEWCOMER_WEIGHT }];
  return [{ reason: 'well-rated', weight: terms.rating - mean.rating }];
}

function shareReason({ terms }: Reasoned, mean: ScoreTerms): readonly Weighed[] {
  const lift = terms.share + terms.exposure - mean.share - mean.exposure;
  return [{ reason: lift > 0 ? 'fair-share' : 'had-much', weight: Math.abs(lift) }];
}

const weightiest = (reasons: readonly Weighed[]): readonly OrderReason[] =>
  reasons
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, REASONS_MOST)
    .map(({ reason }) => reason);

function meanTerms(terms: readonly ScoreTerms[]): ScoreTerms {
  const mean = (name: keyof ScoreTerms): number =>
    terms.length === 0 ? 0 : terms.reduce((sum, each) => sum + each[name], 0) / terms.length;
  return { rating: mean('rating'), wait: mean('wait'), share: mean('share'), exposure: mean('exposure') };
}
