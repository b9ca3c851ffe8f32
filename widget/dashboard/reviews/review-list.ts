import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { ReviewPage } from '../../session/dashboard/reviews-client.ts';
import type { ReviewsRequest, ReviewsState } from '../../session/dashboard/reviews-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderFailure, renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import './review-filter.ts';
import type { FilterEvent } from './review-filter.ts';
import './review-item.ts';

/** Reviews, newest first, with what narrows them; or those alone that are disputed. */
@define('hp-review-list')
export class ReviewList extends DashboardPart<ReviewsRequest> {
  @property({ attribute: false }) state!: ReviewsState;
  @property({ type: Boolean }) disputes = false;
  /** Whether this person may moderate. */
  @property({ type: Boolean }) writes = false;
  /** Whether this person may read what was said. */
  @property({ type: Boolean }) reads = false;

  static override styles = [
    ...pageStyle,
    css`
      ul {
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
      }
      li {
        padding: var(--hp-space-4);
      }
      li + li {
        border-block-start: 1px solid var(--hp-line);
      }
    `,
  ];

  override render() {
    const { state } = this;
    const reading = { words: this.words, again: () => this.ask({ type: 'readAgain' }) };
    return html`<div class="stack">
      ${
        this.disputes
          ? nothing
          : html`<hp-review-filter
              .filter=${state.filter}
              .people=${state.people.state === 'shown' ? state.people.value.people : []}
              @hp-filter=${(event: FilterEvent) => this.ask({ type: 'filter', filter: event.detail })}
            ></hp-review-filter>`
      }
      ${renderRead(state.list, reading, (list) => this.renderList(list))}
    </div>`;
  }

  private renderList({ items, nextCursor }: ReviewPage) {
    const words = this.words.moderation;
    const { open, done, about, files } = this.state;
    if (items.length === 0) return html`<p class="soft">${this.disputes ? words.noDisputes : words.none}</p>`;
    return html`<ul @hp-request=${this.relay}>
        ${repeat(
          items,
          ({ reviewId }) => reviewId,
          (review) =>
            html`<li>
              <hp-review-item
                .review=${review}
                .open=${open?.reviewId === review.reviewId ? open : null}
                .done=${about === review.reviewId ? done : null}
                ?writes=${this.writes}
                ?reads=${this.reads}
              ></hp-review-item>
            </li>`,
        )}
      </ul>
      ${about === null ? renderFailure(failureOf(done, 'more'), this.words) : nothing}
      <div class="row">
        ${
          nextCursor === null
            ? nothing
            : html`<button
                class="button"
                type="button"
                aria-disabled=${isPending(done, 'more')}
                @click=${() => !isPending(done) && this.ask({ type: 'readMore' })}
              >
                ${words.more}
              </button>`
        }
        <a class="button plain" href=${files.csv} download="reviews.csv">${words.csv}</a>
        <a class="button plain" href=${files.ndjson} download="reviews.ndjson">${words.ndjson}</a>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-review-list': ReviewList;
  }
}
