import type { PartWords } from '../parts.ts';

export const earlyRefusalWords = (): PartWords['early'] => ({
  'version-unsupported': 'Sidan är äldre än det som ligger bakom den. Ladda om den.',
  'site-unknown': 'Ingen går att nå via den här sidan. Hör gärna av dig till dem som driver den.',
  'origin-refused': 'Ingen går att nå från den här adressen. Hör gärna av dig till dem som driver sidan.',
  'too-many': 'Det var för mycket på en gång. Vänta några sekunder och försök igen.',
  'no-answer': 'Det kom inget svar. Kontrollera din anslutning och försök igen.',
  'storage-failed': 'Inget ändrades. Försök igen om en stund.',
  'server-stopping': 'Vi är strax tillbaka; din plats är kvar.',
  other: 'Det fungerade inte. Ladda om sidan eller försök igen senare.',
});
