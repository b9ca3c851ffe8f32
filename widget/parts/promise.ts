import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Estimate } from '../../server/protocol/index.ts';
import type { PartWords } from '../words/parts.ts';
import { reset } from '../style/base.ts';
import { define } from './define.ts';
import { promiseOf, type WaitPromise } from './estimate.ts';
import { Part } from './part.ts';
import { Live } from './ticker.ts';

export function promiseText(promise: WaitPromise, words: PartWords): string {
  switch (promise.kind) {
    case 'free':
      return words.promise.free;
    case 'under':
      return words.promise.under(promise.minutes);
    case 'over':
      return words.promise.overAnHour;
    case 'none':
      return words.promise.none;
  }
}

/** An estimate in words that stays true by itself: "Free now", "Usually under 7 min", "No estimate yet". */
@define('hp-promise')
export class WaitingPromise extends Part {
  @property({ attribute: false }) estimate: Estimate = { state: 'none' };

  private readonly text = new Live(this, () => promiseText(promiseOf(this.estimate, this.now()), this.words));

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
