import type { Moment, Refusal } from '../protocol/index.ts';
import type { Command, CommandType } from './command.ts';
import { AGENT_HANDLERS } from './decisions/agent.ts';
import { ANSWERING_HANDLERS } from './decisions/answering.ts';
import { AVAILABILITY_HANDLERS } from './decisions/availability.ts';
import { BOOKING_HANDLERS } from './decisions/booking.ts';
import { CHANNEL_HANDLERS } from './decisions/channel.ts';
import { CHOOSE_HANDLERS } from './decisions/choice.ts';
import { CONNECTION_HANDLERS } from './decisions/connection.ts';
import { CONVERSATION_HANDLERS } from './decisions/conversation.ts';
import { DEADLINE_HANDLERS } from './decisions/deadline.ts';
import { DAY_END_HANDLERS } from './decisions/day-end.ts';
import { DISPUTE_HANDLERS } from './decisions/dispute.ts';
import { DRAIN_HANDLERS, followDrains } from './decisions/drain.ts';
import { ENDING_HANDLERS } from './decisions/ending.ts';
import { HOURS_HANDLERS } from './decisions/hours.ts';
import { IDLE_HANDLERS } from './decisions/idle.ts';
import { INVITATION_HANDLERS, withdrawInvitations } from './decisions/invitation.ts';
import { JOIN_HANDLERS } from './decisions/join.ts';
import { LEFT_MESSAGE_HANDLERS } from './decisions/left-message.ts';
import { OFFER_HANDLERS } from './decisions/offer.ts';
import { PICK_HANDLERS } from './decisions/pick.ts';
import { POSTPONE_HANDLERS } from './decisions/postpone.ts';
import { PROLONG_HANDLERS } from './decisions/prolong.ts';
import { QUESTION_HANDLERS } from './decisions/question.ts';
import { RELEASE_HANDLERS, releaseDue } from './decisions/release.ts';
import { REOPEN_HANDLERS } from './decisions/reopen.ts';
import { REVIEW_HANDLERS } from './decisions/review.ts';
import { SETTINGS_HANDLERS } from './decisions/settings.ts';
import { SWAP_HANDLERS, withdrawSwaps } from './decisions/swap.ts';
import { TRANSFER_HANDLERS } from './decisions/transfer.ts';
import { VISITOR_HANDLERS } from './decisions/visitor.ts';
import { Draft, type Handlers } from './draft.ts';
import type { SiteEvent } from './event.ts';
import { match } from './match.ts';
import type { SiteState } from './state.ts';

const HANDLERS: Handlers<CommandType> = {
  ...JOIN_HANDLERS,
  ...CHOOSE_HANDLERS,
  ...QUESTION_HANDLERS,
  ...OFFER_HANDLERS,
  ...CONVERSATION_HANDLERS,
  ...CHANNEL_HANDLERS,
  ...REVIEW_HANDLERS,
  ...DISPUTE_HANDLERS,
  ...AGENT_HANDLERS,
  ...AVAILABILITY_HANDLERS,
  ...IDLE_HANDLERS,
  ...SETTINGS_HANDLERS,
  ...CONNECTION_HANDLERS,
  ...DEADLINE_HANDLERS,
  ...SWAP_HANDLERS,
  ...PROLONG_HANDLERS,
  ...POSTPONE_HANDLERS,
  ...RELEASE_HANDLERS,
  ...DRAIN_HANDLERS,
  ...DAY_END_HANDLERS,
  ...VISITOR_HANDLERS,
  ...HOURS_HANDLERS,
  ...BOOKING_HANDLERS,
  ...LEFT_MESSAGE_HANDLERS,
  ...TRANSFER_HANDLERS,
  ...REOPEN_HANDLERS,
  ...PICK_HANDLERS,
  ...ENDING_HANDLERS,
  ...INVITATION_HANDLERS,
  ...ANSWERING_HANDLERS,
};

/** `state` is the site after the events. A harmless repeat has none. */
export type Decision =
  | { readonly ok: true; readonly events: readonly SiteEvent[]; readonly state: SiteState }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * What a command leads to, matching included. Pure: the same three arguments give the same answer, and the
 * given state stays as it is. A `now` before `state.lastAt` counts as `state.lastAt`.
 */
export function decide(state: SiteState, command: Command, now: Moment): Decision {
  const draft = new Draft(state, now);
  const handler = HANDLERS[command.type] as (draft: Draft, command: Command) => Refusal | null;
  const refused = handler(draft, command);
  if (refused !== null) return { ok: false, refusal: refused };
  followDrains(draft);
  withdrawInvitations(draft);
  releaseDue(draft);
  match(draft);
  withdrawSwaps(draft);
  return { ok: true, events: draft.events, state: draft.state };
}
