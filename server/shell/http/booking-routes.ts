import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import {
  ADDRESSES,
  type AgentId,
  type Answer,
  type BookingChoice,
  type BookingId,
  type BookingPage,
  type VisitorId,
} from '../../protocol/index.ts';
import { views } from '../../core/index.ts';
import { siteOfLink } from '../bookings/links.ts';
import { cancelBody, moveBody } from '../bookings/schemas.ts';
import { cancelBooking, moveBooking } from '../bookings/visitor-requests.ts';
import { BOUNDS } from '../bounds.ts';
import { check, refused } from '../check.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Sites } from '../site/sites.ts';
import type { Surroundings } from '../surroundings.ts';
import { sendProblem } from './problems.ts';

const BODY_BYTES = 4_096;
const BEARER = /^Bearer ([\w.~+/-]+=*)$/i;

/** Whose token it is: the booking, and the visitor for whom whoever holds it acts. */
type Held = { readonly site: LiveSite; readonly bookingId: BookingId; readonly visitorId: VisitorId };
type Act = (held: Held, request: Request) => Answer<unknown> | Promise<Answer<unknown>>;

/**
 * One booking for whoever holds its signed link. The token comes in a header that no page of another origin
 * may send unasked, and is never part of an address that logs would keep.
 */
export function bookingRoutes(sites: Sites, surroundings: Surroundings): Router {
  const router = Router();
  const held = withToken(sites, surroundings);
  const body = express.json({ limit: BODY_BYTES });
  router.get(ADDRESSES.booking, held(show(surroundings)));
  router.get(ADDRESSES.bookingSlots, held(slots));
  router.post(ADDRESSES.bookingMove, body, held(move));
  router.post(ADDRESSES.bookingCancel, body, held(cancel));
  return router;
}

const withToken =
  (sites: Sites, surroundings: Surroundings) =>
  (act: Act): RequestHandler =>
  async (request: Request, response: Response) => {
    response.setHeader('Cache-Control', 'no-store');
    const holder = await holderOf(sites, surroundings, request.headers.authorization ?? '');
    const answer = holder.ok ? await act(holder.result, request) : holder;
    if (answer.ok) response.json(answer.result);
    else sendProblem(response, answer.refusal);
  };

/**
 * A booking that is over still has its holder: a cancellation that was repeated is answered like the first.
 */
async function holderOf(
  sites: Sites,
  { clock, store }: Surroundings,
  authorization: string,
): Promise<Answer<Held>> {
  const token = BEARER.exec(authorization)?.[1] ?? '';
  const siteId = token.length > BOUNDS.linkCharacters ? null : siteOfLink(token);
  const site = siteId === null ? null : await sites.find(siteId);
  if (site === null) return refused('link-invalid');
  const link = await site.bookings.links.read(token, clock.now());
  if (!link.ok) return link;
  const { bookingId } = link;
  const [text] = await store.readBookingTexts(site.row.siteId, [bookingId]);
  if (text === undefined) return refused('booking-unknown');
  return { ok: true, result: { site, bookingId, visitorId: text.visitorId } };
}

const show =
  ({ clock }: Surroundings): Act =>
  ({ site, bookingId }) => {
    const booking = site.state.bookings.get(bookingId);
    if (booking === undefined) return refused('booking-unknown');
    const page: BookingPage = {
      siteName: site.row.name,
      booking: views.bookingView(booking, site.words),
      sendsMail: site.bookings.sendsMail,
      serverNow: clock.now(),
    };
    return { ok: true, result: page };
  };

const slots: Act = ({ site, bookingId }, { query }) => {
  const booking = site.state.bookings.get(bookingId);
  if (booking === undefined) return refused('booking-unknown');
  const choice = choiceOf(query) ?? booking.choice;
  if (choice.kind === 'agent' && !site.state.agents.has(choice.agentId)) return refused('agent-unknown');
  return { ok: true, result: site.bookings.slots(choice, booking.need, bookingId) };
};

/** `null` is what the visitor chose before. */
function choiceOf(query: Request['query']): BookingChoice | null {
  if (query.any !== undefined) return { kind: 'any' };
  return typeof query.agent === 'string' ? { kind: 'agent', agentId: query.agent as AgentId } : null;
}

const move: Act = ({ site, bookingId, visitorId }, request) => {
  const body = check(moveBody, request.body);
  return body.ok ? moveBooking(site, visitorId, { ...body.result, bookingId }) : body;
};

const cancel: Act = ({ site, bookingId, visitorId }, request) => {
  const body = check(cancelBody, request.body);
  return body.ok ? site.send(cancelBooking(visitorId, { ...body.result, bookingId })) : body;
};
