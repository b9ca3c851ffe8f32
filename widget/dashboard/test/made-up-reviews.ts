import type { AgentId, ReviewCard, ReviewDetail, ReviewId } from '../../../server/protocol/index.ts';
import type { ReviewsClient, ReviewTalkShown } from '../../session/dashboard/reviews-client.ts';
import { yes } from './answers.ts';

const DAY_MILLISECONDS = 86_400_000;
const daysAgo = (days: number): number =>
  (Math.floor(Date.now() / DAY_MILLISECONDS) - days) * DAY_MILLISECONDS;

const review = (
  id: string,
  stars: number,
  comment: string,
  changes: Partial<ReviewCard> = {},
): ReviewCard => ({
  reviewId: id as ReviewId,
  agentId: 'juno' as AgentId,
  agentName: 'Juno Albrecht',
  stars,
  comment,
  tags: [],
  reply: null,
  publishedAt: daysAgo(3),
  isChanged: false,
  moderation: null,
  suspicions: [],
  dispute: null,
  tag: `"${id}-1"`,
  ...changes,
});

export const PRAISE = review(
  'praise',
  5,
  'Found the year of my guitar from two photos. Patient and precise.',
  {
    tags: ['patient', 'solved it'],
    reply: 'Gladly. Bring it along when you are in town.',
  },
);
export const DISPUTED = review('disputed', 1, 'They never delivered my amplifier, avoid this place.', {
  publishedAt: daysAgo(5),
  dispute: {
    reason: 'We sell no amplifiers. This visitor meant another shop, and said so in our talk.',
    standing: 'open',
    disputedAt: daysAgo(4),
  },
});
export const HIDDEN_REVIEW = review('hidden', 2, 'Ask for Rico in person, his number is 555 0100.', {
  agentId: 'theodore' as AgentId,
  agentName: 'Théodore Vandenberghe-Østergaard',
  publishedAt: daysAgo(9),
  isChanged: true,
  moderation: {
    reason: 'personal-data',
    note: 'A private number.',
    by: 'Ida Moreau',
    at: daysAgo(8),
  },
});
export const HELD_REVIEW = review('held', 1, 'Worst ever.', {
  publishedAt: daysAgo(1),
  moderation: { reason: 'held', note: '', by: 'server', at: daysAgo(1) },
  suspicions: ['burst', 'short-talk'],
});
export const REVIEWS: readonly ReviewCard[] = [
  PRAISE,
  DISPUTED,
  review('silent', 4, '', { agentName: 'Mara Okonkwo', agentId: 'mara' as AgentId, publishedAt: daysAgo(6) }),
  HIDDEN_REVIEW,
];

export const detailOf = (card: ReviewCard): ReviewDetail => ({
  review: card,
  talk: {
    measured: { channel: 'chat', endedAt: daysAgo(6), waitSeconds: 45, talkSeconds: 380 },
    messages: { visitor: 9, agent: 7, guest: 0 },
  },
});
export const SAID: ReviewTalkShown = {
  messages: [
    { author: 'visitor', text: 'Where is my amplifier?', sentAt: daysAgo(6) },
    {
      author: 'agent',
      text: 'We only sell guitars. Could it be that you ordered elsewhere?',
      sentAt: daysAgo(6),
    },
    { author: 'visitor', text: 'Oh. Yes, that was another shop.', sentAt: daysAgo(6) },
  ],
  isCut: false,
};
export const PAGES_OPEN = {
  isOpen: true,
  isIndexed: false,
  without: ['sol' as AgentId],
  address: 'https://help.sixstrings.example/reviews/sixstrings',
};
export const PAGES_CLOSED = { ...PAGES_OPEN, isOpen: false, without: [] };

const found = (reviewId: ReviewId): ReviewCard =>
  REVIEWS.find((each) => each.reviewId === reviewId) ?? PRAISE;

/** A quiet shop with four reviews. */
export const REVIEWS_CLIENT: ReviewsClient = {
  list: ({ state }) =>
    yes({
      items: state === 'disputed' ? [DISPUTED] : REVIEWS,
      nextCursor: state === 'disputed' ? null : 'more',
    }),
  read: (reviewId) => yes(detailOf(found(reviewId))),
  talk: () => yes(SAID),
  moderate: (reviewId, { reason, note, decidesDispute }) => {
    const card = found(reviewId);
    const { dispute } = card;
    const standing = reason === null ? 'rejected' : 'upheld';
    return yes(
      detailOf({
        ...card,
        moderation: { reason, note, by: 'Mara Okonkwo', at: Date.now() },
        dispute: dispute !== null && decidesDispute ? { ...dispute, standing } : dispute,
        tag: `"${reviewId}-2"`,
      }),
    );
  },
  fileAddress: (kind) => `https://help.sixstrings.example/v1/reviews/${kind}`,
  pages: () => yes(PAGES_OPEN),
  savePages: (pages) => yes({ ...PAGES_OPEN, ...pages }, '"2"'),
};
