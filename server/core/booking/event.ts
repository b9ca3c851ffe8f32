import type {
  AgentId,
  BookingChoice,
  BookingId,
  DisplacedReason,
  Hours,
  LeftMessageId,
  Moment,
  Need,
  VisitorId,
} from '../../protocol/index.ts';

export type BookingCloseReason = 'visitor-cancelled' | 'done' | 'expired';
export type LeftMessageCloseReason = 'done' | 'expired';

/** What happened to hours, bookings and left messages. `reminded`: no reminder is due before the call. */
export type BookingEvent =
  | { readonly type: 'hoursSet'; readonly agentId: AgentId; readonly hours: Hours | null }
  | {
      readonly type: 'bookingMade';
      readonly bookingId: BookingId;
      readonly visitorId: VisitorId;
      readonly agentId: AgentId;
      readonly choice: BookingChoice;
      readonly need: Need;
      readonly avoided: readonly AgentId[];
      readonly startsAt: Moment;
      readonly endsAt: Moment;
      readonly reminded: boolean;
    }
  | {
      readonly type: 'bookingMoved';
      readonly bookingId: BookingId;
      readonly agentId: AgentId;
      readonly choice: BookingChoice;
      readonly startsAt: Moment;
      readonly endsAt: Moment;
      readonly reminded: boolean;
    }
  /** Somebody else takes it at the same time. */
  | { readonly type: 'bookingReassigned'; readonly bookingId: BookingId; readonly agentId: AgentId }
  /** Its agent cannot keep it and nobody else takes it; the slot is free again. */
  | { readonly type: 'bookingDisplaced'; readonly bookingId: BookingId; readonly reason: DisplacedReason }
  | { readonly type: 'bookingReminded'; readonly bookingId: BookingId }
  | { readonly type: 'bookingDue'; readonly bookingId: BookingId }
  | { readonly type: 'bookingClosed'; readonly bookingId: BookingId; readonly reason: BookingCloseReason }
  | {
      readonly type: 'messageLeft';
      readonly leftMessageId: LeftMessageId;
      readonly visitorId: VisitorId;
      readonly choice: BookingChoice;
    }
  | {
      readonly type: 'leftMessageClosed';
      readonly leftMessageId: LeftMessageId;
      readonly reason: LeftMessageCloseReason;
    };
