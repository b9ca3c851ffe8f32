import { expect } from '@open-wc/testing';
import type { Moment } from '../../server/protocol/index.ts';
import { type BookingState, FIRST_BOOKING } from '../session/booking-state.ts';
import type { PickerState } from '../session/picker-state.ts';
import { ANYBODY, fakeBooking } from '../test/booking-states.ts';
import { fakeTicket } from '../test/fake-picker-session.ts';
import { press, saidBy } from '../test/hands.ts';
import { mountPicker, unmountPickers } from '../test/mount-picker.ts';

const tomorrow = new Date().setHours(24 + 14, 0, 0, 0);
const later = new Date().setHours(72 + 9, 30, 0, 0);
const booked = { ...fakeBooking(Date.now(), 0), startsAt: tomorrow, endsAt: tomorrow + 900_000 };
const { bookingId, choice } = booked;
const answer = { bookingId, token: 'secret', mailed: false };

const slots = (free: readonly Moment[], wanted: Pick<typeof booked, 'choice'> = ANYBODY): BookingState => ({
  ...FIRST_BOOKING,
  page: 'https://help.example/booking',
  slots: {
    state: 'shown',
    choice: wanted.choice,
    need: ANYBODY.need,
    slots: { slots: free, slotMinutes: 15, opensAt: tomorrow, sendsMail: false, serverNow: Date.now() },
  },
});
const opened = (booking: BookingState, wanted: Pick<typeof booked, 'choice'> = ANYBODY): BookingState => ({
  ...booking,
  arranging: { kind: 'book', choice: wanted.choice, need: ANYBODY.need },
});

