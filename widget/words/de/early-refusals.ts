import type { PartWords } from '../parts.ts';

export const earlyRefusalWords = (): PartWords['early'] => ({
  'version-unsupported': 'Diese Seite ist älter als das, was dahinter steht. Laden Sie sie neu.',
  'site-unknown': 'Über diese Seite ist niemand zu erreichen. Bitte sagen Sie es denen, die sie betreiben.',
  'origin-refused':
    'Unter dieser Adresse ist niemand zu erreichen. Bitte sagen Sie es denen, die diese Seite betreiben.',
  'too-many': 'Das war zu viel auf einmal. Versuchen Sie es in ein paar Sekunden noch einmal.',
  'no-answer': 'Es kam keine Antwort. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  'storage-failed': 'Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.',
  'server-stopping': 'Wir sind gleich wieder da; Ihr Platz bleibt erhalten.',
  other: 'Das hat nicht geklappt. Laden Sie die Seite neu, oder versuchen Sie es später noch einmal.',
});
