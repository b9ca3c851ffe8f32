import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const hoursWords = (formats: Formats<'es'>): BehindWords['hours'] => ({
  heading: 'Horario',
  span: (from, until) => formats.timeRange(from, until),
  zone: (moment) => `En su hora: ${formats.zone(moment)}.`,
  nextFree: (moment, now) =>
    `Próximo hueco para una llamada: ${formats.day(moment, now)} a las ${formats.time(moment)}.`,
});
