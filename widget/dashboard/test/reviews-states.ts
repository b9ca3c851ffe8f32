import type { ReviewsClient } from '../../session/dashboard/reviews-client.ts';
import { CHANGED, never, no, UNANSWERED, yes } from './answers.ts';
import { fakeClient } from './fake-client.ts';
import type { Scene } from './gallery-states.ts';
import { ACCOUNT, SUPERVISOR } from './made-up.ts';
import { PAGES_CLOSED } from './made-up-reviews.ts';

const at = (
  part: string,
  acts: readonly string[] = [],
  answers: Partial<ReviewsClient> = {},
  account = ACCOUNT,
): Scene => ({
  state: { state: 'signed-in', account },
  hash: `#/reviews${part}`,
  client: fakeClient({ reviews: answers }).client,
  acts,
});

const HIDE = ['Hide the review of Juno', 'Offensive=yes', 'Note=Insults', 'Hide'];

/** The page of reviews in its states. */
export const REVIEWS_GALLERY: Readonly<Record<string, () => Scene>> = {
  reviews: () => at(''),
  'reviews-loading': () => at('', [], { list: never }),
  'reviews-failed': () => at('', [], { list: () => no(UNANSWERED) }),
  'reviews-none': () => at('', [], { list: () => yes({ items: [], nextCursor: null }) }),
  'reviews-hide': () => at('', HIDE.slice(0, 2)),
  'reviews-hidden': () => at('', HIDE),
  'reviews-changed': () => at('', HIDE, { moderate: () => no(CHANGED) }),
  'reviews-talk': () => at('', ['Hide the review of Juno', 'Read what was said']),
  disputes: () => at('/disputes'),
  'disputes-none': () => at('/disputes', [], { list: () => yes({ items: [], nextCursor: null }) }),
  'disputes-decide': () => at('/disputes', ['Decide the dispute of Juno', 'Keep it=yes']),
  'disputes-kept': () => at('/disputes', ['Decide the dispute of Juno', 'Keep it=yes', 'Keep']),
  'review-pages': () => at('/pages'),
  'review-pages-closed': () => at('/pages', [], { pages: () => yes(PAGES_CLOSED) }),
  'review-pages-changed': () => at('/pages', ['Save'], { savePages: () => no(CHANGED) }),
  'review-pages-supervisor': () => at('/pages', [], {}, SUPERVISOR),
};
