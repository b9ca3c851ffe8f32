import { expect } from '@open-wc/testing';
import type { BookingId, BookingView, Slots } from '../../server/protocol/index.ts';
import { FIRST_BOOKING, type BookingState } from '../session/booking-state.ts';
import { fakeFace } from '../test/fake-picker-session.ts';
import { press, saidBy } from '../test/hands.ts';
import { mountPicker, unmountPickers } from '../test/mount-picker.ts';

const tomorrow = new Date().setHours(24 + 14, 0, 0, 0);
const later = new Date().setHours(72 + 9, 30, 0, 0);
const wanted = { choice: { kind: 'any' }, need: { skills: [], languages: [] } } as const;
const slots = (free: readonly number[]): BookingState => ({
  ...FIRST_BOOKING,
  slots: {
    state: 'shown',
    ...wanted,
    slots: {
      slots: free,
      slotMinutes: 15,
      opensAt: tomorrow,
      sendsMail: false,
      serverNow: Date.now(),
    } satisfies Slots,
  },
});
const bookingId = 'booking-1' as BookingId;
const booked: BookingView = {
  bookingId,
  agent: fakeFace(Date.now()),
  ...wanted,
  startsAt: tomorrow,
  endsAt: tomorrow + 900_000,
  phase: { state: 'booked', reminded: false },
};

describe('a booked call', () => {
  afterEach(unmountPickers);

  const mount = async (booking: BookingState = FIRST_BOOKING) => {
    const mounted = await mountPicker({
      state: { view: { state: 'closed', backAt: null }, booking },
      attributes: { locale: 'en-GB' },
    });
    const view = await mounted.waitFor('hp-closed');
    const book = view.shadowRoot!.querySelector<HTMLElement>('hp-book')!;
    const field = (name: string) => book.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    return { mounted, book, field };
  };

  it('[P124] takes one of the free times, told in the time of the reader, once there is a way to call', async () => {
    const { mounted, book, field } = await mount();
    press(mounted, 'Book a call');
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'readSlots', ...wanted });
    mounted.session.set({ booking: slots([tomorrow, later]) });
    await mounted.settle();
    expect(saidBy(book)).to.contain('No mail is sent');
    field('day').value = String(later);
    field('day').dispatchEvent(new Event('change'));
    await mounted.settle();
    expect(saidBy(field('time'))).to.equal('9:30');
    press(mounted, 'Book this time');
    await mounted.settle();
    expect(saidBy(book)).to.contain('Give a mail address or a telephone number');
    field('phone').value = '+351 210 000 000';
    field('note').value = 'The bass';
    press(mounted, 'Book this time');
    expect(mounted.session.requests.at(-1)).to.eql({
      type: 'book',
      ...wanted,
      startsAt: later,
      name: '',
      contact: { mail: null, phone: '+351 210 000 000' },
      note: 'The bass',
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
  });

  it('[P124] offers fresh times, and keeps what was written, when somebody was faster', async () => {
    const { mounted, field } = await mount(slots([tomorrow, later]));
    press(mounted, 'Book a call');
    await mounted.settle();
    field('note').value = 'The bass';
    mounted.session.set({ pending: 'book' });
    await mounted.settle();
    mounted.session.requests.length = 0;
    mounted.session.set({ pending: null });
    await mounted.settle();
    expect(mounted.session.requests).to.eql([{ type: 'readSlots', ...wanted }]);
    mounted.session.set({ booking: slots([later]) });
    await mounted.settle();
    expect(field('note').value).to.equal('The bass');
    expect(field('time').value).to.equal(String(later));
  });

  it('[P124] says so when no time is free', async () => {
    const { mounted, book } = await mount(slots([]));
    press(mounted, 'Book a call');
    await mounted.settle();
    expect(saidBy(book)).to.contain('There is no free time in the days ahead.');
  });

  it('[P125] is confirmed, shown until it is over, and cancelled at one press', async () => {
    const { mounted, book } = await mount();
    const answer = { bookingId, token: 'secret', mailed: false };
    mounted.session.set({
      booking: {
        ...FIRST_BOOKING,
        bookings: [booked],
        arranged: { kind: 'booked', startsAt: tomorrow, booked: answer },
      },
    });
    await mounted.settle();
    expect(saidBy(book)).to.match(/Ana Ruiz calls you tomorrow at 14:00.*booked: tomorrow at 14:00 No mail/u);
    press(mounted, 'Cancel the call: tomorrow at 14:00');
    expect(mounted.session.requests).to.eql([{ type: 'cancelBooking', bookingId }]);
  });
});
