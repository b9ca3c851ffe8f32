import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Dutch. */
export const words = (formats: Formats<'nl'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'nl'>): BookingPageWords['page'] => ({
  loading: 'Uw belafspraak wordt opgezocht',
  heading: 'Uw belafspraak',
  when: (name, at) => `${name} belt u ${at}`,
  about: (minutes, zone) => {
    const long = formats.plural(minutes, { one: '# minuut', other: '# minuten' });
    return `Het gesprek duurt ${long}. De tijd is die van u: ${zone}.`;
  },
  soon: 'Het is bijna zover.',
  due: (name) => `${name} belt u zo`,
  displaced: (name, at) => `${name} kan u ${at} niet bellen`,
  displacedLead: 'Kies een andere tijd of zeg de belafspraak af. Tot die tijd belt niemand u.',
  moved: 'Uw belafspraak heeft een nieuwe tijd.',
  movedMailed: 'Een mail met een nieuwe link bevestigt dit.',
  movedNotMailed: 'Er wordt geen mail gestuurd. Bewaar het adres van deze pagina: het is de nieuwe link.',
  cancelled: 'Uw belafspraak is afgezegd',
  cancelledLead: 'Niemand belt u en de tijd is vrij voor anderen. U kunt deze pagina sluiten.',
  gone: 'Deze belafspraak is voorbij of afgezegd',
  goneLead: 'Er valt niets meer te wijzigen. Een nieuwe belafspraak maakt u waar u ons hebt gevonden.',
  expired: 'Deze link is te oud',
  expiredLead:
    'De link werkt tot enkele dagen na het gesprek. Een nieuwe belafspraak maakt u waar u ons hebt gevonden.',
  invalid: 'Deze link is niet volledig',
  invalidLead: 'Open de link nog eens vanuit de mail of kopieer hem helemaal, tot en met het laatste teken.',
  failed: 'De pagina kon niet worden geladen',
  failedLead: 'Uw belafspraak blijft staan. Probeer het zo meteen opnieuw.',
  tryAgain: 'Opnieuw proberen',
  back: 'Nu niet',
});
