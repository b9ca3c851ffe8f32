import { css, html } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { Rating } from '../../server/protocol/index.ts';
import { reset } from '../style/base.ts';
import { define } from './define.ts';
import { icons } from './icons.ts';
import { Part } from './part.ts';

/** A rating as a figure with its count, `★ 4.8 · 132`, or "New" before there are enough reviews. */
@define('hp-stars')
export class Stars extends Part {
  @property({ attribute: false }) rating: Rating | null = null;

  static override styles = [
    reset,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .figures {
        display: inline-flex;
        align-items: center;
        gap: 4px;
      }
      svg {
        color: var(--hp-star);
        margin-block-start: -1px;
      }
      .average {
        font-weight: var(--hp-weight-strong);
        color: var(--hp-ink);
      }
      .count {
        color: var(--hp-ink-soft);
      }
      .new {
        padding: 0 8px;
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-chip);
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
      }
    `,
  ];

  override render() {
    const { rating, words } = this;
    if (rating === null)
      return html`<span class="new" title=${words.rating.newLong}>${words.rating.isNew}</span>`;
    return html`
      <span class="figures" aria-hidden="true">
        ${icons.star}
        <span class="average">${words.formats.rating(rating.average)}</span>
        <span class="count">· ${words.formats.number(rating.count)}</span>
      </span>
      <span class="visually-hidden">${words.rating.long(rating.average, rating.count)}</span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-stars': Stars;
  }
}
