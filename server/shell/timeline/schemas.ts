import { z } from 'zod';
import {
  LIMITS,
  TIMELINE_CHANNELS,
  TIMELINE_LIMITS,
  TOUCHPOINT_KINDS,
  type TimelineEntry,
  type TouchpointForm,
} from '../../protocol/index.ts';
import { attributes } from '../context-schema.ts';
import { line, moment, optionalWords } from '../schema-parts.ts';

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The site's own id of a visitor. */
export const subject = z.string().min(1).max(LIMITS.identitySubjectCharacters);

const amount = z.strictObject({
  amount: z.int().min(1).max(LIMITS.saleMost),
  currency: z.string().regex(/^[A-Z]{3}$/, 'Give the three letters of ISO 4217, such as EUR.'),
});

/** What another system tells of a visitor. */
export const touchpointForm: z.ZodType<TouchpointForm> = z
  .strictObject({
    subject,
    at: moment,
    kind: z.enum(TOUCHPOINT_KINDS),
    channel: z.enum(TIMELINE_CHANNELS),
    name: z
      .string()
      .max(TIMELINE_LIMITS.nameCharacters)
      .regex(NAME, 'Use small letters, digits and dashes, such as hung-up.'),
    note: optionalWords(TIMELINE_LIMITS.noteCharacters).optional(),
    success: z.boolean().optional(),
    amount: amount.optional(),
    data: attributes(LIMITS.touchpointDataKeys).optional(),
    source: line(TIMELINE_LIMITS.sourceCharacters).refine(
      (source) => source !== PAGE_SOURCE,
      'Name the system that tells it; "page" is what the page has tracked.',
    ),
    externalId: line(TIMELINE_LIMITS.externalIdCharacters).optional(),
  })
  .refine(({ kind, amount: paid }) => paid === undefined || kind === 'order', {
    path: ['amount'],
    message: 'Only an order has an amount.',
  });

/** The source of what the page has tracked. */
export const PAGE_SOURCE = 'page';

const entry = { entryId: z.string(), at: moment, channel: z.enum(TIMELINE_CHANNELS) };
const face = z.object({
  agentId: z.string(),
  name: z.string(),
  headline: z.string(),
  photoUrl: z.string().nullable(),
});
const sale = z.object({ amount: z.number(), currency: z.string() });

/** As the API answers it; the document describes it by this. */
export const timelineEntry = z.discriminatedUnion('kind', [
  z.object({
    ...entry,
    kind: z.literal('touchpoint'),
    what: z.enum([...TOUCHPOINT_KINDS, 'track']),
    name: z.string(),
    note: z.string(),
    success: z.boolean().nullable(),
    amount: sale.nullable(),
    data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    source: z.string(),
  }),
  z.object({
    ...entry,
    kind: z.literal('talk'),
    conversationId: z.string(),
    agent: face,
    startedAt: moment,
    endReason: z.string(),
    lastNumber: z.number(),
    resolved: z.enum(['yes', 'no', 'later']).nullable(),
    sale: sale.nullable(),
  }),
  z.object({
    ...entry,
    kind: z.literal('try'),
    ticketId: z.string(),
    agent: face.nullable(),
    joinedAt: moment,
    reason: z.enum(['left', 'page-closed', 'nobody-suitable', 'answered']),
  }),
  z.object({
    ...entry,
    kind: z.literal('review'),
    reviewId: z.string(),
    agent: face,
    stars: z.number(),
    comment: z.string(),
  }),
  z.object({ ...entry, kind: z.literal('booking'), bookingId: z.string(), agent: face, state: z.string() }),
  z.object({ ...entry, kind: z.literal('left-message'), leftMessageId: z.string(), text: z.string() }),
]) as unknown as z.ZodType<TimelineEntry>;
