import type { OpenInvitation, PeopleView, Person } from '../../../server/protocol/index.ts';
import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Role, ROLES, SCOPES_OF_ROLE } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { PeopleRequest, PeopleState } from '../../session/dashboard/people-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderFailure, renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import '../parts/table.ts';
import type { Column } from '../parts/table.ts';
import './invite-form.ts';
import './leaving-question.ts';
import './made-link.ts';

/** Who works here, and who was invited to. */
@define('hp-people-list')
export class PeopleList extends DashboardPart<PeopleRequest> {
  @property({ attribute: false }) state!: PeopleState;
  @property({ attribute: false }) viewerRole!: Role;
  @state() private inviting = false;

  static override styles = [
    ...pageStyle,
    css`
      hp-table + h2 {
        margin-block-start: var(--hp-space-4);
      }
    `,
  ];

  private get writes(): boolean {
    return SCOPES_OF_ROLE[this.viewerRole].includes('people:write');
  }

  override render() {
    const { people, leaving, done } = this.state;
    const reading = { words: this.words, again: () => this.ask({ type: 'read' }) };
    return html`<div class="stack" @hp-request=${this.relay}>
        ${this.renderInvite()} ${this.renderDone()}
        ${renderRead(people, reading, (view) => this.renderPeople(view))}
      </div>
      <hp-leaving-question
        .leaving=${leaving}
        ?pending=${isPending(done)}
        @hp-request=${this.relay}
      ></hp-leaving-question>`;
  }

  /** What came of the last act on somebody in the list. */
  private renderDone() {
    const { done } = this.state;
    if (done.state === 'failed' && done.name !== 'invite') return renderFailure(done.failure, this.words);
    const said = this.words.people.done;
    const name = done.state === 'done' ? done.name : null;
    if (name === null || !(name in said)) return nothing;
    return html`<hp-advice tone="good">${said[name as keyof typeof said]}</hp-advice>`;
  }

  private renderInvite() {
    const { made, done, people, skills } = this.state;
    const words = this.words.people;
    if (!this.writes) return nothing;
    if (made !== null) return html`<hp-made-link .made=${made} @hp-close=${this.closeMade}></hp-made-link>`;
    if (!this.inviting)
      return html`<div>
        <button class="button primary" type="button" @click=${() => (this.inviting = true)}>
          ${words.invite}
        </button>
      </div>`;
    return html`<hp-invite-form
      .viewerRole=${this.viewerRole}
      .catalogue=${skills.state === 'shown' ? skills.value : []}
      ?mail=${people.state === 'shown' && people.value.mail}
      .failure=${failureOf(done, 'invite')}
      ?pending=${isPending(done, 'invite')}
      @hp-close=${() => (this.inviting = false)}
    ></hp-invite-form>`;
  }

  private readonly closeMade = (): void => {
    this.inviting = false;
    this.ask({ type: 'closeMade' });
  };

  private renderPeople({ people, invitations }: PeopleView) {
    const words = this.words.people;
    return html`
      <hp-table
        .caption=${words.caption(people.length)}
        .columns=${this.columns()}
        .rows=${people}
        .key=${(person: Person) => person.accountId}
        .none=${words.none}
      ></hp-table>
      ${
        invitations.length === 0
          ? nothing
          : html`<hp-table
              .caption=${words.invited(invitations.length)}
              .columns=${this.invitationColumns()}
              .rows=${invitations}
              .key=${(each: OpenInvitation) => each.invitationId}
            ></hp-table>`
      }
    `;
  }

