import type { BookingId, LanguageTag, LeftMessageId, TimeZone } from '../../protocol/index.ts';
import type { BookingMailText, BookingText, LeftMessageText } from '../booking.ts';
import { ANN, START, VERA } from './samples.ts';

export const BOOKING = 'booking-1' as BookingId;
export const MESSAGE = 'message-1' as LeftMessageId;

export const booking = (parts: Partial<BookingText> = {}): BookingText => ({
  kind: 'booking',
  bookingId: BOOKING,
  visitorId: VERA,
  visitorName: 'Vera',
  contact: { mail: 'vera@example.org', phone: null },
  note: 'About a neck that bends – früh bitte 🎸',
  zone: 'Europe/Berlin' as TimeZone,
  language: 'de' as LanguageTag,
  ...parts,
});

export const leftMessage = (parts: Partial<LeftMessageText> = {}): LeftMessageText => ({
  kind: 'leftMessage',
  leftMessageId: MESSAGE,
  visitorId: VERA,
  visitorName: 'Vera',
  contact: { mail: null, phone: '+49 30 1234' },
  text: 'Do you buy old guitars?',
  ...parts,
});

export const bookingMail = (number: number, parts: Partial<BookingMailText> = {}): BookingMailText => ({
  kind: 'bookingMail',
  number,
  bookingId: BOOKING,
  news: 'booked',
  agentId: ANN,
  startsAt: START + 3_600_000,
  endsAt: START + 5_400_000,
  at: START,
  ...parts,
});
