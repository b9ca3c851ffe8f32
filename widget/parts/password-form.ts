import { css, html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS, type PasswordChange } from '../../server/protocol/index.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { fields } from '../style/fields.ts';
import type { PasswordWords } from '../words/en/password.ts';
import { define } from './define.ts';
import { PASSWORD_CHARACTERS_LEAST, passwordProblem } from './password-check.ts';
import { tell } from './tell.ts';

/** What came of a change: `code` and sentence of a refusal, or of no answer. */
export type PasswordOutcome =
  | { readonly state: 'none' | 'pending' | 'saved' }
  | { readonly state: 'refused'; readonly code: string; readonly sentence: string };

/** `hp-password`: the old password and the new one. */
export type PasswordEvent = CustomEvent<PasswordChange>;

type Field = keyof PasswordChange;
const FIELDS = ['password', 'newPassword'] as const satisfies readonly Field[];
const EMPTY: PasswordChange = { password: '', newPassword: '' };
const NO_PROBLEMS: Readonly<Record<Field, string | null>> = { password: null, newPassword: null };

/**
 * Somebody’s own password: the old one, and the new one that nobody types twice since it can be shown.
 * The slot `act` stands before the button that changes it.
 */
@define('hp-password-form')
export class PasswordForm extends LitElement {
  @property({ attribute: false }) words!: PasswordWords;
  @property({ attribute: false }) outcome: PasswordOutcome = { state: 'none' };
  /** What somebody who guesses tries first, such as the name. */
  @property({ attribute: false }) known: readonly string[] = [];
  /** For what keeps the passwords of the browser; `''` where it is not at hand. */
  @property() email = '';
  @state() private draft = EMPTY;
  @state() private problems = NO_PROBLEMS;
  @state() private shown = false;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      form {
        display: grid;
        gap: var(--hp-space-4);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--hp-space-2);
      }
      .show {
        justify-self: start;
        margin-inline-start: calc(-1 * var(--hp-space-3));
      }
      p:empty,
      .field-error:empty {
        display: none;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('outcome')) return;
    const { outcome } = this;
    if (outcome.state === 'saved') {
      this.draft = EMPTY;
      this.shown = false;
    }
    const isWrong = outcome.state === 'refused' && outcome.code === 'password-wrong';
    if (!isWrong) return;
    this.problems = { ...NO_PROBLEMS, password: this.words.own.oldWrong };
    void this.focusProblem();
  }

  override render() {
    const { own, hint } = this.words;
    const pending = this.outcome.state === 'pending';
    return html`<form novalidate aria-busy=${pending} @submit=${this.submit}>
      <p class="soft">${own.lead}</p>
      ${
        this.email === ''
          ? nothing
          : html`<input hidden type="email" autocomplete="username" .value=${this.email} readonly />`
      }
      ${this.renderField('password', own.old, 'current-password', null)}
      ${this.renderField('newPassword', own.next, 'new-password', hint(PASSWORD_CHARACTERS_LEAST))}
      <button class="button plain compact show" type="button" @click=${() => (this.shown = !this.shown)}>
        ${this.shown ? own.hide : own.show}
      </button>
      <p class="field-error" role="alert">${this.refusal}</p>
      <p role="status">${this.outcome.state === 'saved' ? own.saved : ''}</p>
      <div class="acts">
        <slot name="act"></slot>
        <button class="button primary" type="submit" aria-disabled=${pending}>
          ${pending ? own.saving : own.save}
        </button>
      </div>
    </form>`;
  }

  private renderField(field: Field, label: string, autocomplete: AutoFill, hint: string | null) {
    const problem = this.problems[field];
    return html`<div class="field">
      <label for=${field}>${label}</label>
      <input
        id=${field}
        class="input"
        name=${field}
        type=${this.shown ? 'text' : 'password'}
        autocomplete=${autocomplete}
        maxlength=${LIMITS.passwordCharacters}
        aria-invalid=${problem !== null}
        aria-describedby="${field}-hint ${field}-problem"
        .value=${this.draft[field]}
        @input=${(event: Event) => this.change(field, (event.target as HTMLInputElement).value)}
      />
      <span class="hint" id="${field}-hint">${hint}</span>
      <span class="field-error" id="${field}-problem">${problem}</span>
    </div>`;
  }

  /** What no field is to blame for. */
  private get refusal(): string {
    const { outcome } = this;
    if (outcome.state !== 'refused' || outcome.code === 'password-wrong') return '';
    return outcome.code === 'too-many' ? this.words.own.tooMany : outcome.sentence;
  }

  private change(field: Field, value: string): void {
    this.draft = { ...this.draft, [field]: value };
    if (this.problems[field] !== null) this.problems = { ...this.problems, [field]: this.check()[field] };
  }

  private check(): typeof NO_PROBLEMS {
    const { password, newPassword } = this.draft;
    return {
      password: password === '' ? this.words.own.oldEmpty : null,
      newPassword: passwordProblem(newPassword, this.known, this.words),
    };
  }

  private async focusProblem(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  private submit(event: Event): void {
    event.preventDefault();
    if (this.outcome.state === 'pending') return;
    this.problems = this.check();
    if (FIELDS.some((field) => this.problems[field] !== null)) void this.focusProblem();
    else tell<PasswordChange>(this, 'hp-password', this.draft);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-password-form': PasswordForm;
  }
}
