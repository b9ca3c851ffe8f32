import { fixtureCleanup, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { AgentPicker } from '../picker.ts';
import '../picker.ts';
import type { PickerApp } from '../picker/app.ts';
import type { PickerState } from '../session/picker-state.ts';
import type { OwnWords } from '../words/reword.ts';
import { FakePickerSession } from './fake-picker-session.ts';

export type MountedPicker = {
  readonly picker: AgentPicker;
  readonly app: PickerApp;
  readonly session: FakePickerSession;
  /** The first element that matches, in any shadow root below. */
  find<Found extends Element = HTMLElement>(selector: string): Found | null;
  findAll<Found extends Element = HTMLElement>(selector: string): readonly Found[];
  /** As `find`, once it is there. */
  waitFor<Found extends Element = HTMLElement>(selector: string): Promise<Found>;
  /** Waits until every element has rendered. */
  settle(): Promise<void>;
};

export type MountOptions = {
  readonly state?: Partial<PickerState>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Words of the owner. */
  readonly words?: OwnWords;
};

function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot !== null) yield* deep(element.shadowRoot);
  }
}

/** Every element below, through all shadow roots, that matches. */
export function findAllDeep<Found extends Element>(root: Element, selector: string): readonly Found[] {
  return [...deep(root.shadowRoot ?? root)].filter((element): element is Found => element.matches(selector));
}

/** The element that has the focus, in whatever shadow root. */
export function deepFocus(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

const mounted: Element[] = [];

/** Takes every picker off the page. Call it after each test. */
export function unmountPickers(): void {
  for (const picker of mounted.splice(0)) picker.remove();
  fixtureCleanup();
}

/** Puts a picker with a fake session on the page, not yet loaded where it is a launcher. */
export function createPicker({ state, attributes, words }: MountOptions = {}): {
  readonly picker: AgentPicker;
  readonly session: FakePickerSession;
} {
  const session = new FakePickerSession(state);
  const picker = document.createElement('agent-picker');
  picker.setAttribute('site', 'test');
  for (const [name, value] of Object.entries(attributes ?? {})) picker.setAttribute(name, value);
  picker.session = session;
  if (words !== undefined) picker.words = words;
  mounted.push(picker);
  document.body.append(picker);
  return { picker, session };
}

/** Puts a picker on the page and waits until it shows its state. */
export async function mountPicker(options: MountOptions = {}): Promise<MountedPicker> {
  const { picker, session } = createPicker(options);
  // Opened rather than waited for: what is below the edge of a small window never comes near the view.
  picker.open();
  const findAll = <Found extends Element>(selector: string) => findAllDeep<Found>(picker, selector);
  const find = <Found extends Element>(selector: string) => findAll<Found>(selector)[0] ?? null;
  const waitFor = async <Found extends Element>(selector: string): Promise<Found> => {
    await waitUntil(() => find(selector) !== null, `${selector} did not come`, { timeout: 4_000 });
    return find<Found>(selector)!;
  };
  const app = await waitFor<PickerApp>('hp-picker-app');
  const settle = async (): Promise<void> => {
    let before = -1;
    let count = 0;
    while (count !== before) {
      before = count;
      const all = [...findAll<HTMLElement>('*')];
      for (const { localName } of all) {
        // What tells of a turn comes with the talk, which nobody here need have begun.
        if (localName.startsWith('hp-turn-')) continue;
        if (localName.startsWith('hp-')) await customElements.whenDefined(localName);
      }
      for (const element of all) if (element instanceof LitElement) await element.updateComplete;
      await waitUntil(() => find('hp-coming') === null, 'a view did not come', { timeout: 4_000 });
      count = findAll('*').length;
    }
  };
  await settle();
  return { picker, app, session, find, findAll, waitFor, settle };
}
