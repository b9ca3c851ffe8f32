import type { Moment, TimeZone } from '../../protocol/index.ts';
import type { BookingNews } from '../../store/booking.ts';

/** What a mail about a booking is made of. */
export type BookingMailFacts = {
  readonly news: BookingNews;
  readonly siteName: string;
  readonly agentName: string;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly zone: TimeZone;
  /** Where the booking can be moved or cancelled. */
  readonly link: string;
};

type MailWords = { readonly subject: string; readonly text: string };

/** Nothing in it was written by a visitor: a mail to somebody else's address carries no foreign words. */
export function bookingMail(facts: BookingMailFacts): MailWords {
  const { siteName, link } = facts;
  const { subject, opening, next } = WORDS[facts.news](facts, timeOf(facts));
  const text = [opening, next === null ? null : `${next}\n${link}`, siteName];
  return { subject, text: `${text.filter((part) => part !== null).join('\n\n')}\n` };
}

type Wording = {
  readonly subject: string;
  readonly opening: string;
  /** What the link is for, `null` if nothing is left to do. */
  readonly next: string | null;
};

const MOVE_OR_CANCEL = 'Move or cancel it here:';
const CHOOSE_ANEW = 'Choose another time, or cancel, here:';

const WORDS: Readonly<Record<BookingNews, (facts: BookingMailFacts, time: string) => Wording>> = {
  booked: ({ agentName, siteName }, time) => ({
    subject: `Your call with ${agentName}, ${siteName}`,
    opening: `${agentName} will call you:\n${time}`,
    next: MOVE_OR_CANCEL,
  }),
  moved: ({ agentName, siteName }, time) => ({
    subject: `Moved: your call with ${agentName}, ${siteName}`,
    opening: `Your call was moved. ${agentName} will call you:\n${time}`,
    next: MOVE_OR_CANCEL,
  }),
  reassigned: ({ agentName, siteName }, time) => ({
    subject: `${agentName} will call you, ${siteName}`,
    opening: `The time of your call stays, and ${agentName} will call you:\n${time}`,
    next: MOVE_OR_CANCEL,
  }),
  reminder: ({ agentName, siteName }, time) => ({
    subject: `Soon: your call with ${agentName}, ${siteName}`,
    opening: `${agentName} will call you soon:\n${time}`,
    next: MOVE_OR_CANCEL,
  }),
  'agent-removed': ({ agentName, siteName }, time) => ({
    subject: `Please choose another time: your call, ${siteName}`,
    opening: `${agentName} no longer works here, and nobody else is free at the time of your call:\n${time}`,
    next: CHOOSE_ANEW,
  }),
  'agent-cancelled': ({ agentName, siteName }, time) => ({
    subject: `Please choose another time: your call, ${siteName}`,
    opening: `We are sorry: ${agentName} cannot make your call, and nobody else is free then:\n${time}`,
    next: CHOOSE_ANEW,
  }),
  'visitor-cancelled': ({ agentName, siteName }, time) => ({
    subject: `Cancelled: your call with ${agentName}, ${siteName}`,
    opening: `As you wished, this call was cancelled:\n${time}`,
    next: null,
  }),
};

/** Such as "Monday, 4 January 2027, 09:30–10:00 (Central European Standard Time)". */
function timeOf({ startsAt, endsAt, zone }: BookingMailFacts): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: zone }).format(startsAt);
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone });
  const zoneName = new Intl.DateTimeFormat('en-GB', { timeZoneName: 'long', timeZone: zone })
    .formatToParts(startsAt)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${day}, ${clock.formatRange(startsAt, endsAt).replaceAll(/\s*–\s*/g, '–')} (${zoneName ?? zone})`;
}
