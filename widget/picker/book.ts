import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Moment, Slots, TimeZone } from '../../server/protocol/index.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { FIRST_BOOKING, type BookingState } from '../session/booking-state.ts';
import type { PickerRequest } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { buttons, fields } from '../style/controls.ts';
import { bookingWords } from '../words/booking.ts';
import { contactStyle, lineOf, readContact, renderContactFields, waysOf } from './contact-fields.ts';
import { PickerPart } from './picker-part.ts';

const WANTED = { choice: { kind: 'any' }, need: { skills: [], languages: [] } } as const;

const dayOf = (moment: Moment): Moment => new Date(moment).setHours(0, 0, 0, 0);

/** By the days of the reader's own calendar. */
function byDay(slots: readonly Moment[]): ReadonlyMap<Moment, readonly Moment[]> {
  const days = new Map<Moment, Moment[]>();
  for (const slot of slots) days.set(dayOf(slot), [...(days.get(dayOf(slot)) ?? []), slot]);
  return days;
}

/** A time for a call, with whoever suits; and the bookings that stand, each of which can be cancelled. */
@define('hp-book')
export class Book extends PickerPart {
  @property({ attribute: false }) booking: BookingState = FIRST_BOOKING;
  @property({ attribute: false }) pending: PickerRequest['type'] | null = null;
  @state() private open = false;
  @state() private startsAt: Moment | null = null;
  @state() private wrong: 'time' | 'contact' | null = null;

  static override styles = [
    reset,
    buttons,
    fields,
    contactStyle,
    css`
      section + section,
      section + .button {
        margin-block-start: var(--hp-space-3);
      }
      .times {
        display: grid;
        gap: var(--hp-space-1) var(--hp-space-3);
        grid-template-columns: repeat(auto-fit, minmax(min(140px, 100%), 1fr));
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--hp-space-2);
      }
    `,
  ];

