import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BookingChoice, Channel } from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { fields } from '../style/fields.ts';
import { BehindPart } from './behind-part.ts';
import {
  contactStyle,
  type FormDraft,
  keepTyped,
  lineOf,
  readContact,
  renderContactFields,
  waysOf,
} from './contact-fields.ts';

/**
 * A message for one person or for whoever works here. What was written stays if it is refused.
 * `hp-not-now` puts it away.
 */
@define('hp-leave-message')
export class LeaveMessage extends BehindPart {
  @property({ attribute: false }) choice: BookingChoice = { kind: 'any' };
  /** Whom it is for, `null` for anyone. */
  @property({ attribute: false }) name: string | null = null;
  @property({ type: Boolean }) pending = false;
  /** By what the visitor is best spoken with, where that is known. */
  @property({ attribute: false }) channel: Channel | undefined;
  @property({ attribute: false }) draft: FormDraft = new Map();
  @state() private wrong: 'text' | 'contact' | null = null;

  static override styles = [reset, buttons, fields, contactStyle];

  override render() {
    const { leave, contact } = this.words;
    const wrong = { text: leave.empty, contact: contact.missing };
    return html`<p class="lead">${this.name === null ? leave.lead : leave.leadFor(this.name)}</p>
      <form novalidate @submit=${this.onSubmit} @input=${keepTyped(this.draft)}>
        <label class="field">
          <span>${leave.text}</span>
          <textarea
            class="input"
            name="text"
            rows="4"
            data-start
            aria-invalid=${this.wrong === 'text' ? 'true' : nothing}
            aria-describedby="missing"
            maxlength=${LIMITS.questionCharacters}
            .value=${this.draft.get('text') ?? ''}
          ></textarea>
        </label>
        ${renderContactFields(contact, this.draft, this.wrong === 'contact', this.channel)}
        ${
          this.wrong === null
            ? nothing
            : html`<p class="missing" id="missing" role="alert">${wrong[this.wrong]}</p>`
        }
        <div class="actions">
          <button class="button primary" aria-disabled=${this.pending ? 'true' : 'false'}>
            ${this.pending ? leave.sending : leave.send}
          </button>
          <button class="button" type="button" @click=${() => tell(this, 'hp-not-now', {})}>
            ${contact.back}
          </button>
        </div>
      </form>`;
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.pending) return;
    const data = new FormData(event.target as HTMLFormElement);
    const text = lineOf(data, 'text');
    const who = readContact(data);
    this.wrong = text === '' ? 'text' : waysOf(who.contact).length === 0 ? 'contact' : null;
    if (this.wrong === null) this.ask({ type: 'leaveMessage', choice: this.choice, ...who, text });
    else {
      const field = this.wrong === 'text' ? 'textarea' : '[name=mail]';
      this.renderRoot.querySelector<HTMLElement>(field)?.focus();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-leave-message': LeaveMessage;
  }
}
