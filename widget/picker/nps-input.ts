import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { LIMITS } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import type { AllWords } from '../words/behind.ts';
import { BehindPart } from './behind-part.ts';

const CHOICES = Array.from({ length: LIMITS.npsMost + 1 }, (_, index) => index);

/** `hp-nps-chosen`: a person chose a number, or took the answer back. */
export type NpsChosen = { readonly nps: number | null };

/** How likely one is to recommend, 0 to 10, as a radio group that may stay unanswered. */
@define('hp-nps-input')
export class NpsInput extends BehindPart {
  /** `null` while nothing is chosen. */
  @property({ attribute: false }) nps: number | null = null;
  @property() siteName = '';

  static override styles = [
    reset,
    css`
      :host {
        display: block;
        container-type: inline-size;
        text-align: start;
      }
      fieldset {
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-block-end: var(--hp-space-2);
        padding: 0;
        font-weight: var(--hp-weight-strong);
        font-size: var(--hp-text-small);
      }
      .row {
        display: grid;
        grid-template-columns: repeat(11, minmax(0, 1fr));
        gap: 4px;
      }
      label {
        display: grid;
        place-items: center;
        min-block-size: 36px;
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-field);
        background: var(--hp-surface);
        font-variant-numeric: tabular-nums;
        font-size: var(--hp-text-small);
        cursor: pointer;
      }
      label:hover {
        border-color: var(--hp-line-strong);
      }
      label.chosen {
        border-color: var(--hp-accent);
        background: var(--hp-accent-tint);
        font-weight: var(--hp-weight-strong);
      }
      label:focus-within {
        outline: 2px solid var(--hp-focus);
        outline-offset: 1px;
      }
      .ends {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 var(--hp-space-3);
        margin-block-start: var(--hp-space-1);
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
      }
      .private {
        margin-block-start: var(--hp-space-1);
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
      }
      button {
        padding: 4px 0;
        border: 0;
        background: none;
        color: var(--hp-accent);
        font: inherit;
        text-decoration: underline;
        text-underline-offset: 3px;
        cursor: pointer;
      }
      /* Six and five in a row, so that a thumb finds each. */
      @container (max-width: 399px) {
        .row {
          grid-template-columns: repeat(6, minmax(0, 1fr));
        }
        label {
          min-block-size: 40px;
        }
      }
      @media (forced-colors: active) {
        label.chosen {
          border-color: Highlight;
          outline: 1px solid Highlight;
        }
      }
    `,
  ];

  override render() {
    const { review, formats } = this.words;
    return html`
      <fieldset aria-describedby="private">
        <legend>${review.nps(this.siteName)}</legend>
        <div class="row">
          ${CHOICES.map(
            (nps) =>
              html`<label class=${nps === this.nps ? 'chosen' : ''}>
                <input
                  class="visually-hidden"
                  type="radio"
                  name="nps"
                  .value=${String(nps)}
                  .checked=${nps === this.nps}
                  aria-label=${nameOf(nps, this.words)}
                  @change=${() => this.choose(nps)}
                />
                <span aria-hidden="true">${formats.number(nps)}</span>
              </label>`,
          )}
        </div>
        <p class="ends" aria-hidden="true"><span>${review.npsLeast}</span><span>${review.npsMost}</span></p>
      </fieldset>
      <p class="private">
        <span id="private">${review.npsPrivate}</span>
        ${
          this.nps === null
            ? nothing
            : html`<button type="button" @click=${() => this.choose(null)}>${review.npsNone}</button>`
        }
      </p>
    `;
  }

  private choose(nps: number | null): void {
    this.nps = nps;
    tell<NpsChosen>(this, 'hp-nps-chosen', { nps });
    if (nps === null) this.renderRoot.querySelector('input')?.focus();
  }
}

/** The ends of the scale say what they mean. */
function nameOf(nps: number, { review, formats }: AllWords): string {
  const number = formats.number(nps);
  if (nps === 0) return formats.beside([number, review.npsLeast]);
  return nps === LIMITS.npsMost ? formats.beside([number, review.npsMost]) : number;
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-nps-input': NpsInput;
  }
}
