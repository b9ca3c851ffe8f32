import { z } from 'zod';
import { CHANNELS, LIMITS, PAUSES } from '../protocol/index.ts';
import type {
  AgentId,
  AgentRequests,
  AttachmentId,
  AgentSignals,
  ConversationId,
  OfferId,
  TicketId,
  VisitorRequests,
  VisitorSignals,
} from '../protocol/index.ts';
import { AGENT_BOOKING_SCHEMAS, mail, VISITOR_BOOKING_SCHEMAS, zone } from './bookings/schemas.ts';
import { BOUNDS } from './bounds.ts';
import { AGENT_ANSWERING_SCHEMAS, VISITOR_ANSWERED_SCHEMAS } from './answering-requests.ts';
import { AGENT_ENDING_SCHEMAS } from './ending-schemas.ts';
import { languageTag, need, skillId } from './need-schema.ts';
import { replyBody, reviewBody } from './review-schemas.ts';
import { visitContext } from './context-schema.ts';
import { invitationId, visitId } from './rules/schemas.ts';
import { KNOWLEDGE_SCHEMAS } from './knowledge/schemas.ts';
import { ME_SCHEMAS } from './me/schemas.ts';
import { STORY_SCHEMAS } from './stories/schemas.ts';
import { AGENT_TRANSFER_SCHEMAS, VISITOR_TRANSFER_SCHEMAS } from './transfer-schemas.ts';
import { commandId, id, line, moment, optionalLine, optionalWords, refuse, unique } from './schema-parts.ts';

const patienceSeconds = z.unknown().transform((value, context) => {
  const isWhole = typeof value === 'number' && Number.isInteger(value);
  if (isWhole && value >= 0 && value <= LIMITS.patienceSecondsMost) return value;
  const most = LIMITS.patienceSecondsMost;
  return refuse(context, 'patience-invalid', `Give a whole number of seconds from 0 to ${most}.`);
});

const choice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agent'), agentId: id<AgentId>() }),
  z.strictObject({ kind: z.literal('flex'), agentId: id<AgentId>(), patienceSeconds }),
  z.strictObject({ kind: z.literal('any') }),
]);

const capacity = z.unknown().transform((value, context) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LIMITS.capacityMost) {
    return value;
  }
  return refuse(context, 'capacity-invalid', `Give a whole number from 1 to ${LIMITS.capacityMost}.`);
});

const drainMore = z.unknown().transform((value, context) => {
  if (value === null) return null;
  const isWhole = typeof value === 'number' && Number.isInteger(value);
  if (isWhole && value >= 0 && value <= LIMITS.drainMost) return value;
  return refuse(context, 'drain-invalid', `Give a whole number from 0 to ${LIMITS.drainMost}, or null.`);
});

const skill = z.strictObject({
  skillId,
  label: line(LIMITS.nameCharacters),
  level: z.int().min(1).max(LIMITS.skillLevelMost),
});

/** The words and facts of a profile, as the console and the command line give them. */
export const profileFields = {
  name: line(LIMITS.nameCharacters),
  headline: optionalLine(LIMITS.headlineCharacters),
  biography: optionalWords(LIMITS.biographyCharacters),
  skills: z
    .array(skill)
    .max(LIMITS.skillsPerAgent)
    .refine((skills) => unique(skills.map((each) => each.skillId)), 'each skill once'),
  languages: z.array(languageTag).max(LIMITS.languagesPerAgent).refine(unique, 'each language once'),
  capacity,
};

const channelMost = z.int().min(0).max(LIMITS.capacityMost);
const channelLimits = z.strictObject({
  call: channelMost,
  video: channelMost,
  email: channelMost,
  social: channelMost,
  sms: channelMost,
  besideCall: channelMost,
});

export const aliasFields = {
  alias: optionalLine(LIMITS.nameCharacters),
  pronouns: optionalLine(LIMITS.pronounsCharacters),
};

const conversationId = id<ConversationId>();
const inConversation = z.strictObject({ commandId, conversationId });
const attachments = z
  .array(id<AttachmentId>())
  .max(LIMITS.attachmentsPerMessage)
  .refine(unique, 'each file once');
const messageBody = z
  .strictObject({
    commandId,
    conversationId,
    text: optionalWords(LIMITS.messageCharacters),
    attachments: attachments.exactOptional(),
  })
  .transform((body, context) => {
    if (body.text !== '' || (body.attachments?.length ?? 0) > 0) return body;
    return refuse(context, 'text-empty', 'Write something first.');
  });
const messagesBody = z.strictObject({ conversationId, after: z.int().nonnegative() });
const messageNumber = z.int().min(0).max(LIMITS.messagesPerConversation);
const movedMark = z.strictObject({ conversationId, received: messageNumber, read: messageNumber });
const marksBody = z.strictObject({ marks: z.array(movedMark).max(LIMITS.marksPerRequest) });
const typing = z.strictObject({ conversationId });

type Schemas<Table extends Record<string, { body: unknown }>> = {
  readonly [Name in keyof Table]: z.ZodType<Table[Name]['body']>;
};

const token = z
  .string()
  .max(BOUNDS.tokenCharacters)
  .regex(/^[A-Za-z0-9_-]+$/, 'base64url or hexadecimal digits')
  .refine((made) => tokenBits(made) >= BOUNDS.tokenBytesLeast * 8, 'at least 128 random bits');
