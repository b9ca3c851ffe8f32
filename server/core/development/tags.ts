import { HISTORY_LIMITS, type AgentId, type TagComparison } from '../../protocol/index.ts';
import { wilson } from '../lift/index.ts';
import { medianOf, standingBeside } from './comparisons.ts';

/** Reviews of one agent that are alike: their tags, and how many there are. */
export type TaggedReviews = {
  readonly agentId: AgentId;
  readonly tags: readonly string[];
  readonly reviews: number;
};

export type OfferedTags = {
  readonly praiseTags: readonly string[];
  readonly complaintTags: readonly string[];
};

const AGENTS_LEAST = 3;

type Tally = { readonly reviews: number; readonly tags: ReadonlyMap<string, number> };

/** How often reviews of an agent say each tag, beside the others; the most said first. */
export function tagComparisons(
  agentId: AgentId,
  { praiseTags, complaintTags }: OfferedTags,
  now: readonly TaggedReviews[],
  before: readonly TaggedReviews[],
): readonly TagComparison[] {
  const tallies = talliesOf(now);
  const own = tallies.get(agentId);
  const ownBefore = talliesOf(before).get(agentId);
  const said = (kind: TagComparison['kind']) => (tag: string) =>
    comparisonOf({ tag, kind, own, ownBefore, all: [...tallies.values()] });
  return [...praiseTags.map(said('praise')), ...complaintTags.map(said('complaint'))].sort(
    (one, other) => other.count - one.count || (one.tag < other.tag ? -1 : 1),
  );
}

type Parts = {
  readonly tag: string;
  readonly kind: TagComparison['kind'];
  readonly own: Tally | undefined;
  readonly ownBefore: Tally | undefined;
  readonly all: readonly Tally[];
};

function comparisonOf({ tag, kind, own, ownBefore, all }: Parts): TagComparison {
  const enough = all.filter(({ reviews }) => reviews >= HISTORY_LIMITS.casesLeast);
  const shares = enough.map(({ reviews, tags }) => (tags.get(tag) ?? 0) / reviews);
  const median = shares.length < AGENTS_LEAST ? null : medianOf(shares);
  const [count, of] = [own?.tags.get(tag) ?? 0, own?.reviews ?? 0];
  const isFew = median === null || of < HISTORY_LIMITS.casesLeast;
  const better = kind === 'praise' ? 'more' : 'less';
  return {
    tag,
    kind,
    count,
    of,
    beforeCount: ownBefore?.tags.get(tag) ?? 0,
    beforeOf: ownBefore?.reviews ?? 0,
    median,
    medianOf: shares.length,
    standing: isFew ? 'few' : standingBeside(wilson({ hits: count, count: of }), median, better),
  };
}

function talliesOf(rows: readonly TaggedReviews[]): ReadonlyMap<AgentId, Tally> {
  const tallies = new Map<AgentId, { reviews: number; readonly tags: Map<string, number> }>();
  for (const { agentId, tags, reviews } of rows) {
    const tally = tallies.get(agentId) ?? { reviews: 0, tags: new Map<string, number>() };
    tally.reviews += reviews;
    for (const tag of new Set(tags)) tally.tags.set(tag, (tally.tags.get(tag) ?? 0) + reviews);
    tallies.set(agentId, tally);
  }
  return tallies;
}
