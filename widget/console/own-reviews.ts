import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { OwnReview, SelfAgent } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { icons } from '../parts/icons.ts';
import type { OwnReviews as Reviews } from '../session/console-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { ConsolePart } from './console-part.ts';
import '../parts/stars.ts';

const STARS = [1, 2, 3, 4, 5] as const;

/** The agent's own reviews, newest first, a page at a time. */
@define('hp-own-reviews')
export class OwnReviews extends ConsolePart {
  @property({ attribute: false }) reviews: Reviews = { state: 'unread' };
  @property({ attribute: false }) self!: SelfAgent;
  @property({ type: Boolean }) pending = false;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-3);
        padding: var(--hp-space-4);
      }
      li {
        display: grid;
        gap: var(--hp-space-1);
        padding-block: var(--hp-space-3);
        border-block-start: 1px solid var(--hp-line);
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
      .comment {
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .summary {
        display: flex;
        align-items: center;
        gap: var(--hp-space-2);
      }
      .button {
        justify-self: start;
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
    const words = this.words.reviews;
    const { rating, reviewCount } = this.self;
    return html`
      <p class="summary">
        <hp-stars .words=${this.words} .rating=${rating}></hp-stars>
        ${rating === null ? html`<span class="soft">${words.summaryNew(reviewCount)}</span>` : nothing}
      </p>
      ${this.renderList()}
    `;
  }

  private renderList() {
    const words = this.words.reviews;
    switch (this.reviews.state) {
      case 'unread':
        return html`<button class="button compact" type="button" @click=${this.read}>${words.read}</button>`;
      case 'loading':
        return html`<p class="soft" role="status">${words.loading}</p>`;
      case 'shown':
        return this.renderShown(this.reviews.reviews, this.reviews.nextPage !== null);
    }
  }

  private renderShown(reviews: readonly OwnReview[], more: boolean) {
    const words = this.words.reviews;
    if (reviews.length === 0) return html`<p class="soft">${words.none}</p>`;
    return html`
      <ul>
        ${reviews.map((review) => this.renderReview(review))}
      </ul>
      ${
        more
          ? html`<button
              class="button compact"
              type="button"
              aria-disabled=${this.pending}
              @click=${this.read}
            >
              ${this.pending ? words.loadingMore : words.more}
            </button>`
          : nothing
      }
    `;
  }

  private renderReview(review: OwnReview) {
    const words = this.words.reviews;
    return html`
      <li>
        <div class="head">
          <span class="row" role="img" aria-label=${words.stars(review.stars)}>
            ${STARS.map((star) => html`<span class=${star <= review.stars ? 'on' : ''}>${icons.star}</span>`)}
          </span>
          <span class="small soft">${this.words.formats.day(review.publishedAt, this.now())}</span>
        </div>
        <p
          class="comment ${review.comment === '' ? 'soft' : ''}"
          dir="auto"
          .textContent=${review.comment === '' ? words.noComment : review.comment}
        ></p>
      </li>
    `;
  }

  private read(): void {
    if (!this.pending) this.ask({ type: 'readReviews' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-own-reviews': OwnReviews;
  }
}
