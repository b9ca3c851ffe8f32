import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in German. */
export const words = (formats: Formats<'de'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'de'>): BookingPageWords['page'] => ({
  loading: 'Ihr Anruf wird gesucht',
  heading: 'Ihr Anruf',
  when: (name, at) => `${name} ruft Sie ${at} an`,
  about: (minutes, zone) => {
    const long = formats.plural(minutes, { one: '# Minute', other: '# Minuten' });
    return `Der Anruf dauert ${long}. Die Zeit gilt in Ihrer Zone: ${zone}.`;
  },
  soon: 'Es ist bald so weit.',
  due: (name) => `${name} ruft Sie gleich an`,
  displaced: (name, at) => `${name} kann Sie ${at} nicht anrufen`,
  displacedLead: 'Wählen Sie eine andere Zeit, oder sagen Sie den Anruf ab. Bis dahin ruft niemand an.',
  moved: 'Ihr Anruf hat eine neue Zeit.',
  movedMailed: 'Eine E-Mail mit einem neuen Link bestätigt es.',
  movedNotMailed:
    'Es wird keine E-Mail gesendet. Merken Sie sich die Adresse dieser Seite: Sie ist der neue Link Ihres Anrufs.',
  cancelled: 'Ihr Anruf ist abgesagt',
  cancelledLead: 'Niemand ruft an, und die Zeit ist für andere frei. Sie können diese Seite schließen.',
  gone: 'Dieser Anruf ist vorbei oder abgesagt',
  goneLead:
    'Es gibt nichts mehr zu verschieben oder abzusagen. Neu buchen können Sie dort, wo Sie uns gefunden haben.',
  expired: 'Dieser Link ist zu alt',
  expiredLead:
    'Er gilt bis einige Tage nach dem Anruf. Neu buchen können Sie dort, wo Sie uns gefunden haben.',
  invalid: 'Dieser Link ist nicht vollständig',
  invalidLead:
    'Öffnen Sie ihn noch einmal aus der E-Mail, oder kopieren Sie ihn ganz, bis zum letzten Zeichen.',
  failed: 'Die Seite wurde nicht geladen',
  failedLead: 'Was gebucht ist, bleibt gebucht. Versuchen Sie es gleich noch einmal.',
  tryAgain: 'Noch einmal versuchen',
  back: 'Jetzt nicht',
});
