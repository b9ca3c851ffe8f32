import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { ARRANGEMENTS, testEveryView } from '../test/all-views.ts';
import { controlsOf, named } from '../test/audit.ts';
import { hasRing } from '../test/focus-audit.ts';
import { deepFocus, unmountPickers } from '../test/mount-picker.ts';

describe('the focus where a reader forces colours', () => {
  before(async () => {
    await executeServerCommand('emulate-forced-colors', 'active');
    await setViewport({ width: 1280, height: 780 });
  });
  afterEach(unmountPickers);
  after(async () => {
    document.documentElement.removeAttribute('dir');
    await executeServerCommand('emulate-forced-colors', 'none');
  });

  it('[P248] is looked at in forced colours', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });

  testEveryView('[P248] every control shows a ring', ARRANGEMENTS.wide, ({ picker }) => {
    const ringless: string[] = [];
    for (const control of controlsOf(picker)) {
      // As the keyboard does it: a ring is shown for keys, not for every press.
      control.focus({ focusVisible: true, preventScroll: true });
      if (deepFocus() === control && !hasRing(control)) ringless.push(named(control));
    }
    expect(ringless).to.eql([]);
  });
});
