import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const placeWords = (formats: Formats<'fr'>): BehindWords['place'] => ({
  postpone: (seconds) =>
    seconds <= 60
      ? 'Il me faut une minute de plus'
      : formats.plural(Math.round(seconds / 60), {
          one: 'Il me faut # minute de plus',
          other: 'Il me faut # minutes de plus',
        }),
  postponeLead: 'D’autres passent entre-temps, et votre place est gardée.',
  postponed: 'Prenez votre temps',
  postponedLead: (until) =>
    `D’autres passent jusqu’à ${formats.time(until)}. Ensuite l’appel revient, à la place que vous aviez.`,
  backIn: 'De retour dans la file dans',
  ready: 'C’est bon, maintenant',
  elsewhere: 'Cela continue ailleurs',
  elsewhereWaiting:
    'Votre place dans la file est gardée. Elle est ouverte dans une autre fenêtre ou sur un autre appareil.',
  elsewhereTalking: (name) =>
    `Votre conversation avec ${name} est ouverte dans une autre fenêtre ou sur un autre appareil.`,
  elsewhereEnded: (name) =>
    `Votre conversation avec ${name} est terminée. Elle est ouverte ailleurs, fenêtre ou appareil.`,
  continueHere: 'Continuer ici',
  oneMoment: 'Un instant',
  move: 'Continuer sur un autre appareil',
  moveLead: 'Scannez le code avec l’autre appareil, ou ouvrez-y le lien.',
  moveSecret: (until) =>
    `Il sert une fois, jusqu’à ${formats.time(until)}. Qui l’ouvre prend votre place : gardez-le pour vous.`,
  moveOver: 'Ce code est désormais trop ancien.',
  again: 'En créer un autre',
  making: 'Création du code',
  code: 'Le lien sous forme de code QR',
  link: 'Lien vers votre place',
  copy: 'Copier le lien',
  copied: 'Copié',
  close: 'Fermer',
  arrive: 'Continuer sur cet appareil ?',
  arriveLead: 'Votre place, ou votre conversation, arrive ici telle quelle. L’autre appareil le dira alors.',
  arriveGone: 'Ce lien ne peut plus servir',
  notNow: 'Pas maintenant',
});
