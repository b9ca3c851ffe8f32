import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: 'Amabilidad',
  knowledgeable: 'Conoce el tema',
  patient: 'Paciencia',
  quick: 'Rapidez',
  clear: 'Claridad',
  'solved it': 'Lo resolvió',
  unfriendly: 'Poca amabilidad',
  unsure: 'Dudas',
  'in a hurry': 'Con prisa',
  slow: 'Lentitud',
  unclear: 'Poca claridad',
  'not solved': 'Sin resolver',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'ofensiva',
  'personal-data': 'datos personales',
  spam: 'publicidad',
  fake: 'no auténtica',
  'off-topic': 'trata de otra cosa',
  held: 'pendiente de revisión',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'es'>): BehindWords['review'] => ({
  heading: (agent) => `¿Qué tal con ${agent.name}?`,
  ended: 'La conversación ha terminado',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'Ha terminado la conversación.';
      case 'agent-ended':
        return `${name} ha terminado la conversación.`;
      case 'visitor-lost':
        return 'Su ausencia duró demasiado, así que la conversación se cerró.';
      case 'agent-lost':
        return `${name} perdió la conexión.`;
      case 'transferred':
        return `${name} le pasó con otra persona.`;
      case 'idle':
        return 'Nadie escribió durante un rato, así que la conversación se cerró.';
    }
  },
  stars: (name) => `Su valoración de ${name}`,
  tag: tagWord,
  tags: { praise: '¿Qué estuvo bien?', complaint: '¿Qué no estuvo bien?', both: '¿Cómo fue?' },
  nps: (site) =>
    site === '' ? '¿Nos recomendaría a otras personas?' : `¿Recomendaría ${site} a otras personas?`,
  npsLeast: 'De ningún modo',
  npsMost: 'Con toda seguridad',
  npsNone: 'Sin respuesta',
  npsPrivate: 'Nunca se publica.',
  comment: 'Con sus palabras',
  commentHint: 'Se publica sin su nombre, junto con otras.',
  send: 'Enviar la opinión',
  skip: 'Omitir',
  done: 'Listo',
  needStars: 'Elija primero de una a cinco estrellas.',
  transcript: 'Leer de nuevo la conversación',
  thanks: 'Gracias',
  thanksLead: (name) => `Su opinión ayuda a otras personas a elegir, y a ${name} a mejorar.`,
  changed: 'Su opinión ha cambiado',
  changedLead: 'Lo ya publicado queda hasta que aparezca el cambio, junto con otras opiniones.',
  share: 'Compartirla también en público',
  shareLead: 'Nos alegra leerlo. A otras personas también les servirá.',
  opensTab: '(se abre en otra pestaña)',
  back: 'Volver a todas las personas',
  change: 'Cambiar la opinión',
  changeHeading: (name) => `Su opinión sobre ${name}`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `Puede cambiarla hasta las ${formats.time(at)}.`
      : `Puede cambiarla hasta las ${formats.time(at)}, ${formats.day(at, now)}.`,
  loading: 'Cargando su opinión',
  saveChange: 'Guardar el cambio',
  keep: 'Dejarla así',
  yours: (name, stars) => `Dio a ${name} ${formats.number(stars)} de 5 estrellas.`,
  changeOf: (name) => `Cambiar la opinión sobre ${name}`,
  replyOf: (name) => `Respuesta de ${name}`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `Opiniones que no se muestran: ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'Las estrellas de la publicidad, de las opiniones no auténticas y de las que tratan de otra cosa no cuentan. ' +
    'Todas las demás sí; las pendientes de revisión, cuando la superan.',
  hiddenOwn: (reason) => `No se muestra a otras personas: ${HIDDEN[reason]}.`,
});
