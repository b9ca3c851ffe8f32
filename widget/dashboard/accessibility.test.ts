import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { axeFindings, cutText, smallTargets, stickingOut } from '../test/audit.ts';
import { GALLERY } from './test/gallery-states.ts';
import { mountScene, unmountAll } from './test/mount.ts';

const WIDTHS = [390, 768, 1280, 2560] as const;

before(() => emulateMedia({ reducedMotion: 'reduce' }));
afterEach(unmountAll);

describe('<agent-dashboard> in every state', () => {
  for (const [name, scene] of Object.entries(GALLERY)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`[B1] ${name} in ${scheme}: axe finds nothing`, async () => {
        await setViewport({ width: 1280, height: 900 });
        const { element } = await mountScene(scene(), scheme);
        expect(await axeFindings(element)).to.eql([]);
        expect(smallTargets(element)).to.eql([]);
      });
    }

    it(`[B2] ${name} fits from a phone to a wide screen, and cuts no text`, async () => {
      await setViewport({ width: WIDTHS[0], height: 900 });
      const { element } = await mountScene(scene());
      for (const width of WIDTHS) {
        await setViewport({ width, height: 900 });
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const found = stickingOut(element).filter(
          (each) =>
            !/^(table|thead|tbody|tr|th|td|caption|span|div\.acts|div\.cell|button|select|option)\b/u.test(
              each,
            ),
        );
        expect([...found, ...cutText(element)], String(width)).to.eql([]);
      }
    });
  }
});
