import type { ConsoleWords } from '../console.ts';
import type { Formats } from '../formats.ts';

export const laterWords = (formats: Formats<'de'>): ConsoleWords['later'] => ({
  calls: 'Gebuchte Anrufe',
  messages: 'Hinterlassene Nachrichten',
  when: (moment, now) => `${formats.day(moment, now)}, ${formats.time(moment)}`,
  due: 'jetzt',
  outsideHours: 'Inzwischen außerhalb Ihrer Zeiten',
  leftAt: (moment, now) => `hinterlassen ${formats.day(moment, now)}, ${formats.time(moment)}`,
  forYou: 'Sie',
  forAnyone: 'wer frei ist',
  done: 'Erledigt',
  doneOf: (name) => `Erledigt: ${name}`,
  giveUp: 'Ich kann nicht anrufen',
  giveUpOf: (name) => `Ich kann nicht anrufen: ${name}`,
  postponed: (until) => `braucht noch einen Moment, wieder an der Reihe um ${formats.time(until)}`,
  more: (number) => `und ${formats.number(number)} mehr`,
});
