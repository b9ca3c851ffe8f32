import { STARS_COUNT, type HideReason } from '../../../server/protocol/index.ts';
import { count } from './console-figures.ts';
import { HIDDEN, tagWord } from './review.ts';

/** What agents read of the reviews that they got. */
export const reviewsWords = {
  tag: tagWord,
  reply: 'Reply',
  replyLabel: 'Your reply',
  replyHint: 'Public, once, and for good. The visitor stays unnamed, so please do not name them.',
  replySend: 'Publish the reply',
  replyCancel: 'Cancel',
  replied: 'Your reply',
  loading: 'Loading your reviews…',
  none: 'No review yet. Visitors are asked for one after each conversation.',
  more: 'Show more',
  loadingMore: 'Loading…',
  stars: (stars: number) => `${count(stars, 'star', 'stars')} of 5`,
  noComment: 'No words left.',
  hidden: (reason: HideReason) =>
    `Visitors are not shown this review: ${HIDDEN[reason]}. ` +
    (STARS_COUNT[reason] ? 'Its stars count.' : 'Its stars do not count.'),
  summary: (average: string, reviews: number) => `${average} from ${count(reviews, 'review', 'reviews')}`,
  summaryNew: (reviews: number) =>
    reviews === 0 ? 'No review yet' : `${count(reviews, 'review', 'reviews')}; shown as “New” so far`,
  read: 'Read my reviews',
};
