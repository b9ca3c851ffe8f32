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

/** What a visitor reads and hears behind the list, in Dutch. */
export const words = (formats: Formats<'nl'>): BehindWords => ({
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

const people = (formats: Formats<'nl'>, count: number) =>
  formats.plural(count, { one: '# persoon', other: '# personen' });

const emptyWords = (formats: Formats<'nl'>): BehindWords['empty'] => ({
  nobodyYet: 'Hier werkt nog niemand.',
  without: (filter, count) => `Zonder ${filter}: ${people(formats, count)}`,
  many: 'Het ligt niet aan één filter; probeer het met minder filters.',
  named: {
    search: (text) => `de zoekopdracht ‘${text}’`,
    skill: (label) => label,
    languages: (tags) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '‘4 sterren of meer’',
    minutes: (count) => `‘Ik heb ${formats.plural(count, { one: '# minuut', other: '# minuten' })}’`,
  },
});

const pageWords = (formats: Formats<'nl'>): BehindWords['page'] => ({
  back: 'Alle personen',
  about: 'Over deze persoon',
  skills: 'Onderwerpen',
  level: (level) => `niveau ${formats.number(level)} van 5`,
  languages: 'Talen',
  reviews: 'Beoordelingen',
  shares: 'Hoe bezoekers beoordeelden',
  shareOf: (stars, count, share) =>
    [
      `${formats.number(stars)} van 5 sterren: `,
      formats.plural(count, { one: '# beoordeling', other: '# beoordelingen' }),
      `, ${formats.share(share)}`,
    ].join(''),
  given: (stars) => `${formats.number(stars)} van 5 sterren`,
  noReviews: 'Nog geen beoordelingen. Iedereen begint ergens.',
  more: 'Meer beoordelingen',
  loadingMore: 'Wordt geladen',
  loading: 'Het profiel wordt geladen',
  tryAgain: 'Opnieuw proberen',
  held: (name, held, of) => {
    const visits = `${formats.number(held)} van de laatste ${formats.number(of)} gesprekken`;
    return `Op tijd begonnen met ${name}: ${visits}.`;
  },
});

const orderWords = (formats: Formats<'nl'>): BehindWords['order'] => ({
  means: {
    recommended: 'Aanbevolen = snel vrij, goed beoordeeld en een eerlijk deel voor iedereen.',
    soonest: 'Het snelst = wiens wachttijd het eerst voorbij is, gerekend tot de bovengrens.',
    rating: 'Best beoordeeld = op sterren; een paar beoordelingen tellen nog niet zwaar.',
    name: 'Naam = op alfabet, wie er ook is.',
  },
  here: (reasons) => `Staat hier: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'nu vrij',
  'soon-free': 'binnenkort vrij',
  'long-wait': 'langere wachttijd',
  'well-rated': 'goed beoordeeld',
  newcomer: 'nieuw hier',
  'fair-share': 'tot nu toe minder dan een eerlijk deel',
  'had-much': 'al veel gesprekken gehad',
  away: 'heeft pauze',
};

const knownWords = (formats: Formats<'nl'>): BehindWords['known'] => ({
  label: (name) => `U en ${name}`,
  favourite: 'Favoriet',
  avoid: 'Niet nog eens',
  secret: (name) => `Alleen voor u: ${name} komt dit nooit te weten.`,
  avoided: (name) => `U wilt geen hulp van ${name}.`,
  undo: 'Ongedaan maken',
  undoOf: (name) => `Ongedaan maken: ${name} mag mij weer helpen`,
  avoidedList: (count) => `Niet nog eens: ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `In gesprek met ${name}`,
  wrote: (name) => `${name} heeft u geschreven`,
  online: 'In gesprek met u',
  hello: (name) => `U bent verbonden met ${name}. Zeg gerust hallo.`,
  end: 'Beëindigen',
  endLong: 'Gesprek beëindigen',
  more: 'Meer',
  moreLong: 'Dit gesprek bewaren of elders verdergaan',
  endAsk: 'Gesprek beëindigen? Daarna kunt u een beoordeling geven.',
  endYes: 'Beëindigen',
  endNo: 'Verder praten',
  started: (name) => `${name} heeft aangenomen. U kunt nu schrijven.`,
  write: (name) => `Schrijf aan ${name}`,
});

const closedWords = (formats: Formats<'nl'>): BehindWords['closed'] => ({
  heading: 'Er is nu even niemand',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `Om ${formats.time(moment)} (uw tijd) is de eerste van ons terug.`
      : `De eerste van ons is ${formats.day(moment, now)} om ${formats.time(moment)} (uw tijd) terug.`,
  unknown: 'Nog niemand heeft gezegd wanneer het weer kan. Deze pagina gaat vanzelf open zodra er iemand is.',
  opens: 'Deze pagina gaat vanzelf open zodra er iemand is.',
  team: 'Wie hier werken',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'Iemand anders kiezen',
  lead: 'U houdt uw plaats: uw wachttijd telt mee, waar u ook heen gaat.',
  back: 'Terug naar uw plaats',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'Uw plaats blijft bewaard terwijl we opnieuw verbinding maken.',
  talking: 'Wat u schrijft, wordt bewaard en verstuurd zodra u weer online bent.',
});
