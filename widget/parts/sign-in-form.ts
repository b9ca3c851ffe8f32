import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LIMITS } from '../../server/protocol/index.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { fields } from '../style/fields.ts';

export type SignInWords = Readonly<
  Record<
    | 'heading'
    | 'lead'
    | 'email'
    | 'password'
    | 'show'
    | 'hide'
    | 'showPassword'
    | 'submit'
    | 'pending'
    | 'emailEmpty'
    | 'emailWrong'
    | 'passwordEmpty',
    string
  >
>;

type Problems = { readonly email: string | null; readonly password: string | null };

/** The form that signs somebody in. What was typed stays, whatever the answer. */
export abstract class SignInForm extends LitElement {
  @property({ type: Boolean }) pending = false;
  @state() private problems: Problems = { email: null, password: null };
  @state() private passwordShown = false;
  @query('#email') private readonly email!: HTMLInputElement;
  @query('#password') private readonly password!: HTMLInputElement;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: grid;
        place-items: center;
        min-block-size: 100%;
        padding: var(--hp-space-4);
      }
      form {
        display: grid;
        gap: var(--hp-space-4);
        inline-size: min(400px, 100%);
        padding: var(--hp-space-6) var(--hp-space-5);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-panel);
        background: var(--hp-surface);
        box-shadow: var(--hp-shadow);
      }
      h1 {
        font-size: var(--hp-text-title);
      }
      header {
        display: grid;
        gap: var(--hp-space-1);
        margin-block-end: var(--hp-space-2);
      }
      .with-button {
        position: relative;
      }
      .with-button .input {
        padding-inline-end: 76px;
      }
      .with-button button {
        position: absolute;
        inset-block: 4px;
        inset-inline-end: 4px;
        min-block-size: 0;
      }
      .refusal {
        margin-block-start: var(--hp-space-3);
        padding: var(--hp-space-3);
        border-radius: var(--hp-radius-field);
        background: var(--hp-error-tint);
        color: var(--hp-error);
      }
    `,
  ];

  protected abstract get signInWords(): SignInWords;
  /** Why nobody is signed in, as a sentence. */
  protected abstract get sentence(): string | null;
  protected abstract send(email: string, password: string): void;

  override render() {
    const words = this.signInWords;
    const { sentence } = this;
    return html`
      <form novalidate @submit=${this.submit} aria-labelledby="heading" aria-busy=${this.pending}>
        <header>
          <h1 id="heading" tabindex="-1">${words.heading}</h1>
          <p class="soft">${words.lead}</p>
          <div role="alert">${sentence === null ? nothing : html`<p class="refusal">${sentence}</p>`}</div>
        </header>
        ${this.renderEmail()} ${this.renderPassword()}
        <button class="button primary" type="submit" aria-disabled=${this.pending}>
          ${this.pending ? words.pending : words.submit}
        </button>
      </form>
    `;
  }

  private renderEmail() {
    const problem = this.problems.email;
    return html`
      <div class="field">
        <label for="email">${this.signInWords.email}</label>
        <input
          id="email"
          class="input"
          type="email"
          name="email"
          autocomplete="username"
          maxlength=${LIMITS.emailCharacters}
          required
          aria-invalid=${problem !== null}
          aria-describedby="email-problem"
        />
        <span class="field-error" id="email-problem">${problem}</span>
      </div>
    `;
  }

  private renderPassword() {
    const words = this.signInWords;
    const problem = this.problems.password;
    return html`
      <div class="field">
        <label for="password">${words.password}</label>
        <div class="with-button">
          <input
            id="password"
            class="input"
            type=${this.passwordShown ? 'text' : 'password'}
            name="password"
            autocomplete="current-password"
            maxlength=${LIMITS.passwordCharacters}
            required
            aria-invalid=${problem !== null}
            aria-describedby="password-problem"
          />
          <button
            class="button plain compact"
            type="button"
            aria-label=${words.showPassword}
            aria-pressed=${this.passwordShown}
            @click=${() => (this.passwordShown = !this.passwordShown)}
          >
            ${this.passwordShown ? words.hide : words.show}
          </button>
        </div>
        <span class="field-error" id="password-problem">${problem}</span>
      </div>
    `;
  }

  private submit(event: Event): void {
    event.preventDefault();
    if (this.pending) return;
    const words = this.signInWords;
    const email = this.email.value.trim();
    const password = this.password.value;
    const emailProblem =
      email === '' ? words.emailEmpty : this.email.validity.valid ? null : words.emailWrong;
    this.problems = { email: emailProblem, password: password === '' ? words.passwordEmpty : null };
    if (this.problems.email !== null) this.email.focus();
    else if (this.problems.password !== null) this.password.focus();
    else this.send(email, password);
  }
}
