import type { BookingId, BookingView, Slots } from '../../server/protocol/index.ts';
import { FIRST_BOOKING, type BookingState } from '../session/booking-state.ts';
import type { PickerState } from '../session/picker-state.ts';
import { fakeFace, MINUTE_MILLISECONDS } from './fake-picker-session.ts';
import { press } from './hands.ts';
import { mountPicker, type MountedPicker } from './mount-picker.ts';
import { pickerStates } from './picker-states.ts';

/** How the picker stands on its page. */
export type Arrangement = {
  readonly width: 320 | 640 | 1280;
  readonly scheme: 'light' | 'dark';
  readonly layout: 'inline' | 'launcher' | 'panel';
  readonly direction: 'ltr' | 'rtl';
};

/** Each pair of width, scheme, layout and direction is among them. */
export const ARRANGEMENTS = {
  narrow: { width: 320, scheme: 'light', layout: 'inline', direction: 'rtl' },
  wide: { width: 1280, scheme: 'dark', layout: 'inline', direction: 'ltr' },
  narrowLauncher: { width: 320, scheme: 'dark', layout: 'launcher', direction: 'ltr' },
  wideLauncher: { width: 1280, scheme: 'light', layout: 'launcher', direction: 'rtl' },
} as const satisfies Readonly<Record<string, Arrangement>>;

const ANYONE = { choice: { kind: 'any' }, need: { skills: [], languages: [] } } as const;

/** Free times as the server tells them. */
export function fakeSlots(now: number): Pick<BookingState, 'slots'> {
  const hour = 60 * MINUTE_MILLISECONDS;
  const slots: Slots = {
    slots: [20, 21, 46, 47].map((hours) => now + hours * hour),
    slotMinutes: 30,
    opensAt: now + 20 * hour,
    sendsMail: true,
    serverNow: now,
  };
  return { slots: { state: 'shown', ...ANYONE, slots } };
}

export function fakeBooking(now: number): BookingView {
  const startsAt = now + 20 * 60 * MINUTE_MILLISECONDS;
  return {
    bookingId: 'booking-1' as BookingId,
    agent: fakeFace(now),
    ...ANYONE,
    startsAt,
    endsAt: startsAt + 30 * MINUTE_MILLISECONDS,
    phase: { state: 'booked', reminded: false },
  };
}

export type ShownView = {
  readonly name: string;
  readonly state: Partial<PickerState>;
  /** What somebody does to have it before them, once the state is shown. */
  readonly open?: (mounted: MountedPicker) => Promise<void>;
};

const pressed = (label: string, comes: string) => async (mounted: MountedPicker) => {
  press(mounted, label);
  await mounted.waitFor(comes);
  await mounted.settle();
};

/** Every state of the picker, and every sheet, form and question over one. */
export function allViews(now: number): readonly ShownView[] {
  const states = pickerStates(now);
  const over = (name: string, what: string, open: ShownView['open']): ShownView => ({
    name: `${name} ${what}`,
    state: states[name] ?? {},
    ...(open && { open }),
  });
  const closed = (what: string, booking: Partial<BookingState>): ShownView => ({
    name: `closed ${what}`,
    state: { ...states.closed, booking: { ...FIRST_BOOKING, ...booking } },
  });
  const mine = fakeBooking(now);
  return [
    ...Object.entries(states).map(([name, state]) => ({ name, state })),
    over('browsing', 'with a sheet', pressed('Join the line of Ana Ruiz', 'dialog')),
    over('browsing', 'with its order explained', pressed('Why this order', '.meaning')),
    over('waiting', 'with a question', pressed('Leave the line', 'hp-sure')),
    over('waiting-flex', 'with its patience', pressed('Change', 'fieldset')),
    over('talking', 'with a question', pressed('End the conversation', 'hp-sure')),
    over('talking', 'with more', pressed('Keep this conversation, or continue elsewhere', 'hp-keep')),
    closed('to leave a message', { arranging: { kind: 'leave', choice: ANYONE.choice } }),
    closed('with free times', { ...fakeSlots(now), arranging: { kind: 'book', ...ANYONE } }),
    closed('with a call that was booked', { bookings: [mine] }),
    closed('with other times', {
      ...fakeSlots(now),
      bookings: [mine],
      arranging: { kind: 'move', bookingId: mine.bookingId },
    }),
  ];
}

/** Shows one of them as it stands on a page of that kind; the width is that of the window. */
export async function mountView(
  { state, open }: ShownView,
  { scheme, layout, direction }: Arrangement,
): Promise<MountedPicker> {
  document.documentElement.dir = direction;
  const mounted = await mountPicker({ state, attributes: { scheme, layout } });
  // The picker runs as its own language does; here as the page.
  mounted.app.dir = direction;
  await open?.(mounted);
  await mounted.settle();
  return mounted;
}

const NAMES = allViews(0).map(({ name }) => name);

/**
 * Declares one test for each view. A file holds those of one arrangement: all views of several take longer
 * than a file may on a busy machine.
 */
export function testEveryView(
  title: string,
  arrangement: Arrangement,
  check: (mounted: MountedPicker, name: string) => void | Promise<void>,
): void {
  for (const [index, name] of NAMES.entries()) {
    // Made at the time of its test, so that its moments lie where they should.
    it(`${title} in ${name}`, async () =>
      check(await mountView(allViews(Date.now())[index]!, arrangement), name));
  }
}
