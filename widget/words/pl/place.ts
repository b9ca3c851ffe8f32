import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'pl'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60
      ? 'Potrzebuję jeszcze minuty'
      : formats.plural(Math.round(seconds / 60), {
          one: 'Potrzebuję jeszcze # minuty',
          few: 'Potrzebuję jeszcze # minut',
          many: 'Potrzebuję jeszcze # minut',
          other: 'Potrzebuję jeszcze # minuty',
        }),
  postponeLead: 'W tym czasie pierwszeństwo mają inni, a miejsce zostaje.',
  postponed: 'Spokojnie, bez pośpiechu',
  postponedLead: (until) =>
    `Do ${formats.time(until)} pierwszeństwo mają inni. Potem znów przyjdzie kolej, na tym samym miejscu.`,
  backIn: 'Powrót do kolejki za',
  ready: 'Mogę już zaczynać',
  elsewhere: 'Ciąg dalszy jest gdzie indziej',
  elsewhereWaiting: 'Miejsce w kolejce zostaje. Jest otwarte w innym oknie lub na innym urządzeniu.',
  elsewhereTalking: (name) => `Ta rozmowa jest otwarta w innym oknie lub na innym urządzeniu: ${name}.`,
  elsewhereEnded: (name) =>
    `Ta rozmowa jest zakończona: ${name}. Jest otwarta w innym oknie lub na innym urządzeniu.`,
  continueHere: 'Kontynuuj tutaj',
  oneMoment: 'Chwileczkę',
  move: 'Kontynuuj na innym urządzeniu',
  moveLead: 'Proszę zeskanować kod drugim urządzeniem albo otworzyć na nim link.',
  moveSecret: (until) =>
    `Działa raz, do ${formats.time(until)}. Kto go otworzy, przejmie miejsce; lepiej nikomu go nie dawać.`,
  moveOver: 'Ten kod jest już nieaktualny.',
  again: 'Utwórz nowy',
  making: 'Tworzenie kodu',
  code: 'Link jako kod QR',
  link: 'Link do miejsca w kolejce',
  copy: 'Kopiuj link',
  copied: 'Skopiowano',
  close: 'Zamknij',
  arrive: 'Kontynuować na tym urządzeniu?',
  arriveLead: 'Miejsce lub rozmowa przejdzie tu bez zmian. Drugie urządzenie o tym poinformuje.',
  arriveGone: 'Ten link już nie działa',
  notNow: 'Nie teraz',
});
