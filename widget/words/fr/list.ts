import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in French. */
export const words = (formats: Formats<'fr'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'fr'>, count: number) =>
  formats.plural(count, { one: '# personne', other: '# personnes' });

const browseWords = (formats: Formats<'fr'>): ListWords['browse'] => ({
  heading: 'Choisissez qui vous aide',
  lead: 'Les personnes présentes, et le temps qu’il faut en général pour leur parler.',
  people: 'Personnes',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `${formats.number(shown)} sur ${people(formats, all)}`,
  orderChanged: 'Ordre modifié',
  refresh: 'Actualiser',
  loading: 'Chargement des personnes qui peuvent vous aider',
  emptyHeading: 'Personne ne réunit tout cela',
  dismiss: 'Ignorer',
  close: 'Fermer',
});

const toolWords = (formats: Formats<'fr'>): ListWords['tools'] => ({
  label: 'Affiner la liste',
  search: 'Nom, sujet ou langue',
  clearSearch: 'Effacer la recherche',
  filters: (count) => (count === 0 ? 'Filtres' : `Filtres · ${formats.number(count)}`),
  skills: 'Sujets',
  languages: 'Langues',
  more: (count) => `${formats.number(count)} de plus`,
  fewer: 'Moins',
  fourUp: '4 et plus',
  stars: 'Étoiles :',
  includeNew: 'et les nouveaux venus',
  haveTime: 'J’ai',
  anyTime: 'tout mon temps',
  minutes: (count) => formats.plural(count, { one: '# minute', other: '# minutes' }),
  order: 'Ordre',
  orders: {
    recommended: 'Conseillé',
    soonest: 'Le plus rapide',
    rating: 'Le mieux noté',
    name: 'Nom',
  },
  whyOrder: 'Pourquoi cet ordre',
  clear: 'Effacer les filtres',
});

const cardWords = (formats: Formats<'fr'>): ListWords['card'] => ({
  talkTo: (name) => `Parler à ${name}`,
  join: 'Rejoindre la file',
  joinOf: (name) => `Rejoindre la file de ${name}`,
  switchTo: (name) => `Passer à ${name}`,
  yours: 'Vous êtes dans cette file',
  read: 'Voir le profil',
  readOf: (name) => `Voir le profil de ${name}`,
  left: 'Vient de partir',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `et ${formats.number(count)} de plus`,
  speaks: 'Parle',
  leavesAt: (moment) => `Ici jusqu’à ${formats.time(moment)}`,
  takingMore: (count) => `en prend encore ${formats.number(count)}`,
  takingNone: 'Ne prend plus personne avant sa pause',
  held: (held, of) => `${formats.number(held)} des ${formats.number(of)} dernières attentes tenues`,
  siteHeld: (held, of) => `${formats.number(held)} des ${formats.number(of)} dernières attentes tenues ici`,
  talkedBefore: 'Vous vous êtes déjà parlé',
  favourite: 'Votre favori',
  firstFree: 'La première personne libre',
  firstFreeAll: 'Pas de préférence ? La prochaine personne libre vous prend.',
  firstFreeMatching: (count) =>
    formats.plural(count, {
      one: 'La seule personne qui convient, dès que possible.',
      other: 'La prochaine libre parmi les # personnes qui conviennent.',
    }),
  firstFreeAct: 'Prendre la première',
  firstFreeActLong: 'Prendre la première personne libre',
});

const linkWords = (): ListWords['link'] => ({
  connecting: 'Connexion en cours',
  lostHeading: 'Connexion perdue',
  lostBrowsing: 'La liste reste telle qu’elle était. Elle reprend dès que vous êtes de nouveau en ligne.',
  retry: 'Essayer maintenant',
  failedHeading: 'Le chargement a échoué',
  refusedHeading: 'Cette page ne peut pas se connecter',
});

const comingWords = (): ListWords['coming'] => ({
  heading: 'Un instant',
  late: 'Cela prend plus de temps que prévu. La suite vient d’elle-même dès que la connexion est là.',
  backToList: 'Retour à la liste',
});
