import type { Moment, SiteHours, TimeZone, Weekday } from '../../server/protocol/index.ts';
import { SITE_HOURS } from '../../server/shell/settings/site-hours.ts';
import { SITE_ZONE } from '../../server/shell/settings/site-zone.ts';
import type { Store } from '../../server/store/index.ts';
import { DEMO_SITE } from './seed.ts';

const ZONE = 'Europe/Berlin' as TimeZone;
const DAY_MILLISECONDS = 86_400_000;
/** The shop is closed for stocktaking one day of the week after next. */
const STOCKTAKING_IN_DAYS = 10;

/** The hours of the shop from Monday to Saturday, the holidays of Berlin, and one day that is different. */
export function shopHours(now: Moment): SiteHours {
  const week = ([1, 2, 3, 4, 5, 6] as const satisfies readonly Weekday[]).map((weekday) => ({
    weekday,
    from: '08:00',
    until: weekday === 6 ? '18:00' : '21:00',
  }));
  const date = new Date(now + STOCKTAKING_IN_DAYS * DAY_MILLISECONDS).toISOString().slice(0, 10);
  const exceptions = [{ date, spans: [{ from: '13:00', until: '18:00' }] }];
  return { hours: { zone: ZONE, week, exceptions }, holidayList: 'DE-BE' };
}

/** Whatever somebody has said of the hours stays. */
export async function seedHours(store: Store, now: Moment): Promise<void> {
  const said = new Set((await store.readSettings(DEMO_SITE)).map(({ name }) => name));
  const settings = { [SITE_ZONE.name]: ZONE, [SITE_HOURS.name]: shopHours(now) };
  for (const [name, value] of Object.entries(settings)) {
    if (said.has(name)) continue;
    const json = JSON.stringify(value);
    await store.saveSetting(DEMO_SITE, { name, json, version: 1, changedBy: 'demo', changedAt: now });
  }
}
