import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Polish. */
export const words = (formats: Formats<'pl'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'pl'>): BookingPageWords['page'] => ({
  loading: 'Szukamy umówionego telefonu',
  heading: 'Umówiony telefon',
  when: (name, at) => `${name} zadzwoni: ${at}`,
  about: (minutes, zone) => `Czas trwania: ${formats.number(minutes)} min. Strefa lokalna: ${zone}.`,
  soon: 'To już niedługo.',
  due: (name) => `${name} za chwilę zadzwoni`,
  displaced: (name, at) => `${name} nie może zadzwonić: ${at}`,
  displacedLead: 'Proszę wybrać inny termin albo odwołać telefon. Do tego czasu nikt nie zadzwoni.',
  moved: 'Telefon ma nowy termin.',
  movedMailed: 'Potwierdzi to e-mail z nowym linkiem.',
  movedNotMailed: 'Nie wysyłamy e-maila. Proszę zachować adres tej strony: to nowy link do telefonu.',
  cancelled: 'Telefon jest odwołany',
  cancelledLead: 'Nikt nie zadzwoni, a termin jest wolny dla innych. Tę stronę można zamknąć.',
  gone: 'Ten telefon już się odbył lub jest odwołany',
  goneLead: 'Nie ma już czego przenosić ani odwoływać. Nowy telefon można umówić tam, gdzie poprzedni.',
  expired: 'Ten link jest nieaktualny',
  expiredLead: 'Działa do kilku dni po telefonie. Nowy telefon można umówić tam, gdzie poprzedni.',
  invalid: 'Ten link jest niepełny',
  invalidLead: 'Proszę otworzyć go jeszcze raz z e-maila albo skopiować w całości, do ostatniego znaku.',
  failed: 'Nie udało się wczytać strony',
  failedLead: 'Umówiony telefon pozostaje aktualny. Proszę za chwilę spróbować jeszcze raz.',
  tryAgain: 'Spróbuj jeszcze raz',
  back: 'Nie teraz',
});
