import type { OrderReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { arrangeWords } from './arrange.ts';
import { bookingWords } from './booking.ts';
import { questionWords } from './files.ts';
import { hoursWords } from './hours.ts';
import { joinWords, lineWords } from './line.ts';
import { needWords } from './need.ts';
import { newsWords, patienceWords } from './patience.ts';
import { placeWords } from './place.ts';
import { reviewWords } from './review.ts';
import { talkPartWords } from './talk-parts.ts';
import { transcriptMailWords } from './transcript-mail.ts';
import { transferWords } from './transfer.ts';
import { keptWords, turnWords } from './turn.ts';

/** What a visitor reads and hears behind the list, in Polish. */
export const words = (formats: Formats<'pl'>): BehindWords => ({
  ...talkPartWords(formats),
  empty: emptyWords(formats),
  switching: switchingWords(),
  whileLost: whileLostWords(),
  page: pageWords(formats),
  hours: hoursWords(formats),
  arrange: arrangeWords(formats),
  join: joinWords(),
  line: lineWords(formats),
  question: questionWords(),
  patience: patienceWords(formats),
  need: needWords(formats),
  news: newsWords(formats),
  order: orderWords(formats),
  known: knownWords(formats),
  talk: talkWords(),
  way: transferWords(formats),
  review: reviewWords(formats),
  closed: closedWords(formats),
  turn: turnWords(formats),
  kept: keptWords(formats),
  transcriptMail: transcriptMailWords(),
  place: placeWords(formats),
  ...bookingWords(formats),
});

const people = (formats: Formats<'pl'>, count: number) =>
  formats.plural(count, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' });

const reviewsOf = (formats: Formats<'pl'>, count: number) =>
  formats.plural(count, { one: '# opinia', few: '# opinie', many: '# opinii', other: '# opinii' });

const minutesOf = (formats: Formats<'pl'>, count: number) =>
  formats.plural(count, { one: '# minutę', few: '# minuty', many: '# minut', other: '# minuty' });

const emptyWords = (formats: Formats<'pl'>): BehindWords['empty'] => ({
  nobodyYet: 'Nikt tu jeszcze nie pracuje.',
  without: (filter, count) => `Bez filtra ${filter}: ${people(formats, count)}`,
  many: 'Nie chodzi o jeden filtr; warto spróbować z mniejszą ich liczbą.',
  named: {
    search: (text) => `wyszukiwania „${text}”`,
    skill: (label) => `„${label}”`,
    languages: (tags) => `„${formats.list(tags.map((tag) => formats.language(tag)))}”`,
    fourUp: '„4 gwiazdki i więcej”',
    minutes: (count) => `„Mam ${minutesOf(formats, count)}”`,
  },
});

const pageWords = (formats: Formats<'pl'>): BehindWords['page'] => ({
  back: 'Wszystkie osoby',
  about: 'O tej osobie',
  skills: 'Tematy',
  level: (level) => `poziom ${formats.number(level)} z 5`,
  languages: 'Języki',
  reviews: 'Opinie',
  shares: 'Jakie były oceny',
  shareOf: (stars, count, share) =>
    `Gwiazdki: ${formats.number(stars)} z 5; ${reviewsOf(formats, count)}, ${formats.share(share)}`,
  given: (stars) => `Gwiazdki: ${formats.number(stars)} z 5`,
  noReviews: 'Jeszcze bez opinii. Każdy kiedyś zaczyna.',
  more: 'Więcej opinii',
  loadingMore: 'Wczytywanie',
  loading: 'Wczytywanie profilu',
  tryAgain: 'Spróbuj jeszcze raz',
  held: (name, held, of) =>
    `${name}: ostatnie rozmowy w zapowiedzianym czasie: ${formats.number(held)} z ${formats.number(of)}.`,
});

const orderWords = (formats: Formats<'pl'>): BehindWords['order'] => ({
  means: {
    recommended: 'Polecane = wkrótce wolne, dobrze oceniane i z uczciwym podziałem dla wszystkich.',
    soonest: 'Najszybciej = czyj czas oczekiwania kończy się pierwszy, licząc do górnej granicy.',
    rating: 'Najlepiej oceniane = według gwiazdek; kilka opinii samo niewiele zmienia.',
    name: 'Imię = alfabetycznie, bez względu na to, kto jest na miejscu.',
  },
  here: (reasons) =>
    `Dlaczego na tym miejscu: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'ma teraz czas',
  'soon-free': 'wkrótce będzie mieć czas',
  'long-wait': 'dłuższe oczekiwanie',
  'well-rated': 'dobre oceny',
  newcomer: 'nowa osoba',
  'fair-share': 'dotąd mniej rozmów niż uczciwy udział',
  'had-much': 'ma już za sobą wiele rozmów',
  away: 'ma przerwę',
};

const knownWords = (formats: Formats<'pl'>): BehindWords['known'] => ({
  label: (name) => `Ustawienia osobiste: ${name}`,
  favourite: 'Ulubiona osoba',
  avoid: 'Nie następnym razem',
  secret: (name) => `To pozostaje w tajemnicy: ${name} nigdy się o tym nie dowie.`,
  avoided: (name) => `Następnym razem pomoże ktoś inny niż ${name}.`,
  undo: 'Cofnij',
  undoOf: (name) => `Cofnij: ${name} może mi znowu pomóc`,
  avoidedList: (count) => `Nie następnym razem: ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `Rozmowa: ${name}`,
  wrote: (name) => `Nowa wiadomość: ${name}`,
  online: 'W tej rozmowie',
  hello: (name) => `Połączono: ${name}. Można się przywitać.`,
  end: 'Zakończ',
  endLong: 'Zakończ rozmowę',
  more: 'Więcej',
  moreLong: 'Zapisz albo wyślij rozmowę lub kontynuuj gdzie indziej',
  endAsk: 'Zakończyć rozmowę? Potem można wystawić opinię.',
  endYes: 'Zakończ',
  endNo: 'Rozmawiaj dalej',
  started: (name) => `${name} odbiera. Można już pisać.`,
  write: (name) => `Wiadomość do: ${name}`,
});

const closedWords = (formats: Formats<'pl'>): BehindWords['closed'] => ({
  heading: 'Teraz nikogo nie ma',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `Pierwsza osoba wraca o ${formats.time(moment)} czasu lokalnego.`
      : `Pierwsza osoba wraca: ${formats.day(moment, now)}, ${formats.time(moment)} czasu lokalnego.`,
  unknown: 'Nie wiadomo jeszcze, kiedy ktoś wróci. Strona otworzy się sama, gdy tylko to nastąpi.',
  opens: 'Strona otworzy się sama, gdy tylko ktoś tu będzie.',
  team: 'Kto tu pracuje',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'Wybierz kogoś innego',
  lead: 'Miejsce nie przepada: czas w kolejce liczy się także po zmianie.',
  back: 'Wróć do kolejki',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'Miejsce w kolejce czeka, a połączenie jest właśnie przywracane.',
  talking: 'Pisany tekst zostaje i zostanie wysłany, gdy wróci połączenie.',
});
