import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Polish. */
export const words = (formats: Formats<'pl'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'pl'>, count: number) =>
  formats.plural(count, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' });

/** As it stands after “z”. */
const ofPeople = (formats: Formats<'pl'>, count: number) =>
  formats.plural(count, { one: '# osoby', few: '# osób', many: '# osób', other: '# osoby' });

const browseWords = (formats: Formats<'pl'>): ListWords['browse'] => ({
  heading: 'Wybierz, kto pomoże',
  lead: 'Kto jest na miejscu i po jakim czasie zwykle można porozmawiać.',
  people: 'Osoby',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${formats.number(shown)} z ${ofPeople(formats, all)}`,
  orderChanged: 'Zmieniono kolejność',
  refresh: 'Odśwież',
  loading: 'Wczytywanie osób, które mogą pomóc',
  emptyHeading: 'Nikt nie spełnia tego wszystkiego',
  dismiss: 'Ukryj',
  close: 'Zamknij',
});

const toolWords = (formats: Formats<'pl'>): ListWords['tools'] => ({
  label: 'Zawęź listę',
  search: 'Imię, temat lub język',
  clearSearch: 'Wyczyść wyszukiwanie',
  filters: (count) => (count === 0 ? 'Filtry' : `Filtry · ${formats.number(count)}`),
  skills: 'Tematy',
  languages: 'Języki',
  more: (count) => `Jeszcze ${formats.number(count)}`,
  fewer: 'Mniej',
  fourUp: '4 i więcej',
  stars: 'Gwiazdki:',
  includeNew: 'i nowe osoby',
  haveTime: 'Mam',
  anyTime: 'dużo czasu',
  minutes: (count) =>
    formats.plural(count, { one: '# minutę', few: '# minuty', many: '# minut', other: '# minuty' }),
  order: 'Kolejność',
  orders: { recommended: 'Polecane', soonest: 'Najszybciej', rating: 'Najlepiej oceniane', name: 'Imię' },
  whyOrder: 'Skąd ta kolejność',
  clear: 'Wyczyść filtry',
});

const cardWords = (formats: Formats<'pl'>): ListWords['card'] => ({
  talkTo: (name) => `Rozmowa: ${name}`,
  join: 'Do kolejki',
  joinOf: (name) => `Do kolejki: ${name}`,
  switchTo: (name) => `Zmień na: ${name}`,
  yours: 'Już w tej kolejce',
  read: 'Zobacz profil',
  readOf: (name) => `Zobacz profil: ${name}`,
  left: 'Już po pracy',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `i jeszcze ${formats.number(count)}`,
  speaks: 'Języki:',
  leavesAt: (moment) => `Na miejscu do ${formats.time(moment)}`,
  takingMore: (count) => `przyjmie jeszcze ${formats.number(count)}`,
  takingNone: 'Przed przerwą nie przyjmie już nikogo',
  held: (held, of) => `Ostatnie prognozy: sprawdziło się ${formats.number(held)} z ${formats.number(of)}`,
  siteHeld: (held, of) =>
    `Ostatnie prognozy tutaj: sprawdziło się ${formats.number(held)} z ${formats.number(of)}`,
  talkedBefore: 'Była już rozmowa',
  favourite: 'Ulubiona osoba',
  firstFree: 'Pierwsza wolna osoba',
  firstFreeAll: 'Wszystko jedno kto? Pomoże ten, kto najszybciej ma czas.',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      one: 'Pasuje tylko # osoba.',
      few: 'Pierwsza wolna z # pasujących osób.',
      many: 'Pierwsza wolna z # pasujących osób.',
      other: 'Pierwsza wolna z # pasujących osób.',
    }),
  firstFreeAct: 'Pierwsza wolna',
  firstFreeActLong: 'Pierwsza wolna osoba: dołącz do kolejki',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'Łączenie',
  lostHeading: 'Utracono połączenie',
  lostBrowsing: 'Lista pokazuje ostatni znany stan. Ożyje, gdy tylko wróci połączenie.',
  retry: 'Spróbuj teraz',
  failedHeading: 'Nie udało się wczytać',
  refusedHeading: 'Ta strona nie może się połączyć',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'Chwileczkę',
  late: 'To trwa dłużej niż powinno. Ruszy samo, gdy tylko pojawi się połączenie.',
  backToList: 'Wróć do listy',
});
