import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { axeFindings, moving, smallTargets, stickingOut } from '../../test/audit.ts';
import { GALLERY } from './gallery-states.ts';
import { mountConsole, settled, unmountAll } from './mount.ts';

/** What is wrong with the console as it stands: roles, names, contrast, targets, motion, what sticks out. */
export async function findings(element: Element): Promise<readonly string[]> {
  await settled(element);
  return [
    ...(await axeFindings(element)),
    ...smallTargets(element).map((target) => `small: ${target}`),
    ...moving(element).map((part) => `moves: ${part}`),
    ...stickingOut(element).map((part) => `sticks out: ${part}`),
  ];
}

/** Measures the console in every state of its gallery, so that a new state is measured by standing there. */
export function measureStates(
  title: (name: string) => string,
  { width, height, scheme }: { width: number; height: number; scheme: 'light' | 'dark' },
): void {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width, height });
  });
  afterEach(unmountAll);
  for (const [name, state] of Object.entries(GALLERY)) {
    it(title(name), async () => {
      const { element } = await mountConsole(state(), undefined, scheme);
      expect(await findings(element)).to.eql([]);
      expect(document.documentElement.scrollWidth, 'width').to.be.at.most(width);
    });
  }
}
