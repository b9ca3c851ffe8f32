import type { AgentFace } from './conversation.ts';
import type { AgentId, BookingId, LanguageTag, LeftMessageId, Moment, TimeZone } from './ids.ts';
import type { Need } from './visitor.ts';

/** `any` is the agent with the least work among those who suit and are free at that time. */
export type BookingChoice = { readonly kind: 'agent'; readonly agentId: AgentId } | { readonly kind: 'any' };

/** Where somebody can be reached: at least one of the two. */
export type Contact = { readonly mail: string | null; readonly phone: string | null };

/** Free call-back times of one agent, or of anyone suitable. */
export type Slots = {
  /** The beginnings, soonest first, within `LIMITS.bookingDaysAhead`. */
  readonly slots: readonly Moment[];
  readonly slotMinutes: number;
  /**
   * When somebody is there by their hours: not after `serverNow` if that is now, `null` when nobody is in
   * the days ahead.
   */
  readonly opensAt: Moment | null;
  /** Whether confirmations and reminders are sent by mail; if not, a page says so. */
  readonly sendsMail: boolean;
  readonly serverNow: Moment;
};

export type BookingPhase =
  | { readonly state: 'booked'; readonly reminded: boolean }
  /** The time has come: the agent is about to call. */
  | { readonly state: 'due' }
  /** The agent cannot keep it and nobody else could take it: the visitor chooses anew. */
  | { readonly state: 'displaced'; readonly reason: DisplacedReason };

export type DisplacedReason = 'agent-removed' | 'agent-cancelled';

/** A booking as its visitor sees it. It is shown until it is done, cancelled or long over. */
export type BookingView = {
  readonly bookingId: BookingId;
  /** Who will call; for `displaced`, who would have. */
  readonly agent: AgentFace;
  /** Whom the visitor asked for. */
  readonly choice: BookingChoice;
  readonly need: Need;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly phase: BookingPhase;
};

/** What a visitor says with a booking. `zone` and `language` are the visitor's own: mails are written so. */
export type BookingForm = {
  readonly choice: BookingChoice;
  readonly need: Need;
  readonly startsAt: Moment;
  readonly name: string;
  readonly contact: Contact;
  readonly note: string;
  readonly zone: TimeZone;
  readonly language: LanguageTag;
};

export type LeftMessageForm = {
  readonly choice: BookingChoice;
  readonly name: string;
  readonly contact: Contact;
  readonly text: string;
};

/**
 * Answer to a booking and to a move. `token` moves and cancels it without signing in, on
 * `ADDRESSES.bookingPage`, where it stands behind the `#`. `mailed` says whether the same goes out by mail.
 */
export type Booked = { readonly bookingId: BookingId; readonly token: string; readonly mailed: boolean };

/** A booking as the agent's console shows it. */
export type AgentBookingView = {
  readonly bookingId: BookingId;
  readonly visitorName: string;
  readonly contact: Contact;
  readonly note: string;
  readonly choice: BookingChoice;
  readonly bookedAt: Moment;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly state: 'booked' | 'due';
  /** The agent's hours were changed since, and this time is no longer part of them. */
  readonly outsideHours: boolean;
};

/** A message that was left while nobody was there, for this agent or for anyone. */
export type LeftMessageView = {
  readonly leftMessageId: LeftMessageId;
  readonly visitorName: string;
  readonly contact: Contact;
  readonly text: string;
  readonly choice: BookingChoice;
  readonly leftAt: Moment;
};

/** Answer of `GET ADDRESSES.booking`: what the page of the signed link shows. */
export type BookingPage = {
  readonly siteName: string;
  readonly booking: BookingView;
  readonly sendsMail: boolean;
  readonly serverNow: Moment;
};
