import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS } from '../../../server/protocol/index.ts';
import type { CatalogueSkill, SkillId } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { icons } from '../../parts/icons.ts';
import type { Failure, Read } from '../../session/dashboard/answer.ts';
import type { SkillDraft } from '../../session/dashboard/dashboard-client.ts';
import type { PeopleRequest } from '../../session/dashboard/people-desk.ts';
import { EditorPart } from '../editor-part.ts';
import { renderChanged, renderFailure, renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import { problemsOfSkills, skillIdOf } from './skill-check.ts';

/** A skill as it is typed; one that is new has no agents yet, and its id follows its name. */
type Row = SkillDraft & { readonly agents: number; readonly isNew: boolean };

/** What visitors can ask for by name. What is typed belongs to the form until it is saved. */
@define('hp-skill-catalogue')
export class SkillCatalogue extends EditorPart<PeopleRequest> {
  @property({ attribute: false }) skills: Read<readonly CatalogueSkill[]> = { state: 'loading' };
  @property({ attribute: false }) failure: Failure | null = null;
  @property({ type: Boolean }) pending = false;
  @property({ type: Boolean }) saved = false;
  @state() private rows: readonly Row[] = [];
  @state() private problems: ReadonlyMap<number, string> = new Map();

  static override styles = [
    ...pageStyle,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        align-items: start;
        gap: var(--hp-space-1) var(--hp-space-3);
        padding-block: var(--hp-space-2);
      }
      li + li {
        border-block-start: 1px solid var(--hp-line);
      }
      .agents {
        min-inline-size: 96px;
        padding-block: 11px;
        text-align: end;
      }
      .field-error {
        grid-column: 1 / -1;
        font-size: var(--hp-text-small);
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('pending') === true && !this.pending && this.failure === null) this.dirty = false;
    if (changed.has('skills') && this.skills.state === 'shown' && !this.dirty) this.take(this.skills.value);
  }

  private take(skills: readonly CatalogueSkill[]): void {
    this.rows = skills.map((skill) => ({ ...skill, isNew: false }));
    this.problems = new Map();
  }

  override render() {
    const again = () => this.ask({ type: 'readSkills' });
    return renderRead(this.skills, { words: this.words, again }, () => this.renderForm());
  }

  private renderForm() {
    const words = this.words.skills;
    const acts = {
      takeTheirs: () => {
        this.dirty = false;
        this.ask({ type: 'readSkills' });
      },
      keepMine: () => this.save(true),
    };
    return html`<form class="card" novalidate aria-labelledby="heading" @submit=${this.submit}>
      <div>
        <h2 id="heading">${words.heading}</h2>
        <p class="lead">${words.lead}</p>
      </div>
      ${renderChanged(this.failure, this.words, acts)} ${renderFailure(this.failure, this.words)}
      ${this.saved && !this.dirty ? html`<hp-advice tone="good">${this.words.saved}</hp-advice>` : nothing}
      ${this.rows.length === 0 ? html`<p class="soft">${words.none}</p>` : nothing}
      <ul>
        ${this.rows.map((row, index) => this.renderRow(row, index))}
      </ul>
      <div class="row between">
        <button class="button" type="button" id="add" @click=${this.add}>${words.add}</button>
        <button class="button primary" type="submit" aria-disabled=${this.pending || !this.dirty}>
          ${this.pending ? this.words.saving : this.words.save}
        </button>
      </div>
    </form>`;
  }

  private renderRow(row: Row, index: number) {
    const words = this.words.skills;
    const problem = this.problems.get(index) ?? null;
    return html`<li>
      <input
        class="input"
        aria-label=${words.nameOf(index + 1)}
        aria-invalid=${problem === null ? 'false' : 'true'}
        aria-describedby="problem-${index}"
        maxlength=${LIMITS.tagCharacters}
        .value=${row.label}
        @input=${(event: Event) => this.rename(index, (event.target as HTMLInputElement).value)}
      />
      <span class="agents small soft">${row.isNew ? words.isNew : words.agents(row.agents)}</span>
      <button
        class="button plain icon"
        type="button"
        aria-label=${words.remove(row.label)}
        @click=${() => this.drop(index)}
      >
        ${icons.close}
      </button>
      <span class="field-error" id="problem-${index}">${problem ?? nothing}</span>
    </li>`;
  }

  private change(rows: readonly Row[]): void {
    this.rows = rows;
    this.dirty = true;
    if (this.problems.size > 0) this.problems = this.check();
  }

  private rename(index: number, label: string): void {
    this.change(this.rows.map((row, at) => (at === index ? { ...row, label } : row)));
  }

  private readonly add = async (): Promise<void> => {
    this.change([...this.rows, { skillId: '' as SkillId, label: '', agents: 0, isNew: true }]);
    await this.updateComplete;
    const inputs = this.renderRoot.querySelectorAll('input');
    inputs[inputs.length - 1]?.focus();
  };

  private async drop(index: number): Promise<void> {
    this.change(this.rows.filter((_, at) => at !== index));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#add')?.focus();
  }

  private check(): ReadonlyMap<number, string> {
    const words = this.words.skills;
    const found = problemsOfSkills(this.rows.map(({ label }) => label));
    return new Map(
      [...found].map(([index, kind]) => [index, { empty: words.empty, twice: words.twice }[kind]]),
    );
  }

  private submit(event: Event): void {
    event.preventDefault();
    if (!this.pending && this.dirty) this.save(false);
  }

  private save(isOver: boolean): void {
    this.problems = this.check();
    if (this.problems.size > 0) {
      void this.focusProblem();
      return;
    }
    const taken = new Set(this.rows.filter(({ isNew }) => !isNew).map(({ skillId }) => skillId));
    const skills = this.rows.map(({ skillId, label, isNew }) => {
      const id = isNew ? skillIdOf(label, taken) : skillId;
      taken.add(id);
      return { skillId: id, label: label.trim() };
    });
    this.ask({ type: 'saveSkills', skills, isOver });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-skill-catalogue': SkillCatalogue;
  }
}
