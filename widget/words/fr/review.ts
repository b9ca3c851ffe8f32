import type { HiddenFor } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { tagIn } from '../measures.ts';

const TAGS: Readonly<Record<string, string>> = {
  friendly: 'Aimable',
  knowledgeable: 'Connaît le sujet',
  patient: 'De la patience',
  quick: 'Rapide',
  clear: 'Clair',
  'solved it': 'Problème résolu',
  unfriendly: 'Peu aimable',
  unsure: 'Hésitations',
  'in a hurry': 'Trop vite',
  slow: 'Trop lent',
  unclear: 'Pas clair',
  'not solved': 'Pas résolu',
};

/** Why a review is not shown. */
export const HIDDEN: Readonly<Record<HiddenFor, string>> = {
  offensive: 'propos offensants',
  'personal-data': 'données personnelles',
  spam: 'publicité',
  fake: 'avis non authentique',
  'off-topic': 'hors sujet',
  held: 'en cours de vérification',
};

export const tagWord = tagIn(TAGS);

export const reviewWords = (formats: Formats<'fr'>): BehindWords['review'] => ({
  heading: (agent) => `Comment était-ce avec ${agent.name} ?`,
  ended: 'La conversation est terminée',
  reason: (reason, name) => {
    switch (reason) {
      case 'visitor-ended':
        return 'Vous avez terminé la conversation.';
      case 'agent-ended':
        return `${name} a terminé la conversation.`;
      case 'visitor-lost':
        return 'Votre absence a duré trop longtemps ; la conversation a été fermée.';
      case 'agent-lost':
        return `${name} a perdu la connexion.`;
      case 'transferred':
        return `${name} a transmis la conversation à quelqu’un d’autre.`;
      case 'idle':
        return 'Plus personne n’écrivait ; la conversation a été fermée.';
    }
  },
  stars: (name) => `Votre note pour ${name}`,
  tag: tagWord,
  tags: {
    praise: 'Qu’est-ce qui était bien ?',
    complaint: 'Qu’est-ce qui n’allait pas ?',
    both: 'Comment était-ce ?',
  },
  nps: (site) =>
    site === ''
      ? 'Nous recommanderiez-vous à votre entourage ?'
      : `Recommanderiez-vous ${site} à votre entourage ?`,
  npsLeast: 'Pas du tout',
  npsMost: 'Tout à fait',
  npsNone: 'Sans réponse',
  npsPrivate: 'Jamais publié.',
  comment: 'Avec vos mots',
  commentHint: 'Publié sans votre nom, en même temps que d’autres.',
  send: 'Envoyer l’avis',
  skip: 'Passer',
  done: 'Terminé',
  needStars: 'Choisissez d’abord de une à cinq étoiles.',
  transcript: 'Relire la conversation',
  thanks: 'Merci',
  thanksLead: (name) => `Votre avis aide d’autres à choisir, et ${name} à progresser.`,
  changed: 'Votre avis est modifié',
  changedLead: 'Ce qui est déjà publié reste jusqu’à ce que le changement paraisse, avec d’autres avis.',
  share: 'Le partager aussi en public',
  shareLead: 'Cela fait plaisir. D’autres seront contents de le lire.',
  opensTab: '(s’ouvre dans un nouvel onglet)',
  back: 'Retour à tout le monde',
  change: 'Modifier l’avis',
  changeHeading: (name) => `Votre avis sur ${name}`,
  changeUntil: (at, now) =>
    formats.isToday(at, now)
      ? `Vous pouvez le modifier jusqu’à ${formats.time(at)}.`
      : `Vous pouvez le modifier jusqu’à ${formats.time(at)}, ${formats.day(at, now)}.`,
  loading: 'Chargement de votre avis',
  saveChange: 'Enregistrer',
  keep: 'Le laisser',
  yours: (name, stars) => `Vous avez donné ${formats.number(stars)} étoiles sur 5 à ${name}.`,
  changeOf: (name) => `Modifier l’avis sur ${name}`,
  replyOf: (name) => `Réponse de ${name}`,
  hiddenReasons: HIDDEN,
  hiddenCount: (all, listed) => `Avis non affichés : ${formats.number(all)} (${listed}).`,
  hiddenStars:
    'Les étoiles des publicités, des avis non authentiques et des avis hors sujet ne comptent pas. ' +
    'Toutes les autres comptent ; celles en cours de vérification, une fois vérifiées.',
  hiddenOwn: (reason) => `Il n’est pas montré aux autres : ${HIDDEN[reason]}.`,
});
