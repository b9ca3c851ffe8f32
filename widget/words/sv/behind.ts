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

/** What a visitor reads and hears behind the list, in Swedish. */
export const words = (formats: Formats<'sv'>): BehindWords => ({
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

const people = (formats: Formats<'sv'>, count: number) =>
  formats.plural(count, { one: '# person', other: '# personer' });

const emptyWords = (formats: Formats<'sv'>): BehindWords['empty'] => ({
  nobodyYet: 'Här arbetar ingen ännu.',
  without: (filter, count) => `Utan ${filter}: ${people(formats, count)}`,
  many: 'Det beror inte på ett enda filter; prova med färre.',
  named: {
    search: (text) => `sökningen efter ”${text}”`,
    skill: (label) => label,
    languages: (tags) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '”4 stjärnor och mer”',
    minutes: (count) => `”Jag har ${formats.plural(count, { one: '# minut', other: '# minuter' })}”`,
  },
});

const pageWords = (formats: Formats<'sv'>): BehindWords['page'] => ({
  back: 'Alla personer',
  about: 'Om personen',
  skills: 'Ämnen',
  level: (level) => `nivå ${formats.number(level)} av 5`,
  languages: 'Språk',
  reviews: 'Omdömen',
  shares: 'Så har besökare betygsatt',
  shareOf: (stars, count, share) =>
    [
      `${formats.number(stars)} av 5 stjärnor: `,
      formats.plural(count, { one: '# omdöme', other: '# omdömen' }),
      `, ${formats.share(share)}`,
    ].join(''),
  given: (stars) => `${formats.number(stars)} av 5 stjärnor`,
  noReviews: 'Inga omdömen ännu. Alla börjar någonstans.',
  more: 'Fler omdömen',
  loadingMore: 'Laddar',
  loading: 'Profilen laddas',
  tryAgain: 'Försök igen',
  held: (name, held, of) => {
    const visits = `${formats.number(held)} av de senaste ${formats.number(of)} konversationerna`;
    return `${visits} med ${name} började inom den tid som sagts.`;
  },
});

const orderWords = (formats: Formats<'sv'>): BehindWords['order'] => ({
  means: {
    recommended: 'Rekommenderas = snart ledig, gott betyg och en rättvis andel för alla.',
    soonest: 'Snabbast = den vars väntetid tar slut först, räknat på den övre gränsen.',
    rating: 'Bäst betyg = efter stjärnor; några få omdömen räcker inte långt.',
    name: 'Namn = i bokstavsordning, vem som än är här.',
  },
  here: (reasons) => `Står här: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'ledig nu',
  'soon-free': 'snart ledig',
  'long-wait': 'längre väntan',
  'well-rated': 'gott betyg',
  newcomer: 'ny här',
  'fair-share': 'hittills mindre än en rättvis andel',
  'had-much': 'redan många konversationer',
  away: 'har paus',
};

const knownWords = (formats: Formats<'sv'>): BehindWords['known'] => ({
  label: (name) => `Du och ${name}`,
  favourite: 'Favorit',
  avoid: 'Inte igen',
  secret: (name) => `Bara för dig: ${name} får aldrig veta det.`,
  avoided: (name) => `Du valde att inte få hjälp av ${name}.`,
  undo: 'Ångra',
  undoOf: (name) => `Ångra: ${name} får hjälpa mig igen`,
  avoidedList: (count) => `Inte igen: ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `I konversation med ${name}`,
  wrote: (name) => `${name} har skrivit till dig`,
  online: 'I konversation med dig',
  hello: (name) => `Du har kontakt med ${name}. Säg hej.`,
  end: 'Avsluta',
  endLong: 'Avsluta konversationen',
  more: 'Mer',
  moreLong: 'Spara konversationen eller fortsätt någon annanstans',
  endAsk: 'Avsluta konversationen? Efteråt kan du lämna ett omdöme.',
  endYes: 'Avsluta',
  endNo: 'Fortsätt prata',
  started: (name) => `${name} har svarat. Du kan skriva nu.`,
  write: (name) => `Skriv till ${name}`,
});

const closedWords = (formats: Formats<'sv'>): BehindWords['closed'] => ({
  heading: 'Just nu är ingen här',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `Den första av oss är tillbaka kl. ${formats.time(moment)} (din tid).`
      : `Den första av oss är tillbaka ${formats.day(moment, now)} kl. ${formats.time(moment)} (din tid).`,
  unknown: 'Ingen har ännu sagt när det blir. Sidan öppnas av sig själv så snart någon är här.',
  opens: 'Sidan öppnas av sig själv så snart någon är här.',
  team: 'Vilka som arbetar här',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'Välj någon annan',
  lead: 'Du behåller din plats: din tid i kön räknas vart du än går.',
  back: 'Tillbaka till din plats',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'Din plats är kvar medan vi ansluter igen.',
  talking: 'Det du skriver sparas och skickas när du är uppkopplad igen.',
});
