import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Contact } from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { buttons, fields } from '../style/controls.ts';
import { bookingWords } from '../words/booking.ts';
import { contactStyle, lineOf, readContact, renderContactFields, waysOf } from './contact-fields.ts';
import { PickerPart } from './picker-part.ts';

const NOBODY: Contact = { mail: null, phone: null };

/** A message for whoever works here, left while nobody is there. What was written stays if it is refused. */
@define('hp-leave-message')
export class LeaveMessage extends PickerPart {
  /** Whether the server has it. */
  @property({ type: Boolean }) left = false;
  @property({ type: Boolean }) pending = false;
  @state() private open = false;
  @state() private wrong: 'text' | 'contact' | null = null;
  private contact: Contact = NOBODY;

  static override styles = [reset, buttons, fields, contactStyle];

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('left') && this.left) this.open = false;
  }

  override render() {
    const { leave } = this.said;
    if (this.left) return this.renderLeft();
    if (this.open) return this.renderForm();
    return html`<button class="button" @click=${this.onOpen}>${leave.open}</button>`;
  }

  private get said() {
    return bookingWords.words(this.words.formats.locale);
  }

  private renderLeft() {
    const { leave } = this.said;
    const ways = waysOf(this.contact);
    return html`<section role="status">
      <h3>${leave.left}</h3>
      ${ways.length === 0 ? nothing : html`<p class="lead">${leave.leftLead(ways)}</p>`}
      <div class="actions">
        <button class="button" @click=${() => this.ask({ type: 'finishArranged' })}>${leave.close}</button>
      </div>
    </section>`;
  }

  private renderForm() {
    const { leave, contact } = this.said;
    const wrong = { text: leave.empty, contact: contact.missing };
    return html`<section aria-labelledby="heading">
      <h3 id="heading">${leave.heading}</h3>
      <p class="lead">${leave.lead}</p>
      <form novalidate @submit=${this.onSubmit}>
        <label class="field">
          <span>${leave.text}</span>
          <textarea class="input" name="text" rows="4" maxlength=${LIMITS.questionCharacters}></textarea>
        </label>
        ${renderContactFields(this.said)}
        ${this.wrong === null ? nothing : html`<p class="missing" role="alert">${wrong[this.wrong]}</p>`}
        <div class="actions">
          <button class="button primary" aria-disabled=${this.pending ? 'true' : 'false'}>
            ${this.pending ? leave.sending : leave.send}
          </button>
          <button class="button" type="button" @click=${() => (this.open = false)}>${contact.back}</button>
        </div>
      </form>
    </section>`;
  }

  private async onOpen(): Promise<void> {
    this.open = true;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.pending) return;
    const data = new FormData(event.target as HTMLFormElement);
    const text = lineOf(data, 'text');
    const who = readContact(data);
    this.wrong = text === '' ? 'text' : waysOf(who.contact).length === 0 ? 'contact' : null;
    if (this.wrong !== null) {
      const field = this.wrong === 'text' ? 'textarea' : '[name=mail]';
      this.renderRoot.querySelector<HTMLElement>(field)?.focus();
      return;
    }
    this.contact = who.contact;
    this.ask({ type: 'leaveMessage', choice: { kind: 'any' }, ...who, text });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-leave-message': LeaveMessage;
  }
}
