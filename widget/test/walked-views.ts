import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { type Arrangement, testEveryView } from './all-views.ts';
import { controlsOf, named } from './audit.ts';
import { missedAt } from './focus-audit.ts';
import { deepFocus, type MountedPicker, unmountPickers } from './mount-picker.ts';

/** More stops than any view has. */
const STOPS_MOST = 120;

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

async function walkThrough({ picker, find }: MountedPicker): Promise<void> {
  const [before, after] = [addButton('prepend'), addButton('append')];
  const { stops, missed, left } = await walk(before, after, 'Tab');
  expect(missed).to.eql([]);
  if (find('dialog[open]') !== null) return;
  expect(left, 'leads out').to.equal(true);
  const skipped = controlsOf(picker).filter(
    (control) => control.tabIndex >= 0 && !stops.has(control) && !control.matches('[type=radio]'),
  );
  expect(skipped.map(named), 'never reached').to.eql([]);
}

/** Goes through every view of one arrangement with the Tab key, from before it to after it. */
export function walkViews(title: string, arrangement: Arrangement): void {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: arrangement.width, height: 780 });
  });
  afterEach(() => {
    unmountPickers();
    document.querySelectorAll('[data-test]').forEach((element) => element.remove());
  });
  after(() => document.documentElement.removeAttribute('dir'));

  testEveryView(title, arrangement, walkThrough);
}
