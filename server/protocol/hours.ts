import type { Moment, TimeZone } from './ids.ts';

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** `HH:MM` on the wall clock of the hours' zone, `00:00` to `24:00`. */
export type WallTime = string;

/** `YYYY-MM-DD` on the calendar of the hours' zone. */
export type CalendarDate = string;

/** `until` is later than `from`. A night is two spans: until `24:00`, and from `00:00` of the next day. */
export type WallSpan = { readonly from: WallTime; readonly until: WallTime };

/** When somebody is there: week after week, but for the days that are different. */
export type Hours = {
  readonly zone: TimeZone;
  /** At most `LIMITS.spansPerDay` a day, none of which overlap. */
  readonly week: readonly (WallSpan & { readonly weekday: Weekday })[];
  /** The spans of such a day stand instead of those of its weekday; without any, nobody is there. */
  readonly exceptions: readonly { readonly date: CalendarDate; readonly spans: readonly WallSpan[] }[];
};

/** Hours as they fall in absolute time; `endsAt` is no longer part of it. */
export type OpenSpan = { readonly startsAt: Moment; readonly endsAt: Moment };
