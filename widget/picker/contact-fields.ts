import { css, html, nothing } from 'lit';
import type { Channel, Contact } from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import type { AllWords } from '../words/behind.ts';

export type Reachable = { readonly name: string; readonly contact: Contact };

/** What was typed into the forms for later, by the names of their fields; it outlives them. */
export type FormDraft = Map<string, string>;

/** Keeps what is typed into a form. */
export const keepTyped =
  (draft: FormDraft) =>
  (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    if (name !== '') draft.set(name, value);
  };

/**
 * Who it is and how they can be reached, as fields of the form around them.
 * @param missing whether neither way was given, which the form says in an element called `missing`
 * @param channel by what the visitor is best spoken with: its way is asked for first
 */
export const renderContactFields = (
  contact: AllWords['contact'],
  draft: FormDraft,
  missing: boolean,
  channel?: Channel,
) => html`
  <label class="field">
    <span>${contact.name} <span class="optional">(${contact.optional})</span></span>
    <input
      class="input"
      name="name"
      autocomplete="name"
      maxlength=${LIMITS.nameCharacters}
      .value=${draft.get('name') ?? ''}
    />
  </label>
  <div class="reach">
    ${fieldsOf(channel).map((field) => field(contact, draft, missing))}
    <p class="hint" id="reach">${contact.reach}</p>
  </div>
`;

const fieldsOf = (channel: Channel | undefined) =>
  channel === 'call' || channel === 'sms' ? [phoneField, mailField] : [mailField, phoneField];

const mailField = (contact: AllWords['contact'], draft: FormDraft, missing: boolean) => html`
  <label class="field">
    <span>${contact.mail}</span>
    <input
      class="input"
      name="mail"
      type="email"
      autocomplete="email"
      maxlength=${LIMITS.emailCharacters}
      aria-invalid=${missing ? 'true' : nothing}
      aria-describedby="reach missing"
      .value=${draft.get('mail') ?? ''}
    />
  </label>
`;

const phoneField = (contact: AllWords['contact'], draft: FormDraft, missing: boolean) => html`
  <label class="field">
    <span>${contact.phone}</span>
    <input
      class="input"
      name="phone"
      type="tel"
      autocomplete="tel"
      maxlength=${LIMITS.phoneCharacters}
      aria-invalid=${missing ? 'true' : nothing}
      aria-describedby="reach missing"
      .value=${draft.get('phone') ?? ''}
    />
  </label>
`;

/** A line of what a form holds; empty for nothing. */
export function lineOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

export function readContact(data: FormData): Reachable {
  const given = (name: string): string | null => lineOf(data, name) || null;
  return { name: lineOf(data, 'name'), contact: { mail: given('mail'), phone: given('phone') } };
}

/** The ways that were given, to be said again. */
export const waysOf = ({ mail, phone }: Contact): readonly string[] =>
  [mail, phone].filter((way) => way !== null);

export const contactStyle = css`
  :host {
    display: grid;
    gap: var(--hp-space-3);
  }
  .lead,
  .hint {
    color: var(--hp-ink-soft);
    font-size: var(--hp-text-small);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  form {
    display: grid;
    gap: var(--hp-space-4);
  }
  .reach {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(160px, 100%), 1fr));
    gap: var(--hp-space-2) var(--hp-space-3);
  }
  .reach .hint {
    grid-column: 1 / -1;
  }
  .missing {
    color: var(--hp-error);
    font-size: var(--hp-text-small);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--hp-space-2);
  }
`;
