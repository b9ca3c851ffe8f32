import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: 'Życzliwie',
  knowledgeable: 'Fachowo',
  patient: 'Cierpliwie',
  quick: 'Szybko',
  clear: 'Jasno',
  'solved it': 'Załatwione',
  unfriendly: 'Nieżyczliwie',
  unsure: 'Niepewnie',
  'in a hurry': 'W pośpiechu',
  slow: 'Powoli',
  unclear: 'Niejasno',
  'not solved': 'Niezałatwione',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'obraźliwa',
  'personal-data': 'dane osobowe',
  spam: 'reklama',
  fake: 'nieprawdziwa',
  'off-topic': 'dotyczy czegoś innego',
  held: 'czeka na sprawdzenie',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'pl'>): BehindWords['review'] => ({
  heading: (agent) => `Jak było w rozmowie: ${agent.name}?`,
  ended: 'Rozmowa jest zakończona',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'Rozmowa zakończona tutaj.';
      case 'agent-ended':
        return `Rozmowę kończy ${name}.`;
      case 'visitor-lost':
        return 'Połączenia nie było zbyt długo, więc rozmowa została zamknięta.';
      case 'agent-lost':
        return `${name} nie ma już połączenia.`;
      case 'transferred':
        return `${name} przekazuje rozmowę innej osobie.`;
      case 'idle':
        return 'Przez dłuższą chwilę nikt nie pisał, więc rozmowa została zamknięta.';
    }
  },
  stars: (name) => `Ocena: ${name}`,
  tag: tagWord,
  tags: { praise: 'Co było dobre?', complaint: 'Co nie było dobre?', both: 'Jak było?' },
  nps: (site) =>
    site === ''
      ? 'Na ile prawdopodobne jest polecenie nas komuś bliskiemu?'
      : `Na ile prawdopodobne jest polecenie komuś bliskiemu: ${site}?`,
  npsLeast: 'Mało prawdopodobne',
  npsMost: 'Bardzo prawdopodobne',
  npsNone: 'Bez odpowiedzi',
  npsPrivate: 'Nigdy nie jest publikowane.',
  comment: 'Własnymi słowami',
  commentHint: 'Publikowane bez imienia, razem z innymi.',
  send: 'Wyślij opinię',
  skip: 'Pomiń',
  done: 'Gotowe',
  needStars: 'Najpierw proszę wybrać od jednej do pięciu gwiazdek.',
  transcript: 'Przeczytaj rozmowę jeszcze raz',
  thanks: 'Dziękujemy',
  thanksLead: (name) => `Ta opinia pomaga innym w wyborze, a ${name} dzięki niej pracuje coraz lepiej.`,
  changed: 'Opinia jest zmieniona',
  changedLead: 'To, co już opublikowano, zostaje, dopóki zmiana nie ukaże się razem z innymi opiniami.',
  share: 'Podziel się nią też publicznie',
  shareLead: 'Bardzo nas to cieszy. Innych też ucieszy.',
  opensTab: '(otwiera nową kartę)',
  back: 'Wróć do wszystkich',
  change: 'Zmień opinię',
  changeHeading: (name) => `Opinia: ${name}`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `Można ją zmienić do ${formats.time(at)}.`
      : `Termin na zmiany: ${formats.day(at, now)}, ${formats.time(at)}.`,
  loading: 'Wczytywanie opinii',
  saveChange: 'Zapisz zmianę',
  keep: 'Zostaw bez zmian',
  yours: (name, stars) => `Wystawiona ocena: ${name}, gwiazdki: ${formats.number(stars)} z 5.`,
  changeOf: (name) => `Zmień opinię: ${name}`,
  replyOf: (name) => `Odpowiedź: ${name}`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `Opinie, których nie pokazujemy: ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'Gwiazdki z reklam, z opinii nieprawdziwych i z tych, które dotyczą czegoś innego, nie liczą się. ' +
    'Wszystkie inne się liczą; te, które czekają na sprawdzenie, dopiero po nim.',
  hiddenOwn: (reason) => `Inni jej nie widzą: ${HIDDEN[reason]}.`,
});
