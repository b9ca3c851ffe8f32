import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { FIRST_BOOKING } from '../session/booking-state.ts';
import type { PickerState, PickerView } from '../session/picker-state.ts';
import { fakeBooking, fakeSlots } from '../test/all-views.ts';
import {
  FAKE_REVIEW_FORM,
  fakeConversation,
  fakeFace,
  fakeMessages,
  fakePage,
  fakeReviewed,
  fakeTicket,
  MINUTE_MILLISECONDS,
} from '../test/fake-picker-session.ts';
import { Keyboard } from '../test/keyboard.ts';
import { deepFocus, mountPicker, unmountPickers } from '../test/mount-picker.ts';

const now = Date.now();
const ticket = fakeTicket(now, {
  choice: { kind: 'flex', agentId: fakeFace(now).agentId, patienceSeconds: 300 },
  flexAt: now + 3 * MINUTE_MILLISECONDS,
});
const agent = fakeFace(now);
const conversation = fakeConversation(now);
const waiting: PickerView = { state: 'waiting', ticket };
const ringing: PickerView = { state: 'ringing', ticket, agent, postponeSeconds: 180 };
const talking: PickerView = {
  state: 'talking',
  conversation,
  messages: fakeMessages(now),
  outgoing: [],
  agentTypesUntil: 0,
  readNumber: 5,
  draft: '',
};
const ANYONE = { choice: { kind: 'any' }, need: { skills: [], languages: [] } } as const;

async function begin(state: Partial<PickerState> = {}, attributes: Record<string, string> = {}) {
  const mounted = await mountPicker({ state, attributes });
  return { mounted, keys: new Keyboard(mounted) };
}

