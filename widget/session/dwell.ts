import { LIMITS } from '../../server/protocol/limits.ts';

/** One step of a tab's way, as the browser keeps it. `key` is its own as long as the tab lives. */
export type WayEntry = { readonly key: string; readonly index: number; readonly url: string | null };

/** What the browser keeps of this tab's way through the site; not every browser has it. */
export type Way = Pick<EventTarget, 'addEventListener'> & {
  readonly currentEntry: WayEntry | null;
  readonly activation?: { readonly entry: WayEntry | null } | null;
  entries(): readonly WayEntry[];
};

type Clock = () => number;

/**
 * How long each step of the way was open, seen from here on and kept in memory only: where every page is
 * loaded anew, nothing is known but the newest.
 */
export class Dwell {
  readonly #way: Way | undefined;
  /** Milliseconds since the page was loaded. */
  readonly #now: Clock;
  readonly #stayed = new Map<string, number>();
  #key: string | undefined;
  #since = 0;

  constructor(way: Way | undefined, now: Clock) {
    this.#way = way;
    this.#now = now;
    this.#key = way?.currentEntry?.key;
    const loaded = way?.activation?.entry?.key ?? this.#key;
    // The page changed its address before anybody watched: what came before is not known.
    if (loaded !== this.#key) this.#since = now();
    way?.addEventListener('currententrychange', () => this.#move());
  }

  /** Oldest first, as far as the newest. */
  get way(): readonly WayEntry[] {
    const now = this.#way?.currentEntry?.index ?? -1;
    return (this.#way?.entries() ?? []).filter(({ index }) => index <= now);
  }

  /** `null` for what was open before anybody watched. */
  secondsOf(key: string | undefined): number | null {
    const before = this.#stayed.get(key ?? '');
    const here = key === this.#key ? this.#now() - this.#since : undefined;
    if (before === undefined && here === undefined) return null;
    const seconds = Math.round(((before ?? 0) + (here ?? 0)) / 1_000);
    return Math.min(seconds, LIMITS.dwellSecondsMost);
  }

  #move(): void {
    const key = this.#way?.currentEntry?.key;
    if (key === this.#key) return;
    const left = this.#key ?? '';
    const stayed = (this.#stayed.get(left) ?? 0) + this.#now() - this.#since;
    // Put last, so that what gives way is what was open longest ago.
    this.#stayed.delete(left);
    this.#stayed.set(left, stayed);
    const [oldest = ''] = this.#stayed.keys();
    if (this.#stayed.size > LIMITS.visitedPages) this.#stayed.delete(oldest);
    this.#key = key;
    this.#since = this.#now();
  }
}

/** Of this page, from when its file is fetched: behind the list, or at the first act. */
export const dwell = new Dwell((window as { readonly navigation?: Way }).navigation, () => performance.now());
