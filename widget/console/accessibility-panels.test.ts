import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { GALLERY } from './test/gallery-states.ts';
import { findings, measureStates } from './test/measured.ts';
import { click, find, findAll, mountConsole, unmountAll } from './test/mount.ts';

const TALK = ['hp-desk', 'hp-console-conversation:not([inert])'] as const;
const BAR = ['hp-desk', 'hp-console-bar'] as const;

/** What opens over the desk or unfolds in it, by the button that does it. */
const OPENERS = {
  menu: [...BAR, '.opener'],
  plan: [...BAR, 'hp-plan', 'button'],
  transfer: [...TALK, 'hp-transfer-button', 'button'],
  channel: [...TALK, 'hp-channel-button', 'button'],
  end: [...TALK, 'hp-end-button', 'button'],
} as const;

describe('the panels of the console', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 1280, height: 800 });
  });
  afterEach(unmountAll);

  for (const scheme of ['light', 'dark'] as const) {
    it(`[A198] are all without a finding beside the desk, in ${scheme}`, async () => {
      const { element } = await mountConsole(GALLERY.reviews!(), undefined, scheme);
      const tabs = findAll(element, 'hp-desk', 'hp-side', '[role=tab]');
      expect(tabs.length).to.be.greaterThan(2);
      for (const tab of tabs) {
        await click(tab);
        expect(await findings(element), tab.id).to.eql([]);
      }
    });

    for (const [name, path] of Object.entries(OPENERS)) {
      it(`[A198] ${name} opens without a finding, in ${scheme}`, async () => {
        const { element } = await mountConsole(GALLERY.busy!(), undefined, scheme);
        await click(find(element, ...path));
        expect(await findings(element)).to.eql([]);
      });
    }
  }
});

describe('the console at 1280 pixels', () => {
  measureStates((name) => `[A198] shows the state ${name}, and nothing is found`, {
    width: 1280,
    height: 800,
    scheme: 'light',
  });
});
