import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Estimate, PublicAgent } from '../../server/protocol/index.ts';
import '../parts/faces.ts';
import '../parts/promise.ts';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { cardShape } from './card-style.ts';
import { PickerPart } from './picker-part.ts';

/** The card of those without a favourite: whoever is suitable and free first. Tells `hp-first-free-act`. */
@define('hp-first-free-card')
export class FirstFreeCard extends PickerPart {
  /** The few people it is likely to be, the soonest first. */
  @property({ attribute: false }) faces: readonly PublicAgent[] = [];
  @property({ attribute: false }) estimate: Estimate = { state: 'none' };
  /** How many people match, `null` when nothing was asked for. */
  @property({ attribute: false }) matching: number | null = null;
  @property({ type: Boolean }) yours = false;

  static override styles = [
    reset,
    buttons,
    cardShape,
    css`
      .card {
        border-color: transparent;
        background: var(--hp-accent-tint);
      }
      hp-faces {
        --hp-faces-ground: var(--hp-accent-tint);
        min-block-size: 70px;
        align-items: center;
      }
      .headline {
        color: var(--hp-ink);
      }
      @media (forced-colors: active) {
        .card {
          border-color: CanvasText;
        }
      }
    `,
  ];

  override render() {
    const { words } = this;
    const { card } = words;
    return html`
      <article class="card" aria-labelledby="name">
        <hp-faces .people=${this.faces}></hp-faces>
        <div>
          <h3 id="name">${card.firstFree}</h3>
          <p class="headline">
            ${this.matching === null ? card.firstFreeAll : card.firstFreeMatching(this.matching)}
          </p>
        </div>
        <div class="foot">
          <p class="promise">
            <hp-promise
              .estimate=${this.estimate}
              .words=${words}
              .clockOffset=${this.clockOffset}
            ></hp-promise>
          </p>
          ${
            this.yours
              ? html`<button class="button" aria-disabled="true">${card.yours}</button>`
              : html`<button
                  class="button primary"
                  aria-label=${card.firstFreeActLong}
                  @click=${() => tell(this, 'hp-first-free-act', {})}
                >
                  ${card.firstFreeAct}
                </button>`
          }
        </div>
      </article>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-first-free-card': FirstFreeCard;
  }
}
