import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { ARRANGEMENTS, testEveryView } from '../test/all-views.ts';
import { controlsOf, named } from '../test/audit.ts';
import { saidBy, textOf } from '../test/hands.ts';
import { fakeList } from '../test/fake-picker-session.ts';
import { mountPicker, type MountedPicker, unmountPickers } from '../test/mount-picker.ts';

/** What each field about a person is filled in with. Source: WCAG 2.2, 1.3.5 and its section 7. */
const PURPOSES: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'given-name'],
  mail: ['email'],
  phone: ['tel'],
};

/** What fields about a person do not say of themselves. */
function unsaidPurposes({ findAll }: MountedPicker, seen: Set<string>): readonly string[] {
  return findAll<HTMLInputElement>('input[name]').flatMap(({ name, autocomplete }) => {
    const purposes = PURPOSES[name];
    if (purposes === undefined) return [];
    seen.add(name);
    return purposes.includes(autocomplete) ? [] : [`${name}: ${autocomplete}`];
  });
}

/** Controls whose label, only heard, is without the words that are seen. */
const misnamed = ({ picker }: MountedPicker): readonly string[] =>
  controlsOf(picker)
    .filter((control) => {
      const heard = control.getAttribute('aria-label')?.toLowerCase();
      const isField = control.matches('input, select, textarea');
      return heard !== undefined && !isField && !heard.includes(textOf(control).toLowerCase());
    })
    .map(named);

/** How much is asked for by presses that are begun on every control and not ended. */
function askedByBegunPresses({ picker, session }: MountedPicker): number {
  const before = session.requests.length;
  for (const control of controlsOf(picker)) {
    for (const type of ['pointerdown', 'mousedown']) {
      control.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    }
  }
  return session.requests.length - before;
}

describe('controls of every view', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 1280, height: 800 });
  });
  afterEach(unmountPickers);
  after(() => document.documentElement.removeAttribute('dir'));

  const seen = new Set<string>();
  testEveryView(
    '[P257, P259, P260] fields say their purpose, labels what is seen, and no press acts before its end',
    ARRANGEMENTS.wide,
    (mounted) => {
      expect(unsaidPurposes(mounted, seen)).to.eql([]);
      expect(misnamed(mounted)).to.eql([]);
      expect(askedByBegunPresses(mounted)).to.equal(0);
    },
  );

  it('[P257] fields of every kind about a person are among them', () => {
    expect([...seen].sort()).to.eql(['mail', 'name', 'phone']);
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
