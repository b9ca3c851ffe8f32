import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { OwnReview } from '../../../server/protocol/index.ts';
import { LIMITS } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { icons } from '../../parts/icons.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { DraftPart } from './draft-part.ts';
import './review-dispute.ts';

const STARS = Array.from({ length: LIMITS.starsMost }, (_, index) => index + 1);

/** One of the agent's own reviews, and the reply to it: one, in public, for good. */
@define('hp-own-review')
export class OwnReviewView extends DraftPart {
  @property({ attribute: false }) review!: OwnReview;
  @property({ type: Boolean }) pending = false;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-1);
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--hp-space-2);
      }
      .row {
        display: flex;
        gap: 2px;
        color: var(--hp-line);
      }
      .row .on {
        color: var(--hp-star);
      }
      .comment,
      .reply p {
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .tags {
        overflow-wrap: anywhere;
      }
      .button {
        justify-self: start;
      }
      .reply {
        margin-block-start: var(--hp-space-1);
        padding-inline-start: var(--hp-space-3);
        border-inline-start: 2px solid var(--hp-line);
      }
      form {
        display: grid;
        gap: var(--hp-space-2);
        margin-block-start: var(--hp-space-2);
      }
      /* Two buttons share a line; a form or a sentence has one of its own. */
      .acts,
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
      }
      .acts > :not(.button) {
        flex: 1 1 auto;
      }
      .acts > form,
      .acts > .reply {
        flex-basis: 100%;
      }
      @media (forced-colors: active) {
        .row .on {
          color: CanvasText;
        }
        .row span:not(.on) {
          opacity: 0;
        }
      }
    `,
  ];

  override render() {
    const { reviews: words, formats } = this.words;
    const { stars, comment, tags, publishedAt } = this.review;
    return html`
      <div class="head">
        <span class="row" role="img" aria-label=${words.stars(stars)}>
          ${STARS.map((star) => html`<span class=${star <= stars ? 'on' : ''}>${icons.star}</span>`)}
        </span>
        <span class="small soft">${formats.day(publishedAt, this.now())}</span>
      </div>
      <p
        class="comment ${comment === '' ? 'soft' : ''}"
        dir="auto"
        .textContent=${comment === '' ? words.noComment : comment}
      ></p>
      ${
        tags.length === 0
          ? nothing
          : html`<p class="tags small soft">${tags.map((tag) => words.tag(tag)).join(' · ')}</p>`
      }
      <div class="acts">
        ${this.renderReply()}
        <hp-review-dispute
          .review=${this.review}
          ?pending=${this.pending}
          @hp-request=${this.relay}
        ></hp-review-dispute>
      </div>
    `;
  }

  private renderReply() {
    const { reviews: words } = this.words;
    const { reply } = this.review;
    if (reply !== null) {
      return html`<div class="reply">
        <p class="small soft">${words.replied}</p>
        <p dir="auto" .textContent=${reply}></p>
      </div>`;
    }
    if (this.draft === null) {
      return html`<button class="button compact" type="button" @click=${this.begin}>${words.reply}</button>`;
    }
    return html`<form @submit=${this.onSubmit}>
      <label class="field">
        <span>${words.replyLabel}</span>
        <textarea
          class="input"
          rows="3"
          maxlength=${LIMITS.replyCharacters}
          aria-describedby="hint"
          .value=${this.draft}
          @input=${this.onInput}
          @keydown=${this.onKey}
        ></textarea>
        <span class="hint" id="hint">${words.replyHint}</span>
      </label>
      <div class="actions">
        <button class="button compact" type="button" @click=${this.leave}>${words.replyCancel}</button>
        <button
          class="button compact primary"
          aria-disabled=${this.pending || this.draft.trim() === '' ? 'true' : 'false'}
        >
          ${words.replySend}
        </button>
      </div>
    </form>`;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    const reply = this.draft?.trim() ?? '';
    if (this.pending || reply === '') return;
    this.ask({ type: 'replyToReview', reviewId: this.review.reviewId, reply });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-own-review': OwnReviewView;
  }
}
