import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { MEASURE_LIMITS, type OwnReview } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { DraftPart } from './draft-part.ts';

/** Why a review is wrong, said once to the owner, and how the owner decided. */
@define('hp-review-dispute')
export class ReviewDispute extends DraftPart {
  @property({ attribute: false }) review!: OwnReview;
  @property({ type: Boolean }) pending = false;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: block;
      }
      form,
      .standing {
        display: grid;
        gap: var(--hp-space-2);
        margin-block-start: var(--hp-space-2);
      }
      .reason {
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
      }
    `,
  ];

  override render() {
    const { dispute: words } = this.words.me;
    const { dispute } = this.review;
    if (dispute !== undefined) {
      return html`<div class="standing">
        <p class="small">${words.standings[dispute.standing]}</p>
        <p class="small soft">${words.reason}</p>
        <p class="reason small" dir="auto" .textContent=${dispute.reason}></p>
      </div>`;
    }
    if (this.draft === null) {
      return html`<button class="button compact plain" type="button" @click=${this.begin}>
        ${words.begin}
      </button>`;
    }
    return html`<form @submit=${this.onSubmit}>
      <label class="field">
        <span>${words.label}</span>
        <textarea
          class="input"
          rows="3"
          maxlength=${MEASURE_LIMITS.disputeCharacters}
          aria-describedby="hint"
          .value=${this.draft}
          @input=${this.onInput}
          @keydown=${this.onKey}
        ></textarea>
        <span class="hint" id="hint">${words.hint}</span>
      </label>
      <div class="actions">
        <button class="button compact" type="button" @click=${this.leave}>${words.cancel}</button>
        <button class="button compact primary" aria-disabled=${this.isReady ? 'false' : 'true'}>
          ${words.send}
        </button>
      </div>
    </form>`;
  }

  private get isReady(): boolean {
    return !this.pending && (this.draft?.trim().length ?? 0) >= MEASURE_LIMITS.disputeCharactersLeast;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    if (!this.isReady) return;
    this.ask({ type: 'disputeReview', reviewId: this.review.reviewId, reason: this.draft?.trim() ?? '' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-review-dispute': ReviewDispute;
  }
}