  private columns(): readonly Column<Person>[] {
    const words = this.words.people;
    return [
      {
        name: 'name',
        label: words.name,
        by: ({ name }) => name,
        cell: ({ name, email, isSelf }) =>
          html`${name}${isSelf ? html` <span class="chip">${words.self}</span>` : nothing}<span class="mail"
              >${email}</span
            >`,
      },
      {
        name: 'role',
        label: words.role,
        by: ({ role }) => ROLES.indexOf(role),
        cell: (person) => this.roleCell(person),
      },
      {
        name: 'serves',
        label: words.serves,
        by: ({ agentId }) => Number(agentId === null),
        cell: ({ agentId }) => (agentId === null ? words.servesNot : words.servesYes),
      },
      {
        name: 'state',
        label: words.state,
        by: ({ suspendedAt }) => Number(suspendedAt !== null),
        cell: ({ suspendedAt }) =>
          suspendedAt === null
            ? words.active
            : html`<span class="bad">${words.suspendedSince(suspendedAt)}</span>`,
      },
      ...(this.writes
        ? [
            {
              name: 'acts',
              label: words.acts,
              isHeadHidden: true,
              cell: (person: Person) => this.actsCell(person),
            },
          ]
        : []),
    ];
  }

  /** Supervisors see to agents, owners to everybody. */
  private manages(role: Role): boolean {
    return role === 'agent' || this.viewerRole === 'owner';
  }

  /** Roles are the owners' to give, and nobody takes the own one away. */
  private roleCell(person: Person) {
    const { words } = this;
    if (this.viewerRole !== 'owner' || person.isSelf) return words.roles[person.role];
    const choose = (event: Event) => {
      const role = ROLES.find((each) => each === (event.target as HTMLSelectElement).value);
      if (role !== undefined) this.ask({ type: 'setRole', accountId: person.accountId, role });
    };
    return html`<select class="input" aria-label=${words.people.roleOf(person.name)} @change=${choose}>
      ${ROLES.map(
        (role) => html`<option value=${role} .selected=${role === person.role}>${words.roles[role]}</option>`,
      )}
    </select>`;
  }

  private actsCell(person: Person) {
    const words = this.words.people;
    const { accountId, name, isSelf, suspendedAt, role } = person;
    if (isSelf || !this.manages(role)) return nothing;
    const ask = (how: 'suspend' | 'remove') => () => this.ask({ type: 'askLeaving', person, how });
    return html`<div class="acts">
      ${
        suspendedAt === null
          ? html`<button
              class="button compact"
              type="button"
              aria-label=${words.suspendWho(name)}
              @click=${ask('suspend')}
            >
              ${words.suspend}
            </button>`
          : html`<button
              class="button compact"
              type="button"
              aria-label=${words.resumeWho(name)}
              @click=${() => this.ask({ type: 'resume', accountId })}
            >
              ${words.resume}
            </button>`
      }
      <button
        class="button compact"
        type="button"
        aria-label=${words.removeWho(name)}
        @click=${ask('remove')}
      >
        ${words.remove}
      </button>
    </div>`;
  }

  private invitationColumns(): readonly Column<OpenInvitation>[] {
    const { words } = this;
    return [
      {
        name: 'name',
        label: words.people.name,
        cell: ({ name, email }) =>
          html`${name === '' ? email : name}<span class="mail">${name === '' ? '' : email}</span>`,
      },
      { name: 'role', label: words.people.role, cell: ({ role }) => words.roles[role] },
      {
        name: 'expires',
        label: words.people.expires,
        cell: ({ expiresAt }) => words.people.until(expiresAt),
      },
      {
        name: 'acts',
        label: words.people.acts,
        isHeadHidden: true,
        cell: (invitation) => this.withdrawCell(invitation),
      },
    ];
  }

  private withdrawCell({ invitationId, name, email, role }: OpenInvitation) {
    const words = this.words.people;
    if (!this.manages(role)) return nothing;
    return html`<div class="acts">
      <button
        class="button compact"
        type="button"
        aria-label=${words.withdrawWho(name === '' ? email : name)}
        @click=${() => this.ask({ type: 'withdraw', invitationId })}
      >
        ${words.withdraw}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-people-list': PeopleList;
  }
}
