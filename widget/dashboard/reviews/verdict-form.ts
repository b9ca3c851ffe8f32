import type { HideReason, ReviewVerdict } from '../../../server/protocol/index.ts';
import { HIDE_REASONS, REVIEW_NOTE_CHARACTERS } from '../../../server/protocol/index.ts';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { EditorPart } from '../editor-part.ts';
import { renderInput } from '../parts/field.ts';
import { pageStyle } from '../parts/style.ts';

/** Why a review is hidden; of one that is disputed also that it is kept. `hp-verdict` when it is decided. */
@define('hp-verdict-form')
export class VerdictForm extends EditorPart {
  @property({ type: Boolean }) disputed = false;
  @property({ type: Boolean }) pending = false;
  @state() private chosen: HideReason | 'keep' | null = null;
  @state() private note = '';

  static override styles = [
    ...pageStyle,
    css`
      form,
      fieldset {
        display: grid;
        gap: var(--hp-space-3);
        grid-template-columns: minmax(0, 1fr);
        max-inline-size: 80ch;
      }
      fieldset {
        gap: var(--hp-space-1);
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-block-end: var(--hp-space-1);
        padding: 0;
        font-weight: var(--hp-weight-strong);
      }
    `,
  ];

  protected override get isUnsaved(): boolean {
    return this.note.trim() !== '';
  }

  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('input')?.focus());
  }

  /** `null` while nothing is chosen. */
  get verdict(): ReviewVerdict | null {
    const { chosen } = this;
    if (chosen === null) return null;
    return {
      reason: chosen === 'keep' ? null : chosen,
      note: this.note.trim(),
      decidesDispute: this.disputed,
    };
  }

  override render() {
    const words = this.words.moderation;
    const keep = { value: 'keep', label: words.keep, meaning: words.keepMeaning } as const;
    const choices = [
      ...(this.disputed ? [keep] : []),
      ...HIDE_REASONS.map((value) => ({
        value,
        label: words.reasons[value],
        meaning: words.meanings[value],
      })),
    ];
    return html`<form @submit=${this.onSubmit} @keydown=${this.onKey}>
      <p class="soft small">${words.lead}</p>
      <fieldset>
        <legend>${this.disputed ? words.decideHeading : words.heading}</legend>
        ${choices.map(
          ({ value, label, meaning }) =>
            html`<label class="check">
              <input
                type="radio"
                name="reason"
                .checked=${this.chosen === value}
                @change=${() => (this.chosen = value)}
              />
              <span>${label}<span class="hint">${meaning}</span></span>
            </label>`,
        )}
      </fieldset>
      ${
        this.chosen === null
          ? nothing
          : renderInput({
              id: 'note',
              label: words.note,
              hint: words.noteHint,
              maxlength: REVIEW_NOTE_CHARACTERS,
              value: this.note,
              onInput: (value) => (this.note = value),
            })
      }
      <div class="row">
        <button class="button primary" type="submit" aria-disabled=${this.chosen === null || this.pending}>
          ${this.chosen === 'keep' ? words.doKeep : words.doHide}
        </button>
        <button class="button" type="button" @click=${this.leave}>${words.cancel}</button>
      </div>
    </form>`;
  }

  private readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.verdict !== null && !this.pending) tell(this, 'hp-verdict', null);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.leave();
  };

  private readonly leave = (): void => {
    tell(this, 'hp-close', null);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-verdict-form': VerdictForm;
  }
}
