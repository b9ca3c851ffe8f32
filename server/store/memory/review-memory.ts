import assert from 'node:assert/strict';
import type {
  AgentId,
  ConversationId,
  Moment,
  ReviewId,
  ReviewWords,
  VisitorId,
} from '../../protocol/index.ts';
import type { KnownReview, StoredReview, Text, TextOf } from '../store.ts';

type Review = {
  readonly reviewId: ReviewId;
  readonly conversationId: ConversationId;
  readonly agentId: AgentId;
  readonly visitorId: VisitorId;
  /** The first version first. */
  readonly versions: ReviewWords[];
  published: { readonly version: number; readonly at: Moment } | null;
  reply: string | null;
};

/** The reviews of one site, in all their versions. */
export class ReviewMemory {
  readonly #reviews = new Map<ReviewId, Review>();

  /** What a commit says of reviews, whatever order it says it in. `texts` were found sound by `check`. */
  write(texts: readonly Text[]): void {
    for (const text of texts) if (text.kind === 'review') this.#add(text);
    for (const text of texts) if (text.kind === 'reviewVersion') this.#versionsOf(text).push(wordsOf(text));
    for (const text of texts) {
      if (text.kind === 'reviewPublished') this.#publish(text);
      if (text.kind === 'reviewReply') this.#of(text).reply = text.reply;
    }
  }

  /** @throws when a version, a publication or a reply fits no review */
  check(texts: readonly Text[]): void {
    const known = (reviewId: ReviewId): boolean =>
      this.#reviews.has(reviewId) ||
      texts.some((text) => text.kind === 'review' && text.reviewId === reviewId);
    for (const text of texts) {
      if (text.kind !== 'reviewVersion' && text.kind !== 'reviewPublished' && text.kind !== 'reviewReply')
        continue;
      const { kind, reviewId } = text;
      assert(known(reviewId), `There is no review ${reviewId} for a ${kind}.`);
      if (kind === 'reviewPublished') {
        const before = this.#reviews.get(reviewId)?.versions.length ?? 0;
        const more = texts.filter(
          (other) =>
            (other.kind === 'review' || other.kind === 'reviewVersion') && other.reviewId === reviewId,
        );
        assert(text.version <= before + more.length, `There is no version ${text.version} of ${reviewId}.`);
      }
    }
  }

  publishedOf(agentId: AgentId): readonly StoredReview[] {
    return this.#published((review) => review.agentId === agentId);
  }

  publishedBy(visitorId: VisitorId): readonly StoredReview[] {
    return this.#published((review) => review.visitorId === visitorId);
  }

  /** Those published from `since` on and before `until` that count, as they stand. */
  tally(agentId: AgentId, since: Moment, until: Moment, isLeftOut: (reviewId: ReviewId) => boolean) {
    const shown = [...this.#reviews.values()].flatMap((review) => {
      const { published, versions, reviewId } = review;
      if (review.agentId !== agentId || published === null || isLeftOut(reviewId)) return [];
      return published.at >= since && published.at < until ? (versions[published.version - 1] ?? []) : [];
    });
    const count = (isOne: (words: ReviewWords) => boolean): number => shown.filter(isOne).length;
    return {
      reviews: shown.length,
      satisfied: count(({ stars }) => stars >= 4),
      answers: count(({ nps }) => nps !== null),
      promoters: count(({ nps }) => nps !== null && nps >= 9),
      detractors: count(({ nps }) => nps !== null && nps <= 6),
    };
  }

  /** All that are public, with what stands behind them. */
  allPublished(): readonly (StoredReview & {
    readonly conversationId: ConversationId;
    readonly version: number;
  })[] {
    return [...this.#reviews.values()].flatMap((review) =>
      storedReview(review).map((shown) => ({
        ...shown,
        conversationId: review.conversationId,
        version: review.published?.version ?? 1,
      })),
    );
  }

  /** As it is public, `undefined` where it is not. */
  shown(reviewId: ReviewId): StoredReview | undefined {
    return this.#published((review) => review.reviewId === reviewId)[0];
  }

  publicOf(conversationId: string, isLeftOut: (reviewId: ReviewId) => boolean): ReviewWords | null {
    const review = [...this.#reviews.values()].find((each) => each.conversationId === conversationId);
    if (review === undefined || review.published === null || isLeftOut(review.reviewId)) return null;
    return review.versions[review.published.version - 1] ?? null;
  }

  isOf(reviewId: ReviewId, visitorId: VisitorId): boolean {
    return this.#reviews.get(reviewId)?.visitorId === visitorId;
  }

  #published(isWanted: (review: Review) => boolean): readonly StoredReview[] {
    return [...this.#reviews.values()].filter(isWanted).flatMap(storedReview);
  }

  read(reviewId: ReviewId): KnownReview | null {
    const review = this.#reviews.get(reviewId);
    const newest = review?.versions.at(-1);
    if (review === undefined || newest === undefined) return null;
    const { agentId, published, reply } = review;
    return { agentId, published: published !== null, replied: reply !== null, newest };
  }

  forget(visitorId: VisitorId): void {
    for (const review of this.#reviews.values()) {
      if (review.visitorId !== visitorId) continue;
      review.versions.splice(0, Infinity, ...review.versions.map((words) => ({ ...words, comment: '' })));
      if (review.reply !== null) review.reply = '';
    }
  }

  /** What was held from the beginning is public from the moment at which it is shown for the first time. */
  moderated(text: Text, heldAt: (reviewId: ReviewId) => Moment | undefined): void {
    if (text.kind !== 'reviewModerated' || text.reason !== null) return;
    const review = this.#of(text);
    if (review.published?.at !== heldAt(text.reviewId)) return;
    if (review.published) review.published = { ...review.published, at: text.moderatedAt };
  }

  #add(text: TextOf<'review'>): void {
    const { reviewId, conversationId, agentId, visitorId } = text;
    const review = {
      reviewId,
      conversationId,
      agentId,
      visitorId,
      versions: [wordsOf(text)],
      published: null,
      reply: null,
    };
    this.#reviews.set(reviewId, review);
  }

  #publish(text: TextOf<'reviewPublished'>): void {
    const review = this.#of(text);
    review.published = { version: text.version, at: review.published?.at ?? text.publishedAt };
  }

  #versionsOf(text: { readonly reviewId: ReviewId }): ReviewWords[] {
    return this.#of(text).versions;
  }

  #of({ reviewId }: { readonly reviewId: ReviewId }): Review {
    const review = this.#reviews.get(reviewId);
    assert(review !== undefined);
    return review;
  }
}

const wordsOf = ({ stars, comment, tags, nps }: ReviewWords): ReviewWords => ({ stars, comment, tags, nps });

/** Nothing while it is not published. */
function storedReview({ reviewId, agentId, versions, published, reply }: Review): readonly StoredReview[] {
  const words = published && versions[published.version - 1];
  if (!published || !words) return [];
  const { stars, comment, tags } = words;
  return [
    {
      reviewId,
      agentId,
      stars,
      comment,
      tags,
      publishedAt: published.at,
      reply: reply === '' ? null : reply,
    },
  ];
}
