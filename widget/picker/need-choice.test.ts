import { expect } from '@open-wc/testing';
import type { Need, TicketView } from '../../server/protocol/index.ts';
import type { PickerRequest } from '../session/picker-state.ts';
import { fakeList, fakeTicket } from '../test/fake-picker-session.ts';
import { press, saidBy, textOf } from '../test/hands.ts';
import { mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';
import { needOptions } from './need-options.ts';

const now = Date.now();
const ticket = fakeTicket(now);
const need = (skills: readonly string[], languages: readonly string[] = []): Need =>
  ({ skills, languages }) as unknown as Need;
const flexible = (changes: Partial<TicketView> = {}): TicketView => ({
  ...ticket,
  choice: { kind: 'flex', agentId: 'ana' as never, patienceSeconds: 300 },
  flexAt: now + 60_000,
  ...changes,
});

const chips = (mounted: MountedPicker) => mounted.findAll('fieldset .chips button.chip');
const hint = (mounted: MountedPicker): string =>
  textOf(mounted.find('hp-need-choice')?.shadowRoot?.querySelector('.hint'));

/** A press on one of the chips of the sheet: the list behind it has chips of the same names. */
async function tap(mounted: MountedPicker, label: string): Promise<void> {
  chips(mounted)
    .find((chip) => textOf(chip) === label)!
    .click();
  await mounted.settle();
}

async function openSheet(
  label = 'Join the line of Ana Ruiz',
  attributes: Readonly<Record<string, string>> = {},
): Promise<MountedPicker> {
  const mounted = await mountPicker({ attributes });
  press(mounted, label);
  await mounted.settle();
  return mounted;
}

function joinedNeed(mounted: MountedPicker): Need {
  mounted.find('dialog .primary')!.click();
  return mounted.session.requests.findLast((request) => request.type === 'join')!.need;
}

describe('what anyone suitable must know', () => {
  afterEach(unmountPickers);

  it('[P270] offers what the chosen person brings, and asks for nothing at first', async () => {
    const mounted = await openSheet();
    expect(chips(mounted).map(textOf)).to.eql([
      ...['Amps', 'Electric', 'Pickups', 'Repairs', 'Strings', 'Vintage'],
      ...['English', 'Spanish'],
    ]);
    expect(hint(mounted)).to.contain('Up to three');
    expect(joinedNeed(mounted)).to.eql(need([]));
  });

  it('[P270] keeps the chips folded until somebody wants them, and open where something is looked for', async () => {
    const folded = (mounted: MountedPicker) =>
      !mounted.find('hp-need-choice')!.shadowRoot!.querySelector('details')!.open;
    const plain = await openSheet();
    expect(folded(plain)).to.equal(true);
    expect(textOf(plain.find('hp-need-choice')!.shadowRoot!.querySelector('summary'))).to.equal(
      'Anyone suitable: everybody here.',
    );
    unmountPickers();
    expect(folded(await openSheet(undefined, { skills: 'electric' }))).to.equal(false);
  });

  it('[P270] says whom the choice leaves, takes three at most, and joins with it', async () => {
    const mounted = await openSheet();
    await tap(mounted, 'Electric');
    expect(hint(mounted)).to.equal('Anyone suitable: anyone with Electric. 4 people here have all of that.');
    await tap(mounted, 'Repairs');
    await tap(mounted, 'Spanish');
    expect(hint(mounted)).to.match(/anyone with Electric, Repairs,? and Spanish\. 1 person/u);
    await tap(mounted, 'Amps');
    expect(joinedNeed(mounted)).to.eql(need(['electric', 'repairs'], ['es']));
    await tap(mounted, 'Repairs');
    expect(joinedNeed(mounted)).to.eql(need(['electric'], ['es']));
  });

  it('[P270] begins with what was looked for, as far as the chosen person has it', async () => {
    const mounted = await mountPicker();
    mounted.app.narrow(['repairs', 'bass'] as never);
    await mounted.settle();
    mounted.app.choose('ana' as never);
    await mounted.settle();
    const pressed = chips(mounted).filter((chip) => chip.getAttribute('aria-pressed') === 'true');
    expect(pressed.map(textOf)).to.eql(['Repairs']);
    expect(joinedNeed(mounted)).to.eql(need(['repairs']));
  });

  it('[P271] is not asked where nobody else may come, and is where anyone may', async () => {
    const mounted = await openSheet();
    mounted.find<HTMLInputElement>('input[value=insist]')!.click();
    await mounted.settle();
    expect(mounted.find('hp-need-choice')).to.equal(null);
    unmountPickers();
    const anyone = await openSheet('Take the first: whoever is free first');
    await tap(anyone, 'Amps');
    expect(anyone.session.requests.at(-1)).to.eql({ type: 'readEstimate', need: need(['amps']) });
    expect(joinedNeed(anyone)).to.eql(need(['amps']));
  });

  it('[P271] the promise of whoever is free first is that for what is asked', async () => {
    const mounted = await openSheet('Take the first: whoever is free first');
    expect(textOf(mounted.find('dialog .primary'))).to.equal('Start');
    await tap(mounted, 'Bass');
    expect(textOf(mounted.find('dialog .primary'))).to.equal('Join the line');
    const answered = { need: need(['bass']), estimate: { state: 'free' } } as const;
    mounted.session.set({ needEstimate: answered });
    await mounted.settle();
    expect(textOf(mounted.find('dialog .primary'))).to.equal('Start');
  });

  it('[P272] in line it says whom anyone suitable means, and it can be changed with the place kept', async () => {
    const waiting = flexible({ need: need(['acoustic'], ['es']) });
    const mounted = await mountPicker({ state: { view: { state: 'waiting', ticket: waiting } } });
    expect(textOf(mounted.find('.need'))).to.equal('Anyone suitable: anyone with Acoustic and Spanish.');
    press(mounted, 'Change');
    await mounted.settle();
    await tap(mounted, 'Acoustic');
    expect(mounted.session.requests, 'nothing is sent before it is saved').to.eql([]);
    press(mounted, 'Save');
    const asked: PickerRequest = { type: 'choose', choice: waiting.choice, need: need([], ['es']) };
    expect(mounted.session.requests).to.eql([asked]);
    mounted.session.set({ view: { state: 'waiting', ticket: { ...waiting, need: asked.need } } });
    await mounted.settle();
    expect(saidBy(mounted.find('hp-waiting-choice'))).to.contain('Saved. You keep your place.');
    expect(textOf(mounted.find('.need'))).to.equal('Anyone suitable: anyone with Spanish.');
  });

  it('[P272] whoever waits for anyone changes it, too; whoever insists reads nothing of it', async () => {
    const anyone = { ...ticket, choice: { kind: 'any' }, agent: null, need: need(['amps']) } as const;
    const mounted = await mountPicker({ state: { view: { state: 'waiting', ticket: anyone } } });
    press(mounted, 'Change');
    await mounted.settle();
    expect(mounted.find('hp-patience')).to.equal(null);
    await tap(mounted, 'Repairs');
    press(mounted, 'Save');
    const choice = { kind: 'any' } as const;
    expect(mounted.session.requests).to.eql([{ type: 'choose', choice, need: need(['amps', 'repairs']) }]);
    mounted.session.set({ view: { state: 'waiting', ticket: { ...ticket, need: need(['amps']) } } });
    await mounted.settle();
    expect(mounted.find('.need')).to.equal(null);
  });

  it('[P272] whoever switches takes along what the new person has, unless something else is looked for', async () => {
    const waiting = flexible({ need: need(['repairs', 'pickups'], ['en']) });
    const mounted = await mountPicker({ state: { view: { state: 'waiting', ticket: waiting } } });
    press(mounted, 'Pick someone else');
    await mounted.settle();
    press(mounted, 'Switch to Tomáš Novotný');
    expect(mounted.session.requests.find(({ type }) => type === 'choose')).to.deep.include({
      need: need(['repairs'], ['en']),
    });
  });

  it('[P270] what is asked for can be taken back though nobody here has it', () => {
    const { agents } = fakeList(now);
    const options = needOptions(agents[0]!, agents, need(['harp'], ['fi']));
    expect(options.skills.at(-1)).to.eql({ skillId: 'harp', label: 'harp' });
    expect(options.languages).to.include('fi');
  });
});
