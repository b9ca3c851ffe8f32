import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Refusal } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { stageStyle } from './stage-style.ts';
import { refusalText } from '../words/refusal-text.ts';

/**
 * The page was opened by a receipt. Nothing is used up before a person says so: programs that only look at
 * the link must not take the place away.
 */
@define('hp-arriving')
export class Arriving extends BehindPart {
  @property({ attribute: false }) refusal: Refusal | null = null;
  @property({ type: Boolean }) pending = false;
  /** Whether the server can be asked now. */
  @property({ type: Boolean }) live = false;

  static override styles = [reset, buttons, stageStyle];

  override render() {
    const { place, link } = this.words;
    const isGone = this.refusal?.code === 'receipt-gone';
    return html`
      <div class="stage tall">
        <div class="words">
          <h2 tabindex="-1" data-start>${isGone ? place.arriveGone : place.arrive}</h2>
          ${isGone ? nothing : html`<p class="lead">${place.arriveLead}</p>`}
          <p class="lead" role="alert">
            ${this.refusal === null ? nothing : refusalText(this.refusal, this.words)}
          </p>
        </div>
        <div class="actions">
          ${
            isGone
              ? nothing
              : html`<button
                  class="button primary"
                  aria-disabled=${this.pending || !this.live ? 'true' : 'false'}
                  @click=${() => !this.pending && this.live && this.ask({ type: 'redeemReceipt' })}
                >
                  ${this.live ? (this.pending ? place.oneMoment : place.continueHere) : link.connecting}
                </button>`
          }
          <button
            class="button"
            aria-disabled=${this.pending ? 'true' : 'false'}
            @click=${() => !this.pending && this.ask({ type: 'refuseReceipt' })}
          >
            ${isGone ? place.close : place.notNow}
          </button>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-arriving': Arriving;
  }
}
