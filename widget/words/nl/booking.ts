import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'nl'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: 'Uw naam',
  mail: 'E-mailadres',
  phone: 'Telefoon',
  optional: 'niet verplicht',
  reach: 'Eén van de twee is genoeg. Alleen wie hier werkt, ziet het.',
  missing: 'Geef een e-mailadres of telefoonnummer op, zodat iemand kan antwoorden.',
  back: 'Nu niet',
});

const leaveWords = (formats: Formats<'nl'>): BehindWords['leave'] => ({
  heading: 'Bericht achterlaten',
  headingFor: (name) => `Bericht achterlaten voor ${name}`,
  lead: 'Het gaat naar iedereen hier; iemand antwoordt zodra we terug zijn. Wanneer, kunnen we niet beloven.',
  leadFor: (name) =>
    `Het gaat naar ${name}; het antwoord komt na de terugkeer. Wanneer, kunnen we niet beloven.`,
  text: 'Uw bericht',
  send: 'Achterlaten',
  sending: 'Een ogenblik',
  empty: 'Schrijf eerst iets.',
  left: 'Uw bericht is achtergelaten',
  leftLead: (contact) =>
    `Het antwoord gaat naar ${formats.list(contact)}. U krijgt geen bevestiging per mail.`,
});

const minutesOf = (formats: Formats<'nl'>, count: number) =>
  formats.plural(count, { one: '# minuut', other: '# minuten' });

const bookWords = (formats: Formats<'nl'>): BehindWords['book'] => ({
  heading: 'Belafspraak maken',
  headingWith: (name) => `Belafspraak maken met ${name}`,
  lead: (minutes, zone) => {
    const caller = 'Wie dan het minst te doen heeft, belt u';
    return `${caller}, voor ${minutesOf(formats, minutes)}. De tijden zijn die van u: ${zone}.`;
  },
  leadWith: (name, minutes, zone) =>
    `${name} belt u, voor ${minutesOf(formats, minutes)}. De tijden zijn die van u: ${zone}.`,
  leavesLine: 'U houdt uw plaats tot de tijd is vastgelegd; daarna verlaat u de wachtrij.',
  day: 'Dag',
  time: 'Tijd',
  note: 'Waar gaat het over?',
  mails: 'Een mail bevestigt de afspraak en herinnert u eraan, als u een e-mailadres geeft.',
  mailsNothing: 'Er wordt geen mail gestuurd; schrijf de tijd dus op.',
  send: 'Deze tijd vastleggen',
  noTime: 'Kies een van de tijden.',
  loading: 'Vrije tijden worden opgezocht',
  none: 'De komende dagen is er geen tijd vrij. U kunt een bericht achterlaten.',
  noneWith: (name) => `${name} heeft de komende dagen geen tijd vrij.`,
  withAny: 'Vraag wie er wel vrij is',
  tryAgain: 'Opnieuw proberen',
});

const movingWords = (formats: Formats<'nl'>): BehindWords['moving'] => ({
  heading: 'Andere tijd kiezen',
  lead: (name, at, zone) =>
    `Tot u kiest, blijft het zo: ${name} belt u ${at}. De tijden zijn die van u: ${zone}.`,
  leadDisplaced: (name, at, zone) =>
    `${name} kan u ${at} niet bellen. Kies een tijd die u past. De tijden zijn die van u: ${zone}.`,
  send: 'Deze tijd kiezen',
  none: 'De komende dagen is er geen tijd vrij.',
  at: (moment, now) => `${formats.day(moment, now)} om ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'nl'>): BehindWords['booked'] => ({
  booked: (at) => `Uw belafspraak staat: ${at}`,
  calls: (name, zone) => `${name} belt u. De tijd is die van u: ${zone}.`,
  mailed: 'Een mail bevestigt dit.',
  notMailed: 'Er wordt geen mail gestuurd; schrijf de tijd dus op.',
  keep: 'U kunt de belafspraak in deze browser verzetten of afzeggen, en overal met deze link:',
  link: 'De pagina van uw belafspraak',
  leftLine: 'U hebt de wachtrij verlaten.',
  close: 'Sluiten',
  yours: 'Uw belafspraken',
  callsAt: (name, at) => `${name} belt u ${at}`,
  soon: (name, moment) => `Binnenkort: ${name} belt u om ${formats.time(moment)}`,
  due: (name) => `${name} belt u zo.`,
  displaced: (name, at) => `${name} kan u ${at} niet bellen. Kies een andere tijd of zeg de belafspraak af.`,
  move: 'Andere tijd',
  moveOf: (at) => `Andere tijd voor de belafspraak: ${at}`,
  cancel: 'Afzeggen',
  cancelOf: (at) => `Belafspraak afzeggen: ${at}`,
  cancelAsk: (name, at) => `Belafspraak met ${name}, ${at}, afzeggen?`,
  cancelYes: 'Belafspraak afzeggen',
  cancelNo: 'Laten staan',
});
