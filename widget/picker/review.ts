import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type {
  ConversationView,
  EndReason,
  Message,
  Moment,
  Preference,
  ReviewForm,
} from '../../server/protocol/index.ts';
import '../parts/face.ts';
import { define } from '../parts/define.ts';
import type { EarlierWords, PickerRequest } from '../session/picker-state.ts';
import { FIRST_TRANSCRIPT_MAIL, type TranscriptMail } from '../session/transcript-mail.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { callName } from './picker-part.ts';
import './look-back.ts';
import './preference.ts';
import './unsent.ts';
import './review-form.ts';
import type { ReviewGiven } from './review-form.ts';
import { stageStyle } from './stage-style.ts';

/** After the end: the review, how one feels about the agent, and what was said. */
@define('hp-review')
export class Review extends BehindPart {
  @property({ attribute: false }) conversation!: ConversationView;
  @property({ attribute: false }) messages: readonly Message[] = [];
  /** What could not be sent before the end, or had not been. */
  @property({ attribute: false }) draft = '';
  @property({ attribute: false }) endReason: EndReason = 'visitor-ended';
  @property({ type: Boolean }) reviewable = false;
  @property({ attribute: false }) form!: ReviewForm;
  @property() siteName = '';
  @property({ attribute: false }) preference: Preference | null = null;
  @property({ attribute: false }) earlier: readonly EarlierWords[] = [];
  /** Until when it can be opened again, `null` if never. */
  @property({ attribute: false }) reopenUntil: Moment | null = null;
  @property({ attribute: false }) mail: TranscriptMail = FIRST_TRANSCRIPT_MAIL;
  /** The request whose answer is awaited. */
  @property({ attribute: false }) pending: PickerRequest['type'] | null = null;

  static override styles = [
    reset,
    buttons,
    stageStyle,
    css`
      hp-preference {
        --hp-ways: center;
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
        <hp-unsent .text=${this.draft} .words=${words}></hp-unsent>
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
        <hp-look-back
          .conversation=${conversation}
          .messages=${this.messages}
          .earlier=${this.earlier}
          .mail=${this.mail}
          .pending=${this.pending}
          .words=${words}
          .clockOffset=${this.clockOffset}
          @hp-request=${this.relay}
        ></hp-look-back>
        ${this.renderReopen()}
      </div>
    `;
  }

  private renderReopen() {
    if (this.reopenUntil === null || this.now() >= this.reopenUntil) return nothing;
    const { way } = this.words;
    return html`<button
        class="button"
        type="button"
        id="reopen"
        aria-describedby="reopen-lead"
        aria-disabled=${this.pending === null ? 'false' : 'true'}
        @click=${() => this.pending === null && this.ask({ type: 'reopen' })}
      >
        ${way.reopen}
      </button>
      <p class="soft small" id="reopen-lead">${way.reopenLead(callName(this.conversation.agent.name))}</p>`;
  }

  private renderForm() {
    const { words } = this;
    return html`<hp-review-form
      .form=${this.form}
      .agentName=${this.conversation.agent.name}
      .siteName=${this.siteName}
      .sendLabel=${words.review.send}
      .leaveLabel=${words.review.skip}
      .pending=${this.pending !== null}
      .words=${words}
      @hp-review-given=${({ detail }: CustomEvent<ReviewGiven>) =>
        this.ask({ type: 'review', ...detail.review })}
      @hp-review-left=${() => this.ask({ type: 'skipReview' })}
    ></hp-review-form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-review': Review;
  }
}
