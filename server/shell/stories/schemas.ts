import { z } from 'zod';
import type { ConversationId, OfferId } from '../../protocol/index.ts';
import { id } from '../schema-parts.ts';

const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('offer'), offerId: id<OfferId>() }),
  z.strictObject({ kind: z.literal('conversation'), conversationId: id<ConversationId>() }),
]);

export const STORY_SCHEMAS = {
  readStory: z.strictObject({ subject }),
  readEarlierTalk: z.strictObject({
    subject,
    conversationId: id<ConversationId>(),
    after: z.int().nonnegative(),
  }),
};
