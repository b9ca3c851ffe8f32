import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'pt'>): BehindWords['arrange'] => ({
  book: 'Marcar uma chamada',
  bookWith: (name) => `Marcar uma chamada com ${name}`,
  bookInstead: 'Prefiro marcar uma chamada',
  leave: 'Deixar uma mensagem',
  leaveFor: (name) => `Deixar uma mensagem para ${name}`,
  byHours: (moment, now) =>
    `Pelo nosso horário, haverá alguém ${formats.day(moment, now)} às ${formats.time(moment)} (sua hora).`,
  overdue: 'Pelo nosso horário, já deveria haver alguém.',
});
