import { expect } from '@open-wc/testing';
import type { PickerState } from '../session/picker-state.ts';
import { FAKE_REVIEW_FORM } from '../test/fake-picker-session.ts';
import { press, textOf } from '../test/hands.ts';
import { deepFocus, mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';
import { pickerStates } from '../test/picker-states.ts';

const states = pickerStates(Date.now());
const mountState = (name: string, changes: Partial<PickerState> = {}): Promise<MountedPicker> =>
  mountPicker({ state: { ...states[name], ...changes } });

const inputs = ({ findAll }: MountedPicker, type: string) => findAll<HTMLInputElement>(`input[type=${type}]`);
const tagsOf = ({ findAll }: MountedPicker) => findAll('label.chip').map(textOf);

async function check(mounted: MountedPicker, input: HTMLInputElement): Promise<void> {
  input.click();
  await mounted.settle();
}
const star = (mounted: MountedPicker, stars: number) => check(mounted, inputs(mounted, 'radio')[stars - 1]!);

describe('the form of a review', () => {
  afterEach(unmountPickers);

  it('[P172] offers tags that fit the stars, and forgets those that no longer do', async () => {
    const mounted = await mountState('reviewing');
    expect(tagsOf(mounted)).to.eql([]);
    await star(mounted, 5);
    expect(tagsOf(mounted)).to.include('Knew the subject').and.not.include('Slow');
    await check(mounted, inputs(mounted, 'checkbox')[1]!);
    await star(mounted, 1);
    expect(tagsOf(mounted)).to.include('Slow').and.not.include('Friendly');
    await check(mounted, inputs(mounted, 'checkbox')[3]!);
    press(mounted, 'Send review');
    expect(mounted.session.requests.at(-1)).to.eql({
      type: 'review',
      stars: 1,
      comment: '',
      tags: ['slow'],
      nps: null,
    });
    await star(mounted, 3);
    expect(tagsOf(mounted)).to.include.members(['Friendly', 'Slow']);
  });

  it('[P172] shows a tag of the site as the site writes it', async () => {
    const { view } = states.reviewing!;
    const form = { ...FAKE_REVIEW_FORM, praiseTags: ['Knew my Jazzmaster'] };
    const mounted = await mountPicker({ state: { view: { ...view, form } as never } });
    await star(mounted, 4);
    expect(tagsOf(mounted)).to.eql(['Knew my Jazzmaster']);
  });

  it('[P173] asks for a recommendation, which may be taken back, and only where the site wants it', async () => {
    const mounted = await mountState('reviewing');
    await star(mounted, 5);
    const nine = mounted.find<HTMLInputElement>('hp-nps-input') && inputs(mounted, 'radio')[5 + 9]!;
    await check(mounted, nine!);
    press(mounted, 'Send review');
    expect(mounted.session.requests.at(-1)).to.deep.include({ stars: 5, nps: 9 });
    press(mounted, 'No answer');
    await mounted.settle();
    expect(deepFocus()?.localName).to.equal('input');
    press(mounted, 'Send review');
    expect(mounted.session.requests.at(-1)).to.deep.include({ nps: null });
    unmountPickers();
    const { view } = states.reviewing!;
    const form = { ...FAKE_REVIEW_FORM, asksNps: false };
    const quiet = await mountPicker({ state: { view: { ...view, form } as never } });
    expect(quiet.find('hp-nps-input')).to.equal(null);
  });

  it('[P174] offers the public link to whoever is happy, and to nobody else', async () => {
    const happy = await mountState('thanked');
    const link = happy.find<HTMLAnchorElement>('.share a')!;
    expect(link.href).to.equal(FAKE_REVIEW_FORM.publicUrl);
    expect(link.rel).to.contain('noopener');
    expect(textOf(link)).to.contain('opens a new tab');
    unmountPickers();
    expect((await mountState('thanked-quietly')).find('.share')).to.equal(null);
    unmountPickers();
    const { view } = states.thanked!;
    const odd = await mountPicker({
      state: { view: { ...view, publicUrl: 'javascript:alert(1)' } as never },
    });
    expect(odd.find('.share')).to.equal(null);
  });

  it('[P175] a review can be changed from the thanks and from the list, while it can be changed', async () => {
    for (const [name, label] of [
      ['thanked', 'Change the review'],
      ['browsing-reviewed', 'Change the review of Ana Ruiz'],
    ] as const) {
      const mounted = await mountState(name);
      if (name === 'browsing-reviewed') await mounted.waitFor('hp-reviewed');
      await mounted.settle();
      press(mounted, label);
      expect(mounted.session.requests.at(-1)).to.eql({ type: 'reviseReview' });
      mounted.session.set({ reviewed: null });
      await mounted.settle();
      expect(mounted.find('hp-reviewed')).to.equal(null);
      expect(mounted.findAll('button').map(textOf)).to.not.include('Change the review');
      unmountPickers();
    }
  });

  it('[P269] a review can be changed from the page that says that nobody is there', async () => {
    const mounted = await mountState('closed-reviewed');
    await mounted.waitFor('hp-reviewed');
    await mounted.settle();
    press(mounted, 'Change the review of Ana Ruiz');
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'reviseReview' });
    mounted.session.set({ reviewed: null });
    await mounted.settle();
    expect(mounted.find('hp-reviewed')).to.equal(null);
  });

  it('[P175] is filled with what was said, and says it anew or leaves it', async () => {
    const mounted = await mountState('revising');
    expect(inputs(mounted, 'radio')[3]!.checked).to.equal(true);
    expect(mounted.find<HTMLTextAreaElement>('textarea')!.value).to.equal('Patient and precise.');
    expect(mounted.findAll('label.chip.chosen').map(textOf)).to.eql(['Patient', 'Clear']);
    await star(mounted, 5);
    press(mounted, 'Save change');
    expect(mounted.session.requests.at(-1)).to.eql({
      type: 'changeReview',
      stars: 5,
      comment: 'Patient and precise.',
      tags: ['patient', 'clear'],
      nps: 9,
    });
    press(mounted, 'Keep it');
    expect(mounted.session.requests.at(-1)).to.eql({ type: 'stopRevising' });
  });

  it('[P175] says that the change of what is published appears later', async () => {
    const mounted = await mountState('thanked-changed');
    expect(textOf(mounted.find('h2'))).to.equal('Your review is changed');
    expect(textOf(mounted.find('.lead'))).to.contain('stays until the change appears');
  });

  it('[P176] the page of a person shows tags and replies, with the name of who replied', async () => {
    const mounted = await mountState('page');
    const items = mounted.findAll('.reviews li').map(textOf);
    expect(items[0]).to.contain('Knew the subject · Patient');
    expect(items[1]).to.contain('replied').and.contain('The cheaper one suits your amplifier better');
    expect(items[2]).to.not.contain('replied');
  });
});
