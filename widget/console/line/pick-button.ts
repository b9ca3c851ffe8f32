import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PICK_REASONS, type PickReason, type TicketId } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import '../dialog.ts';

/** Takes somebody out of order after asking for the reason. */
@define('hp-pick-button')
export class PickButton extends ConsolePart {
  @property() name = '';
  @property({ attribute: false }) ticketId!: TicketId;
  @state() private open = false;
  @state() private reason: PickReason | null = null;

  static override styles = [
    reset,
    buttons,
    css`
      form,
      fieldset {
        display: grid;
        gap: var(--hp-space-2);
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        margin-block: var(--hp-space-3) var(--hp-space-1);
        font-size: var(--hp-text-small);
        font-weight: var(--hp-weight-strong);
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--hp-space-2);
        min-block-size: 44px;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--hp-space-2);
      }
    `,
  ];

  override render() {
    const words = this.words.transfer;
    return html`
      <button
        class="button compact"
        type="button"
        aria-label=${words.pickName(this.name)}
        @click=${() => (this.open = true)}
      >
        ${words.pick}
      </button>
      <hp-console-dialog .heading=${words.pickHeading(this.name)} ?open=${this.open} @hp-close=${this.close}>
        <form @submit=${this.pick}>
          <p class="soft">${words.pickLead}</p>
          <fieldset>
            <legend>${words.pickReason}</legend>
            ${PICK_REASONS.map((reason) => this.renderReason(reason))}
          </fieldset>
          <div class="acts">
            <button class="button" type="button" @click=${this.close}>${words.keep}</button>
            <button class="button primary" type="submit" aria-disabled=${this.reason === null}>
              ${words.pickConfirm}
            </button>
          </div>
        </form>
      </hp-console-dialog>
    `;
  }

  private renderReason(reason: PickReason) {
    return html`
      <label>
        <input
          type="radio"
          name="reason"
          .checked=${reason === this.reason}
          @change=${() => (this.reason = reason)}
        />
        ${this.words.transfer.pickReasons[reason]}
      </label>
    `;
  }

  private close(): void {
    this.open = false;
  }

  private pick(event: Event): void {
    event.preventDefault();
    const { ticketId, reason } = this;
    if (reason === null) return;
    this.ask({ type: 'pick', ticketId, reason });
    this.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-pick-button': PickButton;
  }
}
