import type { AnswerMiss } from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../console.ts';
import type { Formats } from '../formats.ts';

const MISSES: Readonly<Record<AnswerMiss, string>> = {
  gone: 'wartet nicht mehr bei Ihnen',
  busy: 'wird schon gerufen oder bedient',
  answered: 'hat genug Antworten bekommen',
};

/** Eine Antwort für mehrere, die warten. */
export const answeringWords = (formats: Formats<'de'>): ConsoleWords['answering'] => ({
  several: 'Mehreren antworten',
  cancel: 'Doch nicht antworten',
  lead: 'Wählen Sie, wer die Antwort bekommt. Niemand verliert dadurch den Platz.',
  choose: (name) => `${name} antworten`,
  all: 'Alle wählen',
  none: 'Niemanden wählen',
  chosen: (visitors) =>
    visitors === 0
      ? 'Niemand ist gewählt.'
      : formats.plural(visitors, {
          one: '# Person bekommt diese Antwort.',
          other: '# Personen bekommen diese Antwort.',
        }),
  placeholder: 'Die Antwort für alle',
  most: (visitors) => `Höchstens ${formats.number(visitors)} auf einmal.`,
  reached: (visitors) =>
    formats.plural(visitors, {
      one: '# Person hat Ihre Antwort.',
      other: '# Personen haben Ihre Antwort.',
    }),
  missed: (name, why) => `${name} ${MISSES[why]}.`,
  answered: (agent) => `Antwort von ${agent}`,
  stays: (agent) => `Antwort von ${agent}, wartet weiter`,
});
