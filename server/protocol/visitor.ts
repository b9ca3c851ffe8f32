import type { AgentFace, EndReason, Message } from './conversation.ts';
import type { AgentId, CommandId, ConversationId, LanguageTag, Moment, SkillId, TicketId } from './ids.ts';
import type { AgentList, AgentListDelta, Estimate, ListVersion } from './list.ts';
import type { Nothing } from './nothing.ts';

/** What the helper must bring: every skill and at least one of the languages (none named: any will do). */
export type Need = { readonly skills: readonly SkillId[]; readonly languages: readonly LanguageTag[] };

/** `agent` insists on one person; `any` takes whoever is suitable and free first. */
export type Choice = { readonly kind: 'agent'; readonly agentId: AgentId } | { readonly kind: 'any' };

/** Why a visitor who insisted is asked what to do. */
export type AskReason = 'agent-declined' | 'agent-offline' | 'agent-removed' | 'agent-lost';

export type TicketView = {
  readonly ticketId: TicketId;
  readonly joinedAt: Moment;
  readonly choice: Choice;
  readonly need: Need;
  /** The person insisted on, `null` for "any". */
  readonly agent: AgentFace | null;
  /** Tickets that will be called before this one, as far as the server can tell. */
  readonly ahead: number;
  readonly estimate: Estimate;
  /** The moment that was promised at joining (P80), `null` if none could be. */
  readonly promisedAt: Moment | null;
};

export type ConversationView = {
  readonly conversationId: ConversationId;
  readonly agent: AgentFace;
  readonly startedAt: Moment;
  /** The number of the newest message, 0 before the first. */
  readonly lastNumber: number;
};

/** The whole of a visitor's own situation: one state at a time, each with its own fields only. */
export type VisitorView =
  | { readonly state: 'browsing' }
  | { readonly state: 'waiting'; readonly ticket: TicketView }
  | {
      readonly state: 'asked';
      readonly ticket: TicketView;
      readonly reason: AskReason;
      /** With no answer by then the ticket takes anyone suitable, at its place. */
      readonly answerBy: Moment;
    }
  | { readonly state: 'ringing'; readonly ticket: TicketView; readonly agent: AgentFace }
  | { readonly state: 'talking'; readonly conversation: ConversationView }
  | {
      readonly state: 'reviewing';
      readonly conversation: ConversationView;
      readonly endedAt: Moment;
      readonly endReason: EndReason;
      /** False when not both sides wrote: the end is shown, but no review is asked for. */
      readonly reviewable: boolean;
    };

/** A visitor's view with a number that only grows within the list's epoch: an older one is ignored. */
export type VisitorState = {
  readonly view: VisitorView;
  readonly number: number;
  readonly serverNow: Moment;
};

type Commanded<Body> = Body & { readonly commandId: CommandId };

/** Requests of the `/visitor` namespace, each with its body and its answer. */
export type VisitorRequests = {
  /** Says who is asking, with a token of 128 random bits that the browser made at the first act. */
  identify: { body: { readonly token: string }; result: VisitorState };
  join: {
    body: Commanded<{
      readonly choice: Choice;
      readonly need: Need;
      readonly name: string;
      readonly question: string;
    }>;
    result: { readonly ticketId: TicketId };
  };
  /** Changes one's mind; the joining time stays. */
  choose: {
    body: Commanded<{ readonly ticketId: TicketId; readonly choice: Choice; readonly need: Need }>;
    result: { readonly ticketId: TicketId };
  };
  leave: { body: Commanded<{ readonly ticketId: TicketId }>; result: Nothing };
  say: {
    body: Commanded<{ readonly conversationId: ConversationId; readonly text: string }>;
    result: { readonly number: number; readonly sentAt: Moment };
  };
  end: { body: Commanded<{ readonly conversationId: ConversationId }>; result: Nothing };
  review: {
    body: Commanded<{
      readonly conversationId: ConversationId;
      readonly stars: number;
      readonly comment: string;
    }>;
    result: Nothing;
  };
  skipReview: { body: Commanded<{ readonly conversationId: ConversationId }>; result: Nothing };
  /** The state of the list and, when identified, of oneself, whole. */
  resync: {
    body: Nothing;
    result: { readonly list: AgentList; readonly self: VisitorState | null };
  };
  /** The list since a version: a delta when that is still known, else the whole. */
  readList: { body: { readonly since: ListVersion | null }; result: AgentList | AgentListDelta };
  readMessages: {
    body: { readonly conversationId: ConversationId; readonly after: number };
    result: { readonly messages: readonly Message[]; readonly lastNumber: number };
  };
};

/** Ephemeral: neither answered nor kept. */
export type VisitorSignals = { typing: { readonly conversationId: ConversationId } };

/** Notices that the server sends to a visitor. */
export type VisitorNotices = {
  listChanged: AgentListDelta;
  selfChanged: VisitorState;
  messageAdded: Message;
  agentTyped: { readonly conversationId: ConversationId };
  serverStopped: Nothing;
};
