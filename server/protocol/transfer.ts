import type { AgentFace } from './conversation.ts';
import type { AgentId, ConversationId, LanguageTag, Moment } from './ids.ts';
import type { Availability, Skill } from './list.ts';
import type { Need } from './visitor.ts';

/** Who is to go on: one person, or whoever has these skills and languages. */
export type TransferTarget =
  { readonly kind: 'agent'; readonly agentId: AgentId } | { readonly kind: 'need'; readonly need: Need };

/** `cold` lets go of the visitor at once; `warm` stays with the visitor until somebody has taken over. */
export const TRANSFER_MODES = ['cold', 'warm'] as const;
export type TransferMode = (typeof TRANSFER_MODES)[number];

/** Why, as the visitor is told; what else the next agent must know stands in the note. */
export const TRANSFER_REASONS = ['knows-more', 'in-charge', 'speaks-language', 'has-time', 'other'] as const;
export type TransferReason = (typeof TRANSFER_REASONS)[number];

/** Why nobody took over. */
export type TransferEnd =
  | 'cancelled'
  /** The visitor would rather stay. */
  | 'stayed'
  | 'declined'
  | 'unanswered'
  | 'agent-gone'
  | 'conversation-ended';

/** Why somebody is taken before others who wait longer. */
export const PICK_REASONS = ['urgent', 'knows-visitor', 'fits-better', 'agreed'] as const;
export type PickReason = (typeof PICK_REASONS)[number];

/** One part of a talk that went from agent to agent; each part counts its messages from 1. */
export type ThreadPart = {
  readonly conversationId: ConversationId;
  readonly agent: AgentFace;
  readonly lastNumber: number;
};

/** A visitor on the way from one agent to another. */
export type TransferView = {
  readonly from: AgentFace;
  /** `null`: whoever has what is needed. */
  readonly to: AgentFace | null;
  readonly need: Need;
  readonly mode: TransferMode;
  readonly reason: TransferReason;
  /** Nobody took over, so the visitor is on the way back. */
  readonly turnedBack: boolean;
  readonly ringing: boolean;
};

/** The same with what was written for the next agent. It never reaches a visitor. */
export type HandedOver = TransferView & { readonly note: string };

/** A conversation of this agent that ended a short while ago and may be opened again. */
export type RecentConversationView = {
  readonly conversationId: ConversationId;
  readonly visitorName: string;
  readonly endedAt: Moment;
  /** Until when it may be opened again. */
  readonly openUntil: Moment;
  /** Whether the visitor is there and in no line and no conversation. */
  readonly visitorFree: boolean;
};

/** Somebody whom a visitor can be brought to. */
export type Colleague = {
  readonly agent: AgentFace;
  readonly availability: Availability;
  readonly skills: readonly Skill[];
  readonly languages: readonly LanguageTag[];
  /** How many could be taken at once, and how many wait for this agent by name. */
  readonly idleSlots: number;
  readonly waiting: number;
};
