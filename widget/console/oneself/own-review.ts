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
      .moderated {
        padding-inline-start: var(--hp-space-3);
        border-inline-start: 2px solid var(--hp-busy);
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
    const { stars, comment, tags, publishedAt, hidden } = this.review;
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
      ${hidden === undefined ? nothing : html`<p class="moderated small">${words.hidden(hidden)}</p>`}
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
    return this.renderDraft({
      label: words.replyLabel,
      hint: words.replyHint,
      send: words.replySend,
      cancel: words.replyCancel,
      charactersMost: LIMITS.replyCharacters,
    });
  }

  protected override get isReady(): boolean {
    return !this.pending && (this.draft ?? '').trim() !== '';
  }

  protected override send(reply: string): void {
    this.ask({ type: 'replyToReview', reviewId: this.review.reviewId, reply });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-own-review': OwnReviewView;
  }
}
