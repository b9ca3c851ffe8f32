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

/** What a visitor reads and hears behind the list, in Italian. */
export const words = (formats: Formats<'it'>): BehindWords => ({
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

const people = (formats: Formats<'it'>, count: number) =>
  formats.plural(count, { one: '# persona', other: '# persone' });

const reviewsOf = (formats: Formats<'it'>, count: number) =>
  formats.plural(count, { one: '# recensione', other: '# recensioni' });

const emptyWords = (formats: Formats<'it'>): BehindWords['empty'] => ({
  nobodyYet: 'Qui non lavora ancora nessuno.',
  without: (filter, count) => `Senza ${filter}: ${people(formats, count)}`,
  many: 'Non dipende da un solo filtro; provi con meno filtri.',
  named: {
    search: (text) => `la ricerca «${text}»`,
    skill: (label) => label,
    languages: (tags) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '«4 stelle e oltre»',
    minutes: (count) => `«Ho ${formats.plural(count, { one: '# minuto', other: '# minuti' })}»`,
  },
});

const pageWords = (formats: Formats<'it'>): BehindWords['page'] => ({
  back: 'Tutte le persone',
  about: 'Presentazione',
  skills: 'Temi',
  level: (level) => `livello ${formats.number(level)} di 5`,
  languages: 'Lingue',
  reviews: 'Recensioni',
  shares: 'Come sono i voti',
  shareOf: (stars, count, share) =>
    `${formats.number(stars)} stelle su 5: ${reviewsOf(formats, count)}, ${formats.share(share)}`,
  given: (stars) => `${formats.number(stars)} stelle su 5`,
  noReviews: 'Ancora nessuna recensione. Per tutti c’è un inizio.',
  more: 'Altre recensioni',
  loadingMore: 'Caricamento',
  loading: 'Caricamento del profilo',
  tryAgain: 'Riprova',
  held: (name, held, of) => {
    const visits = `${formats.number(held)} delle ultime ${formats.number(of)} conversazioni`;
    return `${visits} con ${name} sono iniziate nel tempo annunciato.`;
  },
});

const orderWords = (formats: Formats<'it'>): BehindWords['order'] => ({
  means: {
    recommended: 'Consigliato = presto disponibile, buoni voti e una giusta parte per tutti.',
    soonest: 'Prima possibile = l’attesa che finisce prima, secondo il suo limite superiore.',
    rating: 'Voto migliore = per stelle; poche recensioni da sole spostano poco.',
    name: 'Nome = in ordine alfabetico, chiunque sia presente.',
  },
  here: (reasons) => `Sta qui per: ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'disponibile ora',
  'soon-free': 'presto disponibile',
  'long-wait': 'attesa più lunga',
  'well-rated': 'buoni voti',
  newcomer: 'inizia qui',
  'fair-share': 'finora meno della sua giusta parte',
  'had-much': 'già molte conversazioni',
  away: 'in pausa',
};

const knownWords = (formats: Formats<'it'>): BehindWords['known'] => ({
  label: (name) => `Lei e ${name}`,
  favourite: 'Preferiti',
  avoid: 'Non più',
  secret: (name) => `Resta tra noi: ${name} non lo saprà mai.`,
  avoided: (name) => `Ha scelto di non ricevere aiuto da ${name}.`,
  undo: 'Annulla',
  undoOf: (name) => `Annulla: ${name} può aiutarmi di nuovo`,
  avoidedList: (count) => `Non più: ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `In conversazione con ${name}`,
  wrote: (name) => `${name} le ha scritto`,
  online: 'In conversazione con lei',
  hello: (name) => `È in contatto con ${name}. Dica ciao.`,
  end: 'Concludi',
  endLong: 'Concludi la conversazione',
  more: 'Altro',
  moreLong: 'Salvare o inviare la conversazione, o continuare altrove',
  endAsk: 'Concludere la conversazione? Dopo potrà lasciare una recensione.',
  endYes: 'Concludi',
  endNo: 'Continua',
  started: (name) => `${name} ha risposto. Ora può scrivere.`,
  write: (name) => `Scrivi a ${name}`,
});

const closedWords = (formats: Formats<'it'>): BehindWords['closed'] => ({
  heading: 'Ora non c’è nessuno',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `La prima persona torna alle ${formats.time(moment)}, ora sua.`
      : `La prima persona torna ${formats.day(moment, now)} alle ${formats.time(moment)}, ora sua.`,
  unknown: 'Nessuno ha ancora detto quando torna. Questa pagina si apre da sé appena c’è qualcuno.',
  opens: 'Questa pagina si apre da sé appena c’è qualcuno.',
  team: 'Chi lavora qui',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'Scegliere qualcun altro',
  lead: 'Conserva il suo posto: il tempo in fila conta ovunque vada.',
  back: 'Torna al suo posto',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'Il suo posto è conservato mentre ristabiliamo la connessione.',
  talking: 'Ciò che scrive è conservato e parte appena torna la connessione.',
});