const view = {
  viewId: z.string().max(LIMITS.idCharacters).exactOptional(),
  wasLive: z.boolean().exactOptional(),
};
const onTicket = z.strictObject({ commandId, ticketId: id<TicketId>() });

export const VISITOR_SCHEMAS: Schemas<VisitorRequests> = {
  identify: z.strictObject({ token, ...view }),
  vouch: z.strictObject({ signed: z.string().max(LIMITS.identityCharacters), ...view }),
  unbind: z.strictObject({ token }),
  takeOver: z.strictObject({}),
  makeReceipt: z.strictObject({}),
  redeemReceipt: z.strictObject({ receipt: z.string().max(BOUNDS.receiptCharacters), token, ...view }),
  join: z.strictObject({
    commandId,
    choice,
    need,
    name: optionalLine(LIMITS.nameCharacters),
    question: optionalWords(LIMITS.questionCharacters),
    context: visitContext.exactOptional(),
    visitId: visitId.exactOptional(),
  }),
  takeInvitation: z.strictObject({
    commandId,
    invitationId,
    need,
    name: optionalLine(LIMITS.nameCharacters),
    question: optionalWords(LIMITS.questionCharacters),
    context: visitContext.exactOptional(),
  }),
  choose: z.strictObject({ commandId, ticketId: id<TicketId>(), choice, need }),
  leave: onTicket,
  prolong: onTicket,
  postpone: onTicket,
  resume: onTicket,
  writeQuestion: z.strictObject({
    commandId,
    ticketId: id<TicketId>(),
    question: optionalWords(LIMITS.questionCharacters),
    attachments,
  }),
  answerSwap: z.strictObject({
    commandId,
    ticketId: id<TicketId>(),
    agentId: id<AgentId>(),
    accepted: z.boolean(),
  }),
  prefer: z.strictObject({
    commandId,
    agentId: id<AgentId>(),
    preference: z.enum(['favourite', 'avoided']).nullable(),
  }),
  readEstimate: z.strictObject({ need }),
  say: messageBody,
  end: inConversation,
  review: reviewBody,
  changeReview: reviewBody,
  readReview: z.strictObject({ conversationId }),
  mailTranscript: z.strictObject({ commandId, conversationId, mail, zone, language: languageTag }),
  skipReview: inConversation,
  resync: z.strictObject({}),
  readList: z.strictObject({
    since: z.strictObject({ epoch: z.string().max(LIMITS.idCharacters), number: z.int() }).nullable(),
  }),
  readMessages: messagesBody,
  mark: marksBody,
  ...VISITOR_BOOKING_SCHEMAS,
  ...VISITOR_TRANSFER_SCHEMAS,
  ...VISITOR_ANSWERED_SCHEMAS,
};

export const AGENT_SCHEMAS: Schemas<AgentRequests> = {
  resync: z.strictObject({}),
  beat: z.strictObject({}),
  setAvailability: z.strictObject({
    commandId,
    availability: z.enum(['available', 'away', 'offline']),
    backAt: moment.nullable(),
    pause: z.enum(PAUSES).nullable().exactOptional(),
  }),
  leaveAt: z.strictObject({ commandId, leavesAt: moment.nullable() }),
  drain: z.strictObject({ commandId, more: drainMore }),
  saveProfile: z.strictObject({
    commandId,
    ...profileFields,
    alias: aliasFields.alias.exactOptional(),
    pronouns: aliasFields.pronouns.exactOptional(),
    channels: channelLimits.exactOptional(),
  }),
  accept: z.strictObject({ commandId, offerId: id<OfferId>() }),
  decline: z.strictObject({ commandId, offerId: id<OfferId>() }),
  say: messageBody,
  end: inConversation,
  switchChannel: z.strictObject({ commandId, conversationId, channel: z.enum(CHANNELS) }),
  finishWrapUp: inConversation,
  readMessages: messagesBody,
  mark: marksBody,
  replyToReview: replyBody,
  ...AGENT_BOOKING_SCHEMAS,
  ...AGENT_TRANSFER_SCHEMAS,
  ...AGENT_ENDING_SCHEMAS,
  ...AGENT_ANSWERING_SCHEMAS,
  ...STORY_SCHEMAS,
  ...ME_SCHEMAS,
  ...KNOWLEDGE_SCHEMAS,
  readReviews: z.strictObject({
    page: z
      .string()
      .max(LIMITS.idCharacters * 2)
      .nullable(),
  }),
};

export const VISITOR_SIGNAL_SCHEMAS: { [Name in keyof VisitorSignals]: z.ZodType<VisitorSignals[Name]> } = {
  typing,
  /** One that is too long is read all the same: it is counted as a report that cannot be true. */
  seen: z.strictObject({ agentIds: z.array(id<AgentId>()).max(BOUNDS.seenRead) }),
};
export const AGENT_SIGNAL_SCHEMAS: { [Name in keyof AgentSignals]: z.ZodType<AgentSignals[Name]> } = {
  typing,
  used: z.strictObject({}),
  idle: z.strictObject({}),
};

export const signInBody = z.strictObject({
  email: z.string().trim().toLowerCase().min(3).max(LIMITS.emailCharacters).includes('@'),
  password: z.string().min(1).max(LIMITS.passwordCharacters),
});

/** Hexadecimal carries four bits a character, base64url six. */
const tokenBits = (token: string): number => token.length * (/^[0-9a-f]+$/i.test(token) ? 4 : 6);
