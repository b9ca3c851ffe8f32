import { css, html, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { LIMITS } from '../../server/protocol/index.ts';
import { reset } from '../style/base.ts';
import { define } from './define.ts';
import { STAR } from './icons.ts';
import { TalkPart } from './talk-part.ts';
import { tell } from './tell.ts';

const LARGE_STAR = svg`<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${STAR} /></svg>`;

const CHOICES = Array.from({ length: LIMITS.starsMost }, (_, index) => index + 1);

/** `hp-stars-chosen`: a person chose this many stars. */
export type StarsChosen = { readonly stars: number };

/** One to five stars as a radio group: arrow keys move, the word of the choice stands below. */
@define('hp-star-input')
export class StarInput extends TalkPart {
  /** 0 while nothing is chosen. */
  @property({ type: Number }) stars = 0;
  /** What the stars are about, read as the name of the group. */
  @property() label = '';

  static override styles = [
    reset,
    css`
      :host {
        display: block;
      }
      fieldset {
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      .row {
        display: flex;
        justify-content: center;
      }
      label {
        padding: var(--hp-space-1);
        border-radius: var(--hp-radius-field);
        cursor: pointer;
        color: var(--hp-line);
        transition: color var(--hp-motion) var(--hp-ease);
      }
      label svg {
        inline-size: 40px;
        block-size: 40px;
        fill: transparent;
        stroke: var(--hp-line-strong);
        stroke-width: 1.1;
        stroke-linejoin: round;
        transition: fill var(--hp-motion) var(--hp-ease);
      }
      label.filled svg {
        fill: var(--hp-star);
        stroke: var(--hp-star);
      }
      .row:hover label svg {
        fill: color-mix(in oklab, var(--hp-star) 55%, transparent);
        stroke: var(--hp-star);
      }
      .row:hover label:hover ~ label svg {
        fill: transparent;
        stroke: var(--hp-line-strong);
      }
      label:focus-within {
        outline: 2px solid var(--hp-focus);
        outline-offset: 0;
      }
      .meaning {
        min-block-size: 1.45em;
        margin-block-start: var(--hp-space-1);
        text-align: center;
        color: var(--hp-ink-soft);
      }
      @media (hover: none) {
        .row:hover label svg {
          fill: transparent;
          stroke: var(--hp-line-strong);
        }
        .row:hover label.filled svg {
          fill: var(--hp-star);
          stroke: var(--hp-star);
        }
      }
      @media (forced-colors: active) {
        label svg {
          stroke: CanvasText;
        }
        label.filled svg {
          fill: Highlight;
          stroke: Highlight;
        }
      }
    `,
  ];

  override render() {
    const { words } = this;
    return html`
      <fieldset>
        <legend class="visually-hidden">${this.label || words.stars.group}</legend>
        <div class="row">
          ${CHOICES.map(
            (stars) => html`
              <label class=${stars <= this.stars ? 'filled' : ''}>
                <input
                  class="visually-hidden"
                  type="radio"
                  name="stars"
                  .value=${String(stars)}
                  .checked=${stars === this.stars}
                  aria-label=${words.formats.beside([words.stars.count(stars), words.stars.meaning(stars)])}
                  @change=${() => this.choose(stars)}
                />
                ${LARGE_STAR}
              </label>
            `,
          )}
        </div>
        <p class="meaning" aria-hidden="true">${words.stars.meaning(this.stars)}</p>
      </fieldset>
    `;
  }

  override focus(): void {
    const inputs = this.renderRoot.querySelectorAll<HTMLInputElement>('input');
    inputs[Math.max(0, this.stars - 1)]?.focus();
  }

  private choose(stars: number): void {
    this.stars = stars;
    tell<StarsChosen>(this, 'hp-stars-chosen', { stars });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-star-input': StarInput;
  }
}
