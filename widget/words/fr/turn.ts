import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const turnWords = (formats: Formats<'fr'>): BehindWords['turn'] => ({
  label: 'Me prévenir quand c’est mon tour :',
  sound: 'Son',
  soundLong: 'Son quand il y a du nouveau pendant que vous regardez ailleurs',
  soundOn: 'Le son est activé',
  soundOff: 'Le son est coupé',
  notification: 'Notification système',
  called: (name) => `Appel en cours : ${name}`,
  answered: (name) => `${name} a répondu`,
  asked: 'Un choix vous attend',
  swap: (name) => `${name} est libre`,
  late: 'Votre attente se prolonge',
  wrote: (name, count) => `${formats.plural(count, { one: '', other: '(#) ' })}${name} vous a écrit`,
});

export const keptWords = (formats: Formats<'fr'>): BehindWords['kept'] => ({
  save: 'Enregistrer la conversation',
  title: (name) => `Conversation avec ${name}`,
  times: (zone) => `Heures du fuseau : ${zone}.`,
  file: 'votre-conversation',
  attached: (names) => `[${formats.list(names)}]`,
  unsent: 'Vous n’aviez pas envoyé ceci',
  unsentLead: 'Personne ne l’a reçu. Copiez-le si vous voulez le garder.',
  copy: 'Copier',
  copied: 'Copié',
});
