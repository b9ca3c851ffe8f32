import { expect } from '@open-wc/testing';
import { refusal } from '../../server/protocol/index.ts';
import type { PickerRequest } from './picker-state.ts';
import { bringsReceipt } from '../picker/brings-receipt.ts';
import { receiptLink } from './receipt-link.ts';
import { setUp, setUpKnown, TOKEN, TOKEN_KEY } from './test/picker-setup.ts';
import * as sample from './test/samples.ts';
import { agent, ada, list, self, START, talk } from './test/samples.ts';

const SITE = 'shop';
const say: PickerRequest = { type: 'say', text: 'hello' };

describe('one place in several windows', () => {
  let up: Awaited<ReturnType<typeof setUpKnown>>;
  afterEach(() => up.stop());

  it('[P130] shows what goes on, and that it is live elsewhere, in every window but one', async () => {
    up = await setUpKnown(sample.waiting);
    expect(up.session.state.view).to.deep.equal(sample.waiting);
    await up.line.tell('viewChanged', { live: false });
    expect(up.session.state.view).to.deep.equal({
      state: 'elsewhere',
      self: sample.waiting,
      takingOver: false,
    });
    await up.line.tell('selfChanged', self(sample.ringing, 2));
    expect(up.session.state.view).to.deep.include({ state: 'elsewhere', self: sample.ringing });
    await up.line.tell('selfChanged', self(sample.browsing, 3));
    expect(up.session.state.view.state).to.equal('browsing', 'there is nothing that could be elsewhere');
  });

  it('[P130] takes over at one press, and says meanwhile that it is on its way', async () => {
    up = await setUpKnown(sample.talking(0));
    await up.line.tell('viewChanged', { live: false });
    up.session.request({ type: 'takeOver' });
    expect(up.session.state.view).to.deep.include({ state: 'elsewhere', takingOver: true });
    await up.line.tell('viewChanged', { live: true });
    await up.line.waiting('takeOver').reply({});
    expect(up.session.state.view.state).to.equal('talking');
  });

  it('[P130] can be asked again when taking over got no answer', async () => {
    up = await setUpKnown(sample.talking(0));
    await up.line.tell('viewChanged', { live: false });
    up.session.request({ type: 'takeOver' });
    await up.line.waiting('takeOver').miss();
    expect(up.session.state.view).to.deep.include({ state: 'elsewhere', takingOver: false });
  });

  it('[P131] nothing is typed or sent but in the live window; what was not sent goes out of the next', async () => {
    up = await setUpKnown(sample.talking(0));
    up.session.request(say);
    const { commandId } = up.line.waiting('say').body;
    await up.line.tell('viewChanged', { live: false });
    await up.line.waiting('say').refuse(refusal('view-elsewhere'));
    up.session.request({ type: 'type', text: 'more' });
    up.session.request(say);
    expect(up.line.unanswered('say')).to.be.empty;
    expect(up.line.signals).to.be.empty;
    const other = setUp(up.storage);
    await other.line.goLive();
    await other.line.tell('viewChanged', { live: true });
    await other.line.waiting('identify').reply(self(sample.talking(0)));
    expect(other.line.waiting('say').body.commandId).to.equal(commandId);
    other.stop();
  });

  it('[P131] what stands in the outbox waits while another window is live from the beginning', async () => {
    up = await setUpKnown(sample.talking(0));
    await up.line.lose();
    up.session.request(say);
    await up.line.goLive();
    await up.line.tell('viewChanged', { live: false });
    await up.line.waiting('identify').reply(self(sample.talking(0)));
    expect(up.line.unanswered('say')).to.be.empty;
    await up.line.tell('viewChanged', { live: true });
    expect(up.line.waiting('say').body).to.include({ conversationId: talk, text: 'hello' });
  });

  it('[P132] a window says which one it is, and after a break whether it was the live one', async () => {
    up = await setUpKnown(sample.waiting);
    const first = up.line.asked.find(({ name }) => name === 'identify')!.body;
    expect(first.viewId).to.match(/^[\w-]{22}$/);
    expect(first.wasLive).to.equal(false);
    await up.line.tell('viewChanged', { live: true });
    await up.line.lose();
    await up.line.goLive();
    expect(up.line.waiting('identify').body).to.deep.include({ viewId: first.viewId, wasLive: true });
  });
});

