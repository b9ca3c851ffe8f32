import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'it'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: 'Il suo nome',
  mail: 'Indirizzo e-mail',
  phone: 'Telefono',
  optional: 'facoltativo',
  reach: 'Basta uno dei due. Lo vede solo chi lavora qui.',
  missing: 'Indichi un’e-mail o un telefono, così qualcuno può rispondere.',
  back: 'Non ora',
});

const leaveWords = (formats: Formats<'it'>): BehindWords['leave'] => ({
  heading: 'Lascia un messaggio',
  headingFor: (name) => `Lascia un messaggio per ${name}`,
  lead: 'Arriva a tutti qui; al ritorno qualcuno risponde. Quando, non possiamo prometterlo.',
  leadFor: (name) => `Arriva a ${name}, che risponde al ritorno. Quando, non possiamo prometterlo.`,
  text: 'Il suo messaggio',
  send: 'Lascia',
  sending: 'Un momento',
  empty: 'Prima scriva qualcosa.',
  left: 'Il messaggio è stato lasciato',
  leftLead: (contact) => `Chi lo prende risponde a ${formats.list(contact)}. Nessuna e-mail lo conferma.`,
});

const bookWords = (formats: Formats<'it'>): BehindWords['book'] => ({
  heading: 'Prenota una chiamata',
  headingWith: (name) => `Prenota una chiamata con ${name}`,
  lead: (minutes, zone) =>
    `La chiama chi ha meno da fare, per ${formats.number(minutes)} min. Nella sua ora: ${zone}.`,
  leadWith: (name, minutes, zone) =>
    `${name} la chiama, per ${formats.number(minutes)} min. Nella sua ora: ${zone}.`,
  leavesLine: 'Conserva il posto in fila finché l’orario è prenotato; poi lascia la fila.',
  day: 'Giorno',
  time: 'Ora',
  note: 'Di che cosa si tratta?',
  mails: 'Un’e-mail conferma e ricorda la chiamata, se dà un indirizzo.',
  mailsNothing: 'Non si invia nessuna e-mail: annoti l’orario.',
  send: 'Prenota questo orario',
  noTime: 'Scelga uno degli orari.',
  loading: 'Ricerca degli orari liberi',
  none: 'Nei prossimi giorni non ci sono orari liberi. Può lasciare un messaggio.',
  noneWith: (name) => `${name} non ha orari liberi nei prossimi giorni.`,
  withAny: 'Chiedi a tutti',
  tryAgain: 'Riprova',
});

const movingWords = (formats: Formats<'it'>): BehindWords['moving'] => ({
  heading: 'Scegliere un altro orario',
  lead: (name, at, zone) => `${name} la chiama ${at}, finché non sceglie. Nella sua ora: ${zone}.`,
  leadDisplaced: (name, at, zone) =>
    `${name} non può chiamarla ${at}. Scelga un orario che le va bene. Nella sua ora: ${zone}.`,
  send: 'Prendi questo orario',
  none: 'Nei prossimi giorni non ci sono orari liberi.',
  at: (moment, now) => `${formats.day(moment, now)} alle ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'it'>): BehindWords['booked'] => ({
  booked: (at) => `La chiamata è prenotata: ${at}`,
  calls: (name, zone) => `${name} la chiama. Nella sua ora: ${zone}.`,
  mailed: 'Un’e-mail la conferma.',
  notMailed: 'Non si invia nessuna e-mail: annoti l’orario.',
  keep: 'Può spostare o annullare la chiamata in questo browser, e ovunque con questo link:',
  link: 'La pagina della sua chiamata',
  leftLine: 'Ha lasciato la fila.',
  close: 'Chiudi',
  yours: 'Le sue chiamate prenotate',
  callsAt: (name, at) => `${name} la chiama ${at}`,
  soon: (name, moment) => `Presto: ${name} la chiama alle ${formats.time(moment)}`,
  due: (name) => `${name} sta per chiamarla.`,
  displaced: (name, at) => `${name} non può chiamarla ${at}. Scelga un altro orario, o annulli.`,
  move: 'Altro orario',
  moveOf: (at) => `Altro orario per la chiamata: ${at}`,
  cancel: 'Annulla',
  cancelOf: (at) => `Annulla la chiamata: ${at}`,
  cancelAsk: (name, at) => `Annullare la chiamata con ${name}, ${at}?`,
  cancelYes: 'Annulla la chiamata',
  cancelNo: 'Mantieni',
});
