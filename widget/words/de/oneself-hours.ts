import type { OneselfWords } from '../oneself.ts';
import type { Formats } from '../formats.ts';

export const hoursFormWords = (formats: Formats<'de'>): OneselfWords['hours'] => ({
  heading: 'Ihre Zeiten',
  lead: 'In diesen Zeiten lassen sich Anrufe bei Ihnen buchen. Zu sehen sind sie jeweils in eigener Zeit.',
  none: 'Sie haben noch keine Zeiten, daher kann niemand einen Anruf bei Ihnen buchen.',
  begin: 'Zeiten setzen',
  zone: 'Zeitzone',
  zoneHint: 'Mit ihrem Namen, etwa Europe/Berlin.',
  week: 'Jede Woche',
  from: (day, number) => `${day}, Zeit ${formats.number(number)}: von`,
  until: (day, number) => `${day}, Zeit ${formats.number(number)}: bis`,
  absent: 'nicht da',
  add: 'Hinzufügen',
  addTo: (day) => `Zeit hinzufügen: ${day}`,
  remove: (day, number) => `${day}: Zeit ${formats.number(number)} entfernen`,
  exceptions: 'Andere Tage',
  exceptionsHint: 'An diesen Tagen sind Sie zu anderen Zeiten da, oder gar nicht.',
  date: (number) => `Datum ${formats.number(number)}`,
  addDate: 'Datum hinzufügen',
  removeDate: (day) => `Entfernen: ${day}`,
  save: 'Zeiten speichern',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert. Die Zeiten sind jetzt zu sehen.',
  discard: 'Verwerfen',
  clear: 'Keine Zeiten',
  problems: {
    zone: 'Das ist keine Zeitzone; sie sieht aus wie Europe/Berlin.',
    times: (day) =>
      `${day}: Geben Sie beide Uhrzeiten an, die spätere zuletzt. Eine Nacht endet um Mitternacht und geht am nächsten Tag weiter.`,
    overlap: (day) => `${day}: Zwei der Zeiten überschneiden sich.`,
    dateMissing: 'Geben Sie jedem der anderen Tage sein Datum.',
    dateTwice: (day) => `${day}: Geben Sie jedes Datum nur einmal an.`,
    refused: 'Diese Zeiten wurden nicht übernommen. Sehen Sie sie durch und speichern Sie noch einmal.',
  },
});
