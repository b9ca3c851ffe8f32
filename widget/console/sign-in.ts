import { property } from 'lit/decorators.js';
import type { Refusal } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { SignInForm } from '../parts/sign-in-form.ts';
import { tell } from '../parts/tell.ts';
import type { ConsoleRequest } from '../session/console-state.ts';
import { consoleWords } from '../words/console.ts';
import { REQUEST_EVENT } from './console-part.ts';

/** The form that signs an agent in. */
@define('hp-sign-in')
export class SignIn extends SignInForm {
  @property({ attribute: false }) refusal: Refusal | null = null;

  protected get signInWords() {
    return consoleWords().signIn;
  }

  /** In the language of the console; what it has no sentence for the server says itself. */
  protected get sentence(): string | null {
    const { refusal } = this;
    return refusal && (consoleWords().refused[refusal.code] ?? refusal.message);
  }

  protected send(email: string, password: string): void {
    tell<ConsoleRequest>(this, REQUEST_EVENT, { type: 'signIn', email, password });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-sign-in': SignIn;
  }
}
