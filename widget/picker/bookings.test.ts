import { expect } from '@open-wc/testing';
import type { Channel } from '../../server/protocol/index.ts';
import { FIRST_BOOKING } from '../session/booking-state.ts';
import type { PickerState } from '../session/picker-state.ts';
import { ANYBODY, bookingStates, fakeBooking, fakeSlots } from '../test/booking-states.ts';
import {
  fakeFace,
  fakeList,
  fakePage,
  fakeTicket,
  MINUTE_MILLISECONDS,
} from '../test/fake-picker-session.ts';
import { press, saidBy, textOf } from '../test/hands.ts';
import { mountPicker, unmountPickers } from '../test/mount-picker.ts';
import { pickerStates } from '../test/picker-states.ts';

const mount = async (state: Partial<PickerState>) => {
  const mounted = await mountPicker({ state, attributes: { locale: 'en-GB' } });
  await mounted.settle();
  const asked = () => mounted.session.requests.filter(({ type }) => type === 'arrange');
  return { mounted, asked };
};

describe('booked calls over the view', () => {
  afterEach(unmountPickers);
  const now = Date.now();

  const shown = async (booking: ReturnType<typeof fakeBooking>) => {
    const one = await mount({ booking: { ...FIRST_BOOKING, bookings: [booking] } });
    const bar = await one.mounted.waitFor('hp-bookings');
    await one.mounted.settle();
    return { ...one, said: saidBy(bar) };
  };

  it('[P128] are reminded of when they are near, and say when they are due', async () => {
    const near = await shown(fakeBooking(now, 15, { state: 'booked', reminded: true }));
    expect(near.said).to.match(/Soon: Ana Ruiz calls you at \d/u);
    unmountPickers();
    expect((await shown(fakeBooking(now, 0, { state: 'due' }))).said).to.contain(
      'Ana Ruiz is about to call you.',
    );
  });

  it('[P128] say what to do when the agent cannot call, and get another time', async () => {
    const booking = fakeBooking(now, 60, { state: 'displaced', reason: 'agent-cancelled' });
    const { mounted, asked, said } = await shown(booking);
    expect(said).to.match(/Ana Ruiz cannot call you .* Choose another time, or cancel the call\./u);
    const label = mounted
      .findAll('button')
      .find((one) => one.getAttribute('aria-label')?.startsWith('Another'));
    label!.click();
    const { bookingId, choice } = booking;
    expect(asked()).to.eql([{ type: 'arrange', arranging: { kind: 'move', bookingId } }]);
    const state = fakeSlots(now, booking);
    mounted.session.set({
      booking: { ...state, bookings: [booking], arranging: { kind: 'move', bookingId } },
    });
    await mounted.settle();
    expect(mounted.find('[name=mail]')).to.equal(null);
    press(mounted, 'Take this time');
    const startsAt = state.slots.state === 'shown' ? state.slots.slots.slots[0] : null;
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'moveBooking', bookingId, choice, startsAt });
  });

  it('[P128] stand over the list and over a wait, and under no conversation', async () => {
    const states = pickerStates(now);
    const { mounted } = await mount(states['waiting-booked']!);
    await mounted.waitFor('hp-bookings');
    mounted.session.set({ view: states.talking!.view! });
    await mounted.settle();
    expect(mounted.find('hp-bookings')).to.equal(null);
  });

  it('[P129] no sheet stands over a call that rings or somebody who answered', async () => {
    const ticket = fakeTicket(now);
    const states = bookingStates(now, {}, { view: { state: 'waiting', ticket } });
    const { mounted } = await mount(states['booking-in-line']!);
    await mounted.waitFor('hp-arrange');
    await mounted.settle();
    const sheet = () => mounted.findAll<HTMLDialogElement>('dialog').some(({ open }) => open);
    expect(sheet()).to.equal(true);
    const ringing = { state: 'ringing', ticket, agent: fakeFace(now), postponeSeconds: null } as const;
    mounted.session.set({ view: ringing });
    await mounted.settle();
    expect(sheet()).to.equal(false);
  });
});

