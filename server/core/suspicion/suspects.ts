import { LIMITS, type AgentId, type Moment, type ReviewId, type Suspicion } from '../../protocol/index.ts';
import { later } from '../moment.ts';
import { reviewsOf, starSumOf } from '../order/rating.ts';
import { reviewedOf } from '../rows/review.ts';
import type { SiteState, WrittenReview } from '../state.ts';
import { isGrave, WATCH_SECONDS } from './suspicions.ts';

/** A review that is held, and why. */
export type Suspect = { readonly reviewId: ReviewId; readonly suspicions: readonly Suspicion[] };

/** By so much reviews of one burst move a rating together before somebody has looked at them. */
const SHIFT_MOST = 0.04;
/** More reviews of a day on one side of the rating than these, and than is usual there, are a burst. */
const BURST_ABOVE = { below: 10, near: 25, above: 25 } as const;
const SIDES = ['below', 'near', 'above'] as const;
/** So many that look grave may be a coincidence. */
const GRAVE_MOST = 3;
const DAY_MILLISECONDS = 86_400_000;
/** The days before the one that is looked at, of those for which conversations are remembered. */
const DAYS_BEFORE = 13;
/** More than two ratings can be apart. */
const STARS_APART = 5;

type Side = (typeof SIDES)[number];
/** A sum of stars and how many gave them. */
type Stars = { readonly sum: number; readonly count: number };
/** `isNew`: the rating was made of reviews of this day. */
type Day = {
  readonly base: Stars;
  readonly rows: readonly Row[];
  readonly before: readonly WrittenReview[];
  readonly isNew: boolean;
};
type Row = WrittenReview & { readonly isHeld: boolean };

/**
 * Reviews of this agent that are to be held now, those that were public before included: an attack shows only
 * once it has begun. Two things are looked for. One: several reviews that look grave each. The other: more
 * reviews on one side of the rating than this agent ever has in a day, which together move it. Of these the
 * most suspicious go first, then those that pull hardest, then the newest, until what is left moves it no
 * more. A good day moves no rating, so that a crowd of honest visitors is let through.
 */
export function suspectsOf(state: SiteState, agentId: AgentId, now: Moment): readonly Suspect[] {
  const agent = state.agents.get(agentId);
  if (agent === undefined) return [];
  const { watched, before } = reviewsAround(state, agentId, now);
  const grave = watched.filter(({ suspicions = [] }) => isGrave(suspicions));
  const held = new Map<ReviewId, Suspect>();
  if (grave.length > GRAVE_MOST) {
    for (const row of grave) if (!row.isHeld) held.set(row.reviewId, suspectOf(row));
  }
  const counted = { sum: starSumOf(agent), count: reviewsOf(agent) };
  const { base, rest, isNew } = settled(counted, watched);
  if (base.count < LIMITS.ratingShownFromReviews) return [...held.values()];
  for (const row of burstOf({ base, rows: rest, before, isNew }, held))
    held.set(row.reviewId, suspectOf(row, 'burst'));
  return [...held.values()];
}

const suspectOf = ({ reviewId, suspicions = [] }: Row, ...more: readonly Suspicion[]): Suspect => ({
  reviewId,
  suspicions: [...more, ...suspicions],
});

/** Those of the last day that nobody has decided about, oldest first, and those of the days before. */
function reviewsAround(state: SiteState, agentId: AgentId, now: Moment) {
  const watched: Row[] = [];
  const before: WrittenReview[] = [];
  for (const { review } of reviewedOf(state, agentId)) {
    const hidden = state.hiddenReviews.get(review.reviewId)?.reason;
    if (now >= later(review.writtenAt, WATCH_SECONDS)) before.push(review);
    else if (review.checked !== true && (hidden === undefined || hidden === 'held')) {
      watched.push({ ...review, isHeld: hidden === 'held' });
    }
  }
  watched.sort((one, other) => one.writtenAt - other.writtenAt || (one.reviewId < other.reviewId ? -1 : 1));
  return { watched, before };
}

