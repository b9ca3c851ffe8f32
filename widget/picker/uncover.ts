import type { LitElement, ReactiveController } from 'lit';

function focused(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

/**
 * For what floats over a view: after every key it is told the control that has the focus under it. A key is
 * heard everywhere, whereas a focus that moves within one shadow root is heard only there.
 */
export class Uncover implements ReactiveController {
  private readonly host: LitElement;
  private readonly uncover: (covered: Element | null) => void;

  /** @param uncover gets what is covered, `null` where nothing is */
  constructor(host: LitElement, uncover: (covered: Element | null) => void) {
    this.host = host;
    this.uncover = uncover;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keyup', this.onKeyUp);
  }

  hostDisconnected(): void {
    window.removeEventListener('keyup', this.onKeyUp);
  }

  private readonly onKeyUp = (event: Event): void => {
    this.uncover(null);
    const control = focused();
    if (control === null || event.composedPath().includes(this.host)) return;
    const own = this.host.getBoundingClientRect();
    const { top, bottom, left, right } = control.getBoundingClientRect();
    const isUnder = top < own.bottom && bottom > own.top && left < own.right && right > own.left;
    if (isUnder) this.uncover(control);
  };
}
