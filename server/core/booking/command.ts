import type {
  AgentId,
  BookingChoice,
  BookingId,
  Hours,
  LeftMessageId,
  Moment,
  Need,
  VisitorId,
} from '../../protocol/index.ts';

/** What can be asked about hours, bookings and left messages. */
export type BookingCommand =
  | { readonly type: 'setHours'; readonly agentId: AgentId; readonly hours: Hours | null }
  | {
      readonly type: 'book';
      readonly visitorId: VisitorId;
      readonly bookingId: BookingId;
      readonly choice: BookingChoice;
      readonly need: Need;
      /** Whom the visitor would rather not meet. */
      readonly avoided: readonly AgentId[];
      readonly startsAt: Moment;
    }
  | {
      readonly type: 'moveBooking';
      readonly visitorId: VisitorId;
      readonly bookingId: BookingId;
      readonly choice: BookingChoice;
      readonly startsAt: Moment;
    }
  | { readonly type: 'cancelBooking'; readonly visitorId: VisitorId; readonly bookingId: BookingId }
  | { readonly type: 'finishBooking'; readonly agentId: AgentId; readonly bookingId: BookingId }
  | { readonly type: 'giveUpBooking'; readonly agentId: AgentId; readonly bookingId: BookingId }
  | {
      readonly type: 'leaveMessage';
      readonly visitorId: VisitorId;
      readonly leftMessageId: LeftMessageId;
      readonly choice: BookingChoice;
    }
  | {
      readonly type: 'finishLeftMessage';
      readonly agentId: AgentId;
      readonly leftMessageId: LeftMessageId;
    };