  override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    const before = changed.get('booking') as BookingState | undefined;
    if (this.booking.arranged?.kind === 'booked' && before?.arranged !== this.booking.arranged)
      this.open = false;
  }

  /** Where a time was taken by somebody else meanwhile, the fresh ones are wanted. */
  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (this.open && changed.get('pending') === 'book') this.ask({ type: 'readSlots', ...WANTED });
  }

  override render() {
    return html`${this.renderBookings()} ${this.renderConfirmed()}
    ${this.open ? this.renderOpen() : this.renderOpener()}`;
  }

  private get said() {
    return bookingWords.words(this.words.formats.locale);
  }

  private at(moment: Moment): string {
    const { formats } = this.words;
    return this.said.book.at(formats.day(moment, this.now()), moment);
  }

  private renderOpener() {
    if (this.booking.bookings.length >= LIMITS.bookingsPerVisitor) return nothing;
    return html`<button class="button" @click=${this.onOpen}>${this.said.book.open}</button>`;
  }

  private renderBookings() {
    const { book } = this.said;
    const { bookings } = this.booking;
    if (bookings.length === 0) return nothing;
    return html`<section aria-labelledby="bookings">
      <h3 id="bookings">${book.yours}</h3>
      <ul>
        ${bookings.map(
          ({ bookingId, agent, startsAt, phase }) =>
            html`<li>
              <span>
                ${phase.state === 'displaced' ? book.displaced(agent.name) : book.calls(agent.name)}
                ${this.at(startsAt)}
              </span>
              <button
                class="button compact"
                aria-label=${book.cancelOf(this.at(startsAt))}
                aria-disabled=${this.pending === 'cancelBooking' ? 'true' : 'false'}
                @click=${() => this.ask({ type: 'cancelBooking', bookingId })}
              >
                ${book.cancel}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private renderConfirmed() {
    const { arranged } = this.booking;
    const { book } = this.said;
    if (arranged?.kind !== 'booked') return nothing;
    return html`<section role="status">
      <h3>${book.booked(this.at(arranged.startsAt))}</h3>
      <p class="lead">${arranged.booked.mailed ? book.mailed : book.notMailed}</p>
      <div class="actions">
        <button class="button" @click=${() => this.ask({ type: 'finishArranged' })}>${book.close}</button>
      </div>
    </section>`;
  }

  private renderOpen() {
    const { book, contact } = this.said;
    const { slots } = this.booking;
    return html`<section aria-labelledby="heading">
      <h3 id="heading" tabindex="-1">${book.heading}</h3>
      ${
        slots.state === 'shown' && slots.slots.slots.length > 0
          ? this.renderForm(slots.slots)
          : html`<p class="lead" role="status">
                ${
                  slots.state === 'failed'
                    ? slots.refusal.message
                    : slots.state === 'shown'
                      ? book.none
                      : book.loading
                }
              </p>
              <div class="actions">
                <button class="button" @click=${() => (this.open = false)}>${contact.back}</button>
              </div>`
      }
    </section>`;
  }

  private renderForm({ slots, slotMinutes, sendsMail }: Slots) {
    const { book, contact } = this.said;
    const { formats } = this.words;
    const wrong = { time: book.noTime, contact: contact.missing };
    return html`<p class="lead">${book.lead(slotMinutes, formats.zone(this.now()))}</p>
      <form novalidate @submit=${this.onSubmit}>
        ${this.renderTimes(slots)} ${renderContactFields(this.said)}
        <label class="field">
          <span>${book.note} <span class="optional">(${contact.optional})</span></span>
          <textarea class="input" name="note" rows="2" maxlength=${LIMITS.noteCharacters}></textarea>
        </label>
        <p class="hint">${sendsMail ? book.mails : book.mailsNothing}</p>
        ${this.wrong === null ? nothing : html`<p class="missing" role="alert">${wrong[this.wrong]}</p>`}
        <div class="actions">
          <button class="button primary" aria-disabled=${this.pending === 'book' ? 'true' : 'false'}>
            ${book.send}
          </button>
          <button class="button" type="button" @click=${() => (this.open = false)}>${contact.back}</button>
        </div>
      </form>`;
  }

  private renderTimes(slots: readonly Moment[]) {
    const { book } = this.said;
    const { formats } = this.words;
    const days = byDay(slots);
    const day = dayOf(this.startsAt ?? slots[0] ?? 0);
    return html`<div class="times">
      <label class="field">
        <span>${book.day}</span>
        <select class="input" name="day" @change=${this.onDay}>
          ${[...days].map(
            ([each, [first]]) =>
              html`<option value=${first ?? each} ?selected=${each === day}>
                ${formats.day(each, this.now())}
              </option>`,
          )}
        </select>
      </label>
      <label class="field">
        <span>${book.time}</span>
        <select class="input" name="time" @change=${this.onTime}>
          ${(days.get(day) ?? []).map(
            (slot) =>
              html`<option value=${slot} ?selected=${slot === this.startsAt}>${formats.time(slot)}</option>`,
          )}
        </select>
      </label>
    </div>`;
  }

  private async onOpen(): Promise<void> {
    this.open = true;
    this.startsAt = null;
    this.ask({ type: 'finishArranged' });
    this.ask({ type: 'readSlots', ...WANTED });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
  }

  private onDay(event: Event): void {
    this.startsAt = Number((event.target as HTMLSelectElement).value);
  }

  private onTime(event: Event): void {
    this.startsAt = Number((event.target as HTMLSelectElement).value);
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.pending === 'book') return;
    const data = new FormData(event.target as HTMLFormElement);
    const who = readContact(data);
    const startsAt = Number(lineOf(data, 'time'));
    this.wrong = startsAt === 0 ? 'time' : waysOf(who.contact).length === 0 ? 'contact' : null;
    if (this.wrong !== null) return;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone as TimeZone;
    this.ask({ type: 'book', ...WANTED, startsAt, ...who, note: lineOf(data, 'note'), zone });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-book': Book;
  }
}
