import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'sv'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: 'Ditt namn',
  mail: 'E-postadress',
  phone: 'Telefon',
  optional: 'frivilligt',
  reach: 'Ett av dem räcker. Bara de som arbetar här ser det.',
  missing: 'Ange en e-postadress eller ett telefonnummer, så att någon kan svara.',
  back: 'Inte nu',
});

const leaveWords = (formats: Formats<'sv'>): BehindWords['leave'] => ({
  heading: 'Lämna ett meddelande',
  headingFor: (name) => `Lämna ett meddelande till ${name}`,
  lead: 'Det går till alla här, och någon svarar när vi är tillbaka. När det blir kan vi inte lova.',
  leadFor: (name) => `Det går till ${name}, som svarar efter sin återkomst. När det blir kan vi inte lova.`,
  text: 'Ditt meddelande',
  send: 'Lämna det',
  sending: 'Ett ögonblick',
  empty: 'Skriv något först.',
  left: 'Ditt meddelande är lämnat',
  leftLead: (contact) => `Svaret går till ${formats.list(contact)}. Inget mejl bekräftar det.`,
});

const bookWords = (formats: Formats<'sv'>): BehindWords['book'] => ({
  heading: 'Boka ett samtal',
  headingWith: (name) => `Boka ett samtal med ${name}`,
  lead: (minutes, zone) =>
    `Den som har minst att göra då ringer dig, i ${formats.number(minutes)} min. I din tid: ${zone}.`,
  leadWith: (name, minutes, zone) =>
    `${name} ringer dig, i ${formats.number(minutes)} min. I din tid: ${zone}.`,
  leavesLine: 'Du behåller din plats i kön tills tiden är bokad; sedan lämnar du kön.',
  day: 'Dag',
  time: 'Tid',
  note: 'Vad gäller det?',
  mails: 'Ett mejl bekräftar samtalet och påminner dig, om du anger en e-postadress.',
  mailsNothing: 'Inget mejl skickas, så skriv upp tiden.',
  send: 'Boka den här tiden',
  noTime: 'Välj en av tiderna.',
  loading: 'Lediga tider letas upp',
  none: 'Det finns ingen ledig tid de närmaste dagarna. Du kan lämna ett meddelande.',
  noneWith: (name) => `${name} har ingen ledig tid de närmaste dagarna.`,
  withAny: 'Fråga vem som är ledig',
  tryAgain: 'Försök igen',
});

const movingWords = (formats: Formats<'sv'>): BehindWords['moving'] => ({
  heading: 'Välj en annan tid',
  lead: (name, at, zone) => `${name} ringer dig ${at}, tills du väljer. I din tid: ${zone}.`,
  leadDisplaced: (name, at, zone) =>
    `${name} kan inte ringa dig ${at}. Välj en tid som passar dig. I din tid: ${zone}.`,
  send: 'Ta den här tiden',
  none: 'Det finns ingen ledig tid de närmaste dagarna.',
  at: (moment, now) => `${formats.day(moment, now)} kl. ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'sv'>): BehindWords['booked'] => ({
  booked: (at) => `Ditt samtal är bokat: ${at}`,
  calls: (name, zone) => `${name} ringer dig. I din tid: ${zone}.`,
  mailed: 'Ett mejl bekräftar det.',
  notMailed: 'Inget mejl skickas, så skriv upp tiden.',
  keep: 'Du kan flytta eller avboka samtalet i den här webbläsaren, och var som helst med den här länken:',
  link: 'Sidan för ditt samtal',
  leftLine: 'Du har lämnat kön.',
  close: 'Stäng',
  yours: 'Dina bokade samtal',
  callsAt: (name, at) => `${name} ringer dig ${at}`,
  soon: (name, moment) => `Snart: ${name} ringer dig kl. ${formats.time(moment)}`,
  due: (name) => `${name} ringer dig alldeles strax.`,
  displaced: (name, at) => `${name} kan inte ringa dig ${at}. Välj en annan tid eller avboka samtalet.`,
  move: 'Annan tid',
  moveOf: (at) => `Annan tid för samtalet: ${at}`,
  cancel: 'Avboka',
  cancelOf: (at) => `Avboka samtalet: ${at}`,
  cancelAsk: (name, at) => `Avboka samtalet med ${name}, ${at}?`,
  cancelYes: 'Avboka samtalet',
  cancelNo: 'Behåll det',
});
