import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AgentId } from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import type { Card } from './card.ts';

const SHARE_SEEN = 0.5;
const SEEN_AFTER_MILLISECONDS = 1_000;
/** Nobody is counted more often than that, however one scrolls. */
const AGAIN_AFTER_MILLISECONDS = 60_000;
/** Cards that come into view together travel together. */
const TOGETHER_MILLISECONDS = 250;

type Timer = ReturnType<typeof setTimeout>;

/** A page may hide the picker and leave it where it is. */
const isShown = (card: Card): boolean =>
  card.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/**
 * Notices which cards of the first rows a person has really had before the eyes: half of it for a second, on
 * a page that can be seen. Tells them in batches and keeps nothing else.
 */
export class Exposure implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly report: (agentIds: readonly AgentId[]) => void;
  private readonly observer: IntersectionObserver;
  /** The cards that are watched; those in view with the timer that counts them. */
  private readonly watched = new Map<Card, Timer | null>();
  private readonly inView = new Set<Card>();
  private readonly seen = new Set<AgentId>();
  private readonly countedAt = new Map<AgentId, number>();
  private reportTimer: Timer | undefined;
  private reportedAt = -Infinity;

  constructor(host: ReactiveControllerHost & HTMLElement, report: (agentIds: readonly AgentId[]) => void) {
    this.host = host;
    this.report = report;
    this.observer = new IntersectionObserver((entries) => this.onView(entries), { threshold: SHARE_SEEN });
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.onVisibility);
    this.watch();
  }

  hostUpdated(): void {
    this.watch();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.onVisibility);
    for (const card of [...this.watched.keys()]) this.leave(card);
    clearTimeout(this.reportTimer);
    this.reportTimer = undefined;
    this.seen.clear();
  }

  /** The order may have changed: only the first rows count. */
  private watch(): void {
    const cards = [...(this.host.shadowRoot?.querySelectorAll('hp-card') ?? [])];
    const first = new Set(cards.slice(0, LIMITS.exposureRows));
    for (const card of [...this.watched.keys()]) if (!first.has(card)) this.leave(card);
    for (const card of first) {
      if (this.watched.has(card)) continue;
      this.watched.set(card, null);
      this.observer.observe(card);
    }
  }

  private leave(card: Card): void {
    this.observer.unobserve(card);
    this.stop(card);
    this.inView.delete(card);
    this.watched.delete(card);
  }

  private onView(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, intersectionRatio } of entries) {
      const card = [...this.watched.keys()].find((watched) => watched === target);
      if (card === undefined) continue;
      this.stop(card);
      if (intersectionRatio < SHARE_SEEN) this.inView.delete(card);
      else {
        this.inView.add(card);
        this.begin(card);
      }
    }
  }

  private readonly onVisibility = (): void => {
    for (const card of this.inView) {
      this.stop(card);
      this.begin(card);
    }
    if (this.seen.size > 0) this.plan();
  };

  private begin(card: Card): void {
    if (document.hidden) return;
    const shown = isShown(card);
    this.watched.set(
      card,
      setTimeout(() => this.count(card, shown), SEEN_AFTER_MILLISECONDS),
    );
  }

  private stop(card: Card): void {
    clearTimeout(this.watched.get(card) ?? undefined);
    this.watched.set(card, null);
  }

  private count(card: Card, shownBefore: boolean): void {
    if (!shownBefore || !isShown(card)) {
      this.begin(card);
      return;
    }
    const { agentId } = card.agent;
    const now = performance.now();
    if (now - (this.countedAt.get(agentId) ?? -Infinity) < AGAIN_AFTER_MILLISECONDS) return;
    this.countedAt.set(agentId, now);
    this.seen.add(agentId);
    this.plan();
  }

  private plan(): void {
    if (this.reportTimer !== undefined) return;
    const due = this.reportedAt + LIMITS.exposureReportMilliseconds - performance.now();
    this.reportTimer = setTimeout(() => this.send(), Math.max(TOGETHER_MILLISECONDS, due));
  }

  private send(): void {
    this.reportTimer = undefined;
    // Told when the page is seen again.
    if (document.hidden) return;
    const agentIds = [...this.seen].slice(0, LIMITS.exposureRows);
    for (const agentId of agentIds) this.seen.delete(agentId);
    this.reportedAt = performance.now();
    this.report(agentIds);
    if (this.seen.size > 0) this.plan();
  }
}
