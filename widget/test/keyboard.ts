import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PickerRequest, PickerState } from '../session/picker-state.ts';
import { textOf } from './hands.ts';
import { deepFocus, type MountedPicker } from './mount-picker.ts';

/** More stops than any view has. */
const STOPS_MOST = 150;

/** What a reader hears first of a control: its label, else its words. */
function nameOf(element: Element | null): string {
  if (element === null || element === document.body) return 'nothing';
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const field = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  if (field && element.labels !== null && element.labels.length > 0) return textOf(element.labels[0]);
  if (element instanceof HTMLSelectElement && element.labels.length > 0) return textOf(element.labels[0]);
  return textOf(element);
}

/** Somebody who has no mouse: real keys, and after each step a look at where the focus is. */
export class Keyboard {
  private readonly mounted: MountedPicker;
  constructor(mounted: MountedPicker) {
    this.mounted = mounted;
  }

  /** Waits until the focus is at what is named so. */
  async isAt(name: string | RegExp): Promise<void> {
    const found = () => {
      const focused = nameOf(deepFocus());
      return typeof name === 'string' ? focused.startsWith(name) : name.test(focused);
    };
    await waitUntil(found, `the focus is at “${String(name)}”`, { timeout: 3_000 }).catch(() =>
      expect.fail(`The focus is at “${nameOf(deepFocus())}”, not at “${String(name)}”.`),
    );
  }

  /** Goes on with the Tab key until that control has the focus. */
  async tabTo(name: string): Promise<void> {
    for (let step = 0; step < STOPS_MOST; step++) {
      if (nameOf(deepFocus()).startsWith(name)) return;
      await sendKeys({ press: 'Tab' });
    }
    expect.fail(`The Tab key never came to “${name}”.`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const [held, pressed] = key.split('+');
      if (held === undefined || pressed === undefined) await sendKeys({ press: key });
      else {
        await sendKeys({ down: held });
        await sendKeys({ press: pressed });
        await sendKeys({ up: held });
      }
    }
    await this.mounted.settle();
  }

  /** Goes to a button and presses it. */
  async use(name: string, key = 'Enter'): Promise<void> {
    await this.tabTo(name);
    await this.press(key);
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.mounted.settle();
  }

  /** What was asked for last. */
  get asked(): PickerRequest['type'] | undefined {
    return this.mounted.session.requests.at(-1)?.type;
  }

  /** What the server makes of it. */
  async then(changes: Partial<PickerState>): Promise<void> {
    this.mounted.session.set(changes);
    await this.mounted.settle();
    const isSomewhere = () => deepFocus() !== document.body;
    await waitUntil(isSomewhere, 'the focus is nowhere', { timeout: 2_000 });
  }
}
