import type { AgentId, SiteId } from './ids.ts';

/** Socket.IO namespaces. */
export const NAMESPACES = { visitor: '/visitor', agent: '/agent' } as const;

/** What stands in the query of a connection; the tenant of a visitor is checked against the origin. */
export const QUERY = { site: 'site', protocolVersion: 'protocol' } as const;

const photo = (siteId: SiteId, photoId: string) =>
  `/v1/sites/${encodeURIComponent(siteId)}/photos/${encodeURIComponent(photoId)}`;
const agentList = (siteId: SiteId) => `/v1/sites/${encodeURIComponent(siteId)}/agents`;
const agentPage = (siteId: SiteId, agentId: AgentId) =>
  `/v1/sites/${encodeURIComponent(siteId)}/agents/${encodeURIComponent(agentId)}`;
/** `Slots`; query `agent`, or any number of `skill` and `language`. */
const slots = (siteId: SiteId) => `/v1/sites/${encodeURIComponent(siteId)}/slots`;
/** The page of a booking's signed link; the token follows behind `#`, which no log and no referrer tells. */
const bookingPage = '/booking';

/** What anybody may read of a site over HTTP: apart, so that a picker carries these addresses alone. */
export const SITE_ADDRESSES = { agentList, agentPage, slots, bookingPage } as const;

/** HTTP addresses. Writes of the console carry `CONSOLE_HEADER`, which no foreign page can set unasked. */
export const ADDRESSES = {
  agentList,
  agentPage,
  slots,
  bookingPage,
  /** One booking by its token, sent as `Authorization: Bearer <token>`: `GET` gives `BookingPage`. */
  booking: '/v1/booking',
  /** `GET` gives `Slots`: those of the booking's own choice, or of `agent=<id>` or `any` in the query. */
  bookingSlots: '/v1/booking/slots',
  /** `POST {commandId, choice, startsAt}` gives `Booked`. */
  bookingMove: '/v1/booking/move',
  /** `POST {commandId}` gives `{}`. */
  bookingCancel: '/v1/booking/cancel',
  session: '/v1/session',
  /** `PUT` a `PasswordChange` gives `{}`, and ends every other session of the account. */
  ownPassword: '/v1/session/password',
  socketTicket: '/v1/session/socket-ticket',
  /** `PUT` an image as the body, `DELETE` takes it back; both give `{}`. */
  ownPhoto: '/v1/session/photo',
  /** The photo of an agent, for whoever may see it. */
  photo,
  live: '/health/live',
  ready: '/health/ready',
} as const;

export const CONSOLE_HEADER = 'x-handpick-console';
