import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { LIMITS } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { icons } from '../../parts/icons.ts';
import { tell } from '../../parts/tell.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { OneselfPart } from './oneself-part.ts';
import type { SkillDraft } from './profile-draft.ts';

/** `hp-skills`: the rows as they are now. */
export type SkillsChanged = readonly SkillDraft[];

const LEVELS = [1, 2, 3, 4, 5] as const;

/** The skills of a profile, a row each with its level. */
@define('hp-profile-skills')
export class ProfileSkills extends OneselfPart {
  @property({ attribute: false }) skills: readonly SkillDraft[] = [];
  @property() problem = '';
  private focusNext: (() => HTMLElement | null | undefined) | null = null;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: block;
      }
      fieldset {
        display: grid;
        gap: var(--hp-space-2);
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-block-end: var(--hp-space-1);
        padding: 0;
        font-size: var(--hp-text-small);
        font-weight: var(--hp-weight-strong);
      }
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 100px 40px;
        gap: var(--hp-space-1);
      }
      .row .input {
        padding-inline: var(--hp-space-2);
      }
      .row select.input {
        inline-size: 100%;
        padding-inline: var(--hp-space-1) 0;
      }
      .button.compact {
        justify-self: start;
      }
      .field-error {
        font-size: var(--hp-text-small);
      }
    `,
  ];

  override render() {
    const words = this.words.profile;
    return html`
      <fieldset aria-describedby="problem">
        <legend>${words.skills}</legend>
        ${this.skills.map((skill, index) => this.renderRow(skill, index))}
        <span class="field-error" id="problem">${this.problem === '' ? nothing : this.problem}</span>
        <button
          class="button compact"
          type="button"
          ?disabled=${this.skills.length >= LIMITS.skillsPerAgent}
          @click=${this.add}
        >
          ${words.skillAdd}
        </button>
      </fieldset>
    `;
  }

  private renderRow(skill: SkillDraft, index: number) {
    const words = this.words.profile;
    const label = skill.label.trim() === '' ? words.skillUnnamed : skill.label;
    return html`
      <div class="row">
        <input
          class="input"
          aria-label=${words.skillName(index + 1)}
          aria-invalid=${this.problem !== ''}
          .value=${skill.label}
          @input=${(event: Event) => this.rename(index, (event.target as HTMLInputElement).value)}
        />
        <select
          class="input"
          aria-label=${words.skillLevel(label)}
          @change=${(event: Event) => this.setLevel(index, (event.target as HTMLSelectElement).value)}
        >
          ${LEVELS.map(
            (level) => html`
              <option value=${level} ?selected=${level === skill.level} .selected=${level === skill.level}>
                ${words.levels[level - 1]}
              </option>
            `,
          )}
        </select>
        <button
          class="button plain icon"
          type="button"
          aria-label=${words.skillRemove(label)}
          title=${words.skillRemove(label)}
          @click=${() => this.removeRow(index)}
        >
          ${icons.close}
        </button>
      </div>
    `;
  }

  /** The first row, for a problem that is to be mended. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, button')?.focus();
  }

  private change(skills: SkillsChanged): void {
    tell(this, 'hp-skills', skills);
  }

  private rename(index: number, label: string): void {
    // Another name is another skill, and its id follows from the name.
    this.change(this.skills.map((skill, at) => (at === index ? { ...skill, skillId: null, label } : skill)));
  }

  private setLevel(index: number, level: string): void {
    this.change(this.skills.map((skill, at) => (at === index ? { ...skill, level: Number(level) } : skill)));
  }

  private add(): void {
    this.focusNext = () => [...this.renderRoot.querySelectorAll('input')].at(-1);
    this.change([...this.skills, { skillId: null, label: '', level: 3 }]);
  }

  private removeRow(index: number): void {
    this.focusNext = () => {
      const removers = this.renderRoot.querySelectorAll<HTMLElement>('.row .icon');
      return removers[Math.min(index, removers.length - 1)] ?? this.renderRoot.querySelector('.compact');
    };
    this.change(this.skills.filter((_, at) => at !== index));
  }

  /** The rows come back from above; only then is the row there that the focus goes to. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('skills')) return;
    this.focusNext?.()?.focus();
    this.focusNext = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-profile-skills': ProfileSkills;
  }
}
