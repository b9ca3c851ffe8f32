import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'de'>): BehindWords['arrange'] => ({
  book: 'Anruf buchen',
  bookWith: (name) => `Anruf buchen: ${name}`,
  bookInstead: 'Lieber einen Anruf buchen',
  leave: 'Nachricht hinterlassen',
  leaveFor: (name) => `Nachricht an ${name} hinterlassen`,
  byHours: (moment, now) =>
    `Nach unseren Zeiten ist ${formats.day(moment, now)} um ${formats.time(moment)} Ihrer Zeit jemand da.`,
  overdue: 'Nach unseren Zeiten müsste inzwischen jemand da sein.',
});
