import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { ARRANGEMENTS, testEveryView } from '../test/all-views.ts';
import { addReaderStyle, cutText, stickingOut } from '../test/audit.ts';
import { unmountPickers } from '../test/mount-picker.ts';

/** Source: WCAG 2.2, 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

/** Every size of text at its double, as a site or a reader sets it. */
const DOUBLE = Object.entries({ '': 15, '-small': 13, '-large': 17, '-title': 22, '-display': 28 })
  .map(([name, size]) => `--agent-picker-text${name}: ${2 * size}px`)
  .join(';');

describe('every view in a reader’s own text', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(unmountPickers);
  after(() => document.documentElement.removeAttribute('dir'));

  for (const arrangement of [ARRANGEMENTS.narrow, ARRANGEMENTS.narrowLauncher]) {
    describe(`${arrangement.layout}, with wider spacing at 320 pixels`, () => {
      before(() => setViewport({ width: 320, height: 780 }));

      testEveryView('[P250] nothing is cut off', arrangement, ({ picker }) => {
        const before = cutText(picker).length;
        addReaderStyle(picker, SPACING);
        expect(cutText(picker), 'cut').to.have.lengthOf(before);
        expect(stickingOut(picker), 'sticks out').to.eql([]);
      });
    });
  }

  describe('at twice the size, 640 pixels', () => {
    before(() => setViewport({ width: 640, height: 780 }));

    testEveryView('[P250] nothing is cut off', ARRANGEMENTS.narrow, async ({ picker, settle }) => {
      picker.style.cssText = DOUBLE;
      await settle();
      expect(cutText(picker), 'cut').to.eql([]);
      expect(stickingOut(picker), 'sticks out').to.eql([]);
    });
  });
});
