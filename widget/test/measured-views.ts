import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { type Arrangement, testEveryView } from './all-views.ts';
import { axeFindings, moving, smallTargets, stickingOut } from './audit.ts';
import { unmountPickers } from './mount-picker.ts';

/** Measures every view as it stands in one arrangement; each is put on the page once. */
export function measureViews(title: string, arrangement: Arrangement): void {
  const { width } = arrangement;
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width, height: 780 });
  });
  afterEach(unmountPickers);
  after(() => document.documentElement.removeAttribute('dir'));

  testEveryView(title, arrangement, async ({ picker }) => {
    const found = [
      ...(await axeFindings(picker)),
      ...smallTargets(picker).map((target) => `small: ${target}`),
      ...moving(picker).map((element) => `moves: ${element}`),
      ...stickingOut(picker).map((element) => `sticks out: ${element}`),
    ];
    expect(found).to.eql([]);
    expect(document.documentElement.scrollWidth, 'width').to.be.at.most(width);
  });
}