describe('a booked call', () => {
  afterEach(unmountPickers);

  const mount = async (booking: BookingState, state: Partial<PickerState> = {}) => {
    const mounted = await mountPicker({
      state: { view: { state: 'closed', backAt: null }, booking, ...state },
      attributes: { locale: 'en-GB' },
    });
    await mounted.waitFor('hp-arrange');
    await mounted.settle();
    const typed = (name: string) => mounted.findAll<HTMLInputElement>(`[name=${name}]`)[0]!;
    const type = (name: string, value: string): void => {
      typed(name).value = value;
      typed(name).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    const asked = (kind: string) => mounted.session.requests.filter((request) => request.type === kind);
    const said = () => saidBy(mounted.find('hp-arrange'));
    return { mounted, typed, type, asked, said };
  };

  it('[P124] takes one of the free times, told in the time of the reader, once there is a way to call', async () => {
    const { mounted, typed, type, asked, said } = await mount(FIRST_BOOKING);
    press(mounted, 'Book a call');
    expect(mounted.session.requests.at(-1)).to.eql({
      type: 'arrange',
      arranging: { kind: 'book', ...ANYBODY },
    });
    mounted.session.set({ booking: opened(FIRST_BOOKING) });
    await mounted.settle();
    expect(asked('readSlots').at(-1)).to.eql({ type: 'readSlots', ...ANYBODY });
    mounted.session.set({ booking: opened(slots([tomorrow, later])) });
    await mounted.settle();
    expect(said()).to.contain('No mail is sent');
    typed('day').value = String(later);
    typed('day').dispatchEvent(new Event('change'));
    await mounted.settle();
    expect(saidBy(typed('time'))).to.equal('9:30');
    press(mounted, 'Book this time');
    await mounted.settle();
    expect(said()).to.contain('Give a mail address or a telephone number');
    expect(asked('book')).to.eql([]);
    type('phone', '+351 210 000 000');
    type('note', 'The bass');
    press(mounted, 'Book this time');
    expect(mounted.session.requests.at(-1)).to.eql({
      type: 'book',
      ...ANYBODY,
      startsAt: later,
      name: '',
      contact: { mail: null, phone: '+351 210 000 000' },
      note: 'The bass',
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      language: 'en-GB',
    });
  });

  it('[P124] offers fresh times, and keeps what was written, when somebody was faster', async () => {
    const { mounted, typed, type } = await mount(opened(slots([tomorrow, later])));
    type('note', 'The bass');
    mounted.session.set({ pending: 'book' });
    await mounted.settle();
    mounted.session.requests.length = 0;
    mounted.session.set({ pending: null });
    await mounted.settle();
    expect(mounted.session.requests).to.eql([{ type: 'readSlots', ...ANYBODY }]);
    mounted.session.set({ booking: opened(slots([later])) });
    await mounted.settle();
    expect(typed('note').value).to.equal('The bass');
    expect(typed('time').value).to.equal(String(later));
  });

  it('[P124] says so when no time is free, and asks anyone where one person has none', async () => {
    const { mounted, said, asked } = await mount(opened(slots([])));
    expect(said()).to.contain('There is no free time in the days ahead.');
    mounted.session.set({ booking: opened(slots([], booked), booked) });
    await mounted.settle();
    expect(said()).to.contain('Ana has no free time');
    press(mounted, 'Ask whoever is free');
    await mounted.settle();
    expect(asked('readSlots').at(-1)).to.eql({ type: 'readSlots', ...ANYBODY });
  });

  it('[P125] is confirmed with the link to keep, shown until it is over, and cancelled once that is meant', async () => {
    const { mounted, said, asked } = await mount({
      ...slots([]),
      bookings: [booked],
      arranged: { kind: 'booked', startsAt: tomorrow, booked: answer },
    });
    expect(said()).to.match(/booked: tomorrow at 14:00.*Ana Ruiz calls you.*No mail/u);
    expect(mounted.find('hp-arrange')!.shadowRoot!.querySelector('a')!.href).to.equal(
      'https://help.example/booking#secret',
    );
    press(mounted, 'Close');
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'finishArranged' });
    mounted.session.set({ booking: { ...slots([]), bookings: [booked] } });
    await mounted.settle();
    expect(saidBy(mounted.find('hp-bookings'))).to.contain('Ana Ruiz calls you tomorrow at 14:00');
    press(mounted, 'Cancel the call: tomorrow at 14:00');
    await mounted.settle();
    expect(asked('cancelBooking')).to.eql([]);
    press(mounted, 'Cancel the call');
    expect(asked('cancelBooking')).to.eql([{ type: 'cancelBooking', bookingId }]);
  });

  it('[P126] is had with one person, who is named, with times of theirs', async () => {
    const { mounted, said, asked } = await mount(opened(slots([tomorrow], booked), booked));
    expect(said()).to.match(/Book a call with Ana Ruiz.*Ana calls you, for 15 min/u);
    press(mounted, 'Book this time');
    await mounted.settle();
    expect(asked('readSlots').at(-1)).to.eql({ type: 'readSlots', choice, need: ANYBODY.need });
  });

  it('[P127] leaves the line only once it stands, and says so before and after', async () => {
    const ticket = fakeTicket(Date.now());
    const waiting = { view: { state: 'waiting', ticket } } as const;
    const { mounted, said, asked } = await mount(opened(slots([tomorrow], booked), booked), waiting);
    expect(said()).to.contain('You keep your place in line until the time is booked');
    mounted.session.set({ pending: 'book' });
    await mounted.settle();
    expect(asked('leave')).to.eql([]);
    const stands: BookingState = {
      ...opened(slots([tomorrow], booked), booked),
      bookings: [booked],
      arranged: { kind: 'booked', startsAt: tomorrow, booked: answer },
    };
    mounted.session.set({ pending: null, booking: stands });
    await mounted.settle();
    expect(asked('leave')).to.eql([{ type: 'leave' }]);
    mounted.session.set({ view: { state: 'browsing' }, booking: { ...stands } });
    await mounted.settle();
    expect(said()).to.contain('You have left the line.');
    expect(asked('leave')).to.have.lengthOf(1);
  });
});
