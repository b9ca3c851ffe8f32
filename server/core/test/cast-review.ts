import type { VisitorId } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import { conversationOf } from './cast.ts';

/** Says a review anew. */
export const changeReview = (visitorId: VisitorId, stars: number, by: VisitorId = visitorId): Command => ({
  type: 'changeReview',
  visitorId: by,
  conversationId: conversationOf(visitorId),
  stars,
});
