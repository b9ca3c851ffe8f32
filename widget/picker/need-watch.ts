import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Need } from '../../server/protocol/index.ts';
import type { ShownList } from '../session/picker-state.ts';
import { asksForNothing, sameNeed } from './need.ts';

const AFTER_CHANGE_MILLISECONDS = 300;
const EVERY_MILLISECONDS = 5_000;

/** What the watch goes by: the need that the filters make, and the list while it moves. */
export type Watched = { readonly need: Need; readonly list: ShownList | null; readonly live: boolean };

/**
 * Has the promise for a need read when the need has changed and stands for a moment, and again at most every
 * five seconds while the list changes. A need that asks for nothing is promised by the list itself.
 */
export class NeedWatch implements ReactiveController {
  private readonly read: () => Watched;
  private readonly ask: (need: Need) => void;
  private asked: { readonly need: Need; readonly list: ShownList | null } | null = null;
  private askedAt = -Infinity;
  private planned: { readonly need: Need; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  constructor(host: ReactiveControllerHost, read: () => Watched, ask: (need: Need) => void) {
    this.read = read;
    this.ask = ask;
    host.addController(this);
    this.look();
  }

  hostUpdated(): void {
    this.look();
  }

  hostDisconnected(): void {
    this.drop();
  }

  private look(): void {
    const { need, list, live } = this.read();
    if (asksForNothing(need) || !live) {
      this.drop();
      this.asked = null;
      return;
    }
    if (this.planned !== null) {
      if (sameNeed(this.planned.need, need)) return;
      this.drop();
    }
    const isNew = this.asked === null || !sameNeed(this.asked.need, need);
    if (isNew) this.plan(need, AFTER_CHANGE_MILLISECONDS);
    else if (this.asked?.list !== list)
      this.plan(need, this.askedAt + EVERY_MILLISECONDS - performance.now());
  }

  private plan(need: Need, milliseconds: number): void {
    this.planned = { need, timer: setTimeout(() => this.go(), Math.max(0, milliseconds)) };
  }

  private drop(): void {
    clearTimeout(this.planned?.timer);
    this.planned = null;
  }

  private go(): void {
    this.planned = null;
    const { need, list, live } = this.read();
    if (!live || asksForNothing(need)) return;
    this.asked = { need, list };
    this.askedAt = performance.now();
    this.ask(need);
  }
}
