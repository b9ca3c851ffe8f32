import type { PartWords } from '../parts.ts';

export const earlyRefusalWords = (): PartWords['early'] => ({
  'version-unsupported': 'Cette page est plus ancienne que le service. Rechargez-la.',
  'site-unknown': 'Personne n’est joignable par cette page. Merci de le signaler au site.',
  'origin-refused': 'Personne n’est joignable à cette adresse. Merci de le signaler au site.',
  'too-many': 'C’était trop à la fois. Attendez quelques secondes et réessayez.',
  'no-answer': 'Aucune réponse. Vérifiez votre connexion et réessayez.',
  'storage-failed': 'Rien n’a changé. Réessayez dans un instant.',
  'server-stopping': 'Nous revenons dans un instant ; votre place est gardée.',
  other: 'Cela n’a pas fonctionné. Rechargez la page ou réessayez plus tard.',
});
