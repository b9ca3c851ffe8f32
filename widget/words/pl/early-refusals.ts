import type { PartWords } from '../parts.ts';

export const earlyRefusalWords = (): PartWords['early'] => ({
  'version-unsupported': 'Ta strona jest starsza niż to, co za nią stoi. Proszę wczytać ją ponownie.',
  'site-unknown': 'Przez tę stronę nie można się z nikim połączyć. Proszę powiadomić jej właściciela.',
  'origin-refused': 'Spod tego adresu nie można się z nikim połączyć. Proszę powiadomić właściciela strony.',
  'too-many': 'Za dużo naraz. Proszę odczekać kilka sekund i spróbować jeszcze raz.',
  'no-answer': 'Nie ma odpowiedzi. Proszę sprawdzić połączenie i spróbować jeszcze raz.',
  'storage-failed': 'Nic nie zostało zmienione. Proszę za chwilę spróbować jeszcze raz.',
  'server-stopping': 'Za chwilę wracamy; miejsce w kolejce czeka.',
  other: 'Nie udało się. Proszę wczytać stronę ponownie albo spróbować później.',
});
