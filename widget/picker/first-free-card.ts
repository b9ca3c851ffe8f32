import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { Estimate, PublicAgent, TrackRecord } from '../../server/protocol/index.ts';
import '../parts/faces.ts';
import '../parts/promise.ts';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { cardShape } from './card-style.ts';
import { orderAgents } from './order.ts';
import { PickerPart } from './picker-part.ts';

const FACES_SHOWN = 4;

/** The card of those without a favourite: whoever is suitable and free first. Tells `hp-first-free-act`. */
@define('hp-first-free-card')
export class FirstFreeCard extends PickerPart {
  /** Whoever is there and suits what was asked for. */
  @property({ attribute: false }) people: readonly PublicAgent[] = [];
  @property({ attribute: false }) estimate: Estimate = { state: 'none' };
  /** Whether anything was asked for. */
  @property({ type: Boolean }) narrowed = false;
  /** How the promises of the whole site held. */
  @property({ attribute: false }) trackRecord: TrackRecord | null = null;
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
    const { card, formats } = words;
    const soonest = orderAgents(this.people, 'soonest', this.now(), formats.locale);
    return html`
      <article class="card" part="card" aria-labelledby="name">
        <hp-faces .people=${soonest.slice(0, FACES_SHOWN)}></hp-faces>
        <div>
          <h3 id="name" part="name">${card.firstFree}</h3>
          <p class="headline">
            ${this.narrowed ? card.firstFreeMatching(soonest.length) : card.firstFreeAll}
          </p>
        </div>
        <div class="foot">
          <p class="promise">
            <hp-promise
              .estimate=${this.estimate}
              .ofAll=${true}
              .words=${words}
              .clockOffset=${this.clockOffset}
            ></hp-promise>
          </p>
          <p class="fine">
            ${this.trackRecord === null ? nothing : card.siteHeld(this.trackRecord.held, this.trackRecord.of)}
          </p>
          ${
            this.yours
              ? html`<button part="action" class="button" aria-disabled="true">${card.yours}</button>`
              : html`<button
                  part="action"
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
