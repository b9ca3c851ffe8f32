import { css, html } from 'lit';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { browseStyle } from './browse-style.ts';
import { cardShape } from './card-style.ts';
import { PickerPart } from './picker-part.ts';

const CARDS = Array.from({ length: 6 }, (_, index) => index);

/** The list before it has come: the same boxes in the same places, so that nothing moves when it does. */
@define('hp-skeleton')
export class Skeleton extends PickerPart {
  static override styles = [
    reset,
    browseStyle,
    cardShape,
    css`
      .block {
        border-radius: var(--hp-radius-field);
        background: var(--hp-sunken);
        animation: breathe 1.8s ease-in-out infinite;
      }
      .face {
        inline-size: 64px;
        block-size: 64px;
        border-radius: 28%;
      }
      .text {
        block-size: 14px;
        margin-block: 6px;
      }
      .half {
        inline-size: 50%;
      }
      .field {
        block-size: 44px;
      }
      .row {
        block-size: 34px;
        margin-block: 8px 0;
      }
      @container (max-width: 579px) {
        .row {
          block-size: 44px;
        }
        .row + .row {
          display: none;
        }
      }
      @keyframes breathe {
        50% {
          opacity: 0.55;
        }
      }
    `,
  ];

  override render() {
    const { browse } = this.words;
    return html`
      <div class="intro">
        <h2 tabindex="-1" data-start>${browse.heading}</h2>
        <p class="lead">${browse.lead}</p>
      </div>
      <p class="visually-hidden" role="status">${browse.loading}</p>
      <div aria-hidden="true">
        <div class="block field"></div>
        <div class="block row"></div>
        <div class="block row"></div>
        <div class="said"></div>
        <div class="grid">
          ${CARDS.map(
            () =>
              html`<div class="card">
                <div class="head">
                  <div class="block face"></div>
                  <div class="who">
                    <div class="block text half"></div>
                    <div class="block text"></div>
                  </div>
                </div>
                <div class="block text"></div>
                <div class="block text half"></div>
                <div class="foot"><div class="block field"></div></div>
              </div>`,
          )}
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-skeleton': Skeleton;
  }
}
