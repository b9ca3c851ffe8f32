import type { InvitationShown } from '../../../server/protocol/index.ts';
import { html } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LIMITS } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { InvitationRequest, InvitationState } from '../../session/dashboard/invitation-desk.ts';
import { DashboardPart, problemAt } from '../dashboard-part.ts';
import { renderInput } from '../parts/field.ts';
import { passwordProblem } from '../../parts/password-check.ts';
import { renderPassword } from '../parts/password-field.ts';
import { renderFailure, renderRead } from '../parts/reading.ts';
import { errandStyle } from './errand-style.ts';

/** Where an invitation leads: a name, a password, and one is in. `hp-enter` goes on to the dashboard. */
@define('hp-accept-invitation')
export class Invitation extends DashboardPart<InvitationRequest> {
  @property({ attribute: false }) state!: InvitationState;
  @state() private name: string | null = null;
  @state() private password = '';
  @state() private problems = { name: null as string | null, password: null as string | null };
  @state() private passwordShown = false;

  static override styles = errandStyle;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const failure = failureOf(this.state.done);
    if (!changed.has('state') || failure === null || changed.get('state')?.done === this.state.done) return;
    this.problems = { name: problemAt(failure, 'name'), password: problemAt(failure, 'password') };
    void this.focusProblem();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { done } = this.state;
    if (changed.has('state') && changed.get('state')?.done.state === 'pending' && done.state === 'done')
      this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  override render() {
    const { invitation, done } = this.state;
    const words = this.words.invitation;
    const again = () => this.ask({ type: 'read' });
    const site = invitation.state === 'shown' ? invitation.value.siteName : '';
    const heading = done.state === 'done' ? words.welcome(site) : words.heading(site);
    return html`<main class="room">
      <header><h1 tabindex="-1">${heading}</h1></header>
      <section class="card">
        ${renderRead(invitation, { words: this.words, again }, (shown) =>
          done.state === 'done' ? this.renderDone(shown) : this.renderForm(shown),
        )}
      </section>
    </main>`;
  }

  private renderForm({ name, email, role }: InvitationShown) {
    const { done } = this.state;
    const words = this.words.invitation;
    const pending = isPending(done);
    return html`<form novalidate aria-busy=${pending} @submit=${(event: Event) => this.submit(event, name)}>
      <p class="lead">${words.lead(email, this.words.roles[role])}</p>
      ${renderFailure(failureOf(done), this.words, ['name', 'password'])}
      ${renderInput({
        id: 'name',
        label: this.words.firstRun.yourName,
        hint: this.words.firstRun.yourNameHint,
        value: this.name ?? name,
        problem: this.problems.name,
        autocomplete: 'name',
        maxlength: LIMITS.nameCharacters,
        onInput: (typed) => (this.name = typed),
      })}
      <input hidden type="email" autocomplete="username" .value=${email} readonly />
      ${renderPassword({
        words: this.words,
        value: this.password,
        problem: this.problems.password,
        isShown: this.passwordShown,
        onInput: (password) => (this.password = password),
        onShow: () => (this.passwordShown = !this.passwordShown),
      })}
      <div class="acts">
        <button class="button primary" type="submit" aria-disabled=${pending}>
          ${pending ? this.words.saving : words.accept}
        </button>
      </div>
    </form>`;
  }

  private renderDone({ role }: InvitationShown) {
    const words = this.words.invitation;
    return html`<p>${words.next[role]}</p>
      <div class="acts">
        ${
          role === 'agent'
            ? html`<a class="button primary" href="/console">${this.words.console}</a>`
            : html`<button class="button primary" type="button" @click=${this.enter}>
                ${this.words.firstRun.enter}
              </button>`
        }
      </div>`;
  }

  private readonly enter = (): void => {
    tell(this, 'hp-enter', null);
  };

  private submit(event: Event, invited: string): void {
    event.preventDefault();
    if (isPending(this.state.done) || this.state.invitation.state !== 'shown') return;
    const name = (this.name ?? invited).trim();
    const known = [name, this.state.invitation.value.email];
    this.problems = {
      name: name === '' ? this.words.firstRun.nameEmpty : null,
      password: passwordProblem(this.password, known, this.words.password),
    };
    if (this.problems.name !== null || this.problems.password !== null) void this.focusProblem();
    else this.ask({ type: 'accept', name, password: this.password });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-accept-invitation': Invitation;
  }
}
