import { expect, waitUntil } from '@open-wc/testing';
import { refusal } from '../../server/protocol/index.ts';
import type { PickerState } from '../session/picker-state.ts';
import { fakeConversation, fakeFace, fakeTicket } from '../test/fake-picker-session.ts';
import { press, saidBy, textOf } from '../test/hands.ts';
import { deepFocus, mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';
import './handover-views.ts';

const now = Date.now();
const ticket = fakeTicket(now);
const agent = fakeFace(now);
const waiting: PickerState['view'] = { state: 'waiting', ticket };
const ringing = (postponeSeconds: number | null): Partial<PickerState> => ({
  view: { state: 'ringing', ticket, agent, postponeSeconds },
});
const made = (expiresAt = now + 600_000): Partial<PickerState> => ({
  view: waiting,
  receipt: { state: 'made', link: 'https://shop.example/page#handpick-place=shop.a.b.c', expiresAt },
});
const status = (mounted: MountedPicker): string =>
  textOf(mounted.app.renderRoot.querySelector('[role=status]'));

describe('a place that goes on', () => {
  afterEach(unmountPickers);

  it('[P135] who is called may ask for more time, and reads that the place is kept', async () => {
    const mounted = await mountPicker({ state: ringing(180) });
    expect(saidBy(mounted.find('hp-ringing'))).to.contain('your place is kept');
    press(mounted, 'I need 3 more minutes');
    expect(mounted.session.requests).to.eql([{ type: 'postpone' }]);
    mounted.session.set({ ...ringing(180), pending: 'postpone' });
    await mounted.settle();
    press(mounted, 'I need 3 more minutes');
    expect(mounted.session.requests).to.have.lengthOf(1);
  });

  it('[P135] nothing is offered that is used up', async () => {
    const mounted = await mountPicker({ state: ringing(null) });
    expect(saidBy(mounted.find('hp-ringing'))).to.not.match(/minute/u);
  });

  it('[P135] while others go first it says until when, and the way back is one press', async () => {
    const until = now + 180_000;
    const mounted = await mountPicker({ state: { view: { state: 'postponed', ticket, until } } });
    await mounted.waitFor('hp-postponed');
    expect(saidBy(mounted.find('hp-postponed'))).to.match(
      /Take your time.*Others go first until.*2:5|3:00/su,
    );
    expect(status(mounted)).to.contain('Take your time');
    press(mounted, 'I am ready now');
    press(mounted, 'Leave the line');
    expect(mounted.session.requests).to.eql([{ type: 'resume' }, { type: 'leave' }]);
  });

  it('[P130] a window that is not live says where it goes on, how it stands, and takes over', async () => {
    const mounted = await mountPicker({ state: { view: waiting } });
    mounted.find('#leave')!.focus();
    mounted.session.set({ view: { state: 'elsewhere', self: waiting, takingOver: false } });
    await mounted.waitFor('hp-elsewhere');
    await mounted.settle();
    const said = saidBy(mounted.find('hp-elsewhere'));
    expect(said).to.contain('This goes on somewhere else');
    expect(said).to.contain('You are next but one');
    await waitUntil(() => textOf(deepFocus()) === 'This goes on somewhere else', 'the reader is taken along');
    press(mounted, 'Continue here');
    expect(mounted.session.requests).to.eql([{ type: 'takeOver' }]);
  });

  it('[P130] a conversation that is live elsewhere has no field and no words here', async () => {
    const self = { state: 'talking', conversation: fakeConversation(now) } as const;
    const mounted = await mountPicker({ state: { view: { state: 'elsewhere', self, takingOver: true } } });
    await mounted.waitFor('hp-elsewhere');
    expect(mounted.find('textarea')).to.equal(null);
    expect(saidBy(mounted.find('hp-elsewhere'))).to.contain('Your conversation with Ana');
    expect(mounted.find('.stage .primary')).to.have.attribute('aria-disabled', 'true');
  });

  it('[P137] the page hears of no end when a window stops being the live one, and of no new start', async () => {
    const mounted = await mountPicker({ state: { view: waiting } });
    const heard: string[] = [];
    for (const name of ['queue-changed', 'conversation-started', 'conversation-ended'])
      mounted.picker.addEventListener(name, () => heard.push(name));
    mounted.session.set({ view: { state: 'elsewhere', self: waiting, takingOver: false } });
    await mounted.settle();
    expect(heard).to.eql([]);
  });

  it('[P133] the place is carried by a code and a link, with what to know about them', async () => {
    const mounted = await mountPicker({ state: { view: waiting } });
    press(mounted, 'Continue on another device');
    expect(mounted.session.requests).to.eql([{ type: 'makeReceipt' }]);
    mounted.session.set(made());
    await mounted.waitFor('hp-receipt');
    await mounted.waitFor('svg[role=img] path');
    const said = saidBy(mounted.find('hp-receipt'));
    expect(said).to.contain('It works once');
    expect(said).to.contain('keep it to yourself');
    expect(mounted.find<HTMLInputElement>('input[readonly]')!.value).to.contain('#handpick-place=shop.a.b.c');
    press(mounted, 'Close');
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'closeReceipt' });
  });

  it('[P133] a code that is too old says so and is made anew', async () => {
    const mounted = await mountPicker({ state: made(now - 1) });
    await mounted.waitFor('hp-receipt');
    await waitUntil(() => saidBy(mounted.find('hp-receipt')).includes('too old'), 'it says so');
    expect(mounted.find('section svg')).to.equal(null);
    press(mounted, 'Make a new one');
    expect(mounted.session.requests).to.eql([{ type: 'makeReceipt' }]);
  });

  it('[P134] who arrives by a receipt is asked, and may say no', async () => {
    const mounted = await mountPicker({
      state: { view: { state: 'arriving', pending: false, refusal: null } },
    });
    await mounted.waitFor('hp-arriving');
    press(mounted, 'Continue here');
    press(mounted, 'Not now');
    expect(mounted.session.requests).to.eql([{ type: 'redeemReceipt' }, { type: 'refuseReceipt' }]);
  });

  it('[P134] a receipt that serves no more is said to, with what to do', async () => {
    const mounted = await mountPicker({
      state: { view: { state: 'arriving', pending: false, refusal: refusal('receipt-gone') } },
    });
    await mounted.waitFor('hp-arriving');
    expect(saidBy(mounted.find('hp-arriving'))).to.match(/can no longer be used.*Make a new one/su);
    press(mounted, 'Close');
    expect(mounted.session.requests).to.eql([{ type: 'refuseReceipt' }]);
  });
});
