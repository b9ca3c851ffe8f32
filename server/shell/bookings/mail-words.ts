import type { Moment, TimeZone } from '../../protocol/index.ts';
import type { BookingNews } from '../../store/booking.ts';
import { wordsFor, type ServerWords } from '../words/words.ts';

/** What a mail about a booking is made of. */
export type BookingMailFacts = {
  readonly news: BookingNews;
  readonly siteName: string;
  readonly agentName: string;
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly zone: TimeZone;
  /** The reader's own, as a tag. */
  readonly language: string;
  /** Where the booking can be moved or cancelled. */
  readonly link: string;
};

type MailWords = { readonly subject: string; readonly text: string };

/** What the link is for; nothing where nothing is left to do. */
const NEXT = {
  booked: 'moveOrCancel',
  moved: 'moveOrCancel',
  reassigned: 'moveOrCancel',
  reminder: 'moveOrCancel',
  'agent-removed': 'chooseAnew',
  'agent-cancelled': 'chooseAnew',
  'visitor-cancelled': null,
} as const satisfies Readonly<Record<BookingNews, keyof ServerWords['mail'] | null>>;

/** Nothing in it was written by a visitor: a mail to somebody else's address carries no foreign words. */
export function bookingMail(facts: BookingMailFacts): MailWords {
  const { news, siteName, agentName, startsAt, endsAt, zone, language, link } = facts;
  const { mail, formats } = wordsFor(language);
  const next = NEXT[news];
  const text = [
    `${mail[news].opening(agentName)}\n${formats.span(startsAt, endsAt, zone)}`,
    ...(next === null ? [] : [`${mail[next]}\n${link}`]),
    siteName,
  ];
  return { subject: mail[news].subject(agentName, siteName), text: `${text.join('\n\n')}\n` };
}
