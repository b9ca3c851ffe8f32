import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ticker } from '../parts/ticker.ts';

const EVERY_MILLISECONDS = 10_000;

/**
 * What a polite status says: never more often than every ten seconds, and then only the newest.
 * A change of view is urgent and is said at once.
 */
export class Announcer implements ReactiveController {
  text = '';
  private waiting: string | null = null;
  private saidAt = -Infinity;
  private stop: (() => void) | undefined;
  private readonly host: ReactiveControllerHost;
  private readonly now: () => number;

  constructor(host: ReactiveControllerHost, now: () => number = () => performance.now()) {
    this.host = host;
    this.now = now;
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = ticker.subscribe(() => this.settle());
  }

  hostDisconnected(): void {
    this.stop?.();
  }

  say(text: string, urgency: 'polite' | 'urgent' = 'polite'): void {
    this.waiting = text === this.text ? null : text;
    if (urgency === 'urgent') this.saidAt = -Infinity;
    this.settle();
  }

  private settle(): void {
    if (this.waiting === null || this.now() - this.saidAt < EVERY_MILLISECONDS) return;
    this.text = this.waiting;
    this.waiting = null;
    this.saidAt = this.now();
    this.host.requestUpdate();
  }
}
