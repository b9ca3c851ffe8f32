import type { TimeZone } from '../../protocol/index.ts';
import { zone } from '../bookings/schemas.ts';
import type { SettingKind } from './kept-settings.ts';

/** By whose clock the days of a site begin. */
export const SITE_ZONE: SettingKind<TimeZone> = { name: 'zone', schema: zone, default: 'UTC' as TimeZone };
