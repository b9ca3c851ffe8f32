import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Dutch. */
export const words = (formats: Formats<'nl'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'nl'>, count: number) =>
  formats.plural(count, { one: '# persoon', other: '# personen' });

const browseWords = (formats: Formats<'nl'>): ListWords['browse'] => ({
  heading: 'Kies wie u helpt',
  lead: 'Wie er zijn, en hoe lang het meestal duurt voordat u elkaar spreekt.',
  people: 'Personen',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${formats.number(shown)} van ${people(formats, all)}`,
  orderChanged: 'Volgorde gewijzigd',
  refresh: 'Verversen',
  loading: 'De personen die u kunnen helpen, worden geladen',
  emptyHeading: 'Niemand past bij dit alles',
  dismiss: 'Negeren',
  close: 'Sluiten',
});

const toolWords = (formats: Formats<'nl'>): ListWords['tools'] => ({
  label: 'Lijst verfijnen',
  search: 'Naam, onderwerp of taal',
  clearSearch: 'Zoekopdracht wissen',
  filters: (count) => (count === 0 ? 'Filters' : `Filters · ${formats.number(count)}`),
  skills: 'Onderwerpen',
  languages: 'Talen',
  more: (count) => `nog ${formats.number(count)}`,
  fewer: 'Minder',
  fourUp: '4 of meer',
  stars: 'Sterren:',
  includeNew: 'en nieuwe',
  haveTime: 'Ik heb',
  anyTime: 'alle tijd',
  minutes: (count) => formats.plural(count, { one: '# minuut', other: '# minuten' }),
  order: 'Volgorde',
  orders: { recommended: 'Aanbevolen', soonest: 'Het snelst', rating: 'Best beoordeeld', name: 'Naam' },
  whyOrder: 'Waarom deze volgorde',
  clear: 'Filters wissen',
});

const cardWords = (formats: Formats<'nl'>): ListWords['card'] => ({
  talkTo: (name) => `Praat met ${name}`,
  join: 'Aansluiten',
  joinOf: (name) => `Aansluiten bij ${name}`,
  switchTo: (name) => `Overstappen naar ${name}`,
  yours: 'Hier wacht u',
  read: 'Profiel bekijken',
  readOf: (name) => `Profiel van ${name} bekijken`,
  left: 'Net vertrokken',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `en nog ${formats.number(count)}`,
  speaks: 'Spreekt',
  leavesAt: (moment) => `Hier tot ${formats.time(moment)}`,
  takingMore: (count) => `neemt er nog ${formats.number(count)} aan`,
  takingNone: 'Neemt vóór de pauze niemand meer aan',
  held: (held, of) => `${formats.number(held)} van de laatste ${formats.number(of)} wachttijden klopten`,
  siteHeld: (held, of) =>
    `${formats.number(held)} van de laatste ${formats.number(of)} wachttijden hier klopten`,
  talkedBefore: 'U sprak elkaar al eerder',
  favourite: 'Uw favoriet',
  firstFree: 'Wie het eerst vrij is',
  firstFreeAll: 'Geen voorkeur? Wie het eerst vrij is, helpt u.',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      one: 'Eén persoon past hierbij.',
      other: 'Wie het eerst vrij is van de # personen die passen.',
    }),
  firstFreeAct: 'Wie het eerst vrij is',
  firstFreeActLong: 'Aansluiten bij wie het eerst vrij is',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'Verbinding wordt gemaakt',
  lostHeading: 'Verbinding verbroken',
  lostBrowsing: 'De lijst staat zoals die het laatst was en beweegt weer zodra u online bent.',
  retry: 'Nu proberen',
  failedHeading: 'Dit is niet geladen',
  refusedHeading: 'Deze pagina krijgt geen verbinding',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'Een ogenblik',
  late: 'Dit duurt langer dan het hoort. Het gaat vanzelf verder zodra er verbinding is.',
  backToList: 'Terug naar de lijst',
});
