import { css, html } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { Estimate } from '../../server/protocol/index.ts';
import type { PartWords } from '../words/parts.ts';
import { reset } from '../style/base.ts';
import { define } from './define.ts';
import { promiseOf, type WaitPromise } from './estimate.ts';
import { Part } from './part.ts';
import { Live } from './ticker.ts';

/** @param ofAll whether it is the estimate of whoever is free first, not of one person */
export function promiseText(wait: WaitPromise, { promise }: PartWords, ofAll = false): string {
  switch (wait.kind) {
    case 'free':
      return promise.free;
    case 'under':
      return promise.under(wait.to);
    case 'between':
      return promise.between(wait.from, wait.to);
    case 'over':
      return promise.overAnHour(wait.from);
    case 'closing':
      return (ofAll ? promise.closingAll : promise.closing)(wait.closesAt);
    case 'none':
      return promise.none;
  }
}

/** An estimate in words that stays true by itself: "Free now", "About 3–10 min", "No estimate yet". */
@define('hp-promise')
export class WaitingPromise extends Part {
  @property({ attribute: false }) estimate: Estimate = { state: 'none' };

  /** Whether it is the estimate of whoever is free first. */
  @property({ type: Boolean }) ofAll = false;

  private readonly text = new Live(this, () =>
    promiseText(promiseOf(this.estimate, this.now()), this.words, this.ofAll),
  );

  static override styles = [
    reset,
    css`
      :host {
        font-variant-numeric: tabular-nums;
      }
      .free {
        color: var(--hp-free-ink);
        font-weight: var(--hp-weight-strong);
      }
      .none {
        color: var(--hp-ink-soft);
      }
    `,
  ];

  override render() {
    return html`<span class=${this.estimate.state}>${this.text.value}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-promise': WaitingPromise;
  }
}
