import { LIMITS, refusal } from '../../../server/protocol/index.ts';
import type { BookingId, LanguageTag, TimeZone } from '../../../server/protocol/index.ts';
import type { PickerRequest, PickerState } from '../picker-state.ts';
import { ada, START } from './samples.ts';

type Case = readonly [what: string, request: PickerRequest, state: PickerState, plan: object];
type BookingVerb =
  'readSlots' | 'book' | 'moveBooking' | 'cancelBooking' | 'leaveMessage' | 'arrange' | 'finishArranged';

const choice = { kind: 'agent', agentId: ada } as const;
const need = { skills: [], languages: [] };
const bookingId = 'booking-1' as BookingId;
const who = { choice, name: 'Vera', contact: { mail: 'vera@example.org', phone: null } } as const;
const zone = 'Europe/Lisbon' as TimeZone;
const language = 'pt' as LanguageTag;
const form = { ...who, need, startsAt: START, note: 'Which strings?', zone, language };
const left = { ...who, text: 'Please call me.' };
const sends = (name: string, body: object) => ({ kind: 'send', draft: { name, body } });
const tooLong = (field: string) => ({
  kind: 'refuse',
  refusal: refusal('text-too-long', undefined, field),
});

/** What the verbs of call-back times and left messages come to. */
export const bookingCases = (browsing: PickerState): Record<BookingVerb, readonly Case[]> => ({
  readSlots: [
    ['asks the server', { type: 'readSlots', choice, need }, browsing, { kind: 'readSlots', choice, need }],
  ],
  book: [
    ['books', { type: 'book', ...form }, browsing, sends('book', form)],
    [
      'checks the note',
      { type: 'book', ...form, note: 'x'.repeat(LIMITS.noteCharacters + 1) },
      browsing,
      tooLong('note'),
    ],
    [
      'checks the name',
      { type: 'book', ...form, name: 'x'.repeat(LIMITS.nameCharacters + 1) },
      browsing,
      tooLong('name'),
    ],
  ],
  moveBooking: [
    [
      'moves it',
      { type: 'moveBooking', bookingId, choice, startsAt: START },
      browsing,
      sends('moveBooking', { bookingId, choice, startsAt: START }),
    ],
  ],
  cancelBooking: [
    ['cancels it', { type: 'cancelBooking', bookingId }, browsing, sends('cancelBooking', { bookingId })],
  ],
  leaveMessage: [
    ['leaves it', { type: 'leaveMessage', ...left }, browsing, sends('leaveMessage', left)],
    [
      'says something',
      { type: 'leaveMessage', ...left, text: ' ' },
      browsing,
      { kind: 'refuse', refusal: refusal('text-empty', undefined, 'text') },
    ],
    [
      'is not too long',
      { type: 'leaveMessage', ...left, text: 'x'.repeat(LIMITS.questionCharacters + 1) },
      browsing,
      tooLong('text'),
    ],
  ],
  arrange: [
    [
      'opens what arranges it',
      { type: 'arrange', arranging: { kind: 'leave', choice } },
      browsing,
      { kind: 'change', change: { type: 'arrangingBegun', arranging: { kind: 'leave', choice } } },
    ],
  ],
  finishArranged: [
    ['was read', { type: 'finishArranged' }, browsing, { kind: 'change', change: { type: 'arrangedRead' } }],
  ],
});
