import { css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { AgentConversationView, EndingForm } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { nameOf } from '../visitor/visitor-name.ts';
import '../../parts/countdown.ts';
import './outcome-form.ts';

export type WrapUpPhase = Extract<AgentConversationView['phase'], { readonly state: 'wrap-up' }>;

/** The time after a conversation: why it ended, how long yet, and the button that ends it early. */
@define('hp-wrap-up')
export class WrapUp extends ConsolePart {
  @property({ attribute: false }) conversation!: AgentConversationView;
  @property({ attribute: false }) phase!: WrapUpPhase;
  @property({ attribute: false }) ending!: EndingForm;
  @property({ type: Boolean }) pending = false;
  @query('h3') private readonly heading!: HTMLElement;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-3) var(--hp-space-4);
        padding: var(--hp-space-4);
        border-block-start: 1px solid var(--hp-line);
        background: var(--hp-sunken);
      }
      .text {
        flex: 1 1 240px;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
      }
      hp-outcome-form {
        flex: 1 1 100%;
      }
    `,
  ];

  override render() {
    const words = this.words.conversation;
    const { endedAt, endsAt, endReason, mayProlong } = this.phase;
    return html`
      <hp-countdown
        .words=${this.words}
        .clockOffset=${this.clockOffset}
        .startsAt=${endedAt}
        .endsAt=${endsAt}
      ></hp-countdown>
      <div class="text">
        <h3 tabindex="-1">${words.wrapUpHeading}</h3>
        <p>${words.endReasons[endReason](nameOf(this.conversation.visitorName, this.words))}</p>
        <p class="small soft">${words.wrapUpLead}</p>
      </div>
      <div class="acts">
        <button class="button primary" type="button" aria-disabled=${this.pending} @click=${this.finish}>
          ${words.finishWrapUp}
        </button>
        ${
          mayProlong
            ? html`<button class="button" type="button" aria-disabled=${this.pending} @click=${this.prolong}>
                ${this.words.ending.prolong}
                <span class="visually-hidden">(${this.words.ending.prolongHint})</span>
              </button>`
            : nothing
        }
      </div>
      <hp-outcome-form
        .conversation=${this.conversation}
        .ending=${this.ending}
        @hp-request=${this.relay}
      ></hp-outcome-form>
    `;
  }

  override focus(): void {
    this.heading.focus();
  }

  private prolong(): void {
    if (this.pending) return;
    this.ask({ type: 'prolongWrapUp', conversationId: this.conversation.conversationId });
  }

  private finish(): void {
    if (this.pending) return;
    this.ask({ type: 'finishWrapUp', conversationId: this.conversation.conversationId });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-wrap-up': WrapUp;
  }
}
