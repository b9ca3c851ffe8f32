import { LIMITS, type Moment } from '../../protocol/index.ts';
import { later } from '../moment.ts';
import type { SiteSettings } from '../settings.ts';
import type { Booking, LeftMessage } from './booking.ts';

type WithSettings = { readonly settings: SiteSettings };

const remindsAt = ({ settings }: WithSettings, startsAt: Moment): Moment =>
  later(startsAt, -settings.reminderMinutes * 60);

/** Who books so late that the reminder would be due already needs none. */
export const isReminded = (site: WithSettings, startsAt: Moment, now: Moment): boolean =>
  remindsAt(site, startsAt) <= now;

/** When an open booking is closed by itself: whoever was let down still finds it on the day after. */
export const bookingExpiresAt = ({ endsAt }: Booking): Moment => later(endsAt, LIMITS.bookingOpenSeconds);

export const leftMessageExpiresAt = ({ leftAt }: LeftMessage): Moment =>
  later(leftAt, LIMITS.leftMessageOpenSeconds);

/** When something is next due for a booking. */
export function bookingDueAt(booking: Booking, site: WithSettings): Moment {
  const { phase, startsAt } = booking;
  switch (phase.state) {
    case 'booked':
      return phase.reminded ? startsAt : remindsAt(site, startsAt);
    case 'due':
    case 'displaced':
      return bookingExpiresAt(booking);
  }
}
