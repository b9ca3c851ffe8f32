import type { Hours, TimeZone, Weekday, WallSpan } from '../../server/protocol/index.ts';
import type { DemoLanguage, DemoPerson } from './person.ts';

/** Where whoever speaks this language first sits: the shop's people work from home. */
const ZONES: Readonly<Record<DemoLanguage, string>> = {
  en: 'Europe/London',
  de: 'Europe/Berlin',
  fr: 'Europe/Paris',
  es: 'Europe/Madrid',
  it: 'Europe/Rome',
  pt: 'Europe/Lisbon',
  nl: 'Europe/Amsterdam',
  pl: 'Europe/Warsaw',
  ja: 'Asia/Tokyo',
};

const SHIFTS: readonly (readonly WallSpan[])[] = [
  [{ from: '09:00', until: '17:00' }],
  [
    { from: '08:30', until: '12:30' },
    { from: '13:30', until: '16:30' },
  ],
  [{ from: '11:00', until: '19:00' }],
  [{ from: '14:00', until: '21:00' }],
];
const WORK_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const WITH_SATURDAY: readonly Weekday[] = [2, 3, 4, 5, 6];

/** @param index where the person stands among all: neighbours have other hours */
export function hoursOf({ languages }: DemoPerson, index: number): Hours {
  const spans = SHIFTS[index % SHIFTS.length] ?? [];
  const days = index % 3 === 0 ? WITH_SATURDAY : WORK_DAYS;
  return {
    zone: ZONES[languages[0] ?? 'en'] as TimeZone,
    week: days.flatMap((weekday) => spans.map((span) => ({ weekday, ...span }))),
    exceptions: [],
  };
}
