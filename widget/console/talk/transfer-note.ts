import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AgentConversationView } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { linkedText, linkedTextStyle } from '../../parts/linked-text.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { nameOf } from '../visitor/visitor-name.ts';

/** Where a visitor comes from or is to go, above the conversation: nothing where they only stay. */
@define('hp-transfer-note')
export class TransferNote extends ConsolePart {
  @property({ attribute: false }) conversation!: AgentConversationView;

  static override styles = [
    reset,
    buttons,
    linkedTextStyle,
    css`
      .note {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--hp-space-2);
        padding: var(--hp-space-2) var(--hp-space-4);
        border-block-end: 1px solid var(--hp-line);
        background: var(--hp-sunken);
      }
      .from {
        display: grid;
        gap: 2px;
        padding: var(--hp-space-2) var(--hp-space-4);
        border-block-end: 1px solid var(--hp-line);
        overflow-wrap: anywhere;
      }
    `,
  ];

  override render() {
    return html`<div role="status">${this.renderFrom()} ${this.renderNow()}</div>`;
  }

  private renderFrom() {
    const { cameFrom } = this.conversation;
    if (cameFrom === null) return nothing;
    const words = this.words.transfer;
    return html`
      <div class="from">
        <p class="small soft">${words.cameFrom(cameFrom)}</p>
        ${
          cameFrom.note === ''
            ? nothing
            : html`<p class="small soft">${words.noteFrom(cameFrom.from.name)}</p>
                <p class="said" dir="auto">${linkedText(cameFrom.note)}</p>`
        }
      </div>
    `;
  }

  private renderNow() {
    const { transfer, transferEnd, guest, phase, conversationId, visitorName } = this.conversation;
    const words = this.words.transfer;
    if (phase.state === 'wrap-up') return nothing;
    if (phase.state === 'staying') {
      const leave = () => this.ask({ type: 'end', conversationId });
      return this.renderNote(words.staying(phase.agent.name), words.leave, leave);
    }
    if (transfer !== null) {
      const cancel = () => this.ask({ type: 'cancelTransfer', conversationId });
      return this.renderNote(words.seeking(transfer), words.cancel, cancel);
    }
    if (guest !== null) return this.renderNote(words.guest(guest.name));
    if (transferEnd === null) return nothing;
    return this.renderNote(words.ended(transferEnd.reason, nameOf(visitorName, this.words)));
  }

  private renderNote(said: string, act?: string, onAct?: () => void) {
    return html`
      <div class="note">
        <p class="small">${said}</p>
        ${
          act === undefined
            ? nothing
            : html`<button class="button compact" type="button" @click=${onAct}>${act}</button>`
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-transfer-note': TransferNote;
  }
}
