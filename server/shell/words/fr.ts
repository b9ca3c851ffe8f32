import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'fr'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: 'Déplacez-le ou annulez-le ici :',
  chooseAnew: 'Choisissez une autre heure, ou annulez, ici :',
  booked: {
    subject: (agent, site) => `Votre appel avec ${agent}, ${site}`,
    opening: (agent) => `${agent} vous appellera :`,
  },
  moved: {
    subject: (agent, site) => `Déplacé : votre appel avec ${agent}, ${site}`,
    opening: (agent) => `Votre appel a été déplacé. ${agent} vous appellera :`,
  },
  reassigned: {
    subject: (agent, site) => `${agent} vous appellera, ${site}`,
    opening: (agent) => `L’heure de votre appel reste la même, et ${agent} vous appellera :`,
  },
  reminder: {
    subject: (agent, site) => `Bientôt : votre appel avec ${agent}, ${site}`,
    opening: (agent) => `${agent} vous appellera bientôt :`,
  },
  'agent-removed': {
    subject: (_agent, site) => `Merci de choisir une autre heure : votre appel, ${site}`,
    opening: (agent) =>
      `${agent} ne travaille plus ici, et personne d’autre n’est libre à l’heure de votre appel :`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `Merci de choisir une autre heure : votre appel, ${site}`,
    opening: (agent) =>
      `Nous regrettons : ${agent} ne peut pas assurer votre appel, et personne d’autre n’est libre alors :`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `Annulé : votre appel avec ${agent}, ${site}`,
    opening: (_agent) => 'Comme vous le souhaitiez, cet appel est annulé :',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `Votre conversation avec ${agent}, ${site}`,
  you: 'Vous',
  times: (zone) => `Heures du fuseau : ${zone}.`,
  why: (site) => `Vous recevez cet unique message parce que cette adresse a été indiquée sur ${site}.`,
});

const pickWords = (formats: Formats<'fr'>): ServerWords['pick'] => ({
  title: (site) => `Choisissez qui vous aide sur ${site}`,
  titleOf: (name, site) => `Parler à ${name} sur ${site}`,
  description: (count) =>
    formats.plural(count, {
      one: 'Une personne est là pour vous aider.',
      other: '# personnes au choix, et le temps d’attente.',
    }),
  lead: 'Voyez qui est là, ce que chacun connaît et ce que d’autres en ont dit.',
  noScript: 'Cette page ne change pas d’elle-même. Pour parler à quelqu’un, activez JavaScript.',
  all: 'Tout le monde',
  more: (count) => formats.plural(count, { one: 'Et # de plus.', other: 'Et # de plus.' }),
  rating: (average, count) => {
    const reviews = formats.plural(count, { one: '# avis', other: '# avis' });
    return `★ ${formats.rating(average)} · ${reviews}`;
  },
  isNew: 'Débute ici',
  speaks: (languages) => `Parle ${formats.list(languages)}`,
  knows: (skills) => `Connaît ${formats.list(skills)}`,
  away: 'En pause',
  offline: 'Pas là pour l’instant',
  free: 'Libre',
  here: 'Présence en ligne',
  under: (minutes) => `En général moins de ${formats.number(minutes)} min`,
  overAnHour: 'En général plus d’une heure',
  closing: 'Part avant que ce soit votre tour',
  unknown: 'Il n’y a personne à choisir ici',
  unknownLead: 'Vérifiez l’adresse, ou revenez à la page qui vous a amené ici.',
  booking: 'Votre appel',
});
