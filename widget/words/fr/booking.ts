import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

type BookingWords = Pick<BehindWords, 'contact' | 'leave' | 'book' | 'moving' | 'booked'>;

export const bookingWords = (formats: Formats<'fr'>): BookingWords => ({
  contact: contactWords(),
  leave: leaveWords(formats),
  book: bookWords(formats),
  moving: movingWords(formats),
  booked: bookedWords(formats),
});

const contactWords = (): BehindWords['contact'] => ({
  name: 'Votre nom',
  mail: 'Adresse e-mail',
  phone: 'Téléphone',
  optional: 'facultatif',
  reach: 'Une des deux coordonnées suffit. Seules les personnes d’ici la voient.',
  missing: 'Indiquez une adresse e-mail ou un téléphone, pour que l’on puisse vous répondre.',
  back: 'Pas maintenant',
});

const leaveWords = (formats: Formats<'fr'>): BehindWords['leave'] => ({
  heading: 'Laisser un message',
  headingFor: (name) => `Laisser un message à ${name}`,
  lead: 'Il va à tout le monde ici ; quelqu’un répond à son retour. Quand, nous ne pouvons le promettre.',
  leadFor: (name) => `Il va à ${name}, qui répond à son retour. Quand, nous ne pouvons le promettre.`,
  text: 'Votre message',
  send: 'Le laisser',
  sending: 'Un instant',
  empty: 'Écrivez d’abord quelque chose.',
  left: 'Votre message est laissé',
  leftLead: (contact) =>
    `La personne qui le prend répond à ${formats.list(contact)}. Aucun e-mail ne le confirme.`,
});

const bookWords = (formats: Formats<'fr'>): BehindWords['book'] => ({
  heading: 'Réserver un appel',
  headingWith: (name) => `Réserver un appel avec ${name}`,
  lead: (minutes, zone) =>
    `La personne la moins prise appelle, pour ${formats.number(minutes)} min. Heures de chez vous : ${zone}.`,
  leadWith: (name, minutes, zone) =>
    `${name} vous appelle, pour ${formats.number(minutes)} min. Heures de chez vous : ${zone}.`,
  leavesLine: 'Vous gardez votre place jusqu’à la réservation ; ensuite vous quittez la file.',
  day: 'Jour',
  time: 'Heure',
  note: 'De quoi s’agit-il ?',
  mails: 'Un e-mail confirme et rappelle l’appel, si vous donnez une adresse.',
  mailsNothing: 'Aucun e-mail n’est envoyé : notez l’heure.',
  send: 'Réserver cette heure',
  noTime: 'Choisissez l’une des heures.',
  loading: 'Recherche des créneaux libres',
  none: 'Il n’y a pas de créneau libre ces jours-ci. Vous pouvez laisser un message.',
  noneWith: (name) => `${name} n’a pas de créneau libre ces jours-ci.`,
  withAny: 'Demander à toute l’équipe',
  tryAgain: 'Réessayer',
});

const movingWords = (formats: Formats<'fr'>): BehindWords['moving'] => ({
  heading: 'Choisir une autre heure',
  lead: (name, at, zone) =>
    `${name} vous appelle ${at}, tant que vous n’avez pas choisi. Heures de chez vous : ${zone}.`,
  leadDisplaced: (name, at, zone) =>
    `${name} ne peut pas vous appeler ${at}. Choisissez une autre heure. Heures de chez vous : ${zone}.`,
  send: 'Prendre cette heure',
  none: 'Il n’y a pas de créneau libre ces jours-ci.',
  at: (moment, now) => `${formats.day(moment, now)} à ${formats.time(moment)}`,
});

const bookedWords = (formats: Formats<'fr'>): BehindWords['booked'] => ({
  booked: (at) => `Votre appel est réservé : ${at}`,
  calls: (name, zone) => `${name} vous appelle. Heure de chez vous : ${zone}.`,
  mailed: 'Un e-mail le confirme.',
  notMailed: 'Aucun e-mail n’est envoyé : notez l’heure.',
  keep: 'Vous pouvez déplacer ou annuler l’appel dans ce navigateur, et partout avec ce lien :',
  link: 'La page de votre appel',
  leftLine: 'Vous avez quitté la file.',
  close: 'Fermer',
  yours: 'Vos appels réservés',
  callsAt: (name, at) => `${name} vous appelle ${at}`,
  soon: (name, moment) => `Bientôt : ${name} vous appelle à ${formats.time(moment)}`,
  due: (name) => `${name} va vous appeler.`,
  displaced: (name, at) => `${name} ne peut pas vous appeler ${at}. Choisissez une autre heure, ou annulez.`,
  move: 'Autre heure',
  moveOf: (at) => `Autre heure pour l’appel : ${at}`,
  cancel: 'Annuler',
  cancelOf: (at) => `Annuler l’appel : ${at}`,
  cancelAsk: (name, at) => `Annuler l’appel avec ${name}, ${at} ?`,
  cancelYes: 'Annuler l’appel',
  cancelNo: 'Le garder',
});
