import type { ReactiveController, ReactiveControllerHost } from 'lit';

const AFTER_SCROLL_MILLISECONDS = 1_500;
const AFTER_TOUCH_MILLISECONDS = 3_000;

/**
 * Whether a list may change its order: nobody points at it, is focused in it, or has just scrolled it.
 * A page that cannot be seen is calm.
 */
export class Calm implements ReactiveController {
  private pointed = false;
  private focused = false;
  private busyUntil = 0;
  private readonly host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  get isCalm(): boolean {
    if (document.hidden) return true;
    return !this.pointed && !this.focused && performance.now() >= this.busyUntil;
  }

  /** Spread onto the list as listeners: what is near it says when it is in use. */
  readonly onPointerEnter = (event: PointerEvent): void => {
    this.pointed = event.pointerType === 'mouse';
  };
  readonly onPointerLeave = (): void => {
    this.pointed = false;
  };
  readonly onPointerDown = (): void => this.rest(AFTER_TOUCH_MILLISECONDS);
  readonly onFocusIn = (): void => {
    this.focused = true;
  };
  readonly onFocusOut = (): void => {
    this.focused = false;
  };

  hostConnected(): void {
    // Captured, since a scroll does not bubble and any ancestor may be what moves.
    window.addEventListener('scroll', this.onScroll, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('scroll', this.onScroll, { capture: true });
    this.pointed = false;
    this.focused = false;
  }

  private readonly onScroll = (event: Event): void => {
    const moved = event.target;
    const holdsUs =
      moved instanceof Node && (moved.contains(this.host) || moved.contains(rootHost(this.host)));
    if (holdsUs) this.rest(AFTER_SCROLL_MILLISECONDS);
  };

  private rest(milliseconds: number): void {
    this.busyUntil = Math.max(this.busyUntil, performance.now() + milliseconds);
  }
}

/** The element of the page that all shadow roots around this one belong to. */
function rootHost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? rootHost(root.host) : element;
}
