import { expect } from '@open-wc/testing';
import type { AgentId } from '../../server/protocol/index.ts';
import { type Arranging, FIRST_BOOKING } from '../session/booking-state.ts';
import type { PickerState } from '../session/picker-state.ts';
import { press, saidBy } from '../test/hands.ts';
import { mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';

const closed: Partial<PickerState> = { view: { state: 'closed', backAt: null } };
const leaving = (choice: Extract<Arranging, { kind: 'leave' }>['choice'] = { kind: 'any' }) => ({
  booking: { ...FIRST_BOOKING, arranging: { kind: 'leave', choice } as const },
});

describe('a message for later', () => {
  afterEach(unmountPickers);

  const opened = async (
    state: Partial<PickerState> = leaving(),
  ): Promise<{ mounted: MountedPicker; sheet: HTMLElement; acts: () => readonly unknown[] }> => {
    const mounted = await mountPicker({ state: { ...closed, ...state } });
    const sheet = await mounted.waitFor('hp-arrange');
    await mounted.settle();
    // The view behind asks by itself when somebody is there.
    const acts = () => mounted.session.requests.filter(({ type }) => type !== 'readSlots');
    return { mounted, sheet, acts };
  };
  const fill = (mounted: MountedPicker, name: string, value: string): void => {
    const field = mounted.find<HTMLInputElement>(`[name=${name}]`)!;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };

  it('[P122] is begun where nobody is there, for anyone', async () => {
    const { mounted, acts } = await opened({});
    press(mounted, 'Leave a message');
    expect(acts()).to.eql([{ type: 'arrange', arranging: { kind: 'leave', choice: { kind: 'any' } } }]);
  });

  it('[P122] asks for words and for one way to answer before anything is sent', async () => {
    const { mounted, sheet, acts } = await opened();
    press(mounted, 'Leave it');
    await mounted.settle();
    expect(saidBy(sheet)).to.contain('Write something first.');
    fill(mounted, 'text', 'Please call me about the bass.');
    press(mounted, 'Leave it');
    await mounted.settle();
    expect(saidBy(sheet)).to.contain('Give a mail address or a telephone number');
    expect(acts()).to.eql([]);
  });

  it('[P122] goes to anyone, with the name and how to reach the visitor, once', async () => {
    const { mounted, acts } = await opened();
    fill(mounted, 'text', ' Please call me. ');
    fill(mounted, 'name', 'Vera');
    fill(mounted, 'phone', '+351 210 000 000');
    press(mounted, 'Leave it');
    const left = {
      type: 'leaveMessage',
      choice: { kind: 'any' },
      name: 'Vera',
      contact: { mail: null, phone: '+351 210 000 000' },
      text: 'Please call me.',
    };
    expect(acts()).to.eql([left]);
    mounted.session.set({ pending: 'leaveMessage' });
    await mounted.settle();
    press(mounted, 'One moment');
    expect(acts()).to.have.lengthOf(1);
  });

  it('[P126] goes to one person, who is named', async () => {
    const choice = { kind: 'agent', agentId: 'ana' as AgentId } as const;
    const { mounted, sheet, acts } = await opened(leaving(choice));
    expect(saidBy(sheet)).to.match(/Leave Ana Ruiz a message.*It goes to Ana, who answers/u);
    fill(mounted, 'text', 'Please write.');
    fill(mounted, 'mail', 'vera@example.org');
    press(mounted, 'Leave it');
    expect(acts()).to.have.lengthOf(1);
    expect(acts()[0]).to.include({ type: 'leaveMessage', choice });
  });

  it('[P122] says that it was left and where the answer goes, and promises no time and no mail', async () => {
    const { mounted, sheet, acts } = await opened();
    expect(saidBy(sheet)).to.contain('When, we cannot promise.');
    fill(mounted, 'text', 'Please write.');
    fill(mounted, 'mail', 'vera@example.org');
    press(mounted, 'Leave it');
    mounted.session.set({ booking: { ...leaving().booking, arranged: { kind: 'left' } } });
    await mounted.settle();
    expect(saidBy(sheet)).to.match(/message is left.*vera@example\.org.*No mail confirms this/su);
    press(mounted, 'Close');
    expect(acts().at(-1)).to.eql({ type: 'finishArranged' });
  });

  it('[P122] keeps what was written when it is refused, and says why', async () => {
    const { mounted, sheet } = await opened();
    fill(mounted, 'text', 'Please write.');
    fill(mounted, 'mail', 'vera');
    press(mounted, 'Leave it');
    mounted.session.set({ refusal: { code: 'contact-invalid', message: 'Mend it.', field: 'contact' } });
    await mounted.settle();
    expect(mounted.find<HTMLTextAreaElement>('[name=text]')!.value).to.equal('Please write.');
    expect(saidBy(sheet.shadowRoot!.querySelector('[role=alert]'))).to.not.equal('');
  });

  it('[P129] stays written when somebody comes, when another view takes over, and when it is put away', async () => {
    const { mounted } = await opened();
    const text = () => mounted.find<HTMLTextAreaElement>('[name=text]')?.value;
    fill(mounted, 'text', 'Please write.');
    fill(mounted, 'mail', 'vera@example.org');
    mounted.session.set({ view: { state: 'browsing' } });
    await mounted.settle();
    expect(text()).to.equal('Please write.');
    mounted.session.set({ view: { state: 'loading' } });
    await mounted.settle();
    expect(text()).to.equal(undefined);
    mounted.session.set({ view: { state: 'browsing' } });
    await mounted.settle();
    expect(text()).to.equal('Please write.');
    press(mounted, 'Not now');
    mounted.session.set({ booking: FIRST_BOOKING });
    await mounted.settle();
    expect(mounted.find<HTMLDialogElement>('hp-arrange dialog, dialog')!.open).to.equal(false);
    mounted.session.set(leaving());
    await mounted.settle();
    expect(text()).to.equal('Please write.');
    expect(mounted.find<HTMLInputElement>('[name=mail]')!.value).to.equal('vera@example.org');
  });
});
