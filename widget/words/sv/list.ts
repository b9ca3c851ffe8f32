import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Swedish. */
export const words = (formats: Formats<'sv'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'sv'>, count: number) =>
  formats.plural(count, { one: '# person', other: '# personer' });

const browseWords = (formats: Formats<'sv'>): ListWords['browse'] => ({
  heading: 'Välj vem som hjälper dig',
  lead: 'De som är här, och hur lång tid det brukar ta att nå var och en.',
  people: 'Personer',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${formats.number(shown)} av ${people(formats, all)}`,
  orderChanged: 'Ordningen har ändrats',
  refresh: 'Uppdatera',
  loading: 'De som kan hjälpa dig laddas',
  emptyHeading: 'Ingen stämmer med allt det',
  dismiss: 'Avfärda',
  close: 'Stäng',
});

const toolWords = (formats: Formats<'sv'>): ListWords['tools'] => ({
  label: 'Begränsa listan',
  search: 'Namn, ämne eller språk',
  clearSearch: 'Rensa sökningen',
  filters: (count) => (count === 0 ? 'Filter' : `Filter · ${formats.number(count)}`),
  skills: 'Ämnen',
  languages: 'Språk',
  more: (count) => `${formats.number(count)} till`,
  fewer: 'Färre',
  fourUp: '4 och mer',
  stars: 'Stjärnor:',
  includeNew: 'och nya',
  haveTime: 'Jag har',
  anyTime: 'gott om tid',
  minutes: (count) => formats.plural(count, { one: '# minut', other: '# minuter' }),
  order: 'Ordning',
  orders: { recommended: 'Rekommenderas', soonest: 'Snabbast', rating: 'Bäst betyg', name: 'Namn' },
  whyOrder: 'Varför denna ordning',
  clear: 'Rensa filter',
});

const cardWords = (formats: Formats<'sv'>): ListWords['card'] => ({
  talkTo: (name) => `Prata med ${name}`,
  join: 'Ställ dig i kö',
  joinOf: (name) => `Ställ dig i kö till ${name}`,
  switchTo: (name) => `Byt till ${name}`,
  yours: 'Här står du i kö',
  read: 'Se profilen',
  readOf: (name) => `Se profilen för ${name}`,
  left: 'Har just gått',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `och ${formats.number(count)} till`,
  speaks: 'Talar',
  leavesAt: (moment) => `Här till ${formats.time(moment)}`,
  takingMore: (count) => `tar emot ${formats.number(count)} till`,
  takingNone: 'Tar inte emot fler före en paus',
  held: (held, of) => `${formats.number(held)} av de senaste ${formats.number(of)} väntetiderna höll`,
  siteHeld: (held, of) => `${formats.number(held)} av de senaste ${formats.number(of)} väntetiderna här höll`,
  talkedBefore: 'Ni har pratat förr',
  favourite: 'Din favorit',
  firstFree: 'Den som först blir ledig',
  firstFreeAll: 'Spelar det ingen roll vem? Nästa lediga person hjälper dig.',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      one: '# person stämmer.',
      other: 'Nästa lediga av de # personer som stämmer.',
    }),
  firstFreeAct: 'Ta första lediga',
  firstFreeActLong: 'Ta första lediga: den som först blir ledig',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'Ansluter',
  lostHeading: 'Anslutningen bröts',
  lostBrowsing: 'Listan står som den var. Den rör sig igen så snart du är uppkopplad.',
  retry: 'Försök nu',
  failedHeading: 'Det gick inte att ladda',
  refusedHeading: 'Sidan kan inte ansluta',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'Ett ögonblick',
  late: 'Det tar längre tid än det borde. Det går vidare av sig självt så snart anslutningen finns.',
  backToList: 'Tillbaka till listan',
});
