import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Swedish. */
export const words = (formats: Formats<'sv'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'sv'>): BookingPageWords['page'] => ({
  loading: 'Ditt samtal letas upp',
  heading: 'Ditt samtal',
  when: (name, at) => `${name} ringer dig ${at}`,
  about: (minutes, zone) => `Det tar ${formats.number(minutes)} min. I din tid: ${zone}.`,
  soon: 'Det är snart dags.',
  due: (name) => `${name} ringer dig alldeles strax`,
  displaced: (name, at) => `${name} kan inte ringa dig ${at}`,
  displacedLead: 'Välj en annan tid eller avboka samtalet. Till dess ringer ingen.',
  moved: 'Ditt samtal har fått en ny tid.',
  movedMailed: 'Ett mejl med en ny länk bekräftar det.',
  movedNotMailed: 'Inget mejl skickas. Spara sidans adress: den är den nya länken till ditt samtal.',
  cancelled: 'Ditt samtal är avbokat',
  cancelledLead: 'Ingen ringer dig, och tiden är ledig för andra. Du kan stänga sidan.',
  gone: 'Samtalet är över eller avbokat',
  goneLead: 'Det finns inget kvar att flytta eller avboka. Ett nytt samtal bokar du där du hittade oss.',
  expired: 'Länken är för gammal',
  expiredLead: 'Den gäller till några dagar efter samtalet. Ett nytt samtal bokar du där du hittade oss.',
  invalid: 'Länken är inte hel',
  invalidLead: 'Öppna den igen från mejlet, eller kopiera hela, ända till sista tecknet.',
  failed: 'Sidan kunde inte laddas',
  failedLead: 'Det som är bokat gäller. Försök igen om en stund.',
  tryAgain: 'Försök igen',
  back: 'Inte nu',
});
