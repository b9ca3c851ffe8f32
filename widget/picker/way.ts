import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ConversationView, TransferView } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import { callName } from './picker-part.ts';

/** Who brings the visitor to whom, and why: in line, and while they still talk. Nothing where nobody does. */
@define('hp-way')
export class Way extends BehindPart {
  /** Of a place in line. */
  @property({ attribute: false }) transfer: TransferView | null = null;
  /** Of a conversation, instead. */
  @property({ attribute: false }) conversation: ConversationView | null = null;
  @property({ type: Boolean }) pending = false;

  static override styles = [
    reset,
    buttons,
    css`
      .way {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: var(--hp-space-1) var(--hp-space-3);
        padding: var(--hp-space-2) var(--hp-space-4);
        background: var(--hp-sunken);
        text-align: center;
        text-wrap: balance;
      }
      .said {
        display: grid;
        gap: 2px;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .strong {
        font-weight: var(--hp-weight-strong);
      }
    `,
  ];

  override render() {
    return html`<div role="status">
      ${this.conversation === null ? this.renderPlace() : this.renderTalk(this.conversation)}
    </div>`;
  }

  private renderPlace() {
    const { transfer } = this;
    if (transfer === null) return nothing;
    const { way } = this.words;
    if (transfer.turnedBack) return this.renderSaid(way.back(transfer), way.kept);
    return this.renderSaid(way.brings(transfer), way.because(transfer), way.kept);
  }

  private renderTalk({ transfer, transferEnd, guest, agent, channel }: ConversationView) {
    const { way } = this.words;
    const name = callName(agent.name);
    if (transfer !== null) {
      return html`<div class="way">
        ${this.renderWords(way.seeks(transfer), way.because(transfer), way.seeksLead(name))}
        <button
          class="button compact"
          type="button"
          aria-disabled=${this.pending ? 'true' : 'false'}
          @click=${() => !this.pending && this.ask({ type: 'cancelTransfer' })}
        >
          ${way.stay(name)}
        </button>
      </div>`;
    }
    if (channel !== 'chat') return this.renderSaid(way.elsewhere(channel, name));
    if (guest !== null) return this.renderSaid(way.guest(guest.name));
    if (transferEnd === null) return nothing;
    return this.renderSaid(way.ended(transferEnd.reason, name));
  }

  private renderSaid(heading: string, ...lines: readonly string[]) {
    return html`<div class="way">${this.renderWords(heading, ...lines)}</div>`;
  }

  private renderWords(heading: string, ...lines: readonly string[]) {
    return html`<div class="said">
      <p class=${lines.length === 0 ? 'small soft' : 'strong'}>${heading}</p>
      ${lines.map((line) => html`<p class="small soft">${line}</p>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-way': Way;
  }
}
