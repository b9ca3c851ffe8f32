import type { Formats } from '../formats.ts';
import type { PartWords } from '../parts.ts';
import { earlyRefusalWords } from './early-refusals.ts';

export const partWords = (formats: Formats<'de'>): PartWords => ({
  formats,
  early: earlyRefusalWords(),

  presence: {
    free: 'Jetzt frei',
    busy: 'Im Gespräch',
    away: 'Macht Pause',
    offline: 'Nicht da',
  },

  promise: {
    free: 'Jetzt frei',
    under: (minutes) => `Meist unter ${formats.number(minutes)} Min.`,
    between: (from, to) => `Etwa ${formats.range(from, to)} Min.`,
    overAnHour: (from) =>
      from === null ? 'Meist über eine Stunde' : `Etwa ${formats.number(from)} Min. bis über eine Stunde`,
    closing: (at) => `Geht um ${formats.time(at)}, bevor Sie an der Reihe wären`,
    closingAll: (at) => `Alle gehen bis ${formats.time(at)}, bevor Sie an der Reihe wären`,
    none: 'Noch keine Schätzung',
  },
  before: (count) => `${formats.number(count)} vor Ihnen`,
  backAt: (moment) => `Zurück um ${formats.time(moment)} Ihrer Zeit`,

  rating: {
    isNew: 'Neu',
    newLong: 'Neu hier, weniger als fünf Bewertungen',
    long: (average, count) => {
      const visitors = formats.plural(count, { one: '# Bewertung', other: '# Bewertungen' });
      return `${formats.rating(average)} von 5 Sternen aus ${visitors}`;
    },
  },
});
