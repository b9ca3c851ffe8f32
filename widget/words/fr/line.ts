import type { AskReason } from '../../../server/protocol/index.ts';
import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const joinWords = (): BehindWords['join'] => ({
  talkTo: (name) => `Parler à ${name}`,
  firstFree: 'Parler à la première personne libre',
  freeLead: (name) => `${name} est libre et reçoit l’appel tout de suite.`,
  firstFreeLead: 'La première personne libre qui convient vous prend.',
  name: 'Votre nom',
  question: 'De quoi s’agit-il ?',
  optional: 'facultatif',
  questionHint: 'Lu avant votre conversation, pour commencer sans attendre.',
  start: 'Commencer',
  join: 'Rejoindre la file',
  joining: 'Un instant',
  cancel: 'Annuler',
  left: (name) => `${name} vient de partir. Rien n’a été envoyé.`,
  allLeft: 'Tout le monde vient de partir. Rien n’a été envoyé.',
});

function askedSentence(reason: AskReason, name: string): string {
  switch (reason) {
    case 'agent-declined':
      return `${name} ne peut pas prendre cette conversation`;
    case 'agent-draining':
      return `${name} ne prend plus personne avant sa pause`;
    case 'agent-offline':
      return `${name} vient de partir`;
    case 'agent-removed':
      return `${name} n’est plus ici`;
    case 'agent-lost':
      return `La connexion avec ${name} a été perdue`;
  }
}

export const lineWords = (formats: Formats<'fr'>): BehindWords['line'] => ({
  place: (ahead) => {
    if (ahead <= 0) return 'Le prochain tour est le vôtre';
    if (ahead === 1) return 'Encore une personne avant vous';
    return formats.plural(ahead, {
      one: '# personne est avant vous',
      other: '# personnes sont avant vous',
    });
  },
  forAgent: (name) => `Dans la file de ${name}`,
  forFirst: 'En attente de la première personne libre',
  since: (moment) => `depuis ${formats.time(moment)}`,
  between: (from, to) =>
    formats.time(from) === formats.time(to)
      ? `Sans doute vers ${formats.time(to)}`
      : `Sans doute entre ${formats.time(from)} et ${formats.time(to)}`,
  soonNow: 'Sans doute d’un instant à l’autre',
  noEstimate: 'Pas encore d’estimation. Elle vient dès qu’elle est honnête.',
  closing: 'Choisissez quelqu’un d’autre, ou restez : votre place est gardée jusque-là.',
  freeNow: 'La connexion se fait à l’instant.',
  soft: (name) => `${name} est en pause ; le délai dépend de son retour.`,
  late: 'C’est plus long que ce que nous avions dit. Votre place reste à son rang.',
  nextAgent: (name) => `Dès que ${name} est libre, l’appel part et votre conversation s’ouvre ici même.`,
  nextAny: 'La première personne libre qui convient est appelée, et votre conversation s’ouvre ici même.',
  barLabel: 'Où vous en êtes du temps d’attente probable',
  now: 'maintenant',
  otherFree: (name) => `${name} est libre`,
  switchTo: (name) => `Passer à ${name}`,
  pickOther: 'Choisir quelqu’un d’autre',
  leave: 'Quitter la file',
  leaveAsk: 'Quitter la file ? Votre place va à la personne suivante.',
  leaveYes: 'Quitter',
  leaveNo: 'Rester',
  ringing: (name) => `Appel en cours : ${name}`,
  ringingLead: 'La réponse vient en général en quelques secondes. Vous n’avez rien à faire.',
  asked: askedSentence,
  askedLead: 'Vous avez gardé votre place. Comment voulez-vous continuer ?',
  askedElse: 'Sans réponse, vous prenez la première personne libre dans',
  takeFirst: 'La première personne libre',
  status: {
    waiting: (place, promise) => `${place}. ${promise.replace(/\.$/u, '')}.`,
    left: 'Vous avez quitté la file.',
  },
});
