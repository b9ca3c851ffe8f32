import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { ARRANGEMENTS, testEveryView } from '../test/all-views.ts';
import { cutText, stickingOut } from '../test/audit.ts';
import { unmountPickers } from '../test/mount-picker.ts';

/** Every size of text at its double, as a site or a reader sets it. */
const DOUBLE = Object.entries({ '': 15, '-small': 13, '-large': 17, '-title': 22, '-display': 28 })
  .map(([name, size]) => `--agent-picker-text${name}: ${2 * size}px`)
  .join(';');

describe('every view in text of twice the size, 640 pixels', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 640, height: 780 });
  });
  afterEach(unmountPickers);
  after(() => document.documentElement.removeAttribute('dir'));

  testEveryView('[P250] nothing is cut off', ARRANGEMENTS.narrow, async ({ picker, settle }) => {
    picker.style.cssText = DOUBLE;
    await settle();
    expect(cutText(picker), 'cut').to.eql([]);
    expect(stickingOut(picker), 'sticks out').to.eql([]);
  });
});
