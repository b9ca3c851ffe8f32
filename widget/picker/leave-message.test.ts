import { expect } from '@open-wc/testing';
import type { PickerState } from '../session/picker-state.ts';
import { press, saidBy } from '../test/hands.ts';
import { mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';
import { FIRST_BOOKING } from '../session/booking-state.ts';

const closed: Partial<PickerState> = { view: { state: 'closed', backAt: null } };

describe('a message for later', () => {
  afterEach(unmountPickers);

  const opened = async (): Promise<{ mounted: MountedPicker; form: HTMLElement }> => {
    const mounted = await mountPicker({ state: closed });
    const view = await mounted.waitFor('hp-closed');
    const form = view.shadowRoot!.querySelector<HTMLElement>('hp-leave-message')!;
    press(mounted, 'Leave a message');
    await mounted.settle();
    return { mounted, form };
  };
  const fill = (form: HTMLElement, name: string, value: string): void => {
    form.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
  };

  it('[P122] asks for words and for one way to answer before anything is sent', async () => {
    const { mounted, form } = await opened();
    press(mounted, 'Leave it');
    await mounted.settle();
    expect(saidBy(form)).to.contain('Write something first.');
    fill(form, 'text', 'Please call me about the bass.');
    press(mounted, 'Leave it');
    await mounted.settle();
    expect(saidBy(form)).to.contain('Give a mail address or a telephone number');
    expect(mounted.session.requests).to.eql([]);
  });

  it('[P122] goes to anyone, with the name and how to reach the visitor, once', async () => {
    const { mounted, form } = await opened();
    fill(form, 'text', ' Please call me. ');
    fill(form, 'name', 'Vera');
    fill(form, 'phone', '+351 210 000 000');
    press(mounted, 'Leave it');
    expect(mounted.session.requests).to.eql([
      {
        type: 'leaveMessage',
        choice: { kind: 'any' },
        name: 'Vera',
        contact: { mail: null, phone: '+351 210 000 000' },
        text: 'Please call me.',
      },
    ]);
    mounted.session.set({ pending: 'leaveMessage' });
    await mounted.settle();
    press(mounted, 'One moment');
    expect(mounted.session.requests).to.have.lengthOf(1);
  });

  it('[P122] says that it was left and where the answer goes, and promises no time and no mail', async () => {
    const { mounted, form } = await opened();
    expect(saidBy(form)).to.contain('When, we cannot promise.');
    fill(form, 'text', 'Please write.');
    fill(form, 'mail', 'vera@example.org');
    press(mounted, 'Leave it');
    mounted.session.set({ booking: { ...FIRST_BOOKING, arranged: { kind: 'left' } } });
    await mounted.settle();
    expect(saidBy(form)).to.match(/message is left.*vera@example\.org.*No mail confirms this/su);
    press(mounted, 'Close');
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'finishArranged' });
  });

  it('[P122] keeps what was written when it is refused, and says why', async () => {
    const { mounted, form } = await opened();
    fill(form, 'text', 'Please write.');
    fill(form, 'mail', 'vera');
    press(mounted, 'Leave it');
    const message = 'Mend the mail address; it looks like name@example.org.';
    mounted.session.set({ refusal: { code: 'contact-invalid', message, field: 'contact' } });
    await mounted.settle();
    expect(form.shadowRoot!.querySelector('textarea')!.value).to.equal('Please write.');
    expect(saidBy(mounted.find('hp-notice'))).to.contain(message);
  });
});
