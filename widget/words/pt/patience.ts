import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'pt'>): BehindWords['patience'] => ({
  legend: 'Quem pode ajudar?',
  flex: (name) => `${name}, ou qualquer pessoa adequada após`,
  select: (name) => `Quanto tempo esperaria por ${name}`,
  minutes: (count) => `${formats.number(count)} min`,
  flexHint: (name) =>
    `Se ${name} não ficar livre a tempo, passamos antes a outra pessoa. O tempo conta desde a entrada.`,
  insist: (name) => `Só ${name}`,
  insistHint: (name) => `Espera por ${name}, demore o que demorar.`,
  any: (name) => `Quem ficar livre primeiro, se possível ${name}`,
  anyHint: 'Fala com a primeira pessoa adequada que estiver livre.',
  change: 'Alterar',
  save: 'Guardar',
  cancel: 'Cancelar',
  kept: 'Tudo guardado. Mantém o seu lugar.',
  keeps: 'Mantém o seu lugar, escolha o que escolher.',
  until: (name, moment) =>
    `Esperamos por ${name} até às ${formats.time(moment)}; depois qualquer pessoa adequada pode ajudar.`,
  released: (reason, name) =>
    `Qualquer pessoa adequada pode ajudar agora, porque ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `terminou o tempo previsto para ${name}`;
    case 'early':
      return `${name} dificilmente ficaria livre a tempo`;
    case 'agent-declined':
      return `${name} não pode aceitar esta conversa`;
    case 'agent-draining':
      return `${name} não atende mais ninguém antes da pausa`;
    case 'agent-offline':
      return `${name} saiu`;
    case 'agent-removed':
      return `${name} já não está aqui`;
    case 'agent-lost':
      return `a conexão com ${name} caiu`;
  }
}

const secondsOf = (formats: Formats<'pt'>, count: number) =>
  formats.plural(count, { one: '# segundo', other: '# segundos' });

export const newsWords = (formats: Formats<'pt'>): BehindWords['news'] => ({
  swap: (name) => `${name} está livre agora e pode ajudar`,
  swapFree: 'Dizer que não nada custa: o seu lugar fica como está.',
  swapYes: 'Sim, aceito',
  swapNo: 'Não, manter o lugar',
  answered: (name) => `${name} respondeu`,
  answerEnough: 'Isto chega, vou sair da fila',
  moreTime: 'Mais tempo',
  timeLeft: (seconds) => `Tempo que resta para responder: ${secondsOf(formats, seconds)}`,
  late: 'Leva mais tempo do que dissemos',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'As conversas antes da sua duram mais do que o habitual.';
      case 'agent-away':
        return `${name} está em pausa.`;
      case 'offer-unanswered':
        return `${name} recebeu a chamada e não respondeu.`;
      case 'agent-lost':
        return 'A conexão com a pessoa que ajudava caiu.';
    }
  },
  lateNow: 'A partir de agora:',
  credit: (seconds) =>
    `Por isso, o seu lugar conta como se tivesse entrado na fila ${secondsOf(formats, seconds)} antes.`,
  away: (name) => `${name} está em pausa há algum tempo`,
  awayLead: 'O seu lugar fica guardado, escolha o que escolher.',
  keepWaiting: 'Continuar à espera',
  credits: (reason, seconds) => {
    const earlier = `O seu lugar conta ${secondsOf(formats, seconds)} mais cedo`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: levou mais tempo do que dissemos.`;
      case 'priority':
        return `${earlier}: este site fez esse pedido.`;
      case 'frustration':
        return `${earlier}: antes, algo falhou.`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `${name} estava livre, e ${releaseReason(explanation.reason, 'a pessoa escolhida')}.`;
      case 'swap':
        return `${name} estava livre, e a sua resposta foi sim.`;
    }
  },
});

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'a sua espera era a mais longa',
    credit: 'o seu lugar contava como o mais antigo',
    picked: 'a conversa começou logo',
  }[ticket];
  return (ticketCount > 1 ? [agentReason(agent, name), turn] : [agentReason(agent, name)]).join(', e ');
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `A sua escolha foi ${name}`;
    case 'former':
      return `Já houve antes uma conversa com ${name}`;
    case 'picked':
    case 'only-one-free':
      return `${name} estava livre`;
    case 'least-occupied':
      return `${name} estava livre e hoje teve menos que fazer`;
    case 'longest-idle':
      return `${name} está livre há mais tempo`;
  }
}
