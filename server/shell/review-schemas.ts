import { z } from 'zod';
import { LIMITS, type ConversationId, type ReviewId } from '../protocol/index.ts';
import { commandId, id, line, optionalWords, refuse, unique, wholeBetween, words } from './schema-parts.ts';

const starsMessage = `Give between one and ${LIMITS.starsMost} whole stars.`;

const nps = z
  .unknown()
  .default(null)
  .transform((value, context) => {
    if (value === null) return null;
    const isWhole = typeof value === 'number' && Number.isInteger(value);
    if (isWhole && value >= 0 && value <= LIMITS.npsMost) return value;
    return refuse(context, 'nps-invalid', `Give a whole number from 0 to ${LIMITS.npsMost}, or null.`);
  });

/** A page that was loaded before there were tags sends none. */
export const reviewBody = z.strictObject({
  commandId,
  conversationId: id<ConversationId>(),
  stars: wholeBetween(1, LIMITS.starsMost, 'stars-invalid', starsMessage),
  comment: optionalWords(LIMITS.commentCharacters),
  tags: z
    .array(line(LIMITS.tagCharacters))
    .max(2 * LIMITS.tagsOffered)
    .refine(unique, 'each tag once')
    .default([]),
  nps,
});

export const replyBody = z.strictObject({
  commandId,
  reviewId: id<ReviewId>(),
  reply: words(LIMITS.replyCharacters),
});
