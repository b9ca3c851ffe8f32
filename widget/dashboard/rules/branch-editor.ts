import { css, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Branch } from '../../../server/protocol/index.ts';
import { RULE_LIMITS } from '../../../server/rules/limits.ts';
import { define } from '../../parts/define.ts';
import { icons } from '../../parts/icons.ts';
import { tell } from '../../parts/tell.ts';
import type { Failure } from '../../session/dashboard/answer.ts';
import type { RuleNames } from '../../session/dashboard/rules-desk.ts';
import { EditorPart } from '../editor-part.ts';
import { renderInput, renderSelect } from '../parts/field.ts';
import { renderFailure } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import { addressOf } from '../route.ts';
import {
  branchesOf,
  branchProblem,
  draftOfBranch,
  newBranch,
  type BranchDraft,
  type BranchProblem,
} from './branch-draft.ts';

/** Where the site is, and who serves there. `hp-branches`: all of them as they shall be. */
@define('hp-branch-editor')
export class BranchEditor extends EditorPart {
  @property({ attribute: false }) branches: readonly Branch[] = [];
  @property({ attribute: false }) names: RuleNames = { agents: [], skills: [] };
  @property({ attribute: false }) failure: Failure | null = null;
  @property({ type: Boolean }) pending = false;
  @property({ type: Boolean }) saved = false;
  @state() private drafts: readonly BranchDraft[] = [];
  @state() private problem: BranchProblem | null = null;

  static override styles = [
    ...pageStyle,
    css`
      .branch {
        display: grid;
        gap: var(--hp-space-2) var(--hp-space-3);
        grid-template-columns: minmax(0, 1fr);
        padding-block: var(--hp-space-3);
        border-block-start: 1px solid var(--hp-line);
      }
      @media (min-width: 720px) {
        .branch {
          grid-template-columns: repeat(3, minmax(0, 1fr)) auto;
          align-items: start;
        }
        .branch .icon {
          margin-block-start: 24px;
        }
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('pending') === true && !this.pending && this.failure === null) this.dirty = false;
    if (changed.has('branches') && !this.dirty) this.drafts = this.branches.map(draftOfBranch);
  }

  /** What stands in the fields, `null` where it cannot be. */
  get typed(): readonly Branch[] | null {
    return branchProblem(this.drafts) === null ? branchesOf(this.drafts) : null;
  }

  override render() {
    const said = this.words.branches;
    return html`<form class="card" novalidate aria-labelledby="heading" @submit=${this.save}>
      <div>
        <h2 id="heading" tabindex="-1">${said.heading}</h2>
        <p class="lead">${said.lead}</p>
      </div>
      <div>${this.drafts.map((draft, index) => this.renderBranch(draft, index))}</div>
      ${
        this.drafts.length >= RULE_LIMITS.branchesPerSite
          ? nothing
          : html`<div>
              <button class="button" type="button" id="add" @click=${this.add}>${said.add}</button>
            </div>`
      }
      ${renderFailure(this.failure, this.words)}
      ${this.saved && !this.dirty ? html`<hp-advice tone="good">${said.saved}</hp-advice>` : nothing}
      <div class="acts">
        <a class="button" href=${addressOf('rules')}>${this.words.ruleEditor.back}</a>
        <button class="button primary" type="submit" aria-disabled=${this.pending || !this.dirty}>
          ${said.save}
        </button>
      </div>
    </form>`;
  }

  private renderBranch(draft: BranchDraft, index: number): TemplateResult {
    const said = this.words.branches;
    const put = (changes: Partial<BranchDraft>) =>
      this.put(this.drafts.map((each, at) => (at === index ? { ...each, ...changes } : each)));
    const at = (field: BranchProblem['field']) =>
      this.problem?.index === index && this.problem.field === field ? said.problems[field] : null;
    return html`<div class="branch" role="group" aria-label=${said.branch(index + 1)}>
      ${renderInput({
        id: `name-${index}`,
        label: said.name,
        value: draft.name,
        maxlength: RULE_LIMITS.nameCharacters,
        problem: at('name'),
        onInput: (name) => put({ name }),
      })}
      ${renderInput({
        id: `place-${index}`,
        label: said.place,
        hint: said.placeHint,
        value: draft.place,
        maxlength: 60,
        problem: at('place'),
        onInput: (place) => put({ place }),
      })}
      ${renderSelect({
        id: `who-${index}`,
        label: said.who,
        value: draft.who,
        options: this.servers(draft),
        problem: at('who'),
        onInput: (who) => put({ who }),
      })}
      <button
        class="button plain icon"
        type="button"
        aria-label=${said.remove(draft.name)}
        title=${said.remove(draft.name)}
        @click=${() => this.takeOut(index)}
      >
        ${icons.close}
      </button>
    </div>`;
  }

  /** Who may serve for a branch. */
  private servers(draft: BranchDraft) {
    const said = this.words.branches;
    const { agents, skills } = this.names;
    return [
      { value: '', label: this.words.ruleEditor.choose },
      ...agents.map(({ agentId, name }) => ({ value: `agent:${agentId}`, label: name })),
      ...skills
        .filter(({ skillId, agents: count }) => count > 0 || draft.who === `skill:${skillId}`)
        .map(({ skillId, label }) => ({ value: `skill:${skillId}`, label: said.bySkill(label) })),
    ];
  }

  private put(drafts: readonly BranchDraft[]): void {
    this.drafts = drafts;
    this.dirty = true;
    if (this.problem !== null) this.problem = branchProblem(drafts);
  }

  private readonly add = async (): Promise<void> => {
    this.put([...this.drafts, newBranch(this.drafts)]);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#name-${this.drafts.length - 1}`)?.focus();
  };

  private async takeOut(index: number): Promise<void> {
    this.put(this.drafts.filter((_, at) => at !== index));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#add')?.focus();
  }

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.pending || !this.dirty) return;
    this.problem = branchProblem(this.drafts);
    if (this.problem === null) tell(this, 'hp-branches', branchesOf(this.drafts));
    else await this.focusProblem();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-branch-editor': BranchEditor;
  }
}
