import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ReviewForm, ReviewWords } from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import '../parts/star-input.ts';
import type { StarsChosen } from '../parts/star-input.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons, chips } from '../style/controls.ts';
import { fields } from '../style/fields.ts';
import { BehindPart } from './behind-part.ts';
import './nps-input.ts';
import type { NpsChosen } from './nps-input.ts';

/** `hp-review-given`: all that a person said. `hp-review-left`: nothing is to be said. */
export type ReviewGiven = { readonly review: ReviewWords };

const NOTHING_SAID: ReviewWords = { stars: 0, comment: '', tags: [], nps: null };

/** Stars, then tags that fit them, then words. To say nothing is as visible as to send. */
@define('hp-review-form')
export class ReviewFormView extends BehindPart {
  @property({ attribute: false }) form!: ReviewForm;
  @property() agentName = '';
  @property() siteName = '';
  /** What was said before. */
  @property({ attribute: false }) review: ReviewWords = NOTHING_SAID;
  @property() sendLabel = '';
  @property() leaveLabel = '';
  @property({ type: Boolean }) pending = false;
  @state() private said: ReviewWords = NOTHING_SAID;
  @state() private starsMissing = false;

  static override styles = [
    reset,
    buttons,
    chips,
    fields,
    css`
      :host {
        display: block;
        inline-size: 100%;
      }
      form {
        display: grid;
        gap: var(--hp-space-4);
      }
      fieldset {
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-inline: auto;
        margin-block-end: var(--hp-space-2);
        padding: 0;
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
      }
      .tags {
        display: flex;
        flex-wrap: wrap;
        justify-content: center;
        gap: var(--hp-space-2);
      }
      label.chip {
        white-space: normal;
      }
      label.chip.chosen {
        border-color: var(--hp-accent);
        background: var(--hp-accent-tint);
      }
      label.chip:focus-within {
        outline: 2px solid var(--hp-focus);
        outline-offset: 1px;
      }
      .field {
        text-align: start;
      }
      textarea {
        min-block-size: 108px;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
      }
      .actions .button {
        flex: 1 1 140px;
      }
      .missing {
        color: var(--hp-error);
        font-size: var(--hp-text-small);
      }
      @media (forced-colors: active) {
        label.chip.chosen {
          outline: 2px solid Highlight;
        }
      }
    `,
  ];

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('review')) this.said = this.review;
  }

  override render() {
    const { words, said } = this;
    return html`<form @submit=${this.onSubmit}>
      <hp-star-input
        .stars=${said.stars}
        .label=${words.review.stars(this.agentName)}
        .words=${words}
        @hp-stars-chosen=${this.onStars}
      ></hp-star-input>
      ${this.starsMissing ? html`<p class="missing" role="alert">${words.review.needStars}</p>` : nothing}
      ${said.stars === 0 ? nothing : this.renderTags(this.tagsFor(said.stars))}
      <label class="field">
        <span>${words.review.comment} <span class="optional">(${words.join.optional})</span></span>
        <textarea
          class="input"
          rows="4"
          maxlength=${LIMITS.commentCharacters}
          aria-describedby="hint"
          .value=${said.comment}
          @input=${this.onComment}
        ></textarea>
        <span class="hint" id="hint">${words.review.commentHint}</span>
      </label>
      ${
        this.form.asksNps
          ? html`<hp-nps-input
              .nps=${said.nps}
              .siteName=${this.siteName}
              .words=${words}
              @hp-nps-chosen=${this.onNps}
            ></hp-nps-input>`
          : nothing
      }
      <div class="actions">
        <button class="button" type="button" @click=${() => tell(this, 'hp-review-left', {})}>
          ${this.leaveLabel}
        </button>
        <button class="button primary" aria-disabled=${this.pending ? 'true' : 'false'}>
          ${this.sendLabel}
        </button>
      </div>
    </form>`;
  }

  private renderTags(tags: readonly string[]) {
    if (tags.length === 0) return nothing;
    const { review } = this.words;
    return html`<fieldset>
      <legend>${review.tags[this.kind(this.said.stars)]}</legend>
      <div class="tags">
        ${tags.map((tag) => {
          const chosen = this.said.tags.includes(tag);
          return html`<label class="chip ${chosen ? 'chosen' : ''}">
            <input
              class="visually-hidden"
              type="checkbox"
              .checked=${chosen}
              @change=${() => this.toggle(tag)}
            />${review.tag(tag)}</label
          >`;
        })}
      </div>
    </fieldset>`;
  }

  /** Many stars are praise, few a complaint, and three may be both. */
  private kind(stars: number): 'praise' | 'complaint' | 'both' {
    if (stars >= LIMITS.starsHappy) return 'praise';
    return stars === LIMITS.starsHappy - 1 ? 'both' : 'complaint';
  }

  private tagsFor(stars: number): readonly string[] {
    const { praiseTags, complaintTags } = this.form;
    switch (this.kind(stars)) {
      case 'praise':
        return praiseTags;
      case 'complaint':
        return complaintTags;
      case 'both':
        return [...praiseTags, ...complaintTags.filter((tag) => !praiseTags.includes(tag))];
    }
  }

  private toggle(tag: string): void {
    const { tags } = this.said;
    const others = tags.filter((other) => other !== tag);
    this.say({ tags: others.length === tags.length ? [...tags, tag] : others });
  }

  private say(said: Partial<ReviewWords>): void {
    this.said = { ...this.said, ...said };
  }

  /** Tags that no longer fit the stars are not said. */
  private onStars({ detail }: CustomEvent<StarsChosen>): void {
    const fitting = this.tagsFor(detail.stars);
    this.say({ stars: detail.stars, tags: this.said.tags.filter((tag) => fitting.includes(tag)) });
    this.starsMissing = false;
  }

  private onComment(event: Event): void {
    this.say({ comment: (event.target as HTMLTextAreaElement).value });
  }

  private onNps({ detail }: CustomEvent<NpsChosen>): void {
    this.say({ nps: detail.nps });
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    if (this.pending) return;
    if (this.said.stars === 0) {
      this.starsMissing = true;
      this.renderRoot.querySelector('hp-star-input')?.focus();
      return;
    }
    const review = { ...this.said, comment: this.said.comment.trim() };
    tell<ReviewGiven>(this, 'hp-review-given', { review });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-review-form': ReviewFormView;
  }
}
