import type { BookingStore } from '../booking.ts';
import { checkLimit } from '../checks.ts';
import { promised } from './memory.ts';
import type { Memory } from './memory.ts';

export function bookingMethods({ sites }: Memory): BookingStore {
  return {
    readBookingTexts: promised((siteId, bookingIds) => sites.get(siteId)?.bookings.texts(bookingIds) ?? []),
    readLeftMessages: promised((siteId, ids) => sites.get(siteId)?.bookings.messages(ids) ?? []),
    readBookingMails: promised((siteId, after, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.bookings.mails(after, limit) ?? [];
    }),
    dropBookingMail: promised((siteId, number) => sites.get(siteId)?.bookings.dropMail(number)),
  };
}
