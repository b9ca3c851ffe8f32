import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'pl'>): BehindWords['patience'] => ({
  legend: 'Kto może pomóc?',
  flex: (name) => `${name} albo każda odpowiednia osoba po`,
  select: (name) => `Jak długo czekać: ${name}`,
  minutes: (count) => `${formats.number(count)} min`,
  flexHint: (name) =>
    `Jeśli ${name} nie zdąży w tym czasie, połączymy wcześniej. Czas liczy się od dołączenia do kolejki.`,
  insist: (name) => `Tylko ${name}`,
  insistHint: (name) => `Pomoże tylko ${name}, bez względu na czas oczekiwania.`,
  any: (name) => `Pierwsza wolna osoba, w miarę możliwości ${name}`,
  anyHint: 'Rozmowę przyjmie pierwsza wolna odpowiednia osoba.',
  change: 'Zmień',
  save: 'Zapisz',
  cancel: 'Anuluj',
  kept: 'Zapisano. Miejsce w kolejce zostaje.',
  keeps: 'Miejsce w kolejce zostaje przy każdym wyborze.',
  until: (name, moment) =>
    `Do ${formats.time(moment)} rozmowę może przyjąć tylko ${name}; potem każda odpowiednia osoba.`,
  released: (reason, name) =>
    `Rozmowę może teraz przyjąć każda odpowiednia osoba, bo ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `minął czas, w którym miał to być tylko ten wybór: ${name}`;
    case 'early':
      return `${name} raczej nie zdąży w tym czasie`;
    case 'agent-declined':
      return `${name} nie może przyjąć tej rozmowy`;
    case 'agent-draining':
      return `${name} przed przerwą nie przyjmie już nikogo`;
    case 'agent-offline':
      return `${name} jest już po pracy`;
    case 'agent-removed':
      return `${name} już tu nie pracuje`;
    case 'agent-lost':
      return `przerwało się połączenie: ${name}`;
  }
}

const secondsOf = (formats: Formats<'pl'>, count: number) =>
  formats.plural(count, { one: '# sekundę', few: '# sekundy', many: '# sekund', other: '# sekundy' });

export const newsWords = (formats: Formats<'pl'>): BehindWords['news'] => ({
  swap: (name) => `${name} ma teraz czas i może pomóc`,
  swapFree: 'Odmowa nic nie kosztuje: miejsce zostaje takie, jakie jest.',
  swapYes: 'Tak, połącz',
  swapNo: 'Nie, czekam dalej',
  answered: (name) => `Odpowiedź: ${name}`,
  answerEnough: 'To wystarczy, kończę',
  moreTime: 'Więcej czasu',
  timeLeft: (seconds) => `Odpowiedzieć można jeszcze przez ${secondsOf(formats, seconds)}`,
  late: 'To trwa dłużej niż zapowiadaliśmy',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'Wcześniejsze rozmowy trwają dłużej niż zwykle.';
      case 'agent-away':
        return `${name} ma przerwę.`;
      case 'offer-unanswered':
        return `${name} nie odbiera mimo sygnału.`;
      case 'agent-lost':
        return 'Przerwało się połączenie z osobą, która pomagała.';
    }
  },
  lateNow: 'Od teraz:',
  credit: (seconds) =>
    `W zamian miejsce liczy się tak, jakby było zajęte o ${secondsOf(formats, seconds)} dłużej.`,
  away: (name) => `${name} ma przerwę już od pewnego czasu`,
  awayLead: 'Miejsce w kolejce zostaje przy każdym wyborze.',
  keepWaiting: 'Czekaj dalej',
  credits: (reason, seconds) => {
    const earlier = `Miejsce liczy się o ${secondsOf(formats, seconds)} wcześniej`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: trwało to dłużej niż zapowiadaliśmy.`;
      case 'priority':
        return `${earlier}: tak chciała ta strona.`;
      case 'frustration':
        return `${earlier}: poprzednim razem coś poszło nie tak.`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `Wolna była osoba: ${name}; ${releasedTo(explanation.reason)}.`;
      case 'swap':
        return `Wolna była osoba: ${name}; zmiana nastąpiła za zgodą.`;
    }
  },
});

/** As `releaseReason`, of somebody who is no longer to be named. */
function releasedTo(reason: ReleaseReason): string {
  switch (reason) {
    case 'patience-ended':
      return 'minął czas przewidziany na pierwszy wybór';
    case 'early':
      return 'osoba z pierwszego wyboru raczej by nie zdążyła';
    case 'agent-declined':
      return 'osoba z pierwszego wyboru nie może przyjąć tej rozmowy';
    case 'agent-draining':
      return 'osoba z pierwszego wyboru przed przerwą nie przyjmie już nikogo';
    case 'agent-offline':
      return 'osoba z pierwszego wyboru jest już po pracy';
    case 'agent-removed':
      return 'osoba z pierwszego wyboru już tu nie pracuje';
    case 'agent-lost':
      return 'przerwało się połączenie z osobą z pierwszego wyboru';
  }
}

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'to miejsce w kolejce czekało najdłużej',
    credit: 'to miejsce w kolejce liczyło się jako najstarsze',
    picked: 'rozmowa zaczęła się od razu',
  }[ticket];
  return ticketCount > 1 ? `${agentReason(agent, name)}; ${turn}` : agentReason(agent, name);
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `Wybrana osoba: ${name}`;
    case 'former':
      return `Była już rozmowa z tą osobą: ${name}`;
    case 'picked':
    case 'only-one-free':
      return `Wolna była osoba: ${name}`;
    case 'least-occupied':
      return `Wolna i dziś najmniej zajęta była osoba: ${name}`;
    case 'longest-idle':
      return `Najdłużej wolna była osoba: ${name}`;
  }
}
