import type {
  Answer,
  Booked,
  BookingId,
  LeftMessageId,
  VisitorId,
  VisitorRequests,
} from '../../protocol/index.ts';
import { refused } from '../check.ts';
import type { Letter } from '../site/letter.ts';
import { plainLetter, sign } from '../site/letters.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { VisitorCaller } from '../visitor-requests.ts';

type Body<Name extends keyof VisitorRequests> = VisitorRequests[Name]['body'];

const person = (visitorId: VisitorId) => ({ kind: 'visitor', visitorId }) as const;

/** Bookings hold other people's time, and messages their attention: an address has only so many of both. */
const isWithinBounds = ({ limiter, address }: VisitorCaller): Promise<boolean> =>
  limiter.allowsBooking(address);

const tooMany = refused('too-many', 'A lot was booked or left from your network. Try again in an hour.');

export async function book(
  caller: VisitorCaller,
  visitorId: VisitorId,
  body: Body<'book'>,
): Promise<Answer<unknown>> {
  const { site, random } = caller;
  if (!(await isWithinBounds(caller))) return tooMany;
  const { choice, need, startsAt, name: visitorName, contact, note, zone, language } = body;
  const bookingId = random.id() as BookingId;
  const { avoided } = await site.acquaintances.fresh(visitorId);
  const booked = await site.bookings.booked(bookingId, startsAt, contact.mail);
  return site.send({
    commands: [{ type: 'book', visitorId, bookingId, choice, need, avoided, startsAt }],
    texts: () => [{ kind: 'booking', bookingId, visitorId, visitorName, contact, note, zone, language }],
    result: () => booked,
    signature: sign(person(visitorId), 'book', body),
  });
}

/** Also for whoever holds the link, who acts for the visitor. */
export async function moveBooking(
  site: LiveSite,
  visitorId: VisitorId,
  body: Body<'moveBooking'>,
): Promise<Answer<Booked>> {
  const { bookingId, choice, startsAt } = body;
  const mail = site.words.bookings.get(bookingId)?.contact.mail ?? null;
  const booked = await site.bookings.booked(bookingId, startsAt, mail);
  const command = { type: 'moveBooking', visitorId, bookingId, choice, startsAt } as const;
  const letter = plainLetter(sign(person(visitorId), 'moveBooking', body), command);
  return (await site.send({ ...letter, result: () => booked })) as Answer<Booked>;
}

export function cancelBooking(visitorId: VisitorId, body: Body<'cancelBooking'>): Letter {
  const command = { type: 'cancelBooking', visitorId, bookingId: body.bookingId } as const;
  return plainLetter(sign(person(visitorId), 'cancelBooking', body), command);
}

export async function leaveMessage(
  caller: VisitorCaller,
  visitorId: VisitorId,
  body: Body<'leaveMessage'>,
): Promise<Answer<unknown>> {
  if (!(await isWithinBounds(caller))) return tooMany;
  const { choice, name: visitorName, contact, text } = body;
  const leftMessageId = caller.random.id() as LeftMessageId;
  return caller.site.send({
    commands: [{ type: 'leaveMessage', visitorId, leftMessageId, choice }],
    texts: () => [{ kind: 'leftMessage', leftMessageId, visitorId, visitorName, contact, text }],
    result: () => ({ leftMessageId }),
    signature: sign(person(visitorId), 'leaveMessage', body),
  });
}
