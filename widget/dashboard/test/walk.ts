import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { axeFindings, colourFindings, cutText, named, smallTargets } from '../../test/audit.ts';
import { deep } from './act.ts';
import type { Scene } from './gallery-states.ts';
import { mountScene, unmountAll } from './mount.ts';

const WIDTHS = [390, 768, 1280, 2560] as const;

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** Whether it lies in something that scrolls sideways by itself, as a wide table does. */
function scrollsInside(element: Element): boolean {
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    if (at !== document.documentElement && /auto|scroll/u.test(getComputedStyle(at).overflowX)) return true;
  }
  return false;
}

/** What sticks out of the window at the sides. */
const stickingOut = (root: Element): readonly string[] =>
  deep(root)
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const isOut = left < -1 || right > document.documentElement.clientWidth + 1;
      return width > 1 && isOut && element.checkVisibility() && !scrollsInside(element);
    })
    .map(named);

/** Walks each state in light and dark, and from narrow to wide; called inside a `describe`. */
export function walk(gallery: Readonly<Record<string, () => Scene>>): void {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(unmountAll);

  for (const [name, scene] of Object.entries(gallery)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`[B1] ${name} in ${scheme}: axe finds nothing`, async () => {
        await setViewport({ width: 1280, height: 900 });
        const { element } = await mountScene(scene(), scheme);
        expect(await (scheme === 'light' ? axeFindings : colourFindings)(element)).to.eql([]);
        expect(smallTargets(element)).to.eql([]);
      });
    }

    it(`[B2] ${name} fits from a phone to a wide screen, and cuts no text`, async () => {
      await setViewport({ width: WIDTHS[0], height: 900 });
      const { element } = await mountScene(scene());
      for (const width of WIDTHS) {
        await setViewport({ width, height: 900 });
        await new Promise((resolve) => requestAnimationFrame(resolve));
        expect([...stickingOut(element), ...cutText(element)], String(width)).to.eql([]);
      }
    });
  }
}
