import { expect } from '@open-wc/testing';
import { press } from '../test/hands.ts';
import { pickerStates } from '../test/picker-states.ts';
import { mountPicker, unmountPickers } from '../test/mount-picker.ts';

describe('accessibility of every state', () => {
  afterEach(unmountPickers);

  for (const name of Object.keys(pickerStates(0))) {
    for (const scheme of ['light', 'dark']) {
      it(`[P42] axe finds nothing in ${name}, ${scheme}`, async () => {
        const state = pickerStates(Date.now())[name]!;
        const { picker } = await mountPicker({ state, attributes: { scheme } });
        await expect(picker).to.be.accessible();
      });
    }
  }

  it('[P42] axe finds nothing in the sheet before joining', async () => {
    for (const scheme of ['light', 'dark']) {
      const { picker, app, find, settle } = await mountPicker({ attributes: { scheme } });
      app.choose('ana' as never);
      await settle();
      expect(find('dialog')).to.have.attribute('open');
      await expect(picker).to.be.accessible();
      unmountPickers();
    }
  });

  it('[P42] axe finds nothing where the order is explained, nor where the patience is changed', async () => {
    const states = pickerStates(Date.now());
    for (const scheme of ['light', 'dark']) {
      for (const [name, button] of [
        ['browsing', 'Why this order'],
        ['waiting-flex', 'Change'],
      ] as const) {
        const mounted = await mountPicker({ state: states[name]!, attributes: { scheme } });
        press(mounted, button);
        await mounted.waitFor(name === 'browsing' ? '.meaning' : 'fieldset');
        await mounted.settle();
        await expect(mounted.picker).to.be.accessible();
        unmountPickers();
      }
    }
  });

  it('[P42] axe finds nothing in the question before leaving and before the end', async () => {
    const states = pickerStates(Date.now());
    for (const [name, button] of [
      ['waiting', '#leave'],
      ['talking', '#end'],
    ] as const) {
      const { picker, find, settle } = await mountPicker({ state: states[name]! });
      find(button)!.click();
      await settle();
      expect(find('hp-sure')).to.exist;
      await expect(picker).to.be.accessible();
      unmountPickers();
    }
  });
});
