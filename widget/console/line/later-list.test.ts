import { expect } from '@open-wc/testing';
import type {
  AgentBookingView,
  BookingId,
  LeftMessageId,
  LeftMessageView,
} from '../../../server/protocol/index.ts';
import './later-list.ts';
import '../people.ts';
import { JUNO, view } from '../test/made-up.ts';
import { click, find, findAll, mountPart, textOf, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

const tomorrow = new Date().setHours(24 + 14, 30, 0, 0);
const bookingId = 'booking-1' as BookingId;
const leftMessageId = 'left-1' as LeftMessageId;
const booking: AgentBookingView = {
  bookingId,
  visitorName: 'Ivo',
  contact: { mail: null, phone: '+351 210 000 000' },
  note: 'About the neck.',
  choice: { kind: 'agent', agentId: JUNO },
  bookedAt: Date.now(),
  startsAt: tomorrow,
  endsAt: tomorrow + 900_000,
  state: 'booked',
  outsideHours: false,
};
const left: LeftMessageView = {
  leftMessageId,
  visitorName: '',
  contact: { mail: 'li@example.org', phone: null },
  text: 'Please write back.',
  choice: { kind: 'any' },
  leftAt: Date.now(),
};
const links = (element: Element) => findAll(element, 'a').map((link) => link.getAttribute('href'));

describe('what is for later', () => {
  it('[A80] says who booked a call, for when and how to reach them, until it is done or given up', async () => {
    const { element, requests, change } = await mountPart('hp-later-list', {
      bookings: { bookings: [booking], total: 3 },
    });
    expect(textOf(element)).to.match(
      /Booked calls 3 Ivo tomorrow, .*30.* \+351 210 000 000 About the neck\./u,
    );
    expect(textOf(element)).to.contain('and 2 more');
    expect(links(element)).to.eql(['tel:+351210000000']);
    for (const button of findAll(element, 'button')) await click(button);
    expect(requests).to.eql([
      { type: 'finishBooking', bookingId },
      { type: 'giveUpBooking', bookingId },
    ]);
    await change({ bookings: { bookings: [{ ...booking, state: 'due', outsideHours: true }], total: 1 } });
    expect(textOf(element)).to.match(/Ivo now .*Outside your hours/u);
  });

  it('[A81] shows what was left for this agent or for anyone, and how to answer, until it is done', async () => {
    const { element, requests, change } = await mountPart('hp-later-list', {
      leftMessages: { messages: [left], total: 1 },
    });
    expect(textOf(element)).to.match(/Left messages 1 .* anyone left today, .* Please write back\./u);
    expect(links(element)).to.eql(['mailto:li%40example.org']);
    await click(find(element, 'button'));
    expect(requests).to.eql([{ type: 'finishLeftMessage', leftMessageId }]);
    await change({ leftMessages: { messages: [], total: 0 } });
    expect(textOf(element)).to.equal('');
  });

  it('[A81] stands beneath those who wait, and asks for what it is asked', async () => {
    const { element, requests } = await mountPart('hp-people', {
      view: view({ leftMessages: { messages: [left], total: 1 } }),
    });
    await click(find(element, 'hp-later-list', 'button'));
    expect(requests).to.eql([{ type: 'finishLeftMessage', leftMessageId }]);
  });
});
