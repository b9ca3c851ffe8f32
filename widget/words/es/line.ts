import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `Hablar con ${name}`,
  firstFree: 'Hablar con quien primero quede libre',
  freeLead: (name) => `${name} está libre y recibe la llamada enseguida.`,
  firstFreeLead: 'Le atiende la primera persona adecuada que esté libre.',
  name: 'Su nombre',
  question: '¿De qué se trata?',
  optional: 'opcional',
  questionHint: 'Se lee antes de hablar, para empezar sin rodeos.',
  start: 'Empezar',
  join: 'Unirse a la cola',
  joining: 'Un momento',
  cancel: 'Cancelar',
  left: (name) => `${name} acaba de irse. No se ha enviado nada.`,
  allLeft: 'Acaban de irse todos. No se ha enviado nada.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name} no puede atender esta conversación`;
    case 'agent-draining':
      return `${name} no atiende a nadie más antes de su pausa`;
    case 'agent-offline':
      return `${name} acaba de irse`;
    case 'agent-removed':
      return `${name} ya no está aquí`;
    case 'agent-lost':
      return `Se perdió la conexión con ${name}`;
  }
}

export const lineWords = (formats: Formats<'es'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return 'El próximo turno es suyo';
    if (ahead === 1) return 'Queda una persona antes que usted';
    return formats.plural(ahead, {
      one: '# persona antes que usted',
      other: '# personas antes que usted',
    });
  },
  forAgent: (name) => `En la cola de ${name}`,
  forFirst: 'En espera de quien primero quede libre',
  since: (moment) => `desde las ${formats.time(moment)}`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `Probablemente hacia las ${formats.time(to)}`
      : `Probablemente entre las ${formats.time(from)} y las ${formats.time(to)}`,
  soonNow: 'Probablemente en cualquier momento',
  noEstimate: 'Aún no hay estimación. Llega en cuanto sea honesta.',
  closing: 'Elija a otra persona, o quédese: su lugar se conserva hasta entonces.',
  freeNow: 'Está a punto de conectarse.',
  soft: (name) => `${name} está en pausa; el tiempo depende de su vuelta.`,
  late: 'Tarda más de lo que dijimos. Su lugar sigue por orden de llegada.',
  nextAgent: (name) => `En cuanto ${name} quede libre, sale la llamada y su conversación se abre aquí mismo.`,
  nextAny: 'Se llama a la primera persona adecuada que quede libre, y su conversación se abre aquí mismo.',
  barLabel: 'Dónde está dentro del tiempo de espera probable',
  now: 'ahora',
  otherFree: (name) => `${name} está libre ahora`,
  switchTo: (name) => `Cambiar a ${name}`,
  pickOther: 'Elegir a otra persona',
  leave: 'Salir de la cola',
  leaveAsk: '¿Salir de la cola? Su lugar pasa a la siguiente persona.',
  leaveYes: 'Salir',
  leaveNo: 'Quedarse',
  ringing: (name) => `Llamando a ${name}`,
  ringingLead: 'Suelen responder en segundos. No tiene que hacer nada.',
  asked: askedSentence,
  askedLead: 'Ha conservado su lugar. ¿Cómo desea continuar?',
  askedElse: 'Sin respuesta, le atiende quien primero quede libre, en',
  takeFirst: 'Quien primero quede libre',
  status: {
    waiting: (place, promise) => `${place}. ${promise.replace(/\.$/u, '')}.`,
    left: 'Ha salido de la cola.',
  },
});
