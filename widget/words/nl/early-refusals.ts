import type { PartWords } from '../parts.ts';

export const earlyRefusalWords = (): PartWords['early'] => ({
  'version-unsupported': 'Deze pagina is ouder dan wat erachter staat. Laad de pagina opnieuw.',
  'site-unknown': 'Via deze pagina is niemand te bereiken. Laat het alstublieft weten aan de beheerder.',
  'origin-refused':
    'Vanaf dit adres is niemand te bereiken. Laat het alstublieft weten aan wie deze pagina beheert.',
  'too-many': 'Dat was te veel tegelijk. Wacht een paar seconden en probeer het opnieuw.',
  'no-answer': 'Er kwam geen antwoord. Controleer uw verbinding en probeer het opnieuw.',
  'storage-failed': 'Er is niets veranderd. Probeer het zo meteen opnieuw.',
  'server-stopping': 'We zijn zo terug; uw plaats blijft bewaard.',
  other: 'Dat is niet gelukt. Laad de pagina opnieuw of probeer het later nog eens.',
});
