import { html } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS, type Scope, SCOPES } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import type { Failure } from '../../session/dashboard/answer.ts';
import type { KeysRequest } from '../../session/dashboard/keys-desk.ts';
import { problemAt } from '../dashboard-part.ts';
import { EditorPart } from '../editor-part.ts';
import { renderCheck, renderInput } from '../parts/field.ts';
import { renderFailure } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import { choiceStyle } from '../parts/choice-style.ts';

type Problems = { readonly name: string | null; readonly scopes: string | null };

/** No key makes other keys. */
const OFFERED = SCOPES.filter((scope) => scope !== 'keys:write');

/** Makes a key for a program: `hp-close` when it is left alone. */
@define('hp-key-form')
export class KeyForm extends EditorPart<KeysRequest> {
  @property({ attribute: false }) failure: Failure | null = null;
  @property({ type: Boolean }) pending = false;
  @state() private name = '';
  @state() private scopes: readonly Scope[] = [];
  @state() private problems: Problems = { name: null, scopes: null };

  static override styles = [...pageStyle, choiceStyle];

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { failure } = this;
    if (!changed.has('failure') || failure === null) return;
    this.problems = {
      name: problemAt(failure, 'name'),
      scopes: problemAt(failure, 'scopes'),
    };
    void this.focusProblem();
  }

  override render() {
    const words = this.words.keys;
    return html`<form
      class="card"
      novalidate
      aria-labelledby="heading"
      aria-busy=${this.pending}
      @submit=${this.submit}
    >
      <h2 id="heading">${words.make}</h2>
      ${renderFailure(this.failure, this.words, ['name', 'scopes'])}
      <div class="fields">
        ${renderInput({
          id: 'name',
          label: words.name,
          hint: words.nameHint,
          value: this.name,
          problem: this.problems.name,
          maxlength: LIMITS.nameCharacters,
          onInput: (name) => this.change({ name }),
        })}
      </div>
      ${this.renderScopes()}
      <div class="acts">
        <button class="button" type="button" @click=${() => tell(this, 'hp-close', null)}>
          ${this.words.question.leave}
        </button>
        <button class="button primary" type="submit" aria-disabled=${this.pending}>
          ${this.pending ? words.pending : words.make}
        </button>
      </div>
    </form>`;
  }

  private renderScopes() {
    const words = this.words.keys;
    return html`<fieldset aria-describedby="scopes-problem">
      <legend>${words.scopes}</legend>
      <span class="field-error" id="scopes-problem">${this.problems.scopes}</span>
      <div class="choices">
        ${OFFERED.map((scope) =>
          renderCheck({
            id: scope,
            label: words.scopeNames[scope],
            hint: scope,
            checked: this.scopes.includes(scope),
            onChange: (isChosen) =>
              this.change({
                scopes: isChosen ? [...this.scopes, scope] : this.scopes.filter((each) => each !== scope),
              }),
          }),
        )}
      </div>
    </fieldset>`;
  }

  private change(part: { readonly name?: string; readonly scopes?: readonly Scope[] }): void {
    Object.assign(this, part);
    this.dirty = true;
    if (this.problems.name !== null || this.problems.scopes !== null) this.problems = this.check();
  }

  private check(): Problems {
    const words = this.words.keys;
    return {
      name: this.name.trim() === '' ? words.nameEmpty : null,
      scopes: this.scopes.length === 0 ? words.scopesEmpty : null,
    };
  }

  private submit(event: Event): void {
    event.preventDefault();
    if (this.pending) return;
    this.problems = this.check();
    const { name, scopes } = this.problems;
    if (name !== null) void this.focusProblem();
    else if (scopes !== null) this.renderRoot.querySelector<HTMLElement>('.choices input')?.focus();
    else this.ask({ type: 'makeKey', key: { name: this.name.trim(), scopes: this.scopes } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-key-form': KeyForm;
  }
}
