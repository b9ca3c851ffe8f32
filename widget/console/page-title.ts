import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Puts what calls into the title of a page that is hidden, and takes it away when somebody looks. */
export class PageTitle implements ReactiveController {
  private readonly prefix: () => string;
  private original: string | null = null;

  /** @param prefix what is to be said now, empty for nothing */
  constructor(host: ReactiveControllerHost, prefix: () => string) {
    this.prefix = prefix;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.apply);
  }

  hostUpdated(): void {
    this.apply();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.apply);
    this.restore();
  }

  private readonly apply = (): void => {
    const prefix = document.hidden ? this.prefix() : '';
    if (prefix === '') {
      this.restore();
      return;
    }
    this.original ??= document.title;
    document.title = prefix;
  };

  private restore(): void {
    if (this.original === null) return;
    document.title = this.original;
    this.original = null;
  }
}
