import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { AgentFace } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import { define } from '../parts/define.ts';
import { icons } from '../parts/icons.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { callName } from './picker-part.ts';
import { stageStyle } from './stage-style.ts';

/** Thanks for a review, and the way back. */
@define('hp-thanked')
export class Thanked extends BehindPart {
  @property({ attribute: false }) agent!: AgentFace;
  @property({ type: Number }) stars = 0;

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
    `,
  ];

  override render() {
    const { words, agent } = this;
    return html`
      <div class="stage">
        <hp-face size="huge" .name=${agent.name} .photoUrl=${agent.photoUrl}></hp-face>
        <div class="given" role="img" aria-label=${words.page.given(this.stars)}>
          ${Array.from({ length: this.stars }, () => icons.star)}
        </div>
        <div class="words">
          <h2 tabindex="-1" data-start>${words.review.thanks}</h2>
          <p class="lead">${words.review.thanksLead(callName(agent.name))}</p>
        </div>
        <button class="button primary" @click=${() => this.ask({ type: 'finishThanks' })}>
          ${words.review.back}
        </button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-thanked': Thanked;
  }
}
