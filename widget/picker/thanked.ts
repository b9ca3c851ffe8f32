import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ChangeableReview } from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import { define } from '../parts/define.ts';
import { icons } from '../parts/icons.ts';
import type { PickerView } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { callName } from './picker-part.ts';
import { stageStyle } from './stage-style.ts';

/** Thanks for a review, the way to share it for whoever is happy, and the way back. */
@define('hp-thanked')
export class Thanked extends BehindPart {
  @property({ attribute: false }) thanks!: Extract<PickerView, { readonly state: 'thanked' }>;
  /** The own review while it can be changed. */
  @property({ attribute: false }) reviewed: ChangeableReview | null = null;

  static override styles = [
    reset,
    buttons,
    stageStyle,
    css`
      .given {
        display: flex;
        gap: 4px;
        color: var(--hp-star);
      }
      .given svg {
        inline-size: 24px;
        block-size: 24px;
      }
      .given .rest {
        color: var(--hp-line);
      }
      .share {
        display: grid;
        justify-items: center;
        gap: var(--hp-space-2);
        inline-size: 100%;
        padding: var(--hp-space-4);
        border-radius: var(--hp-radius-card);
        background: var(--hp-sunken);
      }
    `,
  ];

  override render() {
    const { words } = this;
    const { agent, stars, changed, conversationId } = this.thanks;
    const { review } = words;
    return html`
      <div class="stage">
        <hp-face size="huge" .name=${agent.name} .photoUrl=${agent.photoUrl}></hp-face>
        <div class="given" role="img" aria-label=${words.page.given(stars)}>
          ${Array.from(
            { length: LIMITS.starsMost },
            (_, index) => html`<span class=${index < stars ? '' : 'rest'}>${icons.star}</span>`,
          )}
        </div>
        <div class="words">
          <h2 tabindex="-1" data-start>${changed ? review.changed : review.thanks}</h2>
          <p class="lead">${changed ? review.changedLead : review.thanksLead(callName(agent.name))}</p>
        </div>
        ${this.renderShare()}
        <div class="actions">
          ${
            this.reviewed?.conversationId === conversationId
              ? html`<button class="button" @click=${() => this.ask({ type: 'reviseReview' })}>
                  ${review.change}
                </button>`
              : nothing
          }
          <button class="button primary" @click=${() => this.ask({ type: 'finishThanks' })}>
            ${review.back}
          </button>
        </div>
      </div>
    `;
  }

  private renderShare() {
    const { publicUrl } = this.thanks;
    const { review } = this.words;
    if (publicUrl === null || !/^https?:/.test(publicUrl)) return nothing;
    return html`<div class="share">
      <p>${review.shareLead}</p>
      <a class="button" href=${publicUrl} target="_blank" rel="noopener">
        ${review.share} <span class="visually-hidden">${review.opensTab}</span>
      </a>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-thanked': Thanked;
  }
}
