import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { LIMITS, type OfferedSkill } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { icons } from '../../parts/icons.ts';
import { tell } from '../../parts/tell.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { groups } from '../../style/groups.ts';
import { OneselfPart } from './oneself-part.ts';
import type { SkillDraft } from './profile-draft.ts';
import { hasMore, idOf, isEmpty, isGone, leftOf, offeredOf } from './skill-choice.ts';

/** `hp-skills`: the rows as they are now. */
export type SkillsChanged = readonly SkillDraft[];

const LEVELS = [1, 2, 3, 4, 5] as const;

/** The skills of a profile, a row each with its level: chosen where the owner names them, and else typed. */
@define('hp-profile-skills')
export class ProfileSkills extends OneselfPart {
  @property({ attribute: false }) skills: readonly SkillDraft[] = [];
  /** What they are chosen from, `null` where they are typed. */
  @property({ attribute: false }) catalogue: readonly OfferedSkill[] | null = null;
  @property() problem = '';
  private focusNext: (() => HTMLElement | null | undefined) | null = null;

  static override styles = [
    reset,
    buttons,
    fields,
    groups,
    css`
      :host {
        display: block;
      }
      fieldset {
        display: grid;
        gap: var(--hp-space-2);
      }
      legend {
        margin-block-end: var(--hp-space-1);
      }
      .row {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 112px 40px;
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
      .row .field-error {
        grid-column: 1 / -1;
      }
      .field-error:empty {
        display: none;
      }
    `,
  ];

  override render() {
    const words = this.words.profile;
    return html`
      <fieldset aria-describedby="said problem">
        <legend>${words.skills}</legend>
        <p class="small soft" id="said" ?hidden=${this.said === ''}>${this.said}</p>
        ${this.skills.map((skill, index) => this.renderRow(skill, index))}
        <span class="field-error" id="problem">${this.problem === '' ? nothing : this.problem}</span>
        <button
          class="button compact"
          type="button"
          aria-disabled=${this.mayAdd ? 'false' : 'true'}
          @click=${this.add}
        >
          ${words.skillAdd}
        </button>
      </fieldset>
    `;
  }

  private renderRow(skill: SkillDraft, index: number) {
    const words = this.words.profile;
    const said = (this.catalogue && offeredOf(skill, this.catalogue)?.label) ?? skill.label;
    const label = said.trim() === '' ? words.skillUnnamed : said;
    return html`
      <div class="row">
        ${this.renderName(skill, index)}
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
        ${
          this.catalogue !== null && isGone(skill, this.catalogue)
            ? html`<span class="field-error" id="gone-${index}"
                >${words.skillGone(label, leftOf(this.skills, this.catalogue).length > 0)}</span
              >`
            : nothing
        }
      </div>
    `;
  }

  private renderName(skill: SkillDraft, index: number) {
    const { catalogue } = this;
    return catalogue === null ? this.renderTyped(skill, index) : this.renderChosen(skill, index, catalogue);
  }

  private renderTyped(skill: SkillDraft, index: number) {
    return html`<input
      class="input name"
      aria-label=${this.words.profile.skillName(index + 1)}
      aria-invalid=${this.problem !== ''}
      .value=${skill.label}
      @input=${(event: Event) => this.rename(index, (event.target as HTMLInputElement).value)}
    />`;
  }

  /** What stands in the row, then what no other row says. */
  private renderChosen(skill: SkillDraft, index: number, catalogue: readonly OfferedSkill[]) {
    const words = this.words.profile;
    const gone = isGone(skill, catalogue);
    const own = offeredOf(skill, catalogue);
    const chosen = isEmpty(skill) ? '' : idOf(skill);
    const others = this.skills.filter((_, at) => at !== index);
    const first = { skillId: chosen, label: gone ? skill.label : words.skillChoose };
    const options = [...(own === null ? [first] : []), ...leftOf(others, catalogue)];
    return html`<select
      class="input name"
      aria-label=${words.skillName(index + 1)}
      aria-invalid=${gone ? 'true' : 'false'}
      aria-describedby=${gone ? `gone-${index}` : nothing}
      @change=${(event: Event) => this.choose(index, (event.target as HTMLSelectElement).value)}
    >
      ${repeat(
        options,
        ({ skillId }) => skillId,
        ({ skillId, label }) => html`
          <option value=${skillId} ?selected=${skillId === chosen} .selected=${skillId === chosen}>
            ${label}
          </option>
        `,
      )}
    </select>`;
  }

  /** What is to be known about all of them. */
  private get said(): string {
    const { catalogue } = this;
    const words = this.words.profile;
    if (catalogue === null) return '';
    if (catalogue.length === 0) return words.skillsUnnamed;
    return hasMore(this.skills, catalogue) ? words.skillsOffered : words.skillsAll;
  }

  private get mayAdd(): boolean {
    const { catalogue, skills } = this;
    return skills.length < LIMITS.skillsPerAgent && (catalogue === null || hasMore(skills, catalogue));
  }

  /** What is wrong, for a problem that is to be mended, or the first row. */
  override focus(): void {
    const { renderRoot } = this;
    const wrong = renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? renderRoot.querySelector<HTMLElement>('.name, button'))?.focus();
  }

  private change(skills: SkillsChanged): void {
    tell(this, 'hp-skills', skills);
  }

  private rename(index: number, label: string): void {
    // Another name is another skill, and its id follows from the name.
    this.change(this.skills.map((skill, at) => (at === index ? { ...skill, skillId: null, label } : skill)));
  }

  private choose(index: number, chosen: string): void {
    const offered = this.catalogue?.find(({ skillId }) => skillId === chosen);
    if (offered === undefined) return;
    this.change(this.skills.map((skill, at) => (at === index ? { ...skill, ...offered } : skill)));
  }

  private setLevel(index: number, level: string): void {
    this.change(this.skills.map((skill, at) => (at === index ? { ...skill, level: Number(level) } : skill)));
  }

  private add(): void {
    if (!this.mayAdd) return;
    this.focusNext = () => [...this.renderRoot.querySelectorAll<HTMLElement>('.name')].at(-1);
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
