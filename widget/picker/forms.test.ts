import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { allViews, ARRANGEMENTS, mountView } from '../test/all-views.ts';
import { controlsOf, named } from '../test/audit.ts';
import { saidBy, textOf } from '../test/hands.ts';
import { fakeList } from '../test/fake-picker-session.ts';
import { mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';

const wide = ARRANGEMENTS[1]!;

/** What each field about a person is filled in with. Source: WCAG 2.2, 1.3.5 and its section 7. */
const PURPOSES: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'given-name'],
  mail: ['email'],
  phone: ['tel'],
};

async function inEveryView(check: (mounted: MountedPicker, name: string) => void): Promise<void> {
  for (const index of allViews(Date.now()).keys()) {
    const view = allViews(Date.now())[index]!;
    check(await mountView(view, wide), view.name);
    unmountPickers();
  }
}

describe('controls of every view', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 1280, height: 800 });
  });
  afterEach(unmountPickers);
  after(() => document.documentElement.removeAttribute('dir'));

  it('[P257] fields about a person say what they are for, so that a browser can fill them in', async function () {
    this.timeout(60_000);
    const seen = new Set<string>();
    await inEveryView(({ findAll }, where) => {
      for (const { name, autocomplete } of findAll<HTMLInputElement>('input[name]')) {
        const purposes = PURPOSES[name];
        if (purposes === undefined) continue;
        seen.add(name);
        expect(purposes, `${name} in ${where}`).to.include(autocomplete);
      }
    });
    expect([...seen].sort()).to.eql(['mail', 'name', 'phone']);
  });

  it('[P260] a label that is only heard contains the words that are seen', async function () {
    this.timeout(60_000);
    await inEveryView(({ picker }, where) => {
      const others = controlsOf(picker).filter((control) => {
        const heard = control.getAttribute('aria-label')?.toLowerCase();
        const isField = control.matches('input, select, textarea');
        return heard !== undefined && !isField && !heard.includes(textOf(control).toLowerCase());
      });
      expect(others.map(named), where).to.eql([]);
    });
  });

  it('[P259] a press that is begun and not ended on a control does nothing', async function () {
    this.timeout(60_000);
    await inEveryView(({ picker, session }, where) => {
      const before = session.requests.length;
      for (const control of controlsOf(picker)) {
        for (const type of ['pointerdown', 'mousedown']) {
          control.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
        }
      }
      expect(session.requests.length, where).to.equal(before);
    });
  });

  it('[P258] how somebody is there is said in words, not by the colour of a dot alone', async () => {
    const now = Date.now();
    const list = fakeList(now);
    const said = new Set<string>();
    for (const availability of ['available', 'away', 'offline'] as const) {
      const estimate = { state: availability === 'available' ? 'free' : 'none' } as const;
      const agents = [{ ...list.agents[0]!, availability, estimate, waiting: 0, backAt: null }];
      const { find } = await mountPicker({ state: { list: { ...list, agents } } });
      said.add(saidBy(find('hp-card')!.shadowRoot!.querySelector('.promise')));
      unmountPickers();
    }
    expect([...said], 'each is another').to.have.lengthOf(3);
    expect([...said]).not.to.include('');
  });
});
