import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OwnReview, SelfAgent } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { OwnReviews as Reviews } from '../../session/console-state.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { OneselfPart } from './oneself-part.ts';
import '../../parts/stars.ts';
import './own-review.ts';

/** The agent's own reviews, newest first, a page at a time. */
@define('hp-own-reviews')
export class OwnReviews extends OneselfPart {
  @property({ attribute: false }) reviews: Reviews = { state: 'unread' };
  @property({ attribute: false }) self!: SelfAgent;
  @property({ type: Boolean }) pending = false;
  /** A reply is on its way. */
  @property({ type: Boolean }) replying = false;

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
        padding-block: var(--hp-space-3);
        border-block-start: 1px solid var(--hp-line);
      }
      .summary {
        display: flex;
        align-items: center;
        gap: var(--hp-space-2);
      }
      .button {
        justify-self: start;
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
        ${repeat(
          reviews,
          ({ reviewId }) => reviewId,
          (review) =>
            html`<li>
              <hp-own-review
                .review=${review}
                .clockOffset=${this.clockOffset}
                ?pending=${this.replying}
                @hp-request=${this.relay}
              ></hp-own-review>
            </li>`,
        )}
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

  private read(): void {
    if (!this.pending) this.ask({ type: 'readReviews' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-own-reviews': OwnReviews;
  }
}
