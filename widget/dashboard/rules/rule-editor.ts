import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Condition, RuleDraft, RuleTrial } from '../../../server/protocol/index.ts';
import { RULE_LIMITS } from '../../../server/rules/limits.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import type { Failure, Read } from '../../session/dashboard/answer.ts';
import type { RuleNames } from '../../session/dashboard/rules-desk.ts';
import { EditorPart } from '../editor-part.ts';
import { renderCheck, renderInput } from '../parts/field.ts';
import { renderFailure } from '../parts/reading.ts';
import { conditionOf, isTooLarge } from './condition-draft.ts';
import './condition-group.ts';
import type { GroupEvent } from './condition-group.ts';
import { conditionPhrase, ruleSentence } from './describe.ts';
import { marksOf } from './marks.ts';
import './rule-actions.ts';
import { editorStyle } from './editor-style.ts';
import { emptyForm, fieldOf, formOf, ruleOf, type FormProblems, type RuleForm } from './rule-form.ts';
import { problemSentence } from './problem-sentence.ts';
import { renderRuleLimits } from './rule-limits.ts';
import './rule-preview.ts';
import './rule-trial.ts';
import type { Problems } from './condition-draft.ts';

const NO_NAMES: RuleNames = { agents: [], skills: [] };

/**
 * `hp-save`: the rule as it shall be. `hp-try`: its conditions, to be tried. `hp-leave`: back to the list.
 */
@define('hp-rule-editor')
export class RuleEditor extends EditorPart {
  @property() heading = '';
  /** What it begins with, `null` for an empty one. */
  @property({ attribute: false }) rule: RuleDraft | null = null;
  @property({ attribute: false }) names: RuleNames = NO_NAMES;
  @property({ attribute: false }) trial: Read<RuleTrial> | null = null;
  @property({ attribute: false }) failure: Failure | null = null;
  @property({ type: Boolean }) pending = false;
  @property({ type: Boolean }) saved = false;
  /** It is not among the rules yet: it can be saved as it is. */
  @property({ type: Boolean }) fresh = false;
  @state() private form: RuleForm = emptyForm('en');
  /** Whether what is wrong is said: not before somebody wanted to save. */
  @state() private checked = false;
  @state() private tag = '';
  @state() private tested = '';

