import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { closedOn } from '../../hours/index.ts';
import { HOLIDAY_YEARS, type Hours, type Moment, type SiteHours } from '../../protocol/index.ts';
import { hours } from '../bookings/schemas.ts';
import { holidaysOf } from '../holidays/holidays-of.ts';
import { holidayLaw } from '../holidays/laws.ts';
import type { KeptSettings, SettingKind } from './kept-settings.ts';

export const siteHours: z.ZodType<SiteHours> = z.strictObject({
  hours: hours.nullable(),
  holidayList: z.string().nullable(),
});

/** When a site is open, and whose holidays it keeps. */
export const SITE_HOURS: SettingKind<SiteHours> = {
  name: 'hours',
  schema: siteHours,
  default: { hours: null, holidayList: null },
};

/** When the site is open as its core is told it: holidays are days without hours. */
export function openHours(settings: KeptSettings, now: Moment): Hours | null {
  const { hours, holidayList } = settings.read(SITE_HOURS);
  const law = holidayList === null ? null : holidayLaw(holidayList);
  if (hours === null || law === null) return hours;
  const { year } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(hours.zone);
  return closedOn(
    hours,
    holidaysOf(law, year, HOLIDAY_YEARS).map(({ date }) => date),
  );
}
