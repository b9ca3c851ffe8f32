import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { ARRANGEMENTS, testEveryView } from '../test/all-views.ts';
import { addReaderStyle, cutText, stickingOut } from '../test/audit.ts';
import { unmountPickers } from '../test/mount-picker.ts';

/** Source: WCAG 2.2, 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

describe('every view in a reader’s own spacing', () => {
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
});
