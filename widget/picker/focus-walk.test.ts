import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { allViews, ARRANGEMENTS, mountView } from '../test/all-views.ts';
import { controlsOf, named } from '../test/audit.ts';
import { missedAt } from '../test/focus-audit.ts';
import { deepFocus, unmountPickers } from '../test/mount-picker.ts';

/** More stops than any view has. */
const STOPS_MOST = 120;

const views = allViews(Date.now());
const [inline, , launcher] = [ARRANGEMENTS[1]!, ARRANGEMENTS[0]!, ARRANGEMENTS[2]!];

function addButton(where: 'prepend' | 'append'): HTMLButtonElement {
  const button = document.createElement('button');
  button.dataset.test = '';
  button.textContent = where;
  document.body[where](button);
  return button;
}

/** Goes through a view by the key and says what is amiss at each stop; dialogs keep one in them. */
async function walk(from: HTMLElement, to: HTMLElement, key: string) {
  const stops = new Set<Element>();
  const missed: string[] = [];
  from.focus();
  for (let step = 0; step < STOPS_MOST; step++) {
    await sendKeys({ press: key });
    const stop = deepFocus();
    if (stop === to) return { stops, missed, left: true };
    if (stop === null || stop === document.body || stops.has(stop)) break;
    stops.add(stop);
    missed.push(...missedAt(stop));
  }
  return { stops, missed, left: false };
}

describe('the way through every view by keys', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => {
    unmountPickers();
    document.querySelectorAll('[data-test]').forEach((element) => element.remove());
  });
  after(() => document.documentElement.removeAttribute('dir'));

  for (const arrangement of [inline, launcher]) {
    const { layout, width } = arrangement;
    describe(`${layout}, ${width} pixels`, () => {
      before(() => setViewport({ width, height: 780 }));

      for (const [index, { name }] of views.entries()) {
        it(`[P247, P248] leads through ${name} and out of it, each stop with a ring and in sight`, async () => {
          const [before, after] = [addButton('prepend'), addButton('append')];
          const { picker, find } = await mountView(allViews(Date.now())[index]!, arrangement);
          document.body.append(after);
          const { stops, missed, left } = await walk(before, after, 'Tab');
          expect(missed).to.eql([]);
          if (find('dialog[open]') !== null) return;
          expect(left, 'leads out').to.equal(true);
          const skipped = controlsOf(picker).filter(
            (control) => control.tabIndex >= 0 && !stops.has(control) && !control.matches('[type=radio]'),
          );
          expect(skipped.map(named), 'never reached').to.eql([]);
        });
      }
    });
  }
});
