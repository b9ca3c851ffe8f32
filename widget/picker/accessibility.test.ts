import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { allViews, ARRANGEMENTS, mountView } from '../test/all-views.ts';
import { axeFindings, moving, smallTargets, stickingOut } from '../test/audit.ts';
import { unmountPickers } from '../test/mount-picker.ts';

const views = allViews(Date.now());

describe('what can be measured of every view', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(unmountPickers);
  after(() => document.documentElement.removeAttribute('dir'));

  for (const arrangement of ARRANGEMENTS) {
    const { width, scheme, layout, direction } = arrangement;
    describe(`${layout} of ${width} pixels, ${scheme}, ${direction}`, () => {
      before(() => setViewport({ width, height: 780 }));

      for (const [index, view] of views.entries()) {
        it(`[P42, P245, P246] nothing is found in ${view.name}`, async () => {
          const fresh = allViews(Date.now())[index]!;
          const { picker } = await mountView(fresh, arrangement);
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
    });
  }
});
