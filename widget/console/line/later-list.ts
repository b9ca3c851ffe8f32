import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type {
  AgentBookingView,
  BookingChoice,
  ConsoleView,
  Contact,
  LeftMessageView,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons, chips } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { nameOf } from '../visitor/visitor-name.ts';

/** Calls that were booked and messages that were left, each until somebody calls it done. */
@define('hp-later-list')
export class LaterList extends ConsolePart {
  @property({ attribute: false }) bookings: ConsoleView['bookings'] = { bookings: [], total: 0 };
  @property({ attribute: false }) leftMessages: ConsoleView['leftMessages'] = { messages: [], total: 0 };

  static override styles = [
    reset,
    buttons,
    chips,
    css`
      :host {
        display: block;
      }
      section {
        display: grid;
        gap: var(--hp-space-1);
        padding: var(--hp-space-3) var(--hp-space-4);
      }
      h2 {
        display: flex;
        gap: var(--hp-space-2);
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
      }
      li {
        display: grid;
        gap: var(--hp-space-1);
        padding-block: var(--hp-space-2);
        line-height: 1.3;
        overflow-wrap: anywhere;
      }
      li + li {
        border-block-start: 1px solid var(--hp-line);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 2px var(--hp-space-2);
      }
      .words {
        white-space: pre-wrap;
      }
      .chip {
        padding-block: 0;
      }
      .chip.now {
        background: var(--hp-accent-tint);
      }
      a {
        color: var(--hp-accent);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
      }
    `,
  ];

  override render() {
    return html`${this.renderBookings()} ${this.renderMessages()}`;
  }

  private renderBookings() {
    const { bookings, total } = this.bookings;
    if (total === 0) return nothing;
    return html`<section aria-labelledby="calls">
      <h2 id="calls">${this.words.later.calls} <span>${total}</span></h2>
      <ol>
        ${repeat(
          bookings,
          ({ bookingId }) => bookingId,
          (booking) => this.renderBooking(booking),
        )}
      </ol>
      ${this.renderMore(total - bookings.length)}
    </section>`;
  }

  private renderBooking({
    bookingId,
    visitorName,
    contact,
    note,
    startsAt,
    state,
    outsideHours,
  }: AgentBookingView) {
    const { later } = this.words;
    const name = nameOf(visitorName, this.words);
    return html`<li>
      <p class="head">
        <span>${name}</span>
        <span class="chip ${state === 'due' ? 'now' : ''}"
          >${state === 'due' ? later.due : later.when(startsAt, this.now())}</span
        >
      </p>
      ${this.renderContact(contact)} ${note === '' ? nothing : html`<p class="words small">${note}</p>`}
      ${outsideHours ? html`<p class="small soft">${later.outsideHours}</p>` : nothing}
      <div class="actions">
        ${this.renderDone(name, () => this.ask({ type: 'finishBooking', bookingId }))}
        <button
          class="button plain compact"
          type="button"
          aria-label=${later.giveUpOf(name)}
          @click=${() => this.ask({ type: 'giveUpBooking', bookingId })}
        >
          ${later.giveUp}
        </button>
      </div>
    </li>`;
  }

  private renderMessages() {
    const { messages, total } = this.leftMessages;
    if (total === 0) return nothing;
    return html`<section aria-labelledby="messages">
      <h2 id="messages">${this.words.later.messages} <span>${total}</span></h2>
      <ol>
        ${repeat(
          messages,
          ({ leftMessageId }) => leftMessageId,
          (message) => this.renderMessage(message),
        )}
      </ol>
      ${this.renderMore(total - messages.length)}
    </section>`;
  }

  private renderMessage({ leftMessageId, visitorName, contact, text, choice, leftAt }: LeftMessageView) {
    const name = nameOf(visitorName, this.words);
    return html`<li>
      <p class="head"><span>${name}</span><span class="chip">${this.wishOf(choice)}</span></p>
      <p class="small soft">${this.words.later.leftAt(leftAt, this.now())}</p>
      <p class="words">${text}</p>
      ${this.renderContact(contact)}
      <div class="actions">
        ${this.renderDone(name, () => this.ask({ type: 'finishLeftMessage', leftMessageId }))}
      </div>
    </li>`;
  }

  /** The two ways as links of the mail program and of the telephone. */
  private renderContact({ mail, phone }: Contact) {
    return html`<p class="small">
      ${mail === null ? nothing : html`<a href="mailto:${encodeURIComponent(mail)}">${mail}</a>`}
      ${phone === null ? nothing : html`<a href="tel:${phone.replace(/[^\d+]/gu, '')}">${phone}</a>`}
    </p>`;
  }

  private renderDone(name: string, act: () => void) {
    const { later } = this.words;
    return html`<button class="button compact" type="button" aria-label=${later.doneOf(name)} @click=${act}>
      ${later.done}
    </button>`;
  }

  private renderMore(hidden: number) {
    return hidden > 0 ? html`<p class="small soft">${this.words.later.more(hidden)}</p>` : nothing;
  }

  private wishOf(choice: BookingChoice): string {
    return choice.kind === 'any' ? this.words.later.forAnyone : this.words.later.forYou;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-later-list': LaterList;
  }
}
