import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells that the end of something is on the screen of a page that can be seen: when it comes into view, when
 * the page does, and whenever its host has changed meanwhile.
 */
export class EndWatch implements ReactiveController {
  private readonly end: () => Element | null;
  private readonly seen: () => void;
  private observed: Element | null = null;
  private inView = false;
  private readonly observer = new IntersectionObserver((entries) => {
    this.inView = entries.at(-1)?.isIntersecting ?? false;
    this.tell();
  });

  /** @param end the last thing of the host, once it is rendered */
  constructor(host: ReactiveControllerHost, end: () => Element | null, seen: () => void) {
    this.end = end;
    this.seen = seen;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.tell);
  }

  hostUpdated(): void {
    const end = this.end();
    if (end !== this.observed) {
      this.observer.disconnect();
      if (end !== null) this.observer.observe(end);
      this.observed = end;
    }
    this.tell();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.tell);
    this.observer.disconnect();
    this.observed = null;
    this.inView = false;
  }

  private readonly tell = (): void => {
    if (this.inView && document.visibilityState === 'visible') this.seen();
  };
}
