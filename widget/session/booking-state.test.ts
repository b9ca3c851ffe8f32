import { expect } from '@open-wc/testing';
import { refusal } from '../../server/protocol/index.ts';
import type {
  Booked,
  BookingId,
  LeftMessageId,
  Slots,
  LanguageTag,
  TimeZone,
} from '../../server/protocol/index.ts';
import { answerBooking, changeBooking, FIRST_BOOKING } from './booking-state.ts';
import { ada, id, START } from './test/samples.ts';

const need = { skills: [], languages: [] };
const any = { choice: { kind: 'any' }, need } as const;
const one = { choice: { kind: 'agent', agentId: ada }, need } as const;
const slots: Slots = {
  slots: [START],
  slotMinutes: 15,
  opensAt: START,
  sendsMail: false,
  serverNow: START,
};
const bookingId = 'booking-1' as BookingId;

describe('call-back times in the picker', () => {
  const loading = changeBooking(FIRST_BOOKING, { type: 'slotsAwaited', ...any });
  const shown = changeBooking(loading, {
    type: 'slotsAnswered',
    ...any,
    answer: { ok: true, result: slots },
  });

  it('[P120] are loading, then shown, and stay while fresh ones come', () => {
    expect(loading.slots).to.deep.equal({ state: 'loading', ...any });
    expect(shown.slots).to.deep.equal({ state: 'shown', slots, ...any });
    expect(changeBooking(shown, { type: 'slotsAwaited', ...any })).to.equal(shown);
    expect(changeBooking(shown, { type: 'slotsAwaited', ...one }).slots.state).to.equal('loading');
  });

  it('[P120] are those that were asked for last, or why there are none', () => {
    const late = changeBooking(changeBooking(loading, { type: 'slotsAwaited', ...one }), {
      type: 'slotsAnswered',
      ...any,
      answer: { ok: true, result: slots },
    });
    expect(late.slots).to.deep.equal({ state: 'loading', ...one });
    const why = refusal('no-answer');
    const failed = changeBooking(loading, {
      type: 'slotsAnswered',
      ...any,
      answer: { ok: false, refusal: why },
    });
    expect(failed.slots).to.deep.equal({ state: 'failed', refusal: why, ...any });
  });

  it('[P121] are confirmed with what the server gave to keep, until that was read', () => {
    const booked: Booked = { bookingId, token: 'secret', mailed: false };
    const body = {
      ...one,
      commandId: id('c1'),
      startsAt: START,
      name: 'Vera',
      contact: { mail: null, phone: '+351 1' },
      note: '',
      zone: 'Europe/Lisbon' as TimeZone,
      language: 'pt' as LanguageTag,
    };
    const arranged = answerBooking(shown, { name: 'book', body }, booked);
    expect(arranged.arranged).to.deep.equal({ kind: 'booked', startsAt: START, booked });
    expect(changeBooking(arranged, { type: 'arrangedRead' }).arranged).to.equal(null);
    const cancel = { name: 'cancelBooking', body: { commandId: id('c2'), bookingId } } as const;
    expect(answerBooking(arranged, cancel, {}).arranged).to.equal(null);
  });

  it('[P121] say that a message was left', () => {
    const contact = { mail: 'vera@example.org', phone: null };
    const body = { commandId: id('c1'), choice: any.choice, name: 'Vera', contact, text: 'Please call.' };
    const result = { leftMessageId: 'left-1' as LeftMessageId };
    expect(answerBooking(shown, { name: 'leaveMessage', body }, result).arranged).to.deep.equal({
      kind: 'left',
    });
  });
});
