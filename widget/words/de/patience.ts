import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'de'>): BehindWords['patience'] => ({
  legend: 'Wer darf Ihnen helfen?',
  flex: (name) => `${name}, oder jede passende Person nach`,
  select: (name) => `Wie lange Sie auf ${name} warten würden`,
  minutes: (count) => `${formats.number(count)} Min.`,
  flexHint: (name) =>
    `Wenn ${name} nicht rechtzeitig frei sein kann, verbinden wir Sie früher. Die Zeit zählt ab dem Anstellen.`,
  insist: (name) => `Nur ${name}`,
  insistHint: (name) => `Sie warten auf ${name}, wie lange es auch dauert.`,
  any: (name) => `Wer zuerst frei ist, möglichst ${name}`,
  anyHint: 'Die erste passende Person, die frei ist, nimmt Ihr Gespräch an.',
  change: 'Ändern',
  save: 'Speichern',
  cancel: 'Abbrechen',
  kept: 'Gespeichert. Ihr Platz bleibt erhalten.',
  keeps: 'Ihr Platz bleibt erhalten, was Sie auch wählen.',
  until: (name, moment) =>
    `Bis ${formats.time(moment)} warten wir auf ${name}; danach darf jede passende Person Ihr Gespräch annehmen.`,
  released: (reason, name) =>
    `Jede passende Person darf Ihr Gespräch jetzt annehmen, denn ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `die Zeit, die Sie für ${name} gesetzt haben, ist vorbei`;
    case 'early':
      return `${name} wäre kaum rechtzeitig frei geworden`;
    case 'agent-declined':
      return `${name} kann dieses Gespräch nicht übernehmen`;
    case 'agent-draining':
      return `${name} nimmt vor einer Pause niemanden mehr an`;
    case 'agent-offline':
      return `${name} ist gegangen`;
    case 'agent-removed':
      return `${name} ist nicht mehr hier`;
    case 'agent-lost':
      return `die Verbindung zu ${name} ist abgerissen`;
  }
}

const secondsOf = (formats: Formats<'de'>, count: number) =>
  formats.plural(count, { one: '# Sekunde', other: '# Sekunden' });

export const newsWords = (formats: Formats<'de'>): BehindWords['news'] => ({
  swap: (name) => `${name} ist jetzt frei und kann Ihnen helfen`,
  swapFree: 'Ein Nein kostet nichts: Ihr Platz bleibt, wie er ist.',
  swapYes: 'Ja, verbinden',
  swapNo: 'Nein, Platz behalten',
  answered: (name) => `${name} hat geantwortet`,
  answerEnough: 'Das genügt mir, ich gehe',
  moreTime: 'Mehr Zeit',
  timeLeft: (seconds) => `Noch ${secondsOf(formats, seconds)} für Ihre Antwort`,
  late: 'Das dauert länger als angekündigt',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'Die Gespräche vor Ihnen dauern länger als sonst.';
      case 'agent-away':
        return `${name} macht Pause.`;
      case 'offer-unanswered':
        return `${name} wurde gerufen und hat nicht geantwortet.`;
      case 'agent-lost':
        return 'Die Verbindung zu der Person, die Ihnen half, ist abgerissen.';
    }
  },
  lateNow: 'Ab jetzt:',
  credit: (seconds) => `Dafür zählt Ihr Platz, als wären Sie ${secondsOf(formats, seconds)} früher gekommen.`,
  away: (name) => `${name} macht schon eine Weile Pause`,
  awayLead: 'Ihr Platz bleibt erhalten, was Sie auch wählen.',
  keepWaiting: 'Weiter warten',
  credits: (reason, seconds) => {
    const earlier = `Ihr Platz zählt ${secondsOf(formats, seconds)} früher`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: Es hat länger gedauert als angekündigt.`;
      case 'priority':
        return `${earlier}: Diese Seite hat darum gebeten.`;
      case 'frustration':
        return `${earlier}: Beim letzten Mal ging es für Sie schief.`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `${name} war frei, und ${releasedTo(explanation.reason)}.`;
      case 'swap':
        return `${name} war frei, und Sie haben zugestimmt.`;
    }
  },
});

/** As `releaseReason`, of somebody who is no longer to be named. */
function releasedTo(reason: ReleaseReason): string {
  switch (reason) {
    case 'patience-ended':
      return 'die Zeit, die Sie für Ihre erste Wahl gesetzt haben, ist vorbei';
    case 'early':
      return 'Ihre erste Wahl wäre kaum rechtzeitig frei geworden';
    case 'agent-declined':
      return 'Ihre erste Wahl kann dieses Gespräch nicht übernehmen';
    case 'agent-draining':
      return 'Ihre erste Wahl nimmt vor einer Pause niemanden mehr an';
    case 'agent-offline':
      return 'Ihre erste Wahl ist gegangen';
    case 'agent-removed':
      return 'Ihre erste Wahl ist nicht mehr hier';
    case 'agent-lost':
      return 'die Verbindung zu Ihrer ersten Wahl ist abgerissen';
  }
}

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'Sie haben am längsten gewartet',
    credit: 'Ihr Platz zählte als der älteste',
    picked: 'Sie kamen sofort an die Reihe',
  }[ticket];
  return ticketCount > 1 ? `${agentReason(agent, name)}, und ${turn}` : agentReason(agent, name);
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `Sie haben ${name} gewählt`;
    case 'former':
      return `Sie haben schon mit ${name} gesprochen`;
    case 'picked':
    case 'only-one-free':
      return `${name} war frei`;
    case 'least-occupied':
      return `${name} war frei und hatte heute am wenigsten zu tun`;
    case 'longest-idle':
      return `${name} ist am längsten frei`;
  }
}
