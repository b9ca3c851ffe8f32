import { css, html, nothing } from 'lit';
import type { AgentPage, HiddenCount, PublicReview } from '../../server/protocol/index.ts';
import { icons } from '../parts/icons.ts';
import type { AllWords } from '../words/behind.ts';

export const reviewListStyle = css`
  .reviews li {
    padding-block: var(--hp-space-3);
    border-block-start: 1px solid var(--hp-line);
  }
  .reviews li:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .review-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--hp-space-3);
    font-size: var(--hp-text-small);
    color: var(--hp-ink-soft);
  }
  .given {
    display: inline-flex;
    gap: 1px;
  }
  .given svg {
    color: var(--hp-star);
  }
  .comment,
  .reply p {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .comment {
    margin-block-start: var(--hp-space-1);
  }
  .tags {
    margin-block-start: var(--hp-space-1);
    color: var(--hp-ink-soft);
    font-size: var(--hp-text-small);
    overflow-wrap: anywhere;
  }
  .reply {
    margin-block-start: var(--hp-space-2);
    margin-inline-start: var(--hp-space-3);
    padding-inline-start: var(--hp-space-3);
    border-inline-start: 2px solid var(--hp-line);
  }
  .hidden {
    padding-block: var(--hp-space-3);
    border-block-start: 1px solid var(--hp-line);
    color: var(--hp-ink-soft);
    font-size: var(--hp-text-small);
    overflow-wrap: anywhere;
  }
  .reply .who {
    color: var(--hp-ink-soft);
    font-size: var(--hp-text-small);
  }
`;

/** Published reviews of one person, newest first, each with the answer to it. */
export function renderReviewList(reviews: readonly PublicReview[], name: string, words: AllWords) {
  const { page, review: said, formats } = words;
  if (reviews.length === 0) return html`<p class="soft">${page.noReviews}</p>`;
  return html`<ul class="reviews">
    ${reviews.map(
      ({ stars, comment, tags, publishedAt, reply }) =>
        html`<li>
          <div class="review-head">
            <span class="given" role="img" aria-label=${page.given(stars)}>
              ${Array.from({ length: stars }, () => icons.star)}
            </span>
            ${publishedAt === null ? nothing : html`<span>${formats.month(publishedAt)}</span>`}
          </div>
          ${comment === '' ? nothing : html`<p class="comment" dir="auto">${comment}</p>`}
          ${tags.length === 0 ? nothing : html`<p class="tags">${tags.map(said.tag).join(' · ')}</p>`}
          ${
            reply === null
              ? nothing
              : html`<div class="reply">
                  <p class="who">${said.replyOf(name)}</p>
                  <p dir="auto">${reply}</p>
                </div>`
          }
        </li>`,
    )}
  </ul>`;
}

/** How many the site does not show, and why: nobody improves a rating without its being seen. */
export function renderHidden(hidden: readonly HiddenCount[], { review, formats }: AllWords) {
  if (hidden.length === 0) return nothing;
  const all = hidden.reduce((sum, { count }) => sum + count, 0);
  const parts = hidden.map(
    ({ reason, count }) => `${formats.number(count)} × ${review.hiddenReasons[reason]}`,
  );
  return html`<p class="hidden">${review.hiddenCount(all, formats.beside(parts))} ${review.hiddenStars}</p>`;
}

/** The way to the next page of them, if there is one. */
export const renderMoreReviews = (
  { nextPage }: AgentPage,
  loading: boolean,
  { page }: AllWords,
  read: () => void,
) =>
  nextPage === null
    ? nothing
    : html`<button
        class="button"
        aria-disabled=${loading ? 'true' : 'false'}
        @click=${() => !loading && read()}
      >
        ${loading ? page.loadingMore : page.more}
      </button>`;
