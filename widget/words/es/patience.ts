import type { OfferWhy, ReleaseReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const patienceWords = (formats: Formats<'es'>): BehindWords['patience'] => ({
  legend: '¿Quién puede ayudarle?',
  flex: (name) => `${name}, o alguien adecuado después de`,
  select: (name) => `Cuánto tiempo esperaría a ${name}`,
  minutes: (count) => `${formats.number(count)} min`,
  flexHint: (name) =>
    `Si ${name} no puede quedar libre a tiempo, le conectamos antes. El tiempo cuenta desde que se une.`,
  insist: (name) => `Solo ${name}`,
  insistHint: (name) => `Espera a ${name}, tarde lo que tarde.`,
  any: (name) => `Quien primero quede libre, ${name} si es posible`,
  anyHint: 'Le atiende la primera persona adecuada que esté libre.',
  change: 'Cambiar',
  save: 'Guardar',
  cancel: 'Cancelar',
  kept: 'Guardado. Conserva su lugar.',
  keeps: 'Conserva su lugar, elija lo que elija.',
  until: (name, moment) =>
    `Esperamos a ${name} hasta las ${formats.time(moment)}; después puede atenderle alguien adecuado.`,
  released: (reason, name) =>
    `Ahora puede atenderle cualquier persona adecuada, porque ${releaseReason(reason, name)}.`,
});

function releaseReason(reason: ReleaseReason, name: string): string {
  switch (reason) {
    case 'patience-ended':
      return `ha pasado el tiempo previsto para ${name}`;
    case 'early':
      return `${name} difícilmente habría quedado libre a tiempo`;
    case 'agent-declined':
      return `${name} no puede atender esta conversación`;
    case 'agent-draining':
      return `${name} no atiende a nadie más antes de su pausa`;
    case 'agent-offline':
      return `${name} se ha ido`;
    case 'agent-removed':
      return `${name} ya no está aquí`;
    case 'agent-lost':
      return `se perdió la conexión con ${name}`;
  }
}

const secondsOf = (formats: Formats<'es'>, count: number) =>
  formats.plural(count, { one: '# segundo', other: '# segundos' });

export const newsWords = (formats: Formats<'es'>): BehindWords['news'] => ({
  swap: (name) => `${name} está libre ahora y puede ayudarle`,
  swapFree: 'Decir que no no cuesta nada: su lugar queda como está.',
  swapYes: 'Sí, conectar',
  swapNo: 'No, conservar mi lugar',
  answered: (name) => `${name} ha respondido`,
  answerEnough: 'Con esto me basta, salgo de la cola',
  moreTime: 'Más tiempo',
  timeLeft: (seconds) => `Tiempo que queda para responder: ${secondsOf(formats, seconds)}`,
  late: 'Tarda más de lo que dijimos',
  lateReason: (reason, name) => {
    switch (reason) {
      case 'conversations-longer':
        return 'Las conversaciones anteriores duran más de lo habitual.';
      case 'agent-away':
        return `${name} está en pausa.`;
      case 'offer-unanswered':
        return `${name} recibió la llamada y no respondió.`;
      case 'agent-lost':
        return 'Se perdió la conexión con la persona que le ayudaba.';
    }
  },
  lateNow: 'Desde ahora:',
  credit: (seconds) =>
    `Por ello su lugar cuenta como si se hubiera unido ${secondsOf(formats, seconds)} antes.`,
  away: (name) => `${name} lleva un rato en pausa`,
  awayLead: 'Su lugar se conserva, elija lo que elija.',
  keepWaiting: 'Seguir esperando',
  credits: (reason, seconds) => {
    const earlier = `Su lugar cuenta ${secondsOf(formats, seconds)} antes`;
    switch (reason) {
      case 'promise-broken':
        return `${earlier}: tardamos más de lo que dijimos.`;
      case 'priority':
        return `${earlier}: este sitio lo ha pedido.`;
      case 'frustration':
        return `${earlier}: antes algo le fue mal.`;
    }
  },
  explained: (explanation, name) => {
    switch (explanation.kind) {
      case 'offer':
        return `${offerReason(explanation.why, name)}.`;
      case 'release':
        return `${name} estaba libre, y ${releaseReason(explanation.reason, 'la persona elegida')}.`;
      case 'swap':
        return `${name} estaba libre, y usted dijo que sí.`;
    }
  },
});

function offerReason({ agent, ticket, ticketCount }: OfferWhy, name: string): string {
  const turn = {
    'longest-waiting': 'usted llevaba más tiempo esperando',
    credit: 'su lugar contaba como el más antiguo',
    picked: 'le atendió enseguida',
  }[ticket];
  return (ticketCount > 1 ? [agentReason(agent, name), turn] : [agentReason(agent, name)]).join(', y ');
}

function agentReason(why: OfferWhy['agent'], name: string): string {
  switch (why) {
    case 'chosen':
      return `Eligió a ${name}`;
    case 'former':
      return `Ya habló antes con ${name}`;
    case 'picked':
    case 'only-one-free':
      return `${name} estaba libre`;
    case 'least-occupied':
      return `${name} estaba libre y es quien menos ha tenido que hacer hoy`;
    case 'longest-idle':
      return `${name} es quien lleva más tiempo libre`;
  }
}
