import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Italian. */
export const words = (formats: Formats<'it'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'it'>): BookingPageWords['page'] => ({
  loading: 'Ricerca della sua chiamata',
  heading: 'La sua chiamata',
  when: (name, at) => `${name} la chiama ${at}`,
  about: (minutes, zone) => `Dura ${formats.number(minutes)} min. Nella sua ora: ${zone}.`,
  soon: 'Manca poco.',
  due: (name) => `${name} sta per chiamarla`,
  displaced: (name, at) => `${name} non può chiamarla ${at}`,
  displacedLead: 'Scelga un altro orario, o annulli la chiamata. Fino ad allora non la chiama nessuno.',
  moved: 'La chiamata ha un nuovo orario.',
  movedMailed: 'Un’e-mail lo conferma, con un nuovo link.',
  movedNotMailed: 'Non parte nessuna e-mail. Conservi l’indirizzo di questa pagina: è il nuovo link.',
  cancelled: 'La chiamata è annullata',
  cancelledLead: 'Nessuno la chiama, e l’orario è libero per altri. Può chiudere questa pagina.',
  gone: 'Questa chiamata è passata o annullata',
  goneLead: 'Non c’è più nulla da spostare o annullare. Un’altra si prenota dove ci ha trovati.',
  expired: 'Questo link è troppo vecchio',
  expiredLead: 'Vale fino a qualche giorno dopo la chiamata. Un’altra si prenota dove ci ha trovati.',
  invalid: 'Questo link non è completo',
  invalidLead: 'Lo apra di nuovo dall’e-mail, o lo copi per intero, fino all’ultima lettera.',
  failed: 'Non è stato possibile caricare la pagina',
  failedLead: 'Ciò che è prenotato resta valido. Riprovi tra un momento.',
  tryAgain: 'Riprova',
  back: 'Non ora',
});
