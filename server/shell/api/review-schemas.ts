import { z } from 'zod';
import {
  CHANNELS,
  HELD,
  HIDE_REASONS,
  LIMITS,
  REVIEW_NOTE_CHARACTERS,
  REVIEW_STATES,
  SUSPICIONS,
  type AgentId,
  type ReviewCard,
  type ReviewDetail,
  type ReviewFilter,
  type ReviewId,
} from '../../protocol/index.ts';
import type { ModerationFilter } from '../../store/index.ts';
import { id, optionalWords } from '../schema-parts.ts';

const TEXT_CHARACTERS = 100;
const at = z.coerce.number().int().nonnegative();

export const reviewFilter = z.strictObject({
  agent: id<AgentId>().optional(),
  stars: z.coerce.number().int().min(1).max(LIMITS.starsMost).optional(),
  state: z.enum(REVIEW_STATES).optional(),
  since: at.optional(),
  until: at.optional(),
  text: z.string().trim().min(1).max(TEXT_CHARACTERS).optional(),
});

export const filterOf = ({ agent, stars, state, since, until, text }: ReviewFilter): ModerationFilter => ({
  ...(agent !== undefined && { agentId: agent }),
  ...(stars !== undefined && { stars }),
  ...(state !== undefined && { state }),
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
  ...(text !== undefined && { text }),
});

export const reviewPath = z.strictObject({ reviewId: id<ReviewId>() });

export const verdict = z.strictObject({
  reason: z.enum(HIDE_REASONS).nullable(),
  note: optionalWords(REVIEW_NOTE_CHARACTERS),
  decidesDispute: z.boolean(),
});

export const reviewCard = z
  .object({
    reviewId: id<ReviewId>(),
    agentId: id<AgentId>(),
    agentName: z.string(),
    stars: z.number(),
    comment: z.string(),
    tags: z.array(z.string()),
    reply: z.string().nullable(),
    publishedAt: z.number(),
    isChanged: z.boolean(),
    moderation: z
      .object({
        reason: z.enum([...HIDE_REASONS, HELD]).nullable(),
        note: z.string(),
        by: z.string(),
        at: z.number(),
      })
      .nullable(),
    suspicions: z.array(z.enum(SUSPICIONS)),
    dispute: z
      .object({
        reason: z.string(),
        standing: z.enum(['open', 'upheld', 'rejected']),
        disputedAt: z.number(),
      })
      .nullable(),
    tag: z.string(),
  })
  .meta({ id: 'Review' });

export const reviewDetail = z.object({
  review: reviewCard,
  talk: z.object({
    measured: z
      .object({
        channel: z.enum(CHANNELS),
        endedAt: z.number(),
        waitSeconds: z.number(),
        talkSeconds: z.number(),
      })
      .nullable(),
    messages: z.object({ visitor: z.number(), agent: z.number(), guest: z.number() }),
  }),
});

export const EXAMPLE_REVIEW: ReviewCard = {
  reviewId: '6f1c0c9e-5c0a-4c8e-9a54-3f0a3b1f7d21' as ReviewId,
  agentId: 'ann' as AgentId,
  agentName: 'Ann',
  stars: 1,
  comment: 'Never again.',
  tags: ['slow'],
  reply: null,
  publishedAt: 1_767_225_600_000,
  isChanged: false,
  moderation: null,
  suspicions: [],
  dispute: { reason: 'This visitor meant another shop.', standing: 'open', disputedAt: 1_767_229_200_000 },
  tag: '"8Xw2Cz6yP0bWl3QXn5vYkq"',
};
export const EXAMPLE_DETAIL: ReviewDetail = {
  review: EXAMPLE_REVIEW,
  talk: {
    measured: { channel: 'chat', endedAt: 1_767_139_200_000, waitSeconds: 35, talkSeconds: 420 },
    messages: { visitor: 9, agent: 7, guest: 0 },
  },
};
