import { createDictionary } from './dictionary.ts';
import type { words as english } from './en/booking-page.ts';

/** What is read on the page of a booked call. */
export type BookingPageWords = ReturnType<typeof english>;

export const bookingPageWords = createDictionary<BookingPageWords>({
  en: () => import('./en/booking-page.ts'),
  de: () => import('./de/booking-page.ts'),
  fr: () => import('./fr/booking-page.ts'),
  es: () => import('./es/booking-page.ts'),
  it: () => import('./it/booking-page.ts'),
  nl: () => import('./nl/booking-page.ts'),
  ja: () => import('./ja/booking-page.ts'),
  pl: () => import('./pl/booking-page.ts'),
  ar: () => import('./ar/booking-page.ts'),
  pt: () => import('./pt/booking-page.ts'),
  zh: () => import('./zh/booking-page.ts'),
  uk: () => import('./uk/booking-page.ts'),
  sv: () => import('./sv/booking-page.ts'),
  he: () => import('./he/booking-page.ts'),
  hi: () => import('./hi/booking-page.ts'),
  tr: () => import('./tr/booking-page.ts'),
});
