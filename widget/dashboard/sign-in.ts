import { property } from 'lit/decorators.js';
import { define } from '../parts/define.ts';
import { SignInForm } from '../parts/sign-in-form.ts';
import { tell } from '../parts/tell.ts';
import type { Failure } from '../session/dashboard/answer.ts';
import type { DashboardRequest } from '../session/dashboard/dashboard-state.ts';
import { dashboardWords } from '../words/dashboard.ts';
import { REQUEST_EVENT, sentenceOf } from './dashboard-part.ts';

/** The form that signs somebody in to the dashboard. */
@define('hp-owner-sign-in')
export class OwnerSignIn extends SignInForm {
  @property({ attribute: false }) failure: Failure | null = null;
  /** A session has ended, and what was on the screen went with it. */
  @property({ type: Boolean }) over = false;

  protected get signInWords() {
    return dashboardWords().signIn;
  }

  protected get sentence(): string | null {
    if (this.failure !== null) return sentenceOf(this.failure);
    return this.over ? dashboardWords().signIn.over : null;
  }

  protected send(email: string, password: string): void {
    tell<DashboardRequest>(this, REQUEST_EVENT, { type: 'signIn', email, password });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-owner-sign-in': OwnerSignIn;
  }
}
