import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in French. */
export const words = (formats: Formats<'fr'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'fr'>): BookingPageWords['page'] => ({
  loading: 'Recherche de votre appel',
  heading: 'Votre appel',
  when: (name, at) => `${name} vous appelle ${at}`,
  about: (minutes, zone) => `Il dure ${formats.number(minutes)} min. Heure de chez vous : ${zone}.`,
  soon: 'C’est pour bientôt.',
  due: (name) => `${name} va vous appeler`,
  displaced: (name, at) => `${name} ne peut pas vous appeler ${at}`,
  displacedLead: 'Choisissez une autre heure, ou annulez l’appel. D’ici là, personne ne vous appelle.',
  moved: 'Votre appel a une nouvelle heure.',
  movedMailed: 'Un e-mail le confirme, avec un nouveau lien.',
  movedNotMailed:
    'Aucun e-mail n’est envoyé. Gardez l’adresse de cette page : c’est le nouveau lien de votre appel.',
  cancelled: 'Votre appel est annulé',
  cancelledLead:
    'Personne ne vous appelle, et l’heure est libre pour d’autres. Vous pouvez fermer cette page.',
  gone: 'Cet appel est passé ou annulé',
  goneLead:
    'Il n’y a plus rien à déplacer ni à annuler. Un autre appel se réserve là où vous nous avez trouvés.',
  expired: 'Ce lien est trop ancien',
  expiredLead:
    'Il sert jusqu’à quelques jours après l’appel. Un autre appel se réserve là où vous nous avez trouvés.',
  invalid: 'Ce lien n’est pas complet',
  invalidLead: 'Ouvrez-le de nouveau depuis l’e-mail, ou copiez-le en entier, jusqu’à la dernière lettre.',
  failed: 'La page n’a pas pu être chargée',
  failedLead: 'Ce qui est réservé reste valable. Réessayez dans un instant.',
  tryAgain: 'Réessayer',
  back: 'Pas maintenant',
});
