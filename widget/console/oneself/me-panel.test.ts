import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { GALLERY } from '../test/gallery-states.ts';
import {
  click,
  expectFocus,
  find,
  findAll,
  focused,
  mountConsole,
  press,
  unmountAll,
} from '../test/mount.ts';

afterEach(unmountAll);

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const side = (element: Element, name: string) => find(element, 'hp-desk', 'hp-side', name);

describe('the column about the agent', () => {
  before(() => setViewport({ width: 1280, height: 800 }));

  for (const scheme of ['light', 'dark'] as const) {
    for (const name of ['me', 'me-empty'] as const) {
      it(`[A177] axe finds nothing in ${name} in ${scheme}, with every disclosure open`, async () => {
        const { element } = await mountConsole(GALLERY[name]!(), undefined, scheme);
        await click(side(element, '#tab-me'));
        const all = findAll(element, 'hp-desk', 'hp-side', 'hp-me', 'details') as HTMLDetailsElement[];
        expect(all).to.have.length(10);
        for (const details of all) details.open = true;
        expect(isSeen(find(element, 'hp-desk', 'hp-side', 'hp-me', 'svg'))).to.equal(true);
        await expect(element).to.be.accessible();
      });
    }

    it(`[A177] axe finds nothing in disputes in ${scheme}`, async () => {
      const { element } = await mountConsole(GALLERY.disputes!(), undefined, scheme);
      await click(side(element, '#tab-reviews'));
      await expect(element).to.be.accessible();
    });
  }

  it('[A177] is reached by the arrows of the tabs, and reads today when it is first looked at', async () => {
    const { element, session } = await mountConsole(GALLERY.busy!());
    await click(side(element, '#tab-profile'));
    side(element, '#tab-profile').focus();
    await press(focused()!, 'ArrowRight');
    expectFocus(side(element, '#tab-me'));
    expect(session.requests.at(-1)).to.deep.equal({ type: 'readMeasures', period: 'day' });
  });

  it('[A172] is read again for its period whenever it is looked at, since a day goes on', async () => {
    const { element, session } = await mountConsole(GALLERY.me!());
    await click(side(element, '#tab-me'));
    await click(side(element, '#tab-visitor'));
    await click(side(element, '#tab-me'));
    expect(session.asked('readMeasures').map(({ period }) => period)).to.eql(['day', 'day']);
  });
});
