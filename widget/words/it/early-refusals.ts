import type { PartWords } from '../parts.ts';

export const earlyRefusalWords = (): PartWords['early'] => ({
  'version-unsupported': 'Questa pagina è più vecchia del servizio. La ricarichi.',
  'site-unknown': 'Da questa pagina non si raggiunge nessuno. Lo segnali, per favore, a chi la gestisce.',
  'origin-refused': 'Da questo indirizzo non si raggiunge nessuno. Lo segnali, per favore, al sito.',
  'too-many': 'Troppe richieste insieme. Attenda qualche secondo e riprovi.',
  'no-answer': 'Nessuna risposta. Controlli la connessione e riprovi.',
  'storage-failed': 'Non è cambiato nulla. Riprovi tra un momento.',
  'server-stopping': 'Torniamo tra un momento; il suo posto è conservato.',
  other: 'Non ha funzionato. Ricarichi la pagina o riprovi più tardi.',
});