describe('a place that goes to another device', () => {
  let up: ReturnType<typeof setUp>;
  afterEach(() => {
    up.stop();
    history.replaceState(null, '', location.pathname);
  });

  const bring = async (up: ReturnType<typeof setUp>, receipt = 'signed.receipt.text'): Promise<void> => {
    await up.line.goLive();
    await up.line.waiting('readList').reply(list(10, [agent(ada)]));
    up.session.request({ type: 'bringReceipt', receipt });
  };

  it('[P133] is carried by a link to the same page, behind the #, until its sheet is closed', async () => {
    const known = await setUpKnown(sample.waiting);
    up = known;
    up.session.request({ type: 'makeReceipt' });
    expect(up.session.state.receipt.state).to.equal('making');
    await up.line.waiting('makeReceipt').reply({ receipt: 'a.b.c', expiresAt: START + 9 });
    const made = up.session.state.receipt;
    expect(made).to.deep.include({ state: 'made', expiresAt: START + 9 });
    expect(made.state === 'made' && made.link).to.equal(receiptLink(SITE, 'a.b.c'));
    expect(new URL(receiptLink(SITE, 'a.b.c')).search).to.equal(location.search);
    up.session.request({ type: 'closeReceipt' });
    expect(up.session.state.receipt).to.deep.equal({ state: 'none' });
  });

  it('[P133] says why there is no link, and shows none of an earlier time', async () => {
    up = await setUpKnown(sample.waiting);
    up.session.request({ type: 'makeReceipt' });
    await up.line.waiting('makeReceipt').refuse(refusal('ticket-unknown'));
    expect(up.session.state.receipt).to.deep.equal({ state: 'failed', refusal: refusal('ticket-unknown') });
    up.session.request({ type: 'makeReceipt' });
    await up.line.waiting('makeReceipt').miss();
    expect(up.session.state.receipt).to.deep.include({ state: 'failed' });
  });

  it('[P134] a page that was opened by a receipt asks first; the address keeps nothing of it', async () => {
    history.replaceState(null, '', new URL(receiptLink(SITE, 'a.b.c')).hash);
    expect(bringsReceipt(SITE)).to.equal(true);
    expect(bringsReceipt('other')).to.equal(false);
    up = setUp();
    await up.line.goLive();
    expect(location.hash).to.equal('');
    expect(up.session.state.view).to.deep.equal({ state: 'arriving', pending: false, refusal: null });
    expect(up.line.unanswered('redeemReceipt')).to.be.empty;
    expect(up.storage.entries).to.be.empty;
    location.hash = new URL(receiptLink(SITE, 'd.e.f')).hash;
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    up.session.request({ type: 'redeemReceipt' });
    expect(up.line.waiting('redeemReceipt').body.receipt).to.equal('d.e.f');
  });

  it('[P134] continues as the same visitor when asked to, with a secret of its own', async () => {
    up = setUp();
    await bring(up);
    up.session.request({ type: 'redeemReceipt' });
    expect(up.session.state.view).to.deep.equal({ state: 'arriving', pending: true, refusal: null });
    const { token } = up.line.waiting('redeemReceipt').body;
    expect(token).to.match(/^[\w-]{22}$/);
    await up.line.waiting('redeemReceipt').reply(self(sample.waiting));
    expect(up.session.state.view).to.deep.equal(sample.waiting);
    expect(up.storage.getItem(TOKEN_KEY)).to.equal(token);
    up.session.request({ type: 'leave' });
    expect(up.line.unanswered('leave')).to.have.lengthOf(1);
  });

  it('[P134] leaves all as it is when refused here, or by the server', async () => {
    up = setUp();
    up.storage.setItem(TOKEN_KEY, TOKEN);
    await bring(up);
    up.session.request({ type: 'redeemReceipt' });
    await up.line.waiting('redeemReceipt').refuse(refusal('receipt-gone'));
    expect(up.session.state.view).to.deep.include({ state: 'arriving', refusal: refusal('receipt-gone') });
    expect(up.storage.getItem(TOKEN_KEY)).to.equal(TOKEN);
    up.session.request({ type: 'refuseReceipt' });
    expect(up.session.state.view.state).not.to.equal('arriving');
  });

  it('[P134] asks again with the same secret when no answer came', async () => {
    up = setUp();
    await bring(up);
    up.session.request({ type: 'redeemReceipt' });
    const { token } = up.line.waiting('redeemReceipt').body;
    await up.line.waiting('redeemReceipt').miss();
    expect(up.session.state.view).to.deep.include({ state: 'arriving', pending: false });
    up.session.request({ type: 'redeemReceipt' });
    expect(up.line.waiting('redeemReceipt').body.token).to.equal(token);
  });
});

describe('more time', () => {
  it('[P135] is asked for while it rings, and given back when one is ready', async () => {
    const up = await setUpKnown(sample.waiting);
    up.session.request({ type: 'postpone' });
    expect(up.line.unanswered('postpone')).to.be.empty;
    await up.line.tell('selfChanged', self(sample.ringing, 2));
    up.session.request({ type: 'postpone' });
    await up.line.waiting('postpone').reply({});
    const postponed = { state: 'postponed', ticket: sample.ticket, until: START + 180_000 } as const;
    await up.line.tell('selfChanged', self(postponed, 3));
    expect(up.session.state.view).to.deep.equal(postponed);
    up.session.request({ type: 'resume' });
    expect(up.line.waiting('resume').body).to.include({ ticketId: sample.ticket.ticketId });
    up.stop();
  });
});
