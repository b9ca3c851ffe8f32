import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BookingId, BookingView } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import { define } from '../parts/define.ts';
import type { PickerRequest } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import './sure.ts';

/** The booked calls over the list and over a wait: when, what is to be done, and another time or an end. */
@define('hp-bookings')
export class Bookings extends BehindPart {
  @property({ attribute: false }) bookings: readonly BookingView[] = [];
  @property({ attribute: false }) pending: PickerRequest['type'] | null = null;
  /** What is about to be cancelled, once that is meant. */
  @state() private cancelling: BookingId | null = null;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
        margin-block-end: var(--hp-space-4);
      }
      ul {
        display: grid;
        gap: var(--hp-space-2);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-2) var(--hp-space-3);
        padding: var(--hp-space-3) var(--hp-space-4);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
      }
      li.soon,
      li.due {
        border-color: transparent;
        background: var(--hp-accent-tint);
      }
      li.displaced {
        border-color: transparent;
        background: var(--hp-busy-tint);
      }
      .who {
        display: flex;
        flex: 1 1 240px;
        align-items: center;
        gap: var(--hp-space-3);
        min-inline-size: 0;
      }
      p {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
      }
      @media (forced-colors: active) {
        li {
          border-color: CanvasText;
        }
      }
    `,
  ];

  override render() {
    if (this.bookings.length === 0) return nothing;
    const { booked } = this.words;
    return html`<section aria-labelledby="heading">
      <h2 class="visually-hidden" id="heading" tabindex="-1">${booked.yours}</h2>
      <ul>
        ${repeat(
          this.bookings,
          ({ bookingId }) => bookingId,
          (booking) => this.renderBooking(booking),
        )}
      </ul>
    </section>`;
  }

  private renderBooking(booking: BookingView) {
    const { agent, bookingId } = booking;
    return html`<li class=${lookOf(booking)}>
      <div class="who">
        <hp-face size="small" .name=${agent.name} .photoUrl=${agent.photoUrl}></hp-face>
        <p role=${booking.phase.state === 'booked' ? nothing : 'status'}>${this.said(booking)}</p>
      </div>
      ${this.cancelling === bookingId ? this.renderSure(booking) : this.renderActions(booking)}
    </li>`;
  }

  private at({ startsAt }: BookingView): string {
    return this.words.moving.at(startsAt, this.now());
  }

  private said(booking: BookingView): string {
    const { booked } = this.words;
    const { agent, startsAt, phase } = booking;
    switch (phase.state) {
      case 'booked':
        return phase.reminded
          ? booked.soon(agent.name, startsAt)
          : booked.callsAt(agent.name, this.at(booking));
      case 'due':
        return booked.due(agent.name);
      case 'displaced':
        return booked.displaced(agent.name, this.at(booking));
    }
  }

  private renderActions(booking: BookingView) {
    const { booked } = this.words;
    const { bookingId, phase } = booking;
    const at = this.at(booking);
    return html`<div class="actions">
      <button
        class="button compact ${phase.state === 'displaced' ? 'primary' : ''}"
        aria-label=${booked.moveOf(at)}
        @click=${() => this.ask({ type: 'arrange', arranging: { kind: 'move', bookingId } })}
      >
        ${booked.move}
      </button>
      <button
        class="button compact"
        id="cancel-${bookingId}"
        aria-label=${booked.cancelOf(at)}
        aria-disabled=${this.pending === 'cancelBooking' ? 'true' : 'false'}
        @click=${() => this.pending !== 'cancelBooking' && (this.cancelling = bookingId)}
      >
        ${booked.cancel}
      </button>
    </div>`;
  }

  private renderSure(booking: BookingView) {
    const { booked } = this.words;
    return html`<hp-sure
      .question=${booked.cancelAsk(booking.agent.name, this.at(booking))}
      .yes=${booked.cancelYes}
      .no=${booked.cancelNo}
      .words=${this.words}
      @hp-sure=${() => this.onSure(booking.bookingId)}
      @hp-not-sure=${() => this.onKeep(booking.bookingId)}
    ></hp-sure>`;
  }

  private onSure(bookingId: BookingId): void {
    this.ask({ type: 'cancelBooking', bookingId });
    void this.onKeep(bookingId);
  }

  /** The focus goes back to where it was asked. */
  private async onKeep(bookingId: BookingId): Promise<void> {
    this.cancelling = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#cancel-${CSS.escape(bookingId)}`)?.focus();
  }

  private hadFocus = false;

  protected override willUpdate(): void {
    this.hadFocus = this.renderRoot.querySelector(':focus') !== null;
  }

  /** What held the focus may have gone with its booking: it goes on with the others, else with the view. */
  protected override updated(): void {
    if (!this.hadFocus || this.shadowRoot?.activeElement != null) return;
    const heading = this.renderRoot.querySelector<HTMLElement>('#heading');
    heading?.focus();
  }
}

/** What the look of a booking says of it: near, due, or to be chosen anew. */
function lookOf({ phase }: BookingView): string {
  if (phase.state !== 'booked') return phase.state;
  return phase.reminded ? 'soon' : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-bookings': Bookings;
  }
}
