import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Spanish. */
export const words = (formats: Formats<'es'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'es'>, count: number) =>
  formats.plural(count, { one: '# persona', other: '# personas' });

const browseWords = (formats: Formats<'es'>): ListWords['browse'] => ({
  heading: 'Elija quién le ayuda',
  lead: 'Quién está aquí, y cuánto se suele tardar en hablar con cada persona.',
  people: 'Personas',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${formats.number(shown)} de ${people(formats, all)}`,
  orderChanged: 'El orden ha cambiado',
  refresh: 'Actualizar',
  loading: 'Cargando las personas que pueden ayudarle',
  emptyHeading: 'Nadie reúne todo eso',
  dismiss: 'Descartar',
  close: 'Cerrar',
});

const toolWords = (formats: Formats<'es'>): ListWords['tools'] => ({
  label: 'Acotar la lista',
  search: 'Nombre, tema o idioma',
  clearSearch: 'Borrar la búsqueda',
  filters: (count) => (count === 0 ? 'Filtros' : `Filtros · ${formats.number(count)}`),
  skills: 'Temas',
  languages: 'Idiomas',
  more: (count) => `${formats.number(count)} más`,
  fewer: 'Menos',
  fourUp: '4 o más',
  stars: 'Estrellas:',
  includeNew: 'y quien empieza',
  haveTime: 'Tengo',
  anyTime: 'todo el tiempo',
  minutes: (count) => formats.plural(count, { one: '# minuto', other: '# minutos' }),
  order: 'Orden',
  orders: {
    recommended: 'Recomendado',
    soonest: 'Lo antes posible',
    rating: 'Mejor valoración',
    name: 'Nombre',
  },
  whyOrder: 'Por qué este orden',
  clear: 'Borrar los filtros',
});

const cardWords = (formats: Formats<'es'>): ListWords['card'] => ({
  talkTo: (name) => `Hablar con ${name}`,
  join: 'Unirse a la cola',
  joinOf: (name) => `Unirse a la cola de ${name}`,
  switchTo: (name) => `Cambiar a ${name}`,
  yours: 'Está en esta cola',
  read: 'Ver el perfil',
  readOf: (name) => `Ver el perfil de ${name}`,
  left: 'Acaba de irse',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `y ${formats.number(count)} más`,
  speaks: 'Habla',
  leavesAt: (moment) => `Aquí hasta las ${formats.time(moment)}`,
  takingMore: (count) => `atiende a ${formats.number(count)} más`,
  takingNone: 'No atiende a nadie más antes de su pausa',
  held: (held, of) => `${formats.number(held)} de las últimas ${formats.number(of)} esperas se cumplieron`,
  siteHeld: (held, of) =>
    `${formats.number(held)} de las últimas ${formats.number(of)} esperas se cumplieron aquí`,
  talkedBefore: 'Ya hablaron antes',
  favourite: 'Su favorito',
  firstFree: 'Quien primero quede libre',
  firstFreeAll: '¿Le da igual quién? Le atiende la próxima persona libre.',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      one: 'Solo # persona encaja.',
      other: 'La próxima libre de las # personas que encajan.',
    }),
  firstFreeAct: 'La primera libre',
  firstFreeActLong: 'Elegir a quien primero quede libre',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'Conectando',
  lostHeading: 'Conexión perdida',
  lostBrowsing: 'La lista queda como estaba. Vuelve a moverse en cuanto tenga conexión.',
  retry: 'Intentar ahora',
  failedHeading: 'No se ha podido cargar',
  refusedHeading: 'Esta página no puede conectarse',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'Un momento',
  late: 'Tarda más de lo debido. Sigue por sí solo en cuanto haya conexión.',
  backToList: 'Volver a la lista',
});
