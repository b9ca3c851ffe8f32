import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Italian. */
export const words = (formats: Formats<'it'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'it'>, count: number) =>
  formats.plural(count, { one: '# persona', other: '# persone' });

const browseWords = (formats: Formats<'it'>): ListWords['browse'] => ({
  heading: 'Scelga chi la aiuta',
  lead: 'Chi è presente, e quanto ci vuole di solito per parlare con ciascuno.',
  people: 'Persone',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${formats.number(shown)} di ${people(formats, all)}`,
  orderChanged: 'Ordine cambiato',
  refresh: 'Aggiorna',
  loading: 'Caricamento delle persone che possono aiutarla',
  emptyHeading: 'Nessuno ha tutto questo',
  dismiss: 'Ignora',
  close: 'Chiudi',
});

const toolWords = (formats: Formats<'it'>): ListWords['tools'] => ({
  label: 'Restringere la lista',
  search: 'Nome, tema o lingua',
  clearSearch: 'Cancella la ricerca',
  filters: (count) => (count === 0 ? 'Filtri' : `Filtri · ${formats.number(count)}`),
  skills: 'Temi',
  languages: 'Lingue',
  more: (count) => `altri ${formats.number(count)}`,
  fewer: 'Meno',
  fourUp: '4 e oltre',
  stars: 'Stelle:',
  includeNew: 'e chi inizia',
  haveTime: 'Ho',
  anyTime: 'tutto il tempo',
  minutes: (count) => formats.plural(count, { one: '# minuto', other: '# minuti' }),
  order: 'Ordine',
  orders: {
    recommended: 'Consigliato',
    soonest: 'Prima possibile',
    rating: 'Voto migliore',
    name: 'Nome',
  },
  whyOrder: 'Perché questo ordine',
  clear: 'Cancella i filtri',
});

const cardWords = (formats: Formats<'it'>): ListWords['card'] => ({
  talkTo: (name) => `Parla con ${name}`,
  join: 'Entra in fila',
  joinOf: (name) => `Entra nella fila di ${name}`,
  switchTo: (name) => `Passa a ${name}`,
  yours: 'È in questa fila',
  read: 'Vedi il profilo',
  readOf: (name) => `Vedi il profilo di ${name}`,
  left: 'Appena via',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `e altri ${formats.number(count)}`,
  speaks: 'Parla',
  leavesAt: (moment) => `Qui fino alle ${formats.time(moment)}`,
  takingMore: (count) => `ne prende ancora ${formats.number(count)}`,
  takingNone: 'Non prende altri prima della pausa',
  held: (held, of) => `${formats.number(held)} delle ultime ${formats.number(of)} attese rispettate`,
  siteHeld: (held, of) => `${formats.number(held)} delle ultime ${formats.number(of)} attese rispettate qui`,
  talkedBefore: 'Avete già parlato',
  favourite: 'Tra i suoi preferiti',
  firstFree: 'Chi si libera per primo',
  firstFreeAll: 'Nessuna preferenza? Le risponde chi si libera per primo.',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      one: 'Solo # persona corrisponde.',
      other: 'Chi si libera prima tra le # persone che corrispondono.',
    }),
  firstFreeAct: 'Il primo libero',
  firstFreeActLong: 'Scegli chi si libera per primo',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'Connessione in corso',
  lostHeading: 'Connessione persa',
  lostBrowsing: 'La lista è ferma a com’era. Riprende appena torna la connessione.',
  retry: 'Prova ora',
  failedHeading: 'Caricamento non riuscito',
  refusedHeading: 'Questa pagina non può connettersi',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'Un momento',
  late: 'Ci vuole più del dovuto. Prosegue da sé appena c’è la connessione.',
  backToList: 'Torna alla lista',
});
