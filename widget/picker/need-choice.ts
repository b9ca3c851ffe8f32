import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { LanguageTag, Need, PublicAgent, SkillId } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { chips } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { asksForNothing } from './need.ts';
import { countSuiting, needNames, needOptions, NEEDS_MOST } from './need-options.ts';

/** `hp-need-chosen`: a person chose what whoever helps must know. */
export type NeedChosen = { readonly need: Need };

const toggled = <Value>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** What anyone suitable must know, as chips, and whom that leaves. It holds nothing. */
@define('hp-need-choice')
export class NeedChoice extends BehindPart {
  /** The chosen person, whose skills and languages are offered; `null` offers what people here have. */
  @property({ attribute: false }) agent: PublicAgent | null = null;
  @property({ attribute: false }) agents: readonly PublicAgent[] = [];
  @property({ attribute: false }) need: Need = { skills: [], languages: [] };
  /** Whether the chips are put away until somebody wants them; what is asked for at first is shown. */
  @property({ type: Boolean }) folds = false;
  private unfolded: boolean | null = null;

  static override styles = [
    reset,
    chips,
    css`
      fieldset {
        display: grid;
        gap: var(--hp-space-2);
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
        text-align: start;
      }
      legend {
        padding: 0;
        font-size: var(--hp-text-small);
        font-weight: var(--hp-weight-strong);
      }
      .chips {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
      }
      .chip {
        white-space: normal;
      }
      .chip[aria-disabled='true'] {
        color: var(--hp-ink-soft);
        border-style: dashed;
        cursor: default;
      }
      summary {
        inline-size: fit-content;
        min-block-size: 24px;
        border-radius: var(--hp-radius-field);
        font-size: var(--hp-text-small);
        cursor: pointer;
      }
      details[open] summary {
        margin-block-end: var(--hp-space-3);
      }
      /* Two lines from the beginning, so that another choice moves nothing. */
      .hint {
        min-block-size: 2.9em;
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
        text-wrap: pretty;
      }
    `,
  ];

  override render() {
    if (!this.folds) return this.renderChips();
    this.unfolded ??= !asksForNothing(this.need);
    return html`<details ?open=${this.unfolded}>
      <summary>${this.anyone()}</summary>
      ${this.renderChips()}
    </details>`;
  }

  private renderChips() {
    const { words, need } = this;
    const { skills, languages } = needOptions(this.agent, this.agents, need);
    return html`<fieldset aria-describedby="hint">
      <legend>${words.need.legend}</legend>
      <div class="chips" role="group" aria-label=${words.need.skills}>
        ${skills.map(({ skillId, label }) =>
          this.renderChip(label, need.skills.includes(skillId), () => this.toggleSkill(skillId)),
        )}
      </div>
      <div class="chips" role="group" aria-label=${words.need.languages}>
        ${languages.map((tag) =>
          this.renderChip(words.formats.language(tag), need.languages.includes(tag), () =>
            this.toggleLanguage(tag),
          ),
        )}
      </div>
      <p class="hint" id="hint" role="status">${this.hint()}</p>
    </fieldset>`;
  }

  private renderChip(label: string, pressed: boolean, act: () => void) {
    const isFull = !pressed && this.chosen >= NEEDS_MOST;
    return html`<button
      class="chip"
      part="chip"
      type="button"
      aria-pressed=${pressed ? 'true' : 'false'}
      aria-disabled=${isFull ? 'true' : 'false'}
      @click=${() => !isFull && act()}
    >
      ${label}
    </button>`;
  }

  private get chosen(): number {
    return this.need.skills.length + this.need.languages.length;
  }

  private hint(): string {
    const { words, need, agents } = this;
    if (asksForNothing(need)) return words.need.hint;
    const count = countSuiting(agents, need);
    if (count === 0) return words.need.nobody;
    return `${this.anyone()} ${words.need.people(count)}`;
  }

  private anyone(): string {
    const { words, need, agents } = this;
    if (asksForNothing(need)) return words.need.anyoneAtAll;
    return words.need.anyone(needNames(need, agents, words.formats.language));
  }

  private toggleSkill(skillId: SkillId): void {
    this.choose({ ...this.need, skills: toggled(this.need.skills, skillId) });
  }

  private toggleLanguage(tag: LanguageTag): void {
    this.choose({ ...this.need, languages: toggled(this.need.languages, tag) });
  }

  private choose(need: Need): void {
    tell<NeedChosen>(this, 'hp-need-chosen', { need });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-need-choice': NeedChoice;
  }
}
