import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'pl'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: 'Imię',
  mail: 'Adres e-mail',
  phone: 'Telefon',
  optional: 'nieobowiązkowe',
  reach: 'Wystarczy jedno z dwojga. Widzą to tylko osoby, które tu pracują.',
  missing: 'Proszę podać adres e-mail lub numer telefonu, żeby ktoś mógł odpowiedzieć.',
  back: 'Nie teraz',
});

const leaveWords = (formats: Formats<'pl'>): BehindWords['leave'] => ({
  heading: 'Zostaw wiadomość',
  headingFor: (name) => `Zostaw wiadomość: ${name}`,
  lead: 'Trafi do wszystkich tutaj; ktoś odpowie po naszym powrocie. Kiedy dokładnie, nie możemy obiecać.',
  leadFor: (name) => `Dostanie ją ${name} i odpowie po powrocie. Kiedy dokładnie, nie możemy obiecać.`,
  text: 'Wiadomość',
  send: 'Zostaw',
  sending: 'Chwileczkę',
  empty: 'Najpierw proszę coś napisać.',
  left: 'Wiadomość czeka na odpowiedź',
  leftLead: (contact) =>
    `Odpowiedź przyjdzie tutaj: ${formats.list(contact)}. Nie wysyłamy e-maila z potwierdzeniem.`,
});

const bookWords = (formats: Formats<'pl'>): BehindWords['book'] => ({
  heading: 'Umów telefon',
  headingWith: (name) => `Umów telefon: ${name}`,
  lead: (minutes, zone) =>
    `Zadzwoni osoba najmniej wtedy zajęta (${formats.number(minutes)} min). Strefa lokalna: ${zone}.`,
  leadWith: (name, minutes, zone) =>
    `${name} zadzwoni na ${formats.number(minutes)} min. Strefa lokalna: ${zone}.`,
  leavesLine: 'Miejsce w kolejce zostaje, dopóki termin nie jest umówiony; potem nie trzeba już czekać.',
  day: 'Dzień',
  time: 'Godzina',
  note: 'Czego dotyczy sprawa?',
  mails: 'Jeśli podano adres e-mail, przyjdzie potwierdzenie i przypomnienie.',
  mailsNothing: 'Nie wysyłamy e-maila, więc warto zapisać termin.',
  send: 'Umów ten termin',
  noTime: 'Proszę wybrać jedną z godzin.',
  loading: 'Szukamy wolnych terminów',
  none: 'W najbliższych dniach nie ma wolnych terminów. Można zostawić wiadomość.',
  noneWith: (name) => `${name} nie ma wolnych terminów w najbliższych dniach.`,
  withAny: 'Pokaż terminy innych osób',
  tryAgain: 'Spróbuj jeszcze raz',
});

const movingWords = (formats: Formats<'pl'>): BehindWords['moving'] => ({
  heading: 'Wybierz inny termin',
  lead: (name, at, zone) =>
    `Do wyboru nowego obowiązuje dawny termin: ${name} zadzwoni: ${at}. Strefa lokalna: ${zone}.`,
  leadDisplaced: (name, at, zone) =>
    `${name} nie może zadzwonić: ${at}. Proszę wybrać dogodny termin. Strefa lokalna: ${zone}.`,
  send: 'Wybierz ten termin',
  none: 'W najbliższych dniach nie ma wolnych terminów.',
  at: (moment, now) => `${formats.day(moment, now)}, ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'pl'>): BehindWords['booked'] => ({
  booked: (at) => `Telefon umówiony: ${at}`,
  calls: (name, zone) => `${name} zadzwoni. Strefa lokalna: ${zone}.`,
  mailed: 'Potwierdzi to e-mail.',
  notMailed: 'Nie wysyłamy e-maila, więc warto zapisać termin.',
  keep: 'Telefon można przenieść lub odwołać w tej przeglądarce, a wszędzie indziej tym linkiem:',
  link: 'Strona umówionego telefonu',
  leftLine: 'Opuszczono kolejkę.',
  close: 'Zamknij',
  yours: 'Umówione telefony',
  callsAt: (name, at) => `${name} zadzwoni: ${at}`,
  soon: (name, moment) => `Już niedługo: ${name} zadzwoni o ${formats.time(moment)}`,
  due: (name) => `${name} za chwilę zadzwoni.`,
  displaced: (name, at) =>
    `${name} nie może zadzwonić: ${at}. Proszę wybrać inny termin albo odwołać telefon.`,
  move: 'Inny termin',
  moveOf: (at) => `Inny termin telefonu: ${at}`,
  cancel: 'Odwołaj',
  cancelOf: (at) => `Odwołaj telefon: ${at}`,
  cancelAsk: (name, at) => `Odwołać telefon: ${name}, ${at}?`,
  cancelYes: 'Odwołaj telefon',
  cancelNo: 'Zostaw',
});
