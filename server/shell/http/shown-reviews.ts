import type { HiddenCount, PublicAgent } from '../../protocol/index.ts';
import type { StoredReview } from '../../store/index.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { ReviewPageWords } from '../words/review-page-words.ts';
import type { ServerWords } from '../words/words.ts';

const DAY_MILLISECONDS = 86_400_000;

/** All that a page shows. Without an agent it is that of the site. */
export type Shown = {
  readonly site: LiveSite;
  readonly agents: readonly PublicAgent[];
  readonly agent: PublicAgent | null;
  readonly reviews: readonly StoredReview[];
  readonly nextPage: string | null;
  readonly hidden: readonly HiddenCount[];
  readonly address: string;
  readonly words: ServerWords;
  readonly said: ReviewPageWords;
};

/** The day of a review is told where the rating is: with fewer it would tell who wrote it. */
export const dayShown = ({ rating }: PublicAgent, { publishedAt }: StoredReview): string | null =>
  rating === null
    ? null
    : new Date(Math.floor(publishedAt / DAY_MILLISECONDS) * DAY_MILLISECONDS).toISOString().slice(0, 10);
