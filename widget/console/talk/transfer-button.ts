import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Colleague, ConversationId } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import type { SuggestedNeed } from './transfer-form.ts';
import '../dialog.ts';
import './transfer-form.ts';

/** Opens the form that brings a visitor to somebody else; who is there is looked up each time. */
@define('hp-transfer-button')
export class TransferButton extends ConsolePart {
  @property() name = '';
  @property({ attribute: false }) conversationId!: ConversationId;
  @property({ attribute: false }) colleagues: readonly Colleague[] | null = null;
  @property({ type: Boolean }) pending = false;
  @state() private open = false;
  private suggested: SuggestedNeed | null = null;

  static override styles = [reset, buttons];

  override render() {
    const words = this.words.transfer;
    return html`
      <button class="button compact" type="button" @click=${() => this.show()}>${words.open}</button>
      <hp-console-dialog .heading=${words.heading(this.name)} ?open=${this.open} @hp-close=${this.close}>
        ${
          this.open
            ? html`<hp-transfer-form
                .conversationId=${this.conversationId}
                .colleagues=${this.colleagues}
                .suggested=${this.suggested}
                ?pending=${this.pending}
                @hp-request=${this.relay}
                @hp-close=${this.close}
              ></hp-transfer-form>`
            : ''
        }
      </hp-console-dialog>
    `;
  }

  /** With this need chosen already, if one is given. */
  show(suggested: SuggestedNeed | null = null): void {
    this.suggested = suggested;
    this.open = true;
    this.ask({ type: 'readColleagues' });
  }

  private close(): void {
    this.open = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-transfer-button': TransferButton;
  }
}
