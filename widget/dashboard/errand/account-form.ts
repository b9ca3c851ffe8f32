import { html } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import type { Failure } from '../../session/dashboard/answer.ts';
import type { NewAccount } from '../../session/dashboard/dashboard-client.ts';
import { DashboardPart, problemAt } from '../dashboard-part.ts';
import { mailProblem } from '../parts/mail-check.ts';
import { renderCheck, renderInput } from '../parts/field.ts';
import { passwordProblem } from '../../parts/password-check.ts';
import { renderPassword } from '../parts/password-field.ts';
import { errandStyle } from './errand-style.ts';

type Problems = Readonly<Record<'name' | 'email' | 'password', string | null>>;
const NO_PROBLEMS: Problems = { name: null, email: null, password: null };

/** `hp-account`: the account as it shall be. */
export type AccountEvent = CustomEvent<NewAccount>;

/** The owner's account: the first step of the first run. */
@define('hp-account-form')
export class AccountForm extends DashboardPart {
  /** What was typed before, when one comes back to this step. */
  @property({ attribute: false }) account: NewAccount | null = null;
  @property({ attribute: false }) failure: Failure | null = null;
  @state() private draft: NewAccount = { name: '', email: '', password: '', serves: true };
  @state() private problems: Problems = NO_PROBLEMS;
  @state() private passwordShown = false;

  static override styles = errandStyle;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('account') && this.account !== null) this.draft = this.account;
    const { failure } = this;
    if (!changed.has('failure') || failure === null) return;
    const at = (field: string) => problemAt(failure, `account.${field}`);
    this.problems = { name: at('name'), email: at('email'), password: at('password') };
    void this.focusProblem();
  }

  override render() {
    const words = this.words.firstRun;
    const { draft, problems } = this;
    return html`<form novalidate @submit=${this.submit}>
      ${renderInput({
        id: 'name',
        label: words.yourName,
        hint: words.yourNameHint,
        value: draft.name,
        problem: problems.name,
        autocomplete: 'name',
        maxlength: LIMITS.nameCharacters,
        onInput: (name) => this.change({ name }),
      })}
      ${renderInput({
        id: 'email',
        label: this.words.signIn.email,
        value: draft.email,
        problem: problems.email,
        type: 'email',
        autocomplete: 'username',
        maxlength: LIMITS.emailCharacters,
        onInput: (email) => this.change({ email }),
      })}
      ${renderPassword({
        words: this.words,
        value: draft.password,
        problem: problems.password,
        isShown: this.passwordShown,
        onInput: (password) => this.change({ password }),
        onShow: () => (this.passwordShown = !this.passwordShown),
      })}
      ${renderCheck({
        id: 'serves',
        label: words.serves,
        hint: words.servesHint,
        checked: draft.serves,
        onChange: (serves) => this.change({ serves }),
      })}
      <div class="acts">
        <button class="button primary" type="submit">${words.next}</button>
      </div>
    </form>`;
  }

  private change(part: Partial<NewAccount>): void {
    this.draft = { ...this.draft, ...part };
    if (Object.values(this.problems).some((problem) => problem !== null)) this.problems = this.check();
  }

  private check(): Problems {
    const { name, email, password } = this.draft;
    const known = [email.trim(), name.trim()];
    return {
      name: name.trim() === '' ? this.words.firstRun.nameEmpty : null,
      email: mailProblem(email.trim(), this.words.signIn),
      password: passwordProblem(password, known, this.words.password),
    };
  }

  private submit(event: Event): void {
    event.preventDefault();
    this.problems = this.check();
    if (Object.values(this.problems).some((problem) => problem !== null)) void this.focusProblem();
    else {
      const { name, email } = this.draft;
      tell<NewAccount>(this, 'hp-account', { ...this.draft, name: name.trim(), email: email.trim() });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-account-form': AccountForm;
  }
}