describe('a call instead', () => {
  afterEach(unmountPickers);
  const now = Date.now();

  it('[P126] is offered on the page of somebody who is not free at once, a message where they are away', async () => {
    const list = fakeList(now);
    const busy = list.agents.find(({ estimate }) => estimate.state === 'range')!;
    const page = { ...fakePage(now, busy.agentId), nextFreeAt: now + MINUTE_MILLISECONDS };
    const shown = { state: 'shown', agentId: busy.agentId, page, loadingMore: false } as const;
    const { mounted, asked } = await mount({ page: shown });
    const [name] = busy.name.split(' ');
    press(mounted, `Book a call with ${name}`);
    const choice = { kind: 'agent', agentId: busy.agentId };
    expect(asked().at(-1)).to.eql({
      type: 'arrange',
      arranging: { kind: 'book', choice, need: ANYBODY.need },
    });
    const agents = list.agents.map((one) => ({ ...one, availability: 'offline' as const }));
    mounted.session.set({ list: { ...list, agents } });
    await mounted.settle();
    press(mounted, `Leave ${name} a message`);
    expect(asked().at(-1)).to.eql({ type: 'arrange', arranging: { kind: 'leave', choice } });
  });

  it('[P201] is offered where nobody can be reached within the time that the visitor has', async () => {
    const list = fakeList(now);
    const late = { state: 'range', p50At: now + 3e6, p80At: now + 6e6, soft: false } as const;
    const agents = list.agents.map((one) => ({ ...one, estimate: late }));
    const { mounted, asked } = await mount({ list: { ...list, agents, firstFree: late } });
    const minutes = await mounted.waitFor<HTMLSelectElement>('.time select');
    expect(mounted.find('hp-empty')).to.equal(null);
    minutes.value = [...minutes.options].find(({ value }) => Number(value) > 0)!.value;
    minutes.dispatchEvent(new Event('change'));
    await mounted.waitFor('hp-empty');
    await mounted.settle();
    press(mounted, 'Book a call instead');
    expect(asked()).to.eql([{ type: 'arrange', arranging: { kind: 'book', ...ANYBODY } }]);
  });

  it('[P201] is offered where a promise could not be kept, with whom the visitor waits for', async () => {
    const { mounted, asked } = await mount(pickerStates(now)['waiting-broken']!);
    await mounted.settle();
    press(mounted, 'Book a call instead');
    const choice = { kind: 'agent', agentId: 'ana' };
    expect(asked()).to.eql([{ type: 'arrange', arranging: { kind: 'book', choice, need: ANYBODY.need } }]);
  });
});

describe('nobody there', () => {
  afterEach(unmountPickers);
  const now = Date.now();
  const opensAt = new Date(now).setHours(24 + 9, 0, 0, 0);

  it('[P435] offers first what the visitor prefers: a call, or to write, and asks for that way first', async () => {
    const offered = async (channel: Channel | undefined) => {
      const known = { former: null, favourites: [], avoided: [], ...(channel && { channel }) };
      const { mounted } = await mount({
        view: { state: 'closed', backAt: null },
        acquaintances: known,
        booking: { ...FIRST_BOOKING, arranging: { kind: 'leave', choice: ANYBODY.choice } },
      });
      const closed = await mounted.waitFor('hp-closed');
      const form = await mounted.waitFor('hp-leave-message');
      await mounted.settle();
      const buttons = [...(closed.shadowRoot?.querySelectorAll('.actions button') ?? [])];
      const fields = [...(form.shadowRoot?.querySelectorAll('.reach input') ?? [])];
      unmountPickers();
      return [
        ...buttons.map((button) => [textOf(button), button.classList.contains('primary')]),
        ...fields.map((field) => field.getAttribute('name')),
      ];
    };
    const calls = [
      ['Book a call', true],
      ['Leave a message', false],
    ];
    const writes = [
      ['Leave a message', true],
      ['Book a call', false],
    ];
    expect(await offered(undefined)).to.eql([...calls, 'mail', 'phone']);
    expect(await offered('call')).to.eql([...calls, 'phone', 'mail']);
    expect(await offered('email')).to.eql([...writes, 'mail', 'phone']);
    expect(await offered('sms')).to.eql([...writes, 'phone', 'mail']);
  });

  const said = async (backAt: number | null, opens: number | null) => {
    const view = { state: 'closed', backAt } as const;
    const { mounted } = await mount({ view, booking: { ...FIRST_BOOKING, opensAt: opens } });
    const words = saidBy(await mounted.waitFor('hp-closed'));
    expect(mounted.session.requests[0]).to.eql({ type: 'readSlots', ...ANYBODY });
    unmountPickers();
    return words;
  };

  it('[P200] says with the day when somebody is there by the hours, in the reader’s own time', async () => {
    expect(await said(null, opensAt)).to.match(/By our hours somebody is here tomorrow at 0?9:00/u);
    expect(await said(opensAt + 60_000, opensAt)).to.contain('By our hours');
  });

  it('[P200] believes what somebody said sooner, and hides nothing when the hours are overdue', async () => {
    expect(await said(opensAt - 60_000, opensAt)).to.match(/The first of us is back tomorrow at 0?8:59/u);
    expect(await said(null, now - 60_000)).to.contain('somebody should be here by now');
    expect(await said(null, null)).to.contain('Nobody has said yet');
  });
});
