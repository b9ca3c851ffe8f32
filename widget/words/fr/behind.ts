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

/** What a visitor reads and hears behind the list, in French. */
export const words = (formats: Formats<'fr'>): BehindWords => ({
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

const people = (formats: Formats<'fr'>, count: number) =>
  formats.plural(count, { one: '# personne', other: '# personnes' });

const emptyWords = (formats: Formats<'fr'>): BehindWords['empty'] => ({
  nobodyYet: 'Personne ne travaille encore ici.',
  without: (filter, count) => `Sans ${filter} : ${people(formats, count)}`,
  many: 'Aucun filtre n’est seul en cause ; essayez avec moins de filtres.',
  named: {
    search: (text) => `la recherche « ${text} »`,
    skill: (label) => label,
    languages: (tags) => formats.list(tags.map((tag) => formats.language(tag))),
    fourUp: '« 4 étoiles et plus »',
    minutes: (count) => {
      const minutes = formats.plural(count, { one: '# minute', other: '# minutes' });
      return `« J’ai ${minutes} »`;
    },
  },
});

const reviewsOf = (formats: Formats<'fr'>, count: number) =>
  formats.plural(count, { one: '# avis', other: '# avis' });

const pageWords = (formats: Formats<'fr'>): BehindWords['page'] => ({
  back: 'Toutes les personnes',
  about: 'Présentation',
  skills: 'Sujets',
  level: (level) => `niveau ${formats.number(level)} sur 5`,
  languages: 'Langues',
  reviews: 'Avis',
  shares: 'Répartition des notes',
  shareOf: (stars, count, share) =>
    `${formats.number(stars)} étoiles sur 5 : ${reviewsOf(formats, count)}, ${formats.share(share)}`,
  given: (stars) => `${formats.number(stars)} étoiles sur 5`,
  noReviews: 'Pas encore d’avis. Il y a un début à tout.',
  more: 'Plus d’avis',
  loadingMore: 'Chargement',
  loading: 'Chargement du profil',
  tryAgain: 'Réessayer',
  held: (name, held, of) => {
    const visits = `${formats.number(held)} des ${formats.number(of)} dernières conversations`;
    return `${visits} avec ${name} ont commencé dans le délai annoncé.`;
  },
});

const orderWords = (formats: Formats<'fr'>): BehindWords['order'] => ({
  means: {
    recommended: 'Conseillé = bientôt libre, bien noté, et une part juste pour chacun.',
    soonest: 'Le plus rapide = l’attente qui finit en premier, d’après sa borne haute.',
    rating: 'Le mieux noté = par étoiles ; quelques avis seuls ne changent presque rien.',
    name: 'Nom = par ordre alphabétique, quelle que soit la présence.',
  },
  here: (reasons) => `Classé ici : ${formats.list(reasons.map((reason) => ORDER_REASONS[reason]))}`,
});

const ORDER_REASONS: Readonly<Record<OrderReason, string>> = {
  'free-now': 'libre',
  'soon-free': 'bientôt libre',
  'long-wait': 'attente plus longue',
  'well-rated': 'très bonnes notes',
  newcomer: 'débute ici',
  'fair-share': 'moins que sa juste part jusqu’ici',
  'had-much': 'déjà beaucoup de conversations',
  away: 'en pause',
};

const knownWords = (formats: Formats<'fr'>): BehindWords['known'] => ({
  label: (name) => `Vous et ${name}`,
  favourite: 'Favori',
  avoid: 'Plus jamais',
  secret: (name) => `Entre nous : ${name} n’en saura jamais rien.`,
  avoided: (name) => `Vous ne souhaitez plus l’aide de ${name}.`,
  undo: 'Annuler',
  undoOf: (name) => `Annuler : ${name} peut de nouveau m’aider`,
  avoidedList: (count) => `Plus jamais : ${people(formats, count)}`,
});

const talkWords = (): BehindWords['talk'] => ({
  with: (name) => `En conversation avec ${name}`,
  wrote: (name) => `${name} vous a écrit`,
  online: 'En conversation avec vous',
  hello: (name) => `Vous voilà en contact avec ${name}. Dites bonjour.`,
  end: 'Terminer',
  endLong: 'Terminer la conversation',
  more: 'Plus',
  moreLong: 'Enregistrer ou envoyer la conversation, ou continuer ailleurs',
  endAsk: 'Terminer la conversation ? Vous pourrez ensuite donner votre avis.',
  endYes: 'Terminer',
  endNo: 'Continuer',
  started: (name) => `${name} a répondu. Vous pouvez écrire.`,
  write: (name) => `Écrire à ${name}`,
});

const closedWords = (formats: Formats<'fr'>): BehindWords['closed'] => ({
  heading: 'Il n’y a personne pour l’instant',
  backAt: (moment, now) =>
    formats.isToday(moment, now)
      ? `La première personne revient à ${formats.time(moment)}, heure de chez vous.`
      : `Premier retour : ${formats.day(moment, now)} à ${formats.time(moment)}, heure de chez vous.`,
  unknown:
    'On ne sait pas encore quand quelqu’un revient. Cette page s’ouvre d’elle-même dès que c’est le cas.',
  opens: 'Cette page s’ouvre d’elle-même dès que quelqu’un est là.',
  team: 'Qui travaille ici',
});

const switchingWords = (): BehindWords['switching'] => ({
  heading: 'Choisir quelqu’un d’autre',
  lead: 'Vous gardez votre place : votre temps d’attente compte où que vous alliez.',
  back: 'Revenir à votre place',
});

const whileLostWords = (): BehindWords['whileLost'] => ({
  waiting: 'Votre place est gardée pendant que nous rétablissons la connexion.',
  talking: 'Ce que vous écrivez est gardé et part dès que vous êtes de nouveau en ligne.',
});
