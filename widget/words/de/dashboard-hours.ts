import type { DashboardWords } from '../dashboard.ts';
import type { Formats } from '../formats.ts';
import { hoursFormWords } from './oneself-hours.ts';

/** Was über Zeiten gesagt wird, der Website und der Einzelnen. */
export const dashboardHoursWords = (
  formats: Formats<'de'>,
): Pick<DashboardWords, 'hours' | 'hoursPage' | 'holidays' | 'preview'> => ({
  hours: {
    ...hoursFormWords(formats),
    absent: 'geschlossen',
    exceptionsHint: 'An diesen Tagen gelten andere Zeiten als in der Woche, oder keine.',
    clear: 'Alle Zeiten entfernen',
    discard: 'Verwerfen',
  },

  hoursPage: {
    whose: 'Wessen Zeiten',
    site: 'Die Website',
    siteHeading: 'Wann geöffnet ist',
    siteLead:
      'Außerhalb dieser Zeiten steht da, wann Sie öffnen; man kann eine Nachricht hinterlassen ' +
      'oder einen Anruf buchen. ' +
      'Wer trotzdem verfügbar ist, kann gewählt werden.',
    siteNone: 'Die Website hat keine eigenen Zeiten: Geöffnet ist, sobald jemand da ist.',
    agentHeading: (name) => `Zeiten von ${name}`,
    agentLead: (name) => `In diesen Zeiten lassen sich Anrufe bei ${name} buchen.`,
    agentNone: (name) => `${name} hat noch keine Zeiten, daher lässt sich dort kein Anruf buchen.`,
  },

  holidays: {
    label: 'Feiertage',
    hint: 'An diesen Tagen ist geschlossen, außer an denen, die oben eigene Zeiten haben.',
    none: 'keine',
    noLists: 'Listen von Feiertagen sind gerade nicht da. Einzelne Tage lassen sich oben eintragen.',
    coming: 'Die nächsten Feiertage',
  },

  preview: {
    heading: 'Was zu sehen ist',
    from: 'Gesehen von',
    closed: 'geschlossen',
    always: 'Keine Zeiten: Es wird nichts davon gesagt.',
    never: 'Geschlossen, und für die nächsten zwei Monate ist nichts geplant.',
    openUntil: (time) => `Jetzt geöffnet, bis ${time}.`,
    opensAt: (moment) => `Jetzt geschlossen. Öffnet ${moment}.`,
  },
});
