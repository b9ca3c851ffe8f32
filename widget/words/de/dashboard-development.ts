import type { DashboardWords } from '../dashboard.ts';
import type { Formats } from '../formats.ts';
import { tagWord } from './review.ts';

/** Was die Seite darüber sagt, wie sich die Einzelnen entwickeln. */
export const dashboardDevelopmentWords = (formats: Formats<'de'>): Pick<DashboardWords, 'development'> => ({
  development: {
    who: 'Person',
    choose: 'Wählen Sie jemanden',
    private:
      'Für Schulung und Gespräche, nur für Leitung und Aufsicht. Niemand sonst im Team sieht es, und jeder Blick ' +
      'steht im Protokoll. Es ist keine Rangliste: Eine Zahl sagt nichts über ihren Grund.',
    chooseLead: 'Wählen Sie, wessen Entwicklung Sie ansehen wollen. Vorher wird nichts gelesen.',
    nobody: 'Es gibt noch niemanden, der berät.',
    csv: 'Alle als CSV speichern',
    csvHint: 'Eine Zeile je Person, etwa für Prämien.',
    strengths: 'Stärken',
    gaps: 'Lücken',
    noStrengths: 'Noch ragt nichts über die anderen hinaus.',
    noGaps: 'Nichts bleibt hinter den anderen zurück.',
    measures: 'Kennzahlen neben den anderen',
    measure: 'Kennzahl',
    now: 'Diese Tage',
    cases: 'Aus',
    before: 'Ebenso viele Tage davor',
    median: 'Median aller',
    medianOf: (agents) => formats.plural(agents, { one: 'von # Person', other: 'von # Personen' }),
    noMedian: 'weniger als drei zum Vergleich',
    standing: 'Stand',
    standings: { strength: 'Stärke', gap: 'Lücke', even: 'Wie\u00A0die\u00A0anderen', few: 'Zu\u00A0wenige' },
    standingHow:
      'Eine Stärke ist deutlich besser als der Median aller mit mindestens fünf Fällen, eine Lücke deutlich schlechter.',
    skills: 'Nach Thema',
    skill: 'Thema',
    handled: 'Gespräche',
    noSkills: 'In keinem Gespräch dieser Tage wurde nach einem Thema gefragt.',
    tags: 'Was gesagt wurde',
    tag: 'Stichwort',
    tagWord,
    quoted: (text) => `„${text}“`,
    kind: 'Art',
    kinds: { praise: 'Lob', complaint: 'Kritik' },
    share: 'Der Bewertungen',
    noTags: 'Keine Bewertung dieser Tage hat ein Stichwort.',
    trend: 'Woche für Woche',
    week: 'Woche ab',
    shown: (span, zone) => `${span}. Tage von ${zone}.`,
    sentence: (what, figure, median) => `${what}: ${figure} (Median ${median})`,
  },
});
