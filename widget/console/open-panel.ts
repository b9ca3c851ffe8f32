import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether the panel under a button is open. Escape closes it and gives the focus back to the button; a focus
 * that goes elsewhere closes it too.
 */
export class OpenPanel implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #opener: () => HTMLElement;
  #isOpen = false;

  constructor(host: ReactiveControllerHost, opener: () => HTMLElement) {
    this.#host = host;
    this.#opener = opener;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#isOpen = false;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  readonly toggle = (): void => this.#set(!this.#isOpen);

  close(): void {
    this.#set(false);
    this.#opener().focus();
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.preventDefault();
    this.close();
  };

  readonly onFocusOut = (event: FocusEvent): void => {
    const inside = (event.currentTarget as Element).contains(event.relatedTarget as Node | null);
    if (!inside) this.#set(false);
  };

  #set(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  }
}
