import { css, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { AgentFace, BookingChoice, BookingId, Channel, Refusal } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import { define } from '../parts/define.ts';
import { icons } from '../parts/icons.ts';
import { type Arranged, type Arranging, type BookingState, FIRST_BOOKING } from '../session/booking-state.ts';
import type { PickerRequest } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { refusalText } from '../words/refusal-text.ts';
import { BehindPart } from './behind-part.ts';
import './book.ts';
import type { FormDraft } from './contact-fields.ts';
import './leave-message.ts';
import type { Layout } from './layout.ts';
import { callName } from './picker-part.ts';
import { renderBooked, renderLeft } from './arranged.ts';
import { sheetStyle } from './sheet-style.ts';

type Sheet = { readonly heading: string; readonly face: AgentFace | null; readonly body: TemplateResult };
/** What was typed and was for this one time only. */
const ONCE = ['text', 'note'];

/**
 * The modal sheet in which something is arranged for later, over whatever view there is: what is typed into
 * it stays when somebody comes or goes meanwhile, and when it is put away.
 */
@define('hp-arrange')
export class Arrange extends BehindPart {
  @property({ reflect: true }) layout: Layout = 'inline';
  @property({ attribute: false }) booking: BookingState = FIRST_BOOKING;
  @property({ attribute: false }) agents: readonly AgentFace[] = [];
  /** By what the visitor is best spoken with, where that is known. */
  @property({ attribute: false }) channel: Channel | undefined;
  /** Whether the visitor stands in line: whoever books a call leaves it, once the booking stands. */
  @property({ type: Boolean }) waits = false;
  @property({ attribute: false }) pending: PickerRequest['type'] | null = null;
  @property({ attribute: false }) refusal: Refusal | null = null;
  @query('dialog') private dialog!: HTMLDialogElement;

  private readonly draft: FormDraft = new Map();
  /** The booking for which the line was left. */
  private leftFor: BookingId | null = null;

  static override styles = [
    reset,
    buttons,
    sheetStyle,
    css`
      .body {
        display: grid;
        gap: var(--hp-space-3);
        margin-block-start: var(--hp-space-4);
      }
      .refusal {
        padding: var(--hp-space-2) var(--hp-space-3);
        border-radius: var(--hp-radius-field);
        background: var(--hp-error-tint);
        color: var(--hp-error);
      }
      .done {
        display: grid;
        gap: var(--hp-space-3);
        overflow-wrap: anywhere;
      }
      a {
        color: var(--hp-accent);
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { arranged, arranging } = this.booking;
    if (!changed.has('booking') || arranged === null) return;
    for (const name of ONCE) this.draft.delete(name);
    const leaves = this.waits && arranging?.kind === 'book' && arranged.kind === 'booked';
    if (!leaves || arranged.booked.bookingId === this.leftFor) return;
    this.leftFor = arranged.booked.bookingId;
    this.ask({ type: 'leave' });
  }

  protected override updated(): void {
    const isOpen = this.sheet() !== null;
    if (isOpen === this.dialog.open) {
      this.keepFocus();
      return;
    }
    // Closing, not only emptying, gives the focus back to the button that opened the sheet.
    if (!isOpen) this.dialog.close();
    else {
      this.dialog.showModal();
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    }
  }

  /** What held the focus may be gone from a sheet that says something else now. */
  private keepFocus(): void {
    if (this.dialog.open && this.shadowRoot?.activeElement === null) {
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    }
  }

  override render() {
    const sheet = this.sheet();
    return html`<dialog
      part="dialog"
      aria-labelledby="heading"
      closedby="any"
      @cancel=${this.onCancel}
      @keydown=${this.onKeyDown}
      @hp-not-now=${this.close}
      @hp-request=${this.relay}
    >
      ${sheet === null ? nothing : this.renderSheet(sheet)}
    </dialog>`;
  }

  private renderSheet({ heading, face, body }: Sheet) {
    return html`<div class="head">
        ${
          face === null
            ? nothing
            : html`<hp-face size="medium" .name=${face.name} .photoUrl=${face.photoUrl}></hp-face>`
        }
        <h2 id="heading" tabindex="-1">${heading}</h2>
      </div>
      <button class="button plain icon close" aria-label=${this.words.contact.back} @click=${this.close}>
        ${icons.close}
      </button>
      <div class="body">
        ${
          this.refusal === null
            ? nothing
            : html`<p class="refusal" role="alert">${refusalText(this.refusal, this.words)}</p>`
        }
        ${body}
      </div>`;
  }

  /** What the sheet shows; `null` while there is nothing to arrange. */
  private sheet(): Sheet | null {
    const { arranging, arranged } = this.booking;
    if (arranged !== null) return this.doneSheet(arranged);
    switch (arranging?.kind) {
      case undefined:
        return null;
      case 'book':
        return this.bookSheet(arranging);
      case 'move':
        return this.moveSheet(arranging.bookingId);
      case 'leave':
        return this.leaveSheet(arranging.choice);
    }
  }

  private faceOf(choice: BookingChoice): AgentFace | null {
    if (choice.kind === 'any') return null;
    return this.agents.find(({ agentId }) => agentId === choice.agentId) ?? null;
  }

  private bookSheet(wanted: Extract<Arranging, { readonly kind: 'book' }>): Sheet {
    const { book } = this.words;
    const face = this.faceOf(wanted.choice);
    const { choice, need } = wanted;
    return {
      heading: face === null ? book.heading : book.headingWith(face.name),
      face,
      body: html`<hp-book
        .wanted=${{ choice, need }}
        .name=${face === null ? null : callName(face.name)}
        .moving=${null}
        .leavesLine=${this.waits}
        .channel=${this.channel}
        .slots=${this.booking.slots}
        .pending=${this.pending === 'book'}
        .draft=${this.draft}
        .words=${this.words}
        .clockOffset=${this.clockOffset}
      ></hp-book>`,
    };
  }

  private moveSheet(bookingId: BookingId): Sheet | null {
    const booking = this.booking.bookings.find((one) => one.bookingId === bookingId);
    if (booking === undefined) return null;
    const { agent, choice, need } = booking;
    return {
      heading: this.words.moving.heading,
      face: agent,
      body: html`<hp-book
        .wanted=${{ choice, need }}
        .name=${callName(agent.name)}
        .moving=${booking}
        .leavesLine=${false}
        .slots=${this.booking.slots}
        .pending=${this.pending === 'moveBooking'}
        .draft=${this.draft}
        .words=${this.words}
        .clockOffset=${this.clockOffset}
      ></hp-book>`,
    };
  }

  private leaveSheet(choice: BookingChoice): Sheet {
    const { leave } = this.words;
    const face = this.faceOf(choice);
    return {
      heading: face === null ? leave.heading : leave.headingFor(face.name),
      face,
      body: html`<hp-leave-message
        .choice=${choice}
        .name=${face === null ? null : callName(face.name)}
        .channel=${this.channel}
        .pending=${this.pending === 'leaveMessage'}
        .draft=${this.draft}
        .words=${this.words}
      ></hp-leave-message>`,
    };
  }

  private doneSheet(arranged: Arranged): Sheet {
    const { words, booking } = this;
    const around = { words, booking, now: this.now(), close: this.close };
    return arranged.kind === 'left'
      ? renderLeft(this.draft, around)
      : renderBooked(arranged, { ...around, leftLine: this.leftFor === arranged.booked.bookingId });
  }

  /** Escape is for this sheet: the panel of a launcher under it stays open. */
  private onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') event.stopPropagation();
  }

  private onCancel(event: Event): void {
    event.preventDefault();
    this.close();
  }

  private readonly close = (): void => {
    this.ask({ type: 'dismissRefusal' });
    this.ask({ type: 'finishArranged' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-arrange': Arrange;
  }
}
