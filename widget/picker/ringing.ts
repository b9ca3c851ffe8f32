import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AgentFace, Explanation, TransferView } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import { define } from '../parts/define.ts';
import type { ReceiptState } from '../session/place.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import './move.ts';
import { callName } from './picker-part.ts';
import { stageStyle } from './stage-style.ts';

/** Somebody is being called: nothing to do but to wait a moment, or to leave. */
@define('hp-ringing')
export class Ringing extends BehindPart {
  @property({ attribute: false }) agent!: AgentFace;
  /** How it came to this person. */
  @property({ attribute: false }) explanation: Explanation | null = null;
  /** Who brings the visitor there. */
  @property({ attribute: false }) transfer: TransferView | null = null;
  /** How much time can be asked for; `null` offers none. */
  @property({ attribute: false }) postponeSeconds: number | null = null;
  /** What carries the place to another device, while its sheet is open. */
  @property({ attribute: false }) receipt: ReceiptState = { state: 'none' };
  @property({ type: Boolean }) pending = false;

  static override styles = [
    reset,
    buttons,
    stageStyle,
    css`
      .stage {
        padding-block: var(--hp-space-7);
      }
      .calling {
        position: relative;
        margin-block-end: var(--hp-space-2);
      }
      .calling::before,
      .calling::after {
        content: '';
        position: absolute;
        inset: -6px;
        border: 2px solid var(--hp-accent);
        border-radius: 32%;
        opacity: 0;
        animation: call 2.4s ease-out infinite;
      }
      .calling::after {
        animation-delay: 1.2s;
      }
      .more {
        display: grid;
        gap: var(--hp-space-2);
        justify-items: center;
        text-wrap: balance;
      }
      @keyframes call {
        0% {
          opacity: 0.55;
          transform: scale(0.96);
        }
        80%,
        100% {
          opacity: 0;
          transform: scale(1.22);
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .calling::before {
          opacity: 0.6;
        }
      }
    `,
  ];

  override render() {
    const { line, news } = this.words;
    const { agent, explanation } = this;
    return html`
      <div class="stage">
        <div class="calling">
          <hp-face size="huge" .name=${agent.name} .photoUrl=${agent.photoUrl}></hp-face>
        </div>
        <div class="words">
          <h2 tabindex="-1" data-start>${line.ringing(agent.name)}</h2>
          <p class="lead">${line.ringingLead}</p>
          ${
            explanation === null
              ? nothing
              : html`<p class="soft small">${news.explained(explanation, callName(agent.name))}</p>`
          }
        </div>
        <hp-way .transfer=${this.transfer} .words=${this.words}></hp-way>
        ${this.renderPostpone()}
        <button class="button plain" @click=${() => this.ask({ type: 'leave' })}>${line.leave}</button>
        <hp-move
          .receipt=${this.receipt}
          .words=${this.words}
          .clockOffset=${this.clockOffset}
          @hp-request=${this.relay}
        ></hp-move>
      </div>
    `;
  }

  private renderPostpone() {
    if (this.postponeSeconds === null) return nothing;
    return html`<div class="more">
      <button
        class="button"
        aria-describedby="postpone-lead"
        aria-disabled=${this.pending ? 'true' : 'false'}
        @click=${() => !this.pending && this.ask({ type: 'postpone' })}
      >
        ${this.words.place.postpone(this.postponeSeconds)}
      </button>
      <p class="soft small" id="postpone-lead">${this.words.place.postponeLead}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-ringing': Ringing;
  }
}
