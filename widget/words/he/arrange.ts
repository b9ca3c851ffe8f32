import type { BehindWords } from '../behind.ts';
import type { Formats } from '../formats.ts';

export const arrangeWords = (formats: Formats<'he'>): BehindWords['arrange'] => ({
  book: 'קביעת שיחת טלפון',
  bookWith: (name) => `קביעת שיחת טלפון עם ${name}`,
  bookInstead: 'קביעת שיחת טלפון במקום להמתין',
  leave: 'השארת הודעה',
  leaveFor: (name) => `השארת הודעה אל ${name}`,
  byHours: (moment, now) =>
    `לפי השעות שלנו נהיה כאן ${formats.day(moment, now)} בשעה ${formats.time(moment)} לפי השעון שלך.`,
  overdue: 'לפי השעות שלנו כבר היינו אמורים להיות כאן.',
});
