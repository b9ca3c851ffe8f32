import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  type CatalogueSkill,
  LIMITS,
  type PersonSkill,
  type Role,
  ROLES,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import type { Failure } from '../../session/dashboard/answer.ts';
import type { PeopleRequest } from '../../session/dashboard/people-desk.ts';
import { problemAt } from '../dashboard-part.ts';
import { EditorPart } from '../editor-part.ts';
import { renderCheck, renderInput, renderSelect } from '../parts/field.ts';
import { mailProblem } from '../parts/mail-check.ts';
import { renderFailure } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import { choiceStyle } from '../parts/choice-style.ts';
import { renderSkillChoice } from './skill-choice.ts';

type Problems = Readonly<Record<'name' | 'email' | 'skills', string | null>>;

/** Invites somebody: `hp-close` when it is left alone. */
@define('hp-invite-form')
export class InviteForm extends EditorPart<PeopleRequest> {
  /** Of whoever invites: owners and supervisors are made by owners only. */
  @property({ attribute: false }) viewerRole!: Role;
  /** Whether the server sends mail. */
  @property({ type: Boolean }) mail = false;
  /** What can be chosen from. */
  @property({ attribute: false }) catalogue: readonly CatalogueSkill[] = [];
  @property({ attribute: false }) failure: Failure | null = null;
  @property({ type: Boolean }) pending = false;
  @state() private name = '';
  @state() private email = '';
  @state() private as: Role = 'agent';
  @state() private serves = true;
  @state() private sendMail = true;
  @state() private problems: Problems = { name: null, email: null, skills: null };
  @state() private skills: readonly PersonSkill[] = [];

  static override styles = [
    ...pageStyle,
    choiceStyle,
    css`
      .level {
        inline-size: auto;
      }
    `,
  ];

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('failure') || this.failure === null) return;
    const at = (field: string) => problemAt(this.failure, field);
    this.problems = { name: at('name'), email: at('email'), skills: at('skills') };
    void this.focusProblem();
  }

  override render() {
    const words = this.words.people;
    return html`<form
      class="card"
      novalidate
      aria-labelledby="heading"
      aria-busy=${this.pending}
      @submit=${this.submit}
    >
      <h2 id="heading">${words.invite}</h2>
      ${renderFailure(this.failure, this.words, ['name', 'email', 'skills'])}
      <div class="fields">${this.renderFields()}</div>
      ${
        this.as === 'agent'
          ? nothing
          : renderCheck({
              id: 'serves',
              label: words.servesToo,
              checked: this.serves,
              onChange: (serves) => (this.serves = serves),
            })
      }
      ${this.renderSkills()}
      ${
        this.mail
          ? renderCheck({
              id: 'mail',
              label: words.sendMail,
              hint: words.sendMailHint,
              checked: this.sendMail,
              onChange: (sendMail) => (this.sendMail = sendMail),
            })
          : html`<p class="soft small">${words.noMail}</p>`
      }
      <div class="acts">
        <button class="button" type="button" @click=${() => tell(this, 'hp-close', null)}>
          ${this.words.question.leave}
        </button>
        <button class="button primary" type="submit" aria-disabled=${this.pending}>
          ${this.pending ? this.words.saving : words.makeLink}
        </button>
      </div>
    </form>`;
  }

  private renderSkills() {
    if (this.as !== 'agent' && !this.serves) return nothing;
    return renderSkillChoice({
      catalogue: this.catalogue,
      chosen: this.skills,
      problem: this.problems.skills,
      words: this.words,
      onChange: (skills) => (this.skills = skills),
    });
  }

  private renderFields() {
    const { words } = this;
    const roles = this.viewerRole === 'owner' ? ROLES : (['agent'] as const);
    return html`
      ${renderInput({
        id: 'name',
        label: words.people.name,
        value: this.name,
        problem: this.problems.name,
        maxlength: LIMITS.nameCharacters,
        onInput: (name) => this.change({ name }),
      })}
      ${renderInput({
        id: 'email',
        label: words.signIn.email,
        type: 'email',
        value: this.email,
        problem: this.problems.email,
        maxlength: LIMITS.emailCharacters,
        onInput: (email) => this.change({ email }),
      })}
      ${renderSelect({
        id: 'role',
        label: words.people.role,
        hint: words.people.roleHints[this.as],
        value: this.as,
        options: [...roles].reverse().map((role) => ({ value: role, label: words.roles[role] })),
        onInput: (role) => (this.as = ROLES.find((each) => each === role) ?? 'agent'),
      })}
    `;
  }

  private change(part: { readonly name?: string; readonly email?: string }): void {
    Object.assign(this, part);
    this.dirty = true;
    if (this.problems.name !== null || this.problems.email !== null) this.problems = this.check();
  }

  private check(): Problems {
    return {
      name: this.name.trim() === '' ? this.words.people.nameEmpty : null,
      email: mailProblem(this.email.trim(), this.words.signIn),
      skills: null,
    };
  }

  private submit(event: Event): void {
    event.preventDefault();
    if (this.pending) return;
    this.problems = this.check();
    if (this.problems.name !== null || this.problems.email !== null) {
      void this.focusProblem();
      return;
    }
    const { as: role } = this;
    this.ask({
      type: 'invite',
      invitation: {
        name: this.name.trim(),
        email: this.email.trim(),
        role,
        serves: role === 'agent' || this.serves,
        skills: role === 'agent' || this.serves ? this.skills : [],
        sendMail: this.mail && this.sendMail,
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-invite-form': InviteForm;
  }
}
