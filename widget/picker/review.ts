import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ConversationView, EndReason, Message, Preference } from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import '../parts/message-log.ts';
import '../parts/star-input.ts';
import { define } from '../parts/define.ts';
import { logMessages } from '../parts/message-groups.ts';
import type { StarsChosen } from '../parts/star-input.ts';
import { reset } from '../style/base.ts';
import { buttons, fields } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { callName } from './picker-part.ts';
import './preference.ts';
import { stageStyle } from './stage-style.ts';

/** After the end: stars, then words. Skipping is as visible as sending. */
@define('hp-review')
export class Review extends BehindPart {
  @property({ attribute: false }) conversation!: ConversationView;
  @property({ attribute: false }) messages: readonly Message[] = [];
  @property({ attribute: false }) endReason: EndReason = 'visitor-ended';
  @property({ type: Boolean }) reviewable = false;
  @property({ attribute: false }) preference: Preference | null = null;
  @property({ type: Boolean }) pending = false;
  @state() private stars = 0;
  @state() private comment = '';
  @state() private starsMissing = false;

  static override styles = [
    reset,
    buttons,
    fields,
    stageStyle,
    css`
      form {
        display: grid;
        gap: var(--hp-space-4);
        inline-size: 100%;
      }
      .field {
        text-align: start;
      }
      textarea {
        min-block-size: 108px;
      }
      .actions {
        justify-content: stretch;
      }
      .actions .button {
        flex: 1 1 140px;
      }
      .missing {
        color: var(--hp-error);
        font-size: var(--hp-text-small);
      }
      details {
        inline-size: 100%;
        text-align: start;
      }
      summary {
        padding-block: var(--hp-space-2);
        text-align: center;
        color: var(--hp-accent);
        cursor: pointer;
      }
      hp-preference {
        --hp-ways: center;
      }
      hp-message-log {
        max-block-size: 320px;
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
      }
    `,
  ];

  override render() {
    const { words, conversation } = this;
    const { agent } = conversation;
    return html`
      <div class="stage">
        <hp-face size="huge" .name=${agent.name} .photoUrl=${agent.photoUrl}></hp-face>
        <div class="words">
          <h2 tabindex="-1" data-start>
            ${this.reviewable ? words.review.heading(agent) : words.review.ended}
          </h2>
          <p class="lead">${words.review.reason(this.endReason, callName(agent.name))}</p>
        </div>
        ${
          this.reviewable
            ? this.renderForm()
            : html`<button class="button primary" @click=${() => this.ask({ type: 'skipReview' })}>
                ${words.review.done}
              </button>`
        }
        <hp-preference
          .agentId=${agent.agentId}
          .name=${agent.name}
          .preference=${this.preference}
          .words=${words}
          @hp-request=${this.relay}
        ></hp-preference>
        ${this.messages.length === 0 ? nothing : this.renderTranscript()}
      </div>
    `;
  }

  private renderForm() {
    const { words } = this;
    const { agent } = this.conversation;
    return html`<form @submit=${this.onSubmit}>
      <hp-star-input
        .stars=${this.stars}
        .label=${words.review.stars(agent.name)}
        .words=${words}
        @hp-stars-chosen=${this.onStars}
      ></hp-star-input>
      <label class="field">
        <span>${words.review.comment} <span class="optional">(${words.join.optional})</span></span>
        <textarea
          class="input"
          rows="4"
          maxlength=${LIMITS.commentCharacters}
          aria-describedby="hint"
          .value=${this.comment}
          @input=${this.onComment}
        ></textarea>
        <span class="hint" id="hint">${words.review.commentHint}</span>
      </label>
      ${this.starsMissing ? html`<p class="missing" role="alert">${words.review.needStars}</p>` : nothing}
      <div class="actions">
        <button class="button" type="button" @click=${() => this.ask({ type: 'skipReview' })}>
          ${words.review.skip}
        </button>
        <button class="button primary" aria-disabled=${this.pending ? 'true' : 'false'}>
          ${words.review.send}
        </button>
      </div>
    </form>`;
  }

  private renderTranscript() {
    return html`<details>
      <summary>${this.words.review.transcript}</summary>
      <hp-message-log
        .messages=${logMessages(this.messages, [], 'visitor')}
        .otherName=${this.conversation.agent.name}
        .words=${this.words}
        .clockOffset=${this.clockOffset}
      ></hp-message-log>
    </details>`;
  }

  private onStars(event: CustomEvent<StarsChosen>): void {
    this.stars = event.detail.stars;
    this.starsMissing = false;
  }

  private onComment(event: Event): void {
    this.comment = (event.target as HTMLTextAreaElement).value;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    if (this.pending) return;
    if (this.stars === 0) {
      this.starsMissing = true;
      this.renderRoot.querySelector('hp-star-input')?.focus();
      return;
    }
    this.ask({ type: 'review', stars: this.stars, comment: this.comment.trim() });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-review': Review;
  }
}
