import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';
import { fileSize } from '../measures.ts';

export const fileWords = (formats: Formats<'fr'>): BehindWords['files'] => ({
  attach: 'Joindre des images ou des PDF',
  drop: 'Déposez ici des images ou des PDF',
  chosen: 'Fichiers à envoyer',
  waiting: 'Attend son tour',
  sending: (share) => `Envoi, ${formats.share(Math.floor(share * 20) / 20)}`,
  ready: (bytes) => `Prêt, ${size(formats, bytes)}`,
  failed: (reason) => `Non envoyé. ${reason}`,
  retry: 'Réessayer',
  retryNamed: (name) => `Réessayer : ${name}`,
  remove: (name) => `Retirer ${name}`,
  stillSending: 'Vos fichiers sont encore en chemin.',
  told: (ready, failed) =>
    [
      ready === 0 ? '' : `Prêt à l’envoi : ${files(formats, ready)}.`,
      failed === 0 ? '' : `Non envoyé : ${files(formats, failed)}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  count: (count) => files(formats, count),
  image: (name) => `Image jointe : ${name}`,
  open: (name) => `Ouvrir ${name}`,
  save: 'Enregistrer',
  saveNamed: (name) => `Enregistrer ${name}`,
  loading: 'Chargement',
  size: (bytes) => size(formats, bytes),
});

const files = (formats: Formats<'fr'>, count: number): string =>
  formats.plural(count, { one: '# fichier', other: '# fichiers' });

const size = (formats: Formats<'fr'>, bytes: number): string => fileSize(formats, bytes, ['Ko', 'Mo']);

export const questionWords = (): BehindWords['question'] => ({
  heading: 'Votre question',
  write: 'Écrire votre question maintenant',
  hint: (name) =>
    name === null
      ? 'La personne qui répond l’a sous les yeux. Vous pouvez la modifier jusqu’à l’appel.'
      : `${name} l’a sous les yeux en répondant. Vous pouvez la modifier jusqu’à l’appel.`,
  label: 'Votre question',
  placeholder: 'De quoi s’agit-il ?',
  save: 'Enregistrer',
  cancel: 'Annuler',
  change: 'Modifier votre question',
  saved: 'Enregistré. Elle est là quand quelqu’un répond.',
  unsaved: 'Pas encore enregistré.',
  asked: 'Votre question',
});