  static override styles = editorStyle;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('pending') === true && !this.pending && this.failure === null) this.dirty = false;
    if (changed.has('failure') && this.failure?.kind === 'refused') this.checked = true;
    if (!changed.has('rule') || this.dirty) return;
    const language = this.words.formats.locale.slice(0, 2);
    this.form = this.rule === null ? emptyForm(language) : formOf(this.rule, language);
    this.checked = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('failure') && this.failure?.kind === 'refused') void this.focusWrong();
  }

  /** What stands in the fields, `null` where it cannot be. */
  get draft(): RuleDraft | null {
    const read = ruleOf(this.form);
    return read.ok ? read.draft : null;
  }

  override render() {
    const { form, words } = this;
    const said = words.ruleEditor;
    const read = ruleOf(form);
    const problems = this.problemsIn(read.ok ? new Map() : read.problems);
    const conditions = this.checked && !read.ok ? read.conditions : new Map();
    return html`<form
      class="beside"
      novalidate
      aria-labelledby="heading"
      aria-busy=${this.pending}
      @submit=${this.save}
    >
      <div class="stack">
        ${this.renderHead(problems)} ${this.renderWhen(conditions)}
        <section class="card" aria-labelledby="then">
          <h2 id="then">${said.then}</h2>
          <hp-rule-actions
            .form=${form}
            .names=${this.names}
            .problems=${problems}
            @hp-form=${(event: CustomEvent<Partial<RuleForm>>) => this.put(event.detail)}
            @hp-language=${(event: CustomEvent<string>) => (this.tag = event.detail)}
          ></hp-rule-actions>
        </section>
        <section class="card" aria-labelledby="limits">
          <h2 id="limits">${said.limits}</h2>
          ${renderRuleLimits(form, problems, words, (changes) => this.put(changes))}
        </section>
        ${this.renderFoot()}
      </div>
      ${this.renderSide()}
    </form>`;
  }

  private renderHead(problems: FormProblems): TemplateResult {
    const said = this.words.ruleEditor;
    return html`<section class="card">
      <h2 id="heading" tabindex="-1">${this.heading}</h2>
      ${
        this.form.when.of.length === 0
          ? nothing
          : html`<p class="sentence" aria-live="polite">${this.sentence}</p>`
      }
      ${renderInput({
        id: 'name',
        label: said.name,
        hint: said.nameHint,
        value: this.form.name,
        maxlength: RULE_LIMITS.nameCharacters,
        problem: problemSentence(problems.get('name'), this.words),
        onInput: (name) => this.put({ name }),
      })}
      ${renderCheck({
        id: 'enabled',
        label: said.enabled,
        checked: this.form.enabled,
        onChange: (enabled) => this.put({ enabled }),
      })}
    </section>`;
  }

  private renderWhen(conditions: Problems): TemplateResult {
    const said = this.words.ruleEditor;
    const { when } = this.form;
    const { marks, clash } = marksOf(when, this.failure, this.words);
    return html`<section class="card" aria-labelledby="when">
      <h2 id="when">${said.when}</h2>
      <hp-condition-group
        role="group"
        aria-labelledby="when"
        .group=${when}
        .problems=${conditions}
        .marks=${marks}
        @hp-group=${(event: GroupEvent) => this.put({ when: event.detail })}
      ></hp-condition-group>
      ${clash === null ? nothing : html`<hp-advice tone="bad" .heading=${said.never}>${clash}</hp-advice>`}
      ${
        isTooLarge(when)
          ? html`<hp-advice tone="bad"
              >${said.tooLarge(RULE_LIMITS.conditions, RULE_LIMITS.conditionDepth)}</hp-advice
            >`
          : nothing
      }
    </section>`;
  }

  private renderSide(): TemplateResult {
    const now = JSON.stringify(this.condition);
    return html`<aside class="side" aria-label=${this.words.ruleEditor.side}>
      <div class="card">
        <hp-rule-preview .form=${this.form} .names=${this.names} .tag=${this.tag}></hp-rule-preview>
      </div>
      <div class="card">
        <hp-rule-trial .trial=${this.trial} ?old=${this.tested !== now} @hp-test=${this.test}></hp-rule-trial>
      </div>
    </aside>`;
  }

  private renderFoot(): TemplateResult {
    const said = this.words.ruleEditor;
    return html`
      ${renderFailure(this.failure, this.words, ['when', 'actions', 'limits', 'name'])}
      ${this.saved && !this.dirty ? html`<hp-advice tone="good">${said.saved}</hp-advice>` : nothing}
      <div class="acts">
        <button class="button" type="button" @click=${this.drop}>
          ${this.dirty ? said.drop : said.back}
        </button>
        <button class="button primary" type="submit" aria-disabled=${!this.maySave}>
          ${this.pending ? said.saving : said.save}
        </button>
      </div>
    `;
  }

  private get maySave(): boolean {
    return !this.pending && (this.dirty || this.fresh);
  }

  private get condition(): Condition | null {
    const read = conditionOf(this.form.when);
    return read.ok ? read.condition : null;
  }

  /** As far as it can be told already. */
  private get sentence(): string {
    const phrases = this.words.rulePhrases;
    const read = ruleOf({ ...this.form, name: 'x' });
    if (read.ok) return ruleSentence(read.draft, this.names, phrases);
    const { condition } = this;
    const when = condition === null ? phrases.nothing : conditionPhrase(condition, phrases);
    return phrases.whole(when, phrases.nothing);
  }

  /** Of what the form finds itself, and of what the server says beside that. */
  private problemsIn(own: FormProblems): FormProblems {
    if (!this.checked) return new Map();
    const found = new Map(own);
    const said = this.failure?.kind === 'refused' ? this.failure.problems : [];
    for (const { field, detail } of said) {
      const name = fieldOf(field);
      if (!found.has(name)) found.set(name, { code: 'said', detail });
    }
    return found;
  }

  private put(changes: Partial<RuleForm>): void {
    this.form = { ...this.form, ...changes };
    this.dirty = true;
  }

  /** Whoever presses this was told what it does. */
  private readonly drop = (): void => {
    this.dirty = false;
    tell(this, 'hp-leave', null);
  };

  private readonly test = async (): Promise<void> => {
    const { condition } = this;
    if (condition === null) {
      this.checked = true;
      await this.focusWrong();
      return;
    }
    this.tested = JSON.stringify(condition);
    tell(this, 'hp-try', condition);
  };

  private async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.maySave) return;
    const { draft } = this;
    this.checked = true;
    const { clash } = marksOf(this.form.when, null, this.words);
    if (draft !== null && clash === null && !isTooLarge(this.form.when)) {
      tell(this, 'hp-save', draft);
      return;
    }
    await this.focusWrong();
  }

  /** The first field that is wrong, wherever it lies. */
  private async focusWrong(): Promise<void> {
    for (let round = 0; round < RULE_LIMITS.conditionDepth; round++) await this.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    firstWrong(this.renderRoot)?.focus();
  }
}

function firstWrong(root: ParentNode): HTMLElement | null {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches('[aria-invalid=true]:not(fieldset), fieldset[aria-invalid=true], .item.wrong .not'))
      return element;
    const inside = element.shadowRoot === null ? null : firstWrong(element.shadowRoot);
    if (inside !== null) return inside;
  }
  return null;
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-rule-editor': RuleEditor;
  }
}
