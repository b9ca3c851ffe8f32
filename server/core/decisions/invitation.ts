import {
  LIMITS,
  refusal,
  type AgentId,
  type InvitationId,
  type Need,
  type OfferId,
  type Refusal,
} from '../../protocol/index.ts';
import { isWholeBetween, needRefusal } from '../check.ts';
import type { Command } from '../command.ts';
import { withCredit } from '../credit.ts';
import type { Draft, Handlers } from '../draft.ts';
import { capacityNow, slotsUsed, suits } from '../eligible.ts';
import type { InvitationEnd } from '../invitation/event.ts';
import { freeToInvite } from '../invitation/free.ts';
import { HOLD_SECONDS_MOST, type Invitation } from '../invitation/invitation.ts';
import { later } from '../moment.ts';
import { leastBusyOf } from '../order/index.ts';
import { isConnected } from '../presence.ts';
import type { Agent, SiteState } from '../state.ts';
import { startVisitorGraceIfAbsent } from './connection.ts';
import { forgetUnreviewable } from './join.ts';

type Take = Extract<Command, { readonly type: 'takeInvitation' }>;

export const INVITATION_HANDLERS: Handlers<'holdInvitation' | 'takeInvitation' | 'declineInvitation'> = {
  holdInvitation(draft, { invitationId, ruleId, visitId, from, holdSeconds, creditSeconds }) {
    const { state, now } = draft;
    if (!isWholeBetween(holdSeconds, 1, HOLD_SECONDS_MOST))
      return refusal('malformed', undefined, 'holdSeconds');
    if (!isWholeBetween(creditSeconds, 0, LIMITS.creditSecondsMost)) {
      return refusal('malformed', undefined, 'creditSeconds');
    }
    if (state.invitations.has(invitationId)) return refusal('malformed', undefined, 'invitationId');
    if (state.invitations.some((other) => other.visitId === visitId)) return refusal('invitation-open');
    const free = freeToInvite(state, from);
    if (free.length === 0) return refusal('invitation-none');
    const agentId = leastBusyOf(state, free, now).agentId;
    const expiresAt = later(now, holdSeconds);
    draft.emit({ type: 'invitationHeld', invitationId, ruleId, visitId, agentId, creditSeconds, expiresAt });
    return null;
  },

  takeInvitation(draft, command) {
    const found = takeable(draft, command);
    if ('refusal' in found) return found.refusal;
    take(draft, command, found.invitation);
    return null;
  },

  /** Whoever declines what is gone already wanted the same. */
  declineInvitation(draft, { invitationId }) {
    endInvitation(draft, invitationId, 'declined');
    return null;
  },
};

function takeable(
  { state, now }: Draft,
  { invitationId, visitorId, ticketId, need }: Take,
): { readonly invitation: Invitation } | { readonly refusal: Refusal } {
  if (state.ticketOfVisitor.has(visitorId)) return { refusal: refusal('ticket-open-already') };
  if (state.conversationOfVisitor.has(visitorId)) return { refusal: refusal('conversation-busy') };
  if (state.tickets.has(ticketId)) {
    const message = 'Send a new ticket id; this one stands in line already.';
    return { refusal: refusal('malformed', message, 'ticketId') };
  }
  if (state.tickets.size >= LIMITS.waitingTicketsPerSite) return { refusal: refusal('site-full') };
  const invitation = state.invitations.get(invitationId);
  if (invitation === undefined || now >= invitation.expiresAt) return { refusal: refusal('invitation-gone') };
  const refused = needRefusal(need);
  return refused === null ? { invitation } : { refusal: refused };
}

/** The ticket rings in the slot that was held, whoever has come to wait meanwhile. */
function take(draft: Draft, { visitorId, ticketId, known, need }: Take, invitation: Invitation): void {
  const { now, state } = draft;
  const { invitationId, ruleId, agentId } = invitation;
  forgetUnreviewable(draft, visitorId);
  draft.emit({
    type: 'ticketJoined',
    ticketId,
    visitorId,
    choice: { kind: 'agent', agentId },
    need: servedBy(state, agentId, need),
    known: { ...known, credit: strongest(known.credit, invitation) },
    promise: { p50At: now, p80At: now },
    invited: { invitationId, ruleId },
  });
  startVisitorGraceIfAbsent(draft, visitorId);
  const offerId = `${ticketId}:1` as OfferId;
  const expiresAt = later(now, state.settings.offerSeconds);
  draft.emit({ type: 'invitationTaken', invitationId, ticketId, agentId, ruleId, offerId, expiresAt });
}

/** What was chosen in the list before counts as far as whoever invites can do it. */
function servedBy({ agents }: SiteState, agentId: AgentId, need: Need): Need {
  const agent = agents.get(agentId);
  return agent !== undefined && suits(agent.facts, need) ? need : { skills: [], languages: [] };
}

type Given = Take['known']['credit'];

/** The greater of what the visitor has anyway and what the invitation brings, cut to the bound. */
function strongest(credit: Given, { creditSeconds }: Invitation): Given {
  if (creditSeconds === 0) return credit;
  const invited = { reason: 'priority', seconds: creditSeconds } as const;
  const [own] = withCredit([], credit);
  return own !== undefined && own.seconds >= creditSeconds ? credit : invited;
}

export function endInvitation(draft: Draft, invitationId: InvitationId, reason: InvitationEnd): void {
  const invitation = draft.state.invitations.get(invitationId);
  if (invitation === undefined) return;
  draft.emit({ type: 'invitationEnded', invitationId, agentId: invitation.agentId, reason });
}

/** After every command: no slot is held of somebody who is not there for it, newest first. */
export function withdrawInvitations(draft: Draft): void {
  if (draft.state.invitations.size === 0) return;
  const newest = [...draft.state.invitations.values()].sort(
    (one, other) => other.heldAt - one.heldAt || (one.invitationId < other.invitationId ? 1 : -1),
  );
  for (const { invitationId, agentId } of newest) {
    const agent = draft.state.agents.get(agentId);
    if (agent === undefined || !canHold(agent)) endInvitation(draft, invitationId, 'withdrawn');
  }
}

const canHold = (agent: Agent): boolean =>
  agent.availability === 'available' &&
  isConnected(agent.presence) &&
  slotsUsed(agent) <= capacityNow(agent) &&
  agent.offers.length + agent.invitations.length <= (agent.takingMore ?? Infinity);
