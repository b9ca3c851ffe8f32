import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where letters are typed, a letter is no command. */
const FIELDS = 'input, select, textarea, [contenteditable]';
/** Where Enter means something of its own already; on the status that is set already it does not. */
const CONTROLS = `a, button:not([data-chosen]), summary, dialog, ${FIELDS}`;

const pressedIn = (event: KeyboardEvent, selector: string): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches(selector));

/** Whether the key was pressed in a text field, however deep in shadow trees. */
export const pressedInField = (event: KeyboardEvent): boolean => pressedIn(event, FIELDS);
/** Whether the key was pressed in a field, a button or a dialog. */
export const pressedInControl = (event: KeyboardEvent): boolean => pressedIn(event, CONTROLS);

/** Gives the keys of the whole page to its host for as long as that is connected. */
export class Shortcuts implements ReactiveController {
  private readonly onKey: (event: KeyboardEvent) => void;

  constructor(host: ReactiveControllerHost, pressed: (event: KeyboardEvent) => void) {
    this.onKey = (event) => {
      if (!event.defaultPrevented && !event.isComposing) pressed(event);
    };
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.onKey);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.onKey);
  }
}
