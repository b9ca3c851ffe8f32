import type {
  Answer,
  Credit,
  Moment,
  TicketId,
  VisitContext,
  VisitId,
  VisitorId,
  VisitorRequests,
} from '../protocol/index.ts';
import type { Person } from '../core/command.ts';
import { sign } from './site/letters.ts';
import { keepVisitFacts } from './rules/visit-facts.ts';
import { keepTracked } from './timeline/keep-tracked.ts';
import { contextWith, nameWith, priorityOf } from './vouching/join.ts';
import type { VisitorCaller } from './visitor-requests.ts';

type Joined = { readonly ticketId: TicketId };
type Join = VisitorRequests['join']['body'];
type Take = VisitorRequests['takeInvitation']['body'];

const visitor = (visitorId: VisitorId): Person => ({ kind: 'visitor', visitorId });

/** A place in line, with what is known of whoever takes it. */
export async function join(
  caller: VisitorCaller,
  visitorId: VisitorId,
  body: Join,
): Promise<Answer<unknown>> {
  const { site, connectionId, random, vouched, clock } = caller;
  site.liveViews.take(visitorId, connectionId);
  const ticketId = random.id() as TicketId;
  const { choice, need, question, visitId } = body;
  const visitorName = nameWith(body.name, vouched);
  const context = contextWith(body.context ?? null, vouched);
  const { former, avoided } = await site.acquaintances.fresh(visitorId);
  const given = visitId === undefined ? null : await site.firings.creditOf(visitId, clock.now());
  const known = { former, avoided, credit: greater(priorityOf(vouched), given) };
  const answer = await site.presence.join(visitor(visitorId), connectionId, (opening) => ({
    commands: [opening, { type: 'join', visitorId, ticketId, choice, need, known }],
    texts: () => [{ kind: 'ticket', ticketId, visitorId, visitorName, question, context }],
    result: (): Joined => ({ ticketId }),
    signature: sign(visitor(visitorId), 'join', body),
  }));
  if (answer.ok) {
    const place = { ticketId: (answer.result as Joined).ticketId, visitorId, context };
    await remember(caller, { ...place, visitId, now: clock.now() });
  }
  return answer;
}

/** The place that somebody has who accepts an invitation: it rings at whoever invited. */
export async function takeInvitation(
  caller: VisitorCaller,
  visitorId: VisitorId,
  body: Take,
): Promise<Answer<unknown>> {
  const { site, connectionId, random, vouched, clock } = caller;
  site.liveViews.take(visitorId, connectionId);
  const ticketId = random.id() as TicketId;
  const { invitationId, need, question } = body;
  const visitId = site.state.invitations.get(invitationId)?.visitId;
  const visitorName = nameWith(body.name, vouched);
  const context = contextWith(body.context ?? null, vouched);
  const { former, avoided } = await site.acquaintances.fresh(visitorId);
  const known = { former, avoided, credit: priorityOf(vouched) };
  const answer = await site.presence.join(visitor(visitorId), connectionId, (opening) => ({
    commands: [opening, { type: 'takeInvitation', visitorId, ticketId, invitationId, need, known }],
    texts: () => [{ kind: 'ticket', ticketId, visitorId, visitorName, question, context }],
    result: (): Joined => ({ ticketId }),
    signature: sign(visitor(visitorId), 'takeInvitation', body),
  }));
  if (answer.ok) {
    const place = { ticketId: (answer.result as Joined).ticketId, visitorId, context };
    await remember(caller, { ...place, visitId, now: clock.now() });
  }
  return answer;
}

const greater = (one: Credit | null, other: Credit | null): Credit | null =>
  (one?.seconds ?? 0) >= (other?.seconds ?? 0) ? one : other;

type Place = {
  readonly visitorId: VisitorId;
  readonly visitId: VisitId | undefined;
  readonly ticketId: TicketId;
  readonly context: VisitContext | null;
  readonly now: Moment;
};

/**
 * Measures of rules, and what the page told of the visit: what cannot be written keeps nobody from the place.
 */
async function remember(
  { site, store }: VisitorCaller,
  { visitId, visitorId, ticketId, context, now }: Place,
): Promise<void> {
  if (visitId !== undefined) await site.firings.joined(visitId, ticketId);
  await keepVisitFacts(store, site.row.siteId, context, now).catch(() => undefined);
  await keepTracked(store, site.row.siteId, { visitorId, ticketId, context, now }).catch(() => undefined);
}
