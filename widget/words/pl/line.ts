import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `Rozmowa: ${name}`,
  firstFree: 'Rozmowa z pierwszą wolną osobą',
  freeLead: (name) => `${name} ma czas i od razu dostanie sygnał.`,
  firstFreeLead: 'Rozmowę przyjmie pierwsza wolna odpowiednia osoba.',
  name: 'Imię',
  question: 'Czego dotyczy sprawa?',
  optional: 'nieobowiązkowe',
  questionHint: 'Do przeczytania przed rozmową, żeby można było od razu zacząć.',
  start: 'Zacznij',
  join: 'Do kolejki',
  joining: 'Chwileczkę',
  cancel: 'Anuluj',
  left: (name) => `${name} jest już po pracy. Nic nie zostało wysłane.`,
  allLeft: 'Wszyscy są już po pracy. Nic nie zostało wysłane.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name} nie może przyjąć tej rozmowy`;
    case 'agent-draining':
      return `${name} przed przerwą nie przyjmie już nikogo`;
    case 'agent-offline':
      return `${name} jest już po pracy`;
    case 'agent-removed':
      return `${name} już tu nie pracuje`;
    case 'agent-lost':
      return `Połączenie przerwane: ${name}`;
  }
}

export const lineWords = (formats: Formats<'pl'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return 'Następna w kolejce jest ta rozmowa';
    return formats.plural(ahead, {
      one: 'W kolejce wcześniej jest # osoba',
      few: 'W kolejce wcześniej są # osoby',
      many: 'W kolejce wcześniej jest # osób',
      other: 'W kolejce wcześniej jest # osoby',
    });
  },
  forAgent: (name) => `Kolejka: ${name}`,
  forFirst: 'Kolejka do pierwszej wolnej osoby',
  since: (moment) => `od ${formats.time(moment)}`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `Prawdopodobnie około ${formats.time(to)}`
      : `Prawdopodobnie między ${formats.time(from)} a ${formats.time(to)}`,
  soonNow: 'Prawdopodobnie lada chwila',
  noEstimate: 'Nie ma jeszcze prognozy. Pojawi się, gdy tylko będzie wiarygodna.',
  closing: 'Można wybrać kogoś innego albo zostać: miejsce czeka do tego czasu.',
  freeNow: 'Za chwilę nastąpi połączenie.',
  soft: (name) => `${name} ma przerwę; czas zależy od powrotu.`,
  late: 'To trwa dłużej niż zapowiadaliśmy. Kolejność się nie zmienia.',
  nextAgent: (name) =>
    `Gdy tylko ${name} znajdzie czas, dostanie sygnał, a rozmowa otworzy się właśnie tutaj.`,
  nextAny: 'Sygnał dostanie pierwsza wolna odpowiednia osoba, a rozmowa otworzy się właśnie tutaj.',
  barLabel: 'Ile minęło z przewidywanego czasu oczekiwania',
  now: 'teraz',
  otherFree: (name) => `${name} ma teraz czas`,
  switchTo: (name) => `Zmień na: ${name}`,
  pickOther: 'Wybierz kogoś innego',
  leave: 'Opuść kolejkę',
  leaveAsk: 'Opuścić kolejkę? Miejsce przejdzie na następną osobę.',
  leaveYes: 'Opuść kolejkę',
  leaveNo: 'Czekaj dalej',
  ringing: (name) => `${name} właśnie dostaje sygnał`,
  ringingLead: 'Zwykle trwa to kilka sekund. Nic nie trzeba robić.',
  asked: askedSentence,
  askedLead: 'Miejsce w kolejce zostaje. Co dalej?',
  askedElse: 'Bez odpowiedzi: pierwsza wolna osoba za',
  takeFirst: 'Pierwsza wolna osoba',
  status: {
    waiting: (place, promise) => `${place}. ${promise.replace(/\.$/u, '')}.`,
    left: 'Opuszczono kolejkę.',
  },
});
