import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'fr'>): BehindWords['patience'] => ({
  legend: 'Qui peut vous aider ?',
  flex: (name) => `${name}, ou toute personne qui convient après`,
  select: (name) => `Combien de temps attendre ${name}`,
  minutes: (count) => `${formats.number(count)} min`,
  flexHint: (name) =>
    `Si ${name} ne peut se libérer à temps, la connexion se fait plus tôt. Le temps compte dès l’arrivée.`,
  insist: (name) => `Seulement ${name}`,
  insistHint: (name) => `Vous attendez ${name}, quel que soit le délai.`,
  any: (name) => `La première personne libre, ${name} si possible`,
  anyHint: 'La première personne libre qui convient vous prend.',
  change: 'Modifier',
  save: 'Enregistrer',
  cancel: 'Annuler',
  kept: 'Enregistré. Vous gardez votre place.',
  keeps: 'Vous gardez votre place, quel que soit votre choix.',
  until: (name, moment) =>
    `Nous attendons ${name} jusqu’à ${formats.time(moment)} ; ensuite, toute personne qui convient.`,
  released: (reason, name) =>
    `Toute personne qui convient peut maintenant vous prendre, car ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `le temps prévu pour ${name} est écoulé`;
    case 'early':
      return `${name} n’aurait guère pu se libérer à temps`;
    case 'agent-declined':
      return `${name} ne peut pas prendre cette conversation`;
    case 'agent-draining':
      return `${name} ne prend plus personne avant sa pause`;
    case 'agent-offline':
      return `${name} n’est plus là`;
    case 'agent-removed':
      return `${name} ne travaille plus ici`;
    case 'agent-lost':
      return `la connexion avec ${name} a été perdue`;
  }
}

const secondsOf = (formats: Formats<'fr'>, count: number) =>
  formats.plural(count, { one: '# seconde', other: '# secondes' });

export const newsWords = (formats: Formats<'fr'>): BehindWords['news'] => ({
  swap: (name) => `${name} est libre et peut vous aider`,
  swapFree: 'Refuser ne coûte rien : votre place reste la même.',
  swapYes: 'Oui, avec plaisir',
  swapNo: 'Non, je garde ma place',
  answered: (name) => `${name} vous a répondu`,
  answerEnough: 'Cela me suffit, je quitte la file',
  moreTime: 'Plus de temps',
  timeLeft: (seconds) => `Temps restant pour répondre : ${secondsOf(formats, seconds)}`,
  late: 'C’est plus long que ce que nous avions dit',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'Les conversations avant vous durent plus que d’habitude.';
      case 'agent-away':
        return `${name} est en pause.`;
      case 'offer-unanswered':
        return `${name} n’a pas répondu à l’appel.`;
      case 'agent-lost':
        return 'La connexion avec la personne qui vous aidait a été perdue.';
    }
  },
  lateNow: 'Désormais :',
  credit: (seconds) =>
    `En échange, votre place compte comme si vous étiez là depuis ${secondsOf(formats, seconds)} de plus.`,
  away: (name) => `${name} est en pause depuis un moment`,
  awayLead: 'Votre place est gardée, quel que soit votre choix.',
  keepWaiting: 'Continuer d’attendre',
  credits: (reason, seconds) => {
    const earlier = `Votre place compte ${secondsOf(formats, seconds)} plus tôt`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier} : ce fut plus long que ce que nous avions dit.`;
      case 'priority':
        return `${earlier} : ce site l’a demandé.`;
      case 'frustration':
        return `${earlier} : cela s’était mal passé pour vous.`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `${name} était libre, et ${releaseReason(explanation.reason, 'la personne choisie')}.`;
      case 'swap':
        return `${name} était libre, et vous avez dit oui.`;
    }
  },
});

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'vous attendiez depuis le plus longtemps',
    credit: 'votre place comptait comme la plus ancienne',
    picked: 'la conversation a commencé aussitôt',
  }[ticket];
  return (ticketCount > 1 ? [agentReason(agent, name), turn] : [agentReason(agent, name)]).join(', et ');
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `Vous avez choisi ${name}`;
    case 'former':
      return `Vous aviez déjà parlé avec ${name}`;
    case 'picked':
    case 'only-one-free':
      return `${name} était libre`;
    case 'least-occupied':
      return `${name} était libre et a eu le moins à faire aujourd’hui`;
    case 'longest-idle':
      return `${name} était libre depuis le plus longtemps`;
  }
}
