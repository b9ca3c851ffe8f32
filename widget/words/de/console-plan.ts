import type { ConsoleWords } from '../console.ts';
import type { Formats } from '../formats.ts';

/** A count that stops at a bound does not say that there were no more. */
const orMoreOf = (formats: Formats<'de'>, count: number, orMore: boolean): string =>
  orMore ? `${formats.number(count)} oder mehr` : formats.number(count);

export const planWords = (formats: Formats<'de'>): ConsoleWords['plan'] => ({
  open: 'Planen',
  openLong: 'eine Pause oder das Ende Ihres Tages',
  panel: 'Eine Pause oder das Ende Ihres Tages planen',

  beforeBreak: 'Vor meiner Pause',
  breakMore: (more) => (more === 0 ? 'niemand' : `noch ${formats.number(more)}`),
  breakSet: (more) => (more === 0 ? 'Pause machen' : `Noch ${formats.number(more)}, dann Pause`),
  breakAway:
    'Sie sind nicht verfügbar, daher kommt niemand zu Ihnen. Eine Pause lässt sich planen, sobald Sie es sind.',
  breakNow: (talks) =>
    talks === 0
      ? 'Ihre Pause beginnt sofort.'
      : formats.plural(talks, {
          one: 'Ihre Pause beginnt sofort; Ihr Gespräch geht weiter.',
          other: 'Ihre Pause beginnt sofort; Ihre # Gespräche gehen weiter.',
        }),
  breakRinging: (offers) =>
    formats.plural(offers, {
      one: 'Der Ruf, der jetzt läutet, zählt mit.',
      other: 'Die # Rufe, die jetzt läuten, zählen mit.',
    }),
  breakWithdrawn: (offers) =>
    formats.plural(offers, {
      one: 'Der Ruf, der jetzt läutet, geht zurück in die Warteschlange.',
      other: '# Rufe, die jetzt läuten, gehen zurück in die Warteschlange.',
    }),
  nobodyNamed: 'Niemand wartet eigens auf Sie.',
  kept: (kept, waiting, orMore) => {
    if (kept === waiting && !orMore) {
      return formats.plural(waiting, {
        one: 'Die eine Person, die auf Sie wartet, kommt noch an die Reihe.',
        other: 'Alle #, die auf Sie warten, kommen noch an die Reihe.',
      });
    }
    const all = orMoreOf(formats, waiting, orMore);
    const first = formats.plural(kept, { one: 'kommt die erste', other: 'kommen die ersten #' });
    return `Von den ${all}, die auf Sie warten, ${first} noch an die Reihe.`;
  },
  asked: (asked, orMore) =>
    asked === 1 && !orMore
      ? 'Eine Person erreicht Sie nicht mehr und wird gleich gefragt, wer stattdessen helfen soll.'
      : `${orMoreOf(formats, asked, orMore)} Personen erreichen Sie nicht mehr und werden gleich gefragt, wer stattdessen helfen soll.`,
  released: (released, orMore) =>
    released === 1 && !orMore
      ? 'Eine Person erreicht Sie nicht mehr und geht gleich weiter an die erste freie Person.'
      : `${orMoreOf(formats, released, orMore)} Personen erreichen Sie nicht mehr und gehen gleich weiter an die erste freie Person.`,

  draining: (more) => `Noch ${formats.number(more)}, dann Pause.`,
  drainEnd: 'Keine Pause',

  dayEnd: 'Ende meines Tages',
  dayEndHint: (zone) => `Heute, nach der Uhr hier (${zone}).`,
  dayEndMeans:
    'Danach läutet nichts mehr, und Ihre Gespräche gehen weiter. Wer eigens auf Sie wartet, wird gefragt, wer stattdessen helfen soll.',
  dayEndSet: 'Setzen',
  dayEndClear: 'Leeren',
  dayEndEmpty: 'Geben Sie eine Uhrzeit ein.',
  dayEndPassed: 'Diese Uhrzeit ist heute vorbei; geben Sie eine spätere ein.',
  dayEndsAt: (clock, isToday) =>
    isToday ? `Ihr Tag endet um ${clock}.` : `Ihr Tag endet morgen um ${clock}.`,
  dayEndUndo: 'Länger bleiben',
});
