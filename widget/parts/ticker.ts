import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PERIOD_MILLISECONDS = 1_000;

/** The one timer of the page: it runs only while something listens and the page can be seen. */
class Ticker {
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setInterval> | undefined;

  /** Calls `listener` about once a second; the result ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) document.addEventListener('visibilitychange', this.onVisibility);
    this.run();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      document.removeEventListener('visibilitychange', this.onVisibility);
      this.halt();
    };
  }

  private run(): void {
    if (this.timer !== undefined || document.hidden) return;
    this.timer = setInterval(this.tick, PERIOD_MILLISECONDS);
  }

  private halt(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private readonly tick = (): void => {
    for (const listener of [...this.listeners]) listener();
  };

  private readonly onVisibility = (): void => {
    if (document.hidden) {
      this.halt();
    } else {
      this.tick();
      this.run();
    }
  };
}

export const ticker = new Ticker();

/** Renders its host again when what `read` answers has changed since the last second. */
export class Live<Value> implements ReactiveController {
  private shown: Value | undefined;
  private stop: (() => void) | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly read: () => Value;

  /** @param read a cheap function of the host's properties and the time, with a comparable answer */
  constructor(host: ReactiveControllerHost, read: () => Value) {
    this.host = host;
    this.read = read;
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = ticker.subscribe(() => {
      if (!Object.is(this.read(), this.shown)) this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.stop?.();
  }

  /** Call it while rendering: the value of this moment. */
  get value(): Value {
    this.shown = this.read();
    return this.shown;
  }
}
