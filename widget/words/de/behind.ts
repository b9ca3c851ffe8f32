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

/** What a visitor reads and hears behind the list, in German. */
export const words = (formats: Formats<'de'>): BehindWords => ({
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

const people = (formats: Formats<'de'>, count: number) =>
  formats.plural(count, { one: '# Person', other: '# Personen' });

const emptyWords = (formats: Formats<'de'>): BehindWords['empty'] => ({
  nobodyYet: 'Hier arbeitet noch niemand.',
  without: (filter, count) => `Ohne ${filter}: ${people(formats, count)}`,
  many: 'Es liegt nicht an einem Filter allein; versuchen Sie es mit weniger.',
  named: {
    search: (text) => `die Suche nach „${text}“`,
    skill: (label) => label,
    languages: (tags) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '„4 Sterne und mehr“',
    minutes: (count) => `„Ich habe ${formats.plural(count, { one: '# Minute', other: '# Minuten' })}“`,
  },
});

const pageWords = (formats: Formats<'de'>): BehindWords['page'] => ({
  back: 'Alle Personen',
  about: 'Zur Person',
  skills: 'Themen',
  level: (level) => `Stufe ${formats.number(level)} von 5`,
  languages: 'Sprachen',
  reviews: 'Bewertungen',
  shares: 'Wie bewertet wurde',
  shareOf: (stars, count, share) =>
    [
      `${formats.number(stars)} von 5 Sternen: `,
      formats.plural(count, { one: '# Bewertung', other: '# Bewertungen' }),
      `, ${formats.share(share)}`,
    ].join(''),
  given: (stars) => `${formats.number(stars)} von 5 Sternen`,
  noReviews: 'Noch keine Bewertungen. Jeder fängt einmal an.',
  more: 'Weitere Bewertungen',
  loadingMore: 'Wird geladen',
  loading: 'Das Profil wird geladen',
  tryAgain: 'Noch einmal versuchen',
  held: (name, held, of) => {
    const visits = `${formats.number(held)} der letzten ${formats.number(of)} Gespräche`;
    return `${visits} mit ${name} begannen in der angekündigten Zeit.`;
  },
});

const orderWords = (formats: Formats<'de'>): BehindWords['order'] => ({
  means: {
    recommended: 'Empfohlen = bald frei, gut bewertet und ein fairer Anteil für alle.',
    soonest: 'Am schnellsten = wessen Wartezeit zuerst endet, gezählt bis zu ihrem oberen Ende.',
    rating: 'Am besten bewertet = nach Sternen; wenige Bewertungen allein bewegen kaum etwas.',
    name: 'Name = nach dem Alphabet, wer auch da ist.',
  },
  here: (reasons) => `Steht hier: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'jetzt frei',
  'soon-free': 'bald frei',
  'long-wait': 'längere Wartezeit',
  'well-rated': 'gut bewertet',
  newcomer: 'neu hier',
  'fair-share': 'bisher weniger als ein fairer Anteil',
  'had-much': 'schon viele Gespräche geführt',
  away: 'in der Pause',
};

const knownWords = (formats: Formats<'de'>): BehindWords['known'] => ({
  label: (name) => `Sie und ${name}`,
  favourite: 'Favorit',
  avoid: 'Nicht noch einmal',
  secret: (name) => `Nur für Sie: ${name} erfährt nie davon.`,
  avoided: (name) => `Sie möchten keine Hilfe von ${name}.`,
  undo: 'Rückgängig',
  undoOf: (name) => `Rückgängig: ${name} darf mir wieder helfen`,
  avoidedList: (count) => `Nicht noch einmal: ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `Im Gespräch mit ${name}`,
  wrote: (name) => `${name} hat Ihnen geschrieben`,
  online: 'Im Gespräch mit Ihnen',
  hello: (name) => `Sie sind mit ${name} verbunden. Sagen Sie Hallo.`,
  end: 'Beenden',
  endLong: 'Gespräch beenden',
  more: 'Mehr',
  moreLong: 'Gespräch speichern oder senden, oder woanders weitermachen',
  endAsk: 'Gespräch beenden? Danach können Sie es bewerten.',
  endYes: 'Beenden',
  endNo: 'Weiter sprechen',
  started: (name) => `${name} hat angenommen. Sie können jetzt schreiben.`,
  write: (name) => `An ${name} schreiben`,
});

const closedWords = (formats: Formats<'de'>): BehindWords['closed'] => ({
  heading: 'Gerade ist niemand da',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `Um ${formats.time(moment)} Ihrer Zeit ist die erste Person zurück.`
      : `Die erste Person ist ${formats.day(moment, now)} um ${formats.time(moment)} Ihrer Zeit zurück.`,
  unknown:
    'Noch ist nicht gesagt, wann jemand zurück ist. Diese Seite öffnet sich von selbst, sobald es so weit ist.',
  opens: 'Diese Seite öffnet sich von selbst, sobald jemand da ist.',
  team: 'Wer hier arbeitet',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'Jemand anderen wählen',
  lead: 'Ihr Platz bleibt erhalten: Ihre Wartezeit zählt, wohin Sie auch wechseln.',
  back: 'Zurück zu Ihrem Platz',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'Ihr Platz bleibt erhalten, während wir die Verbindung wieder aufbauen.',
  talking: 'Was Sie schreiben, bleibt erhalten und wird gesendet, sobald Sie wieder online sind.',
});
