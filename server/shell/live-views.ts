import { LIMITS, type ConnectionId, type Moment, type VisitorId } from '../protocol/index.ts';
import type { Clock, Timer } from './surroundings.ts';

/** One window of a visitor, as it has said who it is. */
export type View = {
  readonly connectionId: ConnectionId;
  /** The same over reloads and reconnections, `null` for a page that does not say. */
  readonly viewId: string | null;
  /** Whether it was live when it lost its connection. */
  readonly wasLive: boolean;
  /** Tells it whether it is the live one. */
  readonly tell: (live: boolean) => void;
};

/** `byDefault`: nobody has acted or asked for it, so one that was live before may still come back to it. */
type Live = { readonly view: View; readonly since: Moment; readonly byDefault: boolean };

/** All windows of one visitor, in the order in which they came. */
type Views = { readonly views: View[]; live: Live | null; held: Held | null };
/** For whom the live place is kept for a moment after its connection was lost. */
type Held = { readonly viewId: string | null; readonly timer: Timer };

/**
 * Which window of a visitor is live: at most one, over all tabs and devices. The first one is; another
 * becomes it when it asks, when it succeeds itself after a break, or when the live one stays away.
 */
export class LiveViews {
  readonly #clock: Clock;
  readonly #visitors = new Map<VisitorId, Views>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  arrived(visitorId: VisitorId, view: View): void {
    const own = this.#visitors.get(visitorId) ?? { views: [], live: null, held: null };
    this.#visitors.set(visitorId, own);
    const known = own.views.findIndex(({ connectionId }) => connectionId === view.connectionId);
    if (known !== -1) {
      // It says anew who it is, and stands as it stood.
      own.views[known] = view;
      if (own.live?.view.connectionId === view.connectionId) own.live = { ...own.live, view };
      return;
    }
    own.views.push(view);
    if (this.#succeeds(own, view)) this.#makeLive(own, view, !view.wasLive);
    else view.tell(false);
  }

  left(visitorId: VisitorId, connectionId: ConnectionId): void {
    const own = this.#visitors.get(visitorId);
    const index = own?.views.findIndex((view) => view.connectionId === connectionId) ?? -1;
    if (own === undefined || index === -1) return;
    own.views.splice(index, 1);
    if (own.live?.view.connectionId === connectionId) this.#hold(visitorId, own, own.live.view.viewId);
    else this.#forgetIfGone(visitorId, own);
  }

  /** Makes this window the live one, whoever was it. */
  take(visitorId: VisitorId, connectionId: ConnectionId): void {
    const own = this.#visitors.get(visitorId);
    const view = own?.views.find((each) => each.connectionId === connectionId);
    if (own !== undefined && view !== undefined) this.#makeLive(own, view, false);
  }

  isLive(visitorId: VisitorId, connectionId: ConnectionId): boolean {
    return this.#visitors.get(visitorId)?.live?.view.connectionId === connectionId;
  }

  /** Ends what is still to come by itself. */
  stop(): void {
    for (const { held } of this.#visitors.values()) held?.timer.cancel();
    this.#visitors.clear();
  }

  #succeeds({ live, held }: Views, { viewId, wasLive }: View): boolean {
    const isSame = (other: string | null): boolean => other !== null && other === viewId;
    if (live === null) return held === null || isSame(held.viewId);
    if (isSame(live.view.viewId)) return true;
    const isYoung = this.#clock.now() - live.since < LIMITS.liveViewHeldMilliseconds;
    return wasLive && live.byDefault && isYoung;
  }

  #makeLive(own: Views, view: View, byDefault: boolean): void {
    const before = own.live?.view;
    own.held?.timer.cancel();
    own.held = null;
    own.live = { view, since: this.#clock.now(), byDefault };
    if (before !== undefined && before.connectionId !== view.connectionId) {
      before.tell(false);
    }
    view.tell(true);
  }

  /** A phone that changes its network is back in a moment; the other window must not grab its place. */
  #hold(visitorId: VisitorId, own: Views, viewId: string | null): void {
    own.live = null;
    const timer = this.#clock.after(LIMITS.liveViewHeldMilliseconds, () => {
      own.held = null;
      const next = own.views.at(-1);
      if (next !== undefined) this.#makeLive(own, next, true);
      else this.#forgetIfGone(visitorId, own);
    });
    own.held = { viewId, timer };
  }

  #forgetIfGone(visitorId: VisitorId, { views, held }: Views): void {
    if (views.length === 0 && held === null) this.#visitors.delete(visitorId);
  }
}
