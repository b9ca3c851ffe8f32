import type { Formats } from './formats.ts';

/** `14:30` of today, else `3 Mar 2026, 14:30`. */
export function momentOf(formats: Formats): (moment: number) => string {
  const whole = new Intl.DateTimeFormat(formats.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (moment) => (formats.isToday(moment, Date.now()) ? formats.time(moment) : whole.format(moment));
}
