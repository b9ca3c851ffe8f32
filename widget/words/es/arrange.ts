import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'es'>): BehindWords['arrange'] => ({
  book: 'Reservar una llamada',
  bookWith: (name) => `Reservar una llamada con ${name}`,
  bookInstead: 'Mejor reservar una llamada',
  leave: 'Dejar un mensaje',
  leaveFor: (name) => `Dejar un mensaje para ${name}`,
  byHours: (moment, now) =>
    `Según nuestro horario habrá alguien ${formats.day(moment, now)} a las ${formats.time(moment)}, su hora.`,
  overdue: 'Según nuestro horario ya debería haber alguien.',
});
