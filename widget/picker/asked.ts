import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AskReason, Moment, TicketView } from '../../server/protocol/index.ts';
import '../parts/countdown.ts';
import '../parts/face.ts';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import './running-out.ts';
import { stageStyle } from './stage-style.ts';

/** So long before the end it is said that the time runs out. */
const SAID_BEFORE_SECONDS = 20;

/** The chosen person cannot come: what to do is asked, and what happens without an answer is said. */
@define('hp-asked')
export class Asked extends BehindPart {
  @property({ attribute: false }) ticket!: TicketView;
  @property({ attribute: false }) reason: AskReason = 'agent-offline';
  @property({ attribute: false }) answerBy: Moment = 0;
  @property({ type: Boolean }) pending = false;

  static override styles = [
    reset,
    buttons,
    stageStyle,
    css`
      hp-face {
        filter: saturate(0.4);
      }
      .actions {
        flex-direction: column;
        inline-size: min(100%, 320px);
      }
      .else {
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
      }
      hp-countdown {
        min-inline-size: 5ch;
        text-align: start;
        color: var(--hp-ink);
        font-weight: var(--hp-weight-strong);
      }
    `,
  ];

  override render() {
    const { words, ticket } = this;
    const { line } = words;
    const name = ticket.agent?.name ?? '';
    return html`
      <div class="stage">
        ${this.renderFace()}
        <div class="words">
          <h2 tabindex="-1" data-start>${line.asked(this.reason, name)}</h2>
          <p class="lead">${line.askedLead}</p>
        </div>
        <div class="actions">
          <button
            class="button primary"
            aria-disabled=${this.pending ? 'true' : 'false'}
            @click=${this.takeFirst}
          >
            ${line.takeFirst}
          </button>
          <button class="button" @click=${() => tell(this, 'hp-pick-other', {})}>${line.pickOther}</button>
          <button class="button plain" @click=${() => this.ask({ type: 'leave' })}>${line.leave}</button>
        </div>
        ${this.renderTime()}
      </div>
    `;
  }

  /** What happens without an answer, when, and more time for one. */
  private renderTime() {
    const { words, ticket } = this;
    return html`
      <p class="else">
        ${words.line.askedElse}
        <hp-countdown
          inline
          .endsAt=${this.answerBy}
          .words=${words}
          .clockOffset=${this.clockOffset}
        ></hp-countdown>
        <button
          class="button compact plain"
          aria-disabled=${this.pending || !ticket.prolongable ? 'true' : 'false'}
          @click=${this.prolong}
        >
          ${words.news.moreTime}
        </button>
      </p>
      <hp-running-out
        .endsAt=${this.answerBy}
        .beforeSeconds=${SAID_BEFORE_SECONDS}
        .words=${words}
        .clockOffset=${this.clockOffset}
      ></hp-running-out>
    `;
  }

  private renderFace() {
    const { agent } = this.ticket;
    if (agent === null) return nothing;
    const { name, photoUrl } = agent;
    return html`<hp-face size="huge" .name=${name} .photoUrl=${photoUrl} .presence=${'offline'}></hp-face>`;
  }

  private prolong(): void {
    if (!this.pending && this.ticket.prolongable) this.ask({ type: 'prolong' });
  }

  private takeFirst(): void {
    if (this.pending) return;
    this.ask({ type: 'choose', choice: { kind: 'any' }, need: this.ticket.need });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-asked': Asked;
  }
}
