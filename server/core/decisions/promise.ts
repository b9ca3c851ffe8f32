import type { Estimate, LatenessReason, Moment } from '../../protocol/index.ts';
import { creditLeft } from '../credit.ts';
import type { Draft } from '../draft.ts';
import { lineOwner } from '../eligible.ts';
import { estimateTicket } from '../estimate/index.ts';
import type { TicketPromise } from '../event.ts';
import { later } from '../moment.ts';
import type { SiteState, Ticket } from '../state.ts';

/** A promise that takes the place of a broken one is at least the shortest step of what is displayed. */
const RENEWED_LEAST_SECONDS = 60;

/** What an estimate promises to whoever joins the line, or changes their mind, on it. */
export function promiseOf(estimate: Estimate, now: Moment): TicketPromise {
  switch (estimate.state) {
    case 'free':
      return { p50At: now, p80At: now };
    case 'range':
      return { p50At: estimate.p50At, p80At: estimate.p80At };
    case 'closing':
    case 'none':
      return null;
  }
}

/** The promised moment has passed: the reason, a new promise, and credit the first time. */
export function breakPromise(draft: Draft, ticket: Ticket): void {
  const { ticketId } = ticket;
  draft.emit({
    type: 'promiseBroken',
    ticketId,
    reason: latenessOf(draft.state, ticket),
    creditSeconds: creditFor(draft.state, ticket),
    promise: renewed(promiseOf(estimateTicket(draft.state, ticketId, draft.now), draft.now), draft.now),
  });
}

function latenessOf({ agents }: SiteState, ticket: Ticket): LatenessReason {
  if (ticket.returned && ticket.notice === null) return 'agent-lost';
  const owner = lineOwner(ticket);
  if (owner !== null && agents.get(owner)?.availability !== 'available') return 'agent-away';
  return ticket.unanswered ? 'offer-unanswered' : 'conversations-longer';
}

function creditFor({ settings }: SiteState, { credits }: Ticket): number {
  if (credits.some(({ reason }) => reason === 'promise-broken')) return 0;
  return Math.min(settings.promiseCreditSeconds, creditLeft(credits));
}

const renewed = (promise: TicketPromise, now: Moment): TicketPromise =>
  promise && { ...promise, p80At: Math.max(promise.p80At, later(now, RENEWED_LEAST_SECONDS)) };
