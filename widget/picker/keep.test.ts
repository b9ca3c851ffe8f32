import { expect } from '@open-wc/testing';
import type { ConversationView } from '../../server/protocol/index.ts';
import type { PickerState, PickerView } from '../session/picker-state.ts';
import { press, saidBy, textOf } from '../test/hands.ts';
import { deepFocus, mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';
import { pickerStates } from '../test/picker-states.ts';
import './talk-views.ts';

const now = Date.now();
const states = pickerStates(now);

const isMailing = (mounted: MountedPicker): boolean => mounted.find('form input[type=email]') !== null;

async function mountTalk(changes: Partial<PickerState> = {}) {
  const mounted = await mountPicker({ state: { ...states['talking-explained'], ...changes } });
  await mounted.waitFor('hp-talking');
  press(mounted, 'Keep this conversation, or continue elsewhere');
  await mounted.settle();
  return mounted;
}

async function write(mounted: MountedPicker, address: string): Promise<void> {
  mounted.find<HTMLInputElement>('form input[type=email]')!.value = address;
  press(mounted, 'Send');
  await mounted.settle();
}

describe('a conversation to keep', () => {
  afterEach(unmountPickers);

  it('[P265] is sent by mail while it goes on, to the address that was written, in the reader’s words', async () => {
    const mounted = await mountTalk();
    press(mounted, 'Send it by mail');
    await mounted.settle();
    expect(deepFocus()).to.equal(mounted.find('form input[type=email]'));
    await write(mounted, ' vera@example.org ');
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const [asked] = mounted.session.requests;
    expect(asked).to.include({ type: 'mailTranscript', mail: 'vera@example.org', zone: timeZone });
    expect(asked).to.have.property('language').that.matches(/^en/u);
    mounted.session.set({ pending: 'mailTranscript' });
    await mounted.settle();
    press(mounted, 'Sending');
    expect(mounted.session.requests.filter(({ type }) => type === 'mailTranscript')).to.have.lengthOf(1);
    mounted.session.set({ pending: null, transcriptMail: { offered: true, sentTo: 'vera@example.org' } });
    await mounted.settle();
    expect(isMailing(mounted)).to.equal(false);
    expect(textOf(mounted.find('.sent'))).to.equal('Sent to vera@example.org.');
  });

  it('[P265] is sent by mail after its end, too', async () => {
    const mounted = await mountPicker({ state: states.reviewing! });
    await mounted.waitFor('hp-keep');
    press(mounted, 'Send it by mail');
    await mounted.settle();
    await write(mounted, 'vera@example.org');
    expect(mounted.session.requests.at(-1)).to.include({ type: 'mailTranscript', mail: 'vera@example.org' });
  });

  it('[P266] what is no whole address is said so, and nothing is sent', async () => {
    const mounted = await mountTalk();
    press(mounted, 'Send it by mail');
    await mounted.settle();
    for (const address of ['', 'vera', 'vera@example.org, eve@example.org']) await write(mounted, address);
    expect(mounted.session.requests.some(({ type }) => type === 'mailTranscript')).to.equal(false);
    expect(textOf(mounted.find('#wrong'))).to.contain('not a whole mail address');
    expect(mounted.find('form input[type=email]')).to.have.attribute('aria-invalid', 'true');
    press(mounted, 'Cancel');
    await mounted.settle();
    expect(textOf(deepFocus())).to.equal('Send it by mail');
  });

  it('[P266] nothing is offered where no mail is sent; a file is', async () => {
    const mounted = await mountTalk({ transcriptMail: { offered: false, sentTo: null } });
    expect(saidBy(mounted.find('hp-keep'))).to.equal('Save the conversation');
  });

  it('[P267] is saved as a file while it goes on, with all that was said so far', async () => {
    const mounted = await mountTalk();
    const saved: string[] = [];
    mounted.find<HTMLElementTagNameMap['hp-keep']>('hp-keep')!.save = (_, text) => saved.push(text);
    press(mounted, 'Save the conversation');
    expect(saved[0]).to.contain('Yes! Are they the same as in the original?');
    const view = mounted.session.state.view as Extract<PickerView, { state: 'talking' }>;
    const conversation: ConversationView = { ...view.conversation, lastNumber: 9 };
    mounted.session.set({ view: { ...view, conversation } });
    await mounted.settle();
    press(mounted, 'Save the conversation');
    expect(saved).to.have.lengthOf(1);
  });

  for (const name of ['talking-explained', 'ringing', 'waiting']) {
    it(`[P268] can go on on another device: ${name}`, async () => {
      const mounted = await mountPicker({ state: states[name]! });
      await mounted.settle();
      if (name.startsWith('talking')) {
        press(mounted, 'Keep this conversation, or continue elsewhere');
        await mounted.settle();
      }
      press(mounted, 'Continue on another device');
      expect(mounted.session.requests.at(-1)).to.eql({ type: 'makeReceipt' });
      mounted.session.set({ receipt: states['waiting-receipt']!.receipt! });
      await mounted.waitFor('svg[role=img] path');
      press(mounted, 'Close');
      expect(mounted.session.requests.at(-1)).to.eql({ type: 'closeReceipt' });
    });
  }
});
