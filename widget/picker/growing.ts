import type { LitElement, ReactiveController } from 'lit';
import type { Card } from './card.ts';

/** The next people are there before one comes to the end of those who are. */
const AHEAD = '1200px';
/** A multiple of every number of columns, so that no row has a gap. */
const ROWS_AT_ONCE = 48;

/**
 * How much of a long list is on the page. It begins with one batch, so that what stands below the list can be
 * reached; once somebody asks for more, it grows as they come near its end. What is there stays.
 */
export class Growing implements ReactiveController {
  /** So many batches of `ROWS_AT_ONCE` places. */
  private batches = 1;
  private asked = false;
  private readonly host: LitElement;
  private observer: IntersectionObserver | null = null;
  private watched: Element | null = null;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  /** Who asked goes on at the first of those who come. */
  readonly ask = async (): Promise<void> => {
    const count = this.cards().length;
    this.asked = true;
    this.grow();
    await this.host.updateComplete;
    this.cards()[count]?.focusStart();
  };

  private cards(): NodeListOf<Card> {
    return this.host.renderRoot.querySelectorAll('hp-card');
  }

  /** What is on the page, batch by batch; the first leaves a place for the first card. */
  batchesOf<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
    const first = ROWS_AT_ONCE - 1;
    const count = Math.min(this.batches, Math.ceil((rows.length + 1) / ROWS_AT_ONCE));
    return Array.from({ length: count }, (_, index) => {
      const from = index === 0 ? 0 : first + (index - 1) * ROWS_AT_ONCE;
      return rows.slice(from, index === 0 ? first : from + ROWS_AT_ONCE);
    });
  }

  hostUpdated(): void {
    const end = this.asked ? this.host.renderRoot.querySelector('[data-end]') : null;
    if (end === this.watched) return;
    this.observer?.disconnect();
    this.watched = end;
    if (end === null) return;
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.grow();
    }, OBSERVED);
    this.observer.observe(end);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.watched = null;
  }

  /** Looked at anew after each batch: an observer tells only of changes. */
  private grow(): void {
    this.batches += 1;
    this.watched = null;
    this.host.requestUpdate();
  }
}

/** The panel scrolls by itself, which `rootMargin` does not know; `scrollMargin` is not in all types yet. */
const OBSERVED: IntersectionObserverInit & { readonly scrollMargin: string } = {
  rootMargin: AHEAD,
  scrollMargin: AHEAD,
};