/** What the day began with; where that was no rating yet, the first reviews make one. */
function settled(
  counted: Stars,
  watched: readonly Row[],
): { readonly base: Stars; readonly rest: readonly Row[]; readonly isNew: boolean } {
  const ofToday = watched.flatMap(({ counted: stars }) => (stars === null ? [] : [{ stars }]));
  const base = { sum: counted.sum - sumOf(ofToday), count: counted.count - ofToday.length };
  const missing = Math.max(0, LIMITS.ratingShownFromReviews - base.count);
  const first = new Set(watched.filter(({ isHeld }) => !isHeld).slice(0, missing));
  return {
    base: added(base, [...first]),
    rest: watched.filter((row) => !first.has(row)),
    isNew: missing > 0,
  };
}

/** Those of a burst that are to be held. */
function burstOf({ base, rows, before, isNew }: Day, held: ReadonlyMap<ReviewId, Suspect>): readonly Row[] {
  const rating = meanOf(base);
  const days = daysOf(before);
  const isBurst = (side: Side): boolean => {
    const isOn = ({ stars }: WrittenReview): boolean => sideOf(stars, rating) === side;
    return rows.filter(isOn).length > usual(side, before.filter(isOn).length / days);
  };
  const sides = new Set(SIDES.filter(isBurst));
  const isOpen = ({ isHeld, reviewId }: Row): boolean => !isHeld && !held.has(reviewId);
  const [burst, others] = split(rows.filter(isOpen), ({ stars }) => sides.has(sideOf(stars, rating)));
  const open = [...burst].sort(
    (one, other) => weight(one, rating) - weight(other, rating) || one.writtenAt - other.writtenAt,
  );
  const anchors = isNew
    ? [ratingBefore(open.at(-1), { base, rows: rows.filter(isOpen) })]
    : [rating, meanOf(added(base, others))];
  let left = open.length;
  let { sum, count } = added(base, [...others, ...open]);
  while (left > 0) {
    const mean = sum / count;
    if (anchors.some((anchor) => Math.abs(mean - anchor) <= SHIFT_MOST)) break;
    left -= 1;
    sum -= open[left]?.stars ?? 0;
    count -= 1;
  }
  return open.slice(left);
}

/**
 * What the rating of somebody who had none this morning was before reviews like this one came. Somebody who
 * had one is measured by that: whoever attacks would begin with what pulls less.
 */
function ratingBefore(like: Row | undefined, { base, rows }: Pick<Day, 'base' | 'rows'>): number {
  const first = rows.find(({ stars }) => stars === like?.stars)?.writtenAt ?? 0;
  return meanOf(
    added(
      base,
      rows.filter(({ writtenAt }) => writtenAt < first),
    ),
  );
}

/** What is suspicious for itself goes before what pulls hard. */
const weight = ({ suspicions = [], stars }: Row, rating: number): number =>
  suspicions.length * STARS_APART + Math.abs(stars - rating);

/** Honest reviews differ by a star; what is further below is rarer, and is looked at apart. */
function sideOf(stars: number, rating: number): Side {
  if (stars >= rating) return 'above';
  return stars > rating - 1 ? 'near' : 'below';
}

/** So many on one side in a day are nothing unusual: what chance adds to the days before. */
const usual = (side: Side, perDay: number): number =>
  Math.max(BURST_ABOVE[side], perDay + 3 * Math.sqrt(perDay) + 3);

function daysOf(before: readonly WrittenReview[]): number {
  const times = before.map(({ writtenAt }) => writtenAt);
  const days = Math.ceil((Math.max(...times) - Math.min(...times)) / DAY_MILLISECONDS);
  return Math.min(DAYS_BEFORE, Math.max(1, days));
}

function split<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

const sumOf = (rows: readonly { readonly stars: number }[]): number =>
  rows.reduce((sum, { stars }) => sum + stars, 0);
const added = ({ sum, count }: Stars, rows: readonly { readonly stars: number }[]): Stars => ({
  sum: sum + sumOf(rows),
  count: count + rows.length,
});
const meanOf = ({ sum, count }: Stars): number => sum / count;
