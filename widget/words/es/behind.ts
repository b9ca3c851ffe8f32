import type { OrderReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { arrangeWords } from './arrange.ts';
import { bookingWords } from './booking.ts';
import { questionWords } from './files.ts';
import { hoursWords } from './hours.ts';
import { joinWords, lineWords } from './line.ts';
import { needWords } from './need.ts';
import { newsWords, patienceWords } from './patience.ts';
import { placeWords } from './place.ts';
import { reviewWords } from './review.ts';
import { talkPartWords } from './talk-parts.ts';
import { transcriptMailWords } from './transcript-mail.ts';
import { transferWords } from './transfer.ts';
import { keptWords, turnWords } from './turn.ts';

/** What a visitor reads and hears behind the list, in Spanish. */
export const words = (formats: Formats<'es'>): BehindWords => ({
  ...talkPartWords(formats),
  empty: emptyWords(formats),
  switching: switchingWords(),
  whileLost: whileLostWords(),
  page: pageWords(formats),
  hours: hoursWords(formats),
  arrange: arrangeWords(formats),
  join: joinWords(),
  line: lineWords(formats),
  question: questionWords(),
  patience: patienceWords(formats),
  need: needWords(formats),
  news: newsWords(formats),
  order: orderWords(formats),
  known: knownWords(formats),
  talk: talkWords(),
  way: transferWords(formats),
  review: reviewWords(formats),
  closed: closedWords(formats),
  turn: turnWords(formats),
  kept: keptWords(formats),
  transcriptMail: transcriptMailWords(),
  place: placeWords(formats),
  ...bookingWords(formats),
});

const people = (formats: Formats<'es'>, count: number) =>
  formats.plural(count, { one: '# persona', other: '# personas' });

const reviewsOf = (formats: Formats<'es'>, count: number) =>
  formats.plural(count, { one: '# opinión', other: '# opiniones' });

const emptyWords = (formats: Formats<'es'>): BehindWords['empty'] => ({
  nobodyYet: 'Aquí todavía no trabaja nadie.',
  without: (filter, count) => `Sin ${filter}: ${people(formats, count)}`,
  many: 'No es por un solo filtro; pruebe con menos.',
  named: {
    search: (text) => `la búsqueda «${text}»`,
    skill: (label) => label,
    languages: (tags) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '«4 estrellas o más»',
    minutes: (count) => `«Tengo ${formats.plural(count, { one: '# minuto', other: '# minutos' })}»`,
  },
});

const pageWords = (formats: Formats<'es'>): BehindWords['page'] => ({
  back: 'Todas las personas',
  about: 'Sobre esta persona',
  skills: 'Temas',
  level: (level) => `nivel ${formats.number(level)} de 5`,
  languages: 'Idiomas',
  reviews: 'Opiniones',
  shares: 'Cómo se ha valorado',
  shareOf: (stars, count, share) =>
    `${formats.number(stars)} de 5 estrellas: ${reviewsOf(formats, count)}, ${formats.share(share)}`,
  given: (stars) => `${formats.number(stars)} de 5 estrellas`,
  noReviews: 'Todavía no hay opiniones. Todo el mundo empieza alguna vez.',
  more: 'Más opiniones',
  loadingMore: 'Cargando',
  loading: 'Cargando el perfil',
  tryAgain: 'Intentar de nuevo',
  held: (name, held, of) => {
    const visits = `${formats.number(held)} de las últimas ${formats.number(of)} conversaciones`;
    return `${visits} con ${name} empezaron en el tiempo anunciado.`;
  },
});

const orderWords = (formats: Formats<'es'>): BehindWords['order'] => ({
  means: {
    recommended: 'Recomendado = pronto libre, buena valoración y un reparto justo para todos.',
    soonest: 'Lo antes posible = la espera que acaba primero, según su límite superior.',
    rating: 'Mejor valoración = por estrellas; unas pocas opiniones solas apenas mueven a nadie.',
    name: 'Nombre = por orden alfabético, esté quien esté.',
  },
  here: (reasons) => `Está aquí por: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'libre ahora',
  'soon-free': 'pronto libre',
  'long-wait': 'una espera más larga',
  'well-rated': 'buena valoración',
  newcomer: 'empieza aquí',
  'fair-share': 'menos que su parte justa hasta ahora',
  'had-much': 'ya muchas conversaciones',
  away: 'en pausa',
};

const knownWords = (formats: Formats<'es'>): BehindWords['known'] => ({
  label: (name) => `Usted y ${name}`,
  favourite: 'Favorito',
  avoid: 'No otra vez',
  secret: (name) => `Solo para usted: ${name} nunca lo sabrá.`,
  avoided: (name) => `No desea la ayuda de ${name}.`,
  undo: 'Deshacer',
  undoOf: (name) => `Deshacer: ${name} puede volver a ayudarme`,
  avoidedList: (count) => `No otra vez: ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `Hablando con ${name}`,
  wrote: (name) => `${name} le ha escrito`,
  online: 'En conversación con usted',
  hello: (name) => `Ya está en contacto con ${name}. Salude.`,
  end: 'Terminar',
  endLong: 'Terminar la conversación',
  more: 'Más',
  moreLong: 'Guardar o enviar la conversación, o continuar en otro lugar',
  endAsk: '¿Terminar la conversación? Después podrá dar su opinión.',
  endYes: 'Terminar',
  endNo: 'Seguir hablando',
  started: (name) => `${name} ha respondido. Ya puede escribir.`,
  write: (name) => `Escribir a ${name}`,
});

const closedWords = (formats: Formats<'es'>): BehindWords['closed'] => ({
  heading: 'Ahora mismo no hay nadie',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `La primera persona vuelve a las ${formats.time(moment)}, su hora.`
      : `La primera persona vuelve ${formats.day(moment, now)} a las ${formats.time(moment)}, su hora.`,
  unknown: 'Nadie ha dicho aún cuándo vuelve. Esta página se abre por sí sola en cuanto haya alguien.',
  opens: 'Esta página se abre por sí sola en cuanto haya alguien.',
  team: 'Quién trabaja aquí',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'Elegir a otra persona',
  lead: 'Conserva su lugar: el tiempo que lleva en la cola cuenta vaya donde vaya.',
  back: 'Volver a su lugar',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'Su lugar se conserva mientras recuperamos la conexión.',
  talking: 'Lo que escriba se guarda y se envía en cuanto tenga conexión.',
});
