import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type {
  BookingView,
  Channel,
  LanguageTag,
  Moment,
  Slots,
  TimeZone,
} from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { chosenOf, renderTimeFields, timeFieldsStyle } from '../parts/time-fields.ts';
import { isFor, type SlotsState, type SlotsWanted } from '../session/booking-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { fields } from '../style/fields.ts';
import { refusalText } from '../words/refusal-text.ts';
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

const ANY = { kind: 'any' } as const;

/**
 * A time for a call with one person or with whoever suits, or another time for one that is booked.
 * `hp-not-now` puts it away.
 */
@define('hp-book')
export class Book extends BehindPart {
  @property({ attribute: false }) wanted: SlotsWanted = { choice: ANY, need: { skills: [], languages: [] } };
  /** Who calls, `null` for whoever suits. */
  @property({ attribute: false }) name: string | null = null;
  /** What gets another time, `null` for a new booking. */
  @property({ attribute: false }) moving: BookingView | null = null;
  @property({ type: Boolean }) leavesLine = false;
  @property({ attribute: false }) slots: SlotsState = { state: 'none' };
  @property({ type: Boolean }) pending = false;
  /** By what the visitor is best spoken with, where that is known. */
  @property({ attribute: false }) channel: Channel | undefined;
  @property({ attribute: false }) draft: FormDraft = new Map();
  /** Whether anybody is asked although one person was meant. */
  @state() private widened = false;
  @state() private startsAt: Moment | null = null;
  @state() private wrong = false;
  private asked = '';

  static override styles = [reset, buttons, fields, contactStyle, timeFieldsStyle];

  /** Where a time was taken by somebody else meanwhile, the fresh ones are wanted. */
  protected override updated(changed: PropertyValues<this>): void {
    const asks = JSON.stringify(this.asking);
    const wasRefused = changed.get('pending') === true && !this.pending;
    if (asks === this.asked && !wasRefused) return;
    this.asked = asks;
    this.ask({ type: 'readSlots', ...this.asking });
  }

  /** Whoever is here no more is asked for no times. */
  private get asking(): SlotsWanted {
    const { wanted, moving } = this;
    const phase = moving?.phase;
    const gone = phase?.state === 'displaced' && phase.reason === 'agent-removed';
    return { choice: this.widened || gone ? ANY : wanted.choice, need: wanted.need };
  }

  /** Who calls, as far as it is known. */
  private get caller(): string | null {
    return this.asking.choice.kind === 'any' ? null : this.name;
  }

  override render() {
    const { slots } = this;
    if (slots.state === 'shown' && isFor(slots, this.asking)) {
      return slots.slots.slots.length > 0 ? this.renderForm(slots.slots) : this.renderNone();
    }
    const { book } = this.words;
    if (slots.state !== 'failed')
      return html`<p class="lead" role="status" data-start tabindex="-1">${book.loading}</p>`;
    return html`<p class="missing" role="alert">${refusalText(slots.refusal, this.words)}</p>
      ${this.renderWays(
        html`<button
          class="button"
          type="button"
          @click=${() => this.ask({ type: 'readSlots', ...this.asking })}
        >
          ${book.tryAgain}
        </button>`,
      )}`;
  }

  private renderNone() {
    const { book, moving } = this.words;
    const { caller } = this;
    const said = caller !== null ? book.noneWith(caller) : this.moving === null ? book.none : moving.none;
    return html`<p class="lead" role="status">${said}</p>
      ${this.renderWays()}`;
  }

  /** What can be done where one person has no time. */
  private renderWays(more: unknown = nothing) {
    const { book, contact } = this.words;
    return html`<div class="actions">
      ${more}
      ${
        this.asking.choice.kind === 'any'
          ? nothing
          : html`<button class="button primary" type="button" @click=${() => (this.widened = true)}>
              ${book.withAny}
            </button>`
      }
      <button class="button" type="button" @click=${this.onBack}>${contact.back}</button>
    </div>`;
  }

  private renderForm({ slots, slotMinutes, sendsMail }: Slots) {
    const { words, draft } = this;
    const { book, contact, moving } = words;
    return html`<p class="lead">${this.lead(slotMinutes)}</p>
      <form novalidate @submit=${this.onSubmit} @input=${keepTyped(draft)}>
        ${renderTimeFields({
          slots,
          startsAt: this.startsAt,
          words: book,
          formats: words.formats,
          now: this.now(),
          choose: (startsAt) => (this.startsAt = startsAt),
        })}
        ${this.moving === null ? this.renderWho(sendsMail) : nothing}
        ${this.wrong ? html`<p class="missing" id="missing" role="alert">${contact.missing}</p>` : nothing}
        ${this.leavesLine ? html`<p class="hint">${book.leavesLine}</p>` : nothing}
        <div class="actions">
          <button class="button primary" aria-disabled=${this.pending ? 'true' : 'false'}>
            ${this.moving === null ? book.send : moving.send}
          </button>
          <button class="button" type="button" @click=${this.onBack}>${contact.back}</button>
        </div>
      </form>`;
  }

  private lead(minutes: number): string {
    const { book, moving, formats } = this.words;
    const zone = formats.zone(this.now());
    if (this.moving !== null) {
      const { agent, startsAt, phase } = this.moving;
      const at = moving.at(startsAt, this.now());
      return (phase.state === 'displaced' ? moving.leadDisplaced : moving.lead)(agent.name, at, zone);
    }
    return this.caller === null ? book.lead(minutes, zone) : book.leadWith(this.caller, minutes, zone);
  }

  private renderWho(sendsMail: boolean) {
    const { book, contact } = this.words;
    return html`${renderContactFields(contact, this.draft, this.wrong, this.channel)}
      <label class="field">
        <span>${book.note} <span class="optional">(${contact.optional})</span></span>
        <textarea
          class="input"
          name="note"
          rows="2"
          maxlength=${LIMITS.noteCharacters}
          .value=${this.draft.get('note') ?? ''}
        ></textarea>
      </label>
      <p class="hint">${sendsMail ? book.mails : book.mailsNothing}</p>`;
  }

  private readonly onBack = (): void => void tell(this, 'hp-not-now', {});

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const { slots } = this;
    const startsAt = slots.state === 'shown' ? chosenOf(slots.slots.slots, this.startsAt) : null;
    if (this.pending || startsAt === null) return;
    const { choice, need } = this.asking;
    if (this.moving !== null) {
      this.ask({ type: 'moveBooking', bookingId: this.moving.bookingId, choice, startsAt });
      return;
    }
    const data = new FormData(event.target as HTMLFormElement);
    const who = readContact(data);
    this.wrong = waysOf(who.contact).length === 0;
    if (this.wrong) this.renderRoot.querySelector<HTMLElement>('[name=mail]')?.focus();
    else {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone as TimeZone;
      const language = this.words.formats.locale as LanguageTag;
      this.ask({ type: 'book', choice, need, startsAt, ...who, note: lineOf(data, 'note'), zone, language });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-book': Book;
  }
}
