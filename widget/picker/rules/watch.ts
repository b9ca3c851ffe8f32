import type { BrowserFacts, Facts } from '../../../server/rules/facts.ts';
import { frustrationScore } from '../../../server/rules/frustration.ts';
import type { Position } from '../../../server/rules/place.ts';
import type { PageVisit } from '../../session/page-visit.ts';
import { circumstances } from '../../session/circumstances.ts';
import { pathsHere } from './remembered.ts';

const RAGE_CLICKS = 3;
const RAGE_MILLISECONDS = 1_000;
const RAGE_PIXELS = 24;
const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'touchstart', 'input'] as const;

type Click = { readonly at: number; readonly x: number; readonly y: number };

/** What is true of this visit, seen in the page and kept in its memory. */
export class Watch {
  readonly #visit: PageVisit;
  readonly #now: () => number;
  readonly #ends: (() => void)[] = [];
  #path = location.pathname;
  #paths: string[] = [...pathsHere()];
  #dwell = 0;
  #lookedAt: number;
  #livedAt: number;
  #leaving = false;
  #clicks: readonly Click[] = [];
  #rageClicks = 0;
  #errors = 0;
  #position: Position | null = null;

  constructor(visit: PageVisit, now: () => number = Date.now) {
    this.#visit = visit;
    this.#now = now;
    this.#lookedAt = this.#livedAt = now();
    for (const name of SIGNS_OF_LIFE) {
      this.#listen(window, name, () => {
        this.#livedAt = this.#now();
      });
    }
    this.#listen(window, 'click', (event) => this.#clicked(event as MouseEvent));
    this.#listen(document.documentElement, 'mouseout', (event) => this.#left(event as MouseEvent));
    this.#listen(document.documentElement, 'mouseover', () => {
      this.#leaving = false;
    });
    for (const name of ['error', 'unhandledrejection', 'invalid']) {
      this.#listen(window, name, (event) => {
        // A picture that did not come is nobody's trouble.
        if (event.type !== 'error' || event.target === window) this.#errors += 1;
      });
    }
    void this.#readPosition();
  }

  stop(): void {
    for (const end of this.#ends.splice(0)) end();
  }

  /** Counts the time since the last look: dwelling is being in sight. */
  facts(): Facts & BrowserFacts {
    const now = this.#now();
    this.#follow(now);
    const { device, locale, zone, referrer } = circumstances();
    return {
      now,
      path: this.#path,
      dwellSeconds: Math.floor(this.#dwell / 1_000),
      pathsSeen: this.#paths,
      idleSeconds: Math.floor((now - this.#livedAt) / 1_000),
      leaving: this.#leaving,
      referrerHost: referrer === '' ? '' : new URL(referrer).host,
      campaign: campaignOf(location.search),
      device: device.kind,
      locale,
      zone,
      position: this.#position,
      attributes: this.#visit.attributes,
      tracked: this.#visit.touchpoints.map(({ name }) => name),
      frustration: frustrationScore({
        rageClicks: this.#rageClicks,
        errors: this.#errors,
        toAndFro: this.#toAndFro(),
      }),
    };
  }

  #follow(now: number): void {
    const passed = now - this.#lookedAt;
    this.#lookedAt = now;
    if (location.pathname !== this.#path) {
      this.#path = location.pathname;
      this.#paths.push(this.#path);
      this.#dwell = 0;
      this.#livedAt = now;
    } else if (document.visibilityState === 'visible') this.#dwell += passed;
  }

  #toAndFro(): number {
    return this.#paths.filter((path, at, all) => at >= 2 && path === all[at - 2] && path !== all[at - 1])
      .length;
  }

  #clicked({ clientX: x, clientY: y }: MouseEvent): void {
    const at = this.#now();
    const near = (click: Click): boolean =>
      at - click.at <= RAGE_MILLISECONDS && Math.hypot(click.x - x, click.y - y) <= RAGE_PIXELS;
    this.#clicks = [...this.#clicks.filter(near), { at, x, y }];
    if (this.#clicks.length < RAGE_CLICKS) return;
    this.#rageClicks += 1;
    this.#clicks = [];
  }

  #left({ relatedTarget, clientY }: MouseEvent): void {
    if (relatedTarget === null && clientY <= 0) this.#leaving = true;
  }

  /** Only where the visitor has allowed this page to know before: nobody is asked. */
  async #readPosition(): Promise<void> {
    try {
      const { state } = await navigator.permissions.query({ name: 'geolocation' });
      if (state !== 'granted') return;
      navigator.geolocation.getCurrentPosition(({ coords }) => {
        this.#position = { latitude: coords.latitude, longitude: coords.longitude };
      });
    } catch {
      // A browser without it is nowhere.
    }
  }

  #listen(target: EventTarget, name: string, act: (event: Event) => void): void {
    const options = { capture: true, passive: true } as const;
    target.addEventListener(name, act, options);
    this.#ends.push(() => target.removeEventListener(name, act, options));
  }
}

function campaignOf(search: string): BrowserFacts['campaign'] {
  const given = new URLSearchParams(search);
  const of = (part: string): string => given.get(`utm_${part}`) ?? '';
  return { source: of('source'), medium: of('medium'), name: of('campaign') };
}