describe('with the keyboard alone', () => {
  before(() => setViewport({ width: 1024, height: 768 }));
  afterEach(unmountPickers);

  it('[P252] one chooses, joins, changes the patience and takes a swap', async () => {
    const { mounted, keys } = await begin();
    await keys.use('Join the line of Ana Ruiz');
    await keys.isAt('What is it about?');
    await keys.type('Is it real?');
    await keys.use('Join the line');
    expect(keys.asked).to.equal('join');
    await keys.then({ view: waiting });
    await keys.isAt('You are next but one');
    await keys.use('Change');
    await keys.isAt('Change');
    await keys.tabTo('Ana, or anyone');
    await keys.press('ArrowDown');
    await keys.use('Save');
    expect(mounted.session.requests.at(-1)).to.deep.include({
      type: 'choose',
      choice: { kind: 'agent', agentId: agent.agentId },
    });
    await keys.isAt('Change');
    const swap = { agent: fakeFace(now, 'marco'), answerBy: now + 20_000 };
    await keys.then({ view: { state: 'waiting', ticket: { ...ticket, swap } } });
    await keys.isAt('Change');
    await keys.use('Yes, connect me');
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'answerSwap', accepted: true });
    await keys.then({ view: { ...ringing, agent: swap.agent } });
    await keys.isAt('Marco Bianchi is being called');
  });

  it('[P252] one is called, talks, ends, reviews, and changes the review', async () => {
    const { mounted, keys } = await begin({ view: ringing });
    mounted.find('h2')!.focus();
    await keys.then({ view: talking });
    await keys.isAt('Message');
    await keys.type('Hello');
    await keys.press('Enter');
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'say', text: 'Hello' });
    await keys.isAt('Message');
    await keys.press('Shift+Tab');
    await keys.isAt('Attach');
    mounted.app.focus();
    await keys.isAt('Message');
    await keys.use('End the conversation');
    await keys.isAt('Keep talking');
    await keys.press('Escape');
    await keys.isAt('End the conversation');
    await keys.press('Enter');
    await keys.use('End it');
    expect(keys.asked).to.equal('end');
    const ended = { conversation, messages: fakeMessages(now), draft: '', endedAt: now } as const;
    await keys.then({
      view: {
        state: 'reviewing',
        ...ended,
        endReason: 'visitor-ended',
        reviewable: true,
        form: FAKE_REVIEW_FORM,
      },
    });
    await keys.isAt('How was it with Ana Ruiz?');
    await keys.tabTo('1 star');
    await keys.press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await keys.use('Send review');
    expect(mounted.session.requests.at(-1)).to.deep.include({ type: 'review', stars: 4 });
    const reviewed = fakeReviewed(now);
    const { conversationId } = conversation;
    await keys.then({
      view: { state: 'thanked', conversationId, agent, stars: 4, changed: false, publicUrl: null },
      reviewed,
    });
    await keys.isAt('Thank you');
    await keys.use('Change the review');
    expect(keys.asked).to.equal('reviseReview');
    const review = { stars: 4, comment: '', tags: [], nps: null };
    await keys.then({ view: { state: 'revising', ...reviewed, found: { review, form: FAKE_REVIEW_FORM } } });
    await keys.isAt(/review/i);
  });

  it('[P253] one narrows and orders the list, reads a page with its reviews, and comes back to the card', async () => {
    const { keys } = await begin();
    await keys.tabTo('Name, skill or language');
    await keys.type('guitar');
    await keys.isAt('Name, skill or language');
    await keys.press('Control+A', 'Delete');
    await keys.use('Vintage', 'Space');
    await keys.isAt('Vintage');
    expect(deepFocus()!.getAttribute('aria-pressed')).to.equal('true');
    await keys.press('Space');
    await keys.use('Why this order');
    await keys.isAt('Why this order');
    await keys.press('Shift+Tab', 'ArrowDown');
    await keys.isAt('Order');
    await keys.use('Ana Ruiz');
    expect(keys.asked).to.equal('openPage');
    const page = { state: 'shown', agentId: agent.agentId, page: fakePage(now), loadingMore: false } as const;
    await keys.then({ page });
    await keys.isAt('Ana Ruiz');
    await keys.use('More reviews');
    expect(keys.asked).to.equal('readMoreReviews');
    await keys.then({ page: { ...page, loadingMore: true } });
    await keys.isAt(/review|loading/i);
    await keys.then({ page: { ...page, page: { ...page.page, nextPage: null } } });
    await keys.isAt('Ana Ruiz');
    await keys.then({ page: { state: 'none' } });
    await keys.isAt('Ana Ruiz');
  });

  it('[P254] one carries the place away, asks for more time, and takes over from another window', async () => {
    const { mounted, keys } = await begin({ view: waiting });
    await keys.use('Continue on another device');
    expect(keys.asked).to.equal('makeReceipt');
    const link = 'https://shop.example/#handpick-place=one';
    await keys.then({ receipt: { state: 'made', link, expiresAt: now + 600_000 } });
    await keys.isAt('Continue on another device');
    // A session closes it at once, without the server.
    const { request } = mounted.session;
    mounted.session.request = (asked) => {
      request.call(mounted.session, asked);
      if (asked.type === 'closeReceipt') mounted.session.set({ receipt: { state: 'none' } });
    };
    await keys.use('Close');
    expect(keys.asked).to.equal('closeReceipt');
    await keys.isAt('Continue on another device');
    await keys.then({ view: ringing });
    await keys.isAt('Ana Ruiz is being called');
    await keys.use('I need 3 more minutes');
    expect(keys.asked).to.equal('postpone');
    await keys.then({ pending: 'postpone' });
    await keys.isAt('I need 3 more minutes');
    await keys.then({ pending: null, view: { state: 'postponed', ticket, until: now + 180_000 } });
    await keys.isAt('Take your time');
    await keys.use('I am ready now');
    expect(keys.asked).to.equal('resume');
    await keys.then({ view: { state: 'elsewhere', self: { state: 'waiting', ticket }, takingOver: false } });
    await keys.isAt('This goes on somewhere else');
    await keys.use('Continue here');
    expect(keys.asked).to.equal('takeOver');
    mounted.session.set({
      view: { state: 'elsewhere', self: { state: 'waiting', ticket }, takingOver: true },
    });
    await mounted.settle();
    await keys.isAt('One moment');
    await keys.then({ view: waiting });
    await keys.isAt('You are next but one');
  });

  it('[P255] while nobody is there one leaves a message, and is told at the field what is missing', async () => {
    const { mounted, keys } = await begin({ view: { state: 'closed', backAt: null } });
    await keys.use('Leave a message');
    expect(keys.asked).to.equal('arrange');
    const booking = { ...FIRST_BOOKING, arranging: { kind: 'leave', choice: ANYONE.choice } } as const;
    await keys.then({ booking });
    await keys.isAt('Leave a message');
    await keys.use('Leave it');
    await keys.isAt('Your message');
    await keys.type('Please call');
    await keys.use('Leave it');
    await keys.isAt('Mail address');
    expect(deepFocus()!.getAttribute('aria-invalid')).to.equal('true');
    await keys.type('ida@example.org');
    await keys.use('Leave it');
    expect(keys.asked).to.equal('leaveMessage');
    await keys.then({ booking: { ...booking, arranged: { kind: 'left' } } });
    await keys.isAt('Your message is left');
    await keys.press('Escape');
    expect(keys.asked).to.equal('finishArranged');
    await keys.then({ booking: FIRST_BOOKING });
    await keys.isAt('Leave a message');
    expect(mounted.find('dialog[open]')).to.equal(null);
  });

  it('[P255] while nobody is there one books a call, moves it and cancels it', async () => {
    const { mounted, keys } = await begin({ view: { state: 'closed', backAt: null } });
    await keys.use('Book a call');
    const booking = { ...FIRST_BOOKING, ...fakeSlots(now), arranging: { kind: 'book', ...ANYONE } } as const;
    await keys.then({ booking });
    await keys.isAt('Book a call');
    await keys.tabTo('Time');
    await keys.press('ArrowDown');
    await keys.isAt('Time');
    await keys.tabTo('Telephone');
    await keys.type('+34 600 000 000');
    await keys.use('Book this time');
    expect(keys.asked).to.equal('book');
    const mine = fakeBooking(now);
    const stands = { ...FIRST_BOOKING, ...fakeSlots(now), bookings: [mine] };
    mounted.session.set({ booking: stands });
    await mounted.settle();
    await keys.isAt('Book a call');
    await keys.use('Another time for the call');
    const moving = { ...stands, arranging: { kind: 'move', bookingId: mine.bookingId } } as const;
    await keys.then({ booking: moving });
    await keys.use('Take this time');
    expect(keys.asked).to.equal('moveBooking');
    await keys.then({ booking: stands });
    await keys.isAt('Another time for the call');
    await keys.use('Cancel the call');
    await keys.isAt('Keep it');
    await keys.press('Escape');
    await keys.isAt('Cancel the call');
    await keys.press('Enter');
    await keys.press('Tab', 'Enter');
    expect(keys.asked).to.equal('cancelBooking');
    await keys.then({ booking: FIRST_BOOKING });
    await keys.isAt('Nobody is here right now');
  });

  it('[P256] a launcher opens, goes through and closes; Escape closes the innermost first', async () => {
    const { mounted, keys } = await begin({}, { layout: 'launcher' });
    await keys.isAt('Choose who helps you');
    await keys.use('Talk to Marco Bianchi');
    await keys.isAt('What is it about?');
    await keys.press('Escape');
    await keys.isAt('Talk to Marco Bianchi');
    await keys.press('Escape');
    await keys.isAt('Choose who helps you');
    expect(deepFocus()!.matches('.bubble')).to.equal(true);
    await keys.press('Enter');
    expect(mounted.find('.panel')).not.to.have.attribute('hidden');
    await keys.isAt('Choose who helps you');
    expect(deepFocus()!.matches('.bubble')).to.equal(false);
  });
});
