import { z } from 'zod';
import {
  HOLIDAY_YEARS,
  refusal,
  type Holiday,
  type Hours,
  type SiteHours,
  type TimeZone,
} from '../../protocol/index.ts';
import { Temporal } from 'temporal-polyfill';
import { holidaysOf } from '../holidays/holidays-of.ts';
import { holidayLaw, holidayLaws } from '../holidays/laws.ts';
import { SITE_HOURS, siteHours } from '../settings/site-hours.ts';
import { done, refuseFields } from './answer.ts';
import { callerName } from './caller.ts';
import { changedMeanwhile, etagOf } from './etag.ts';
import { hoursShown } from './hours-operations.ts';
import { namedChange } from './last-change.ts';
import { operation, type Call, type Operation } from './operation.ts';

const answer: z.ZodType<SiteHours> = z.object({
  hours: hoursShown.nullable(),
  holidayList: z.string().nullable(),
});

const HOURS: Hours = {
  zone: 'Europe/Berlin' as TimeZone,
  week: [{ weekday: 1, from: '09:00', until: '17:00' }],
  exceptions: [{ date: '2027-12-24', spans: [{ from: '09:00', until: '12:00' }] }],
};
const EXAMPLE: SiteHours = { hours: HOURS, holidayList: 'DE-BY' };
const FIRST_HOLIDAY: Holiday = { date: '2027-01-01', name: 'Neujahr' };

/** When a site is open, and the public holidays on which it is not. */
export const SITE_HOURS_OPERATIONS: readonly Operation[] = [
  operation('readSiteHours', {
    scope: 'hours:read',
    summary: 'When the site is open, and whose public holidays it keeps; null where nothing was said.',
    answer,
    example: { answer: EXAMPLE },
    handle: async ({ site }) => {
      const shown = site.settings.read(SITE_HOURS);
      return done(shown, etagOf(shown));
    },
  }),
  operation('saveSiteHours', {
    scope: 'hours:write',
    summary: 'Replaces the hours of the site; visitors read them at once, bookings that stand stay.',
    body: siteHours,
    answer,
    needsVersion: true,
    example: { body: EXAMPLE, answer: EXAMPLE },
    handle: saveSiteHours,
  }),
  operation('readHolidayLists', {
    scope: 'hours:read',
    summary: 'The lists of public holidays that a site can keep, by country and by part of one.',
    answer: z.array(z.object({ listId: z.string(), label: z.string() })),
    example: { answer: [{ listId: 'AT', label: 'Österreich' }] },
    handle: async () => done(holidayLaws().map(({ listId, label }) => ({ listId, label }))),
  }),
  operation('readHolidays', {
    scope: 'hours:read',
    summary: 'The days of one list: those of this year and of the next two.',
    path: z.strictObject({ listId: z.string().max(20) }),
    answer: z.array(z.object({ date: z.string(), name: z.string() })),
    example: { path: { listId: 'DE-BY' }, answer: [FIRST_HOLIDAY] },
    handle: async ({ path: { listId }, tools: { clock } }) => {
      const law = holidayLaw(listId);
      if (law === null) return { ok: false, refusal: refusal('holidays-unknown') };
      const { year } = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO('UTC');
      return done(holidaysOf(law, year, HOLIDAY_YEARS));
    },
  }),
];

async function saveSiteHours({ site, caller, ifMatch, body, tools }: Call<'saveSiteHours'>) {
  const { settings, row } = site;
  const current = () => settings.read(SITE_HOURS);
  const change = () => namedChange(tools.store, row.siteId, settings.lastChangeOf(SITE_HOURS));
  const version = settings.versionOf(SITE_HOURS);
  const stale = changedMeanwhile(ifMatch, current(), await change());
  if (stale !== null) return stale;
  const { holidayList } = body;
  if (holidayList !== null && holidayLaw(holidayList) === null) {
    return refuseFields([{ field: 'holidayList', detail: 'Choose one of the lists that are offered.' }]);
  }
  if (!(await settings.save(SITE_HOURS, body, version, callerName(caller)))) {
    const fresh = changedMeanwhile('', current(), await change());
    if (fresh !== null) return fresh;
  }
  await site.coreSettings.tell();
  return done(current(), etagOf(current()));
}
