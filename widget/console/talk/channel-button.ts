import { html, svg } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AgentConversationView, Channel } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { icon } from '../../parts/icons.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { nameOf } from '../visitor/visitor-name.ts';
import './channel-form.ts';
import '../dialog.ts';

const RECEIVER = icon(
  svg`<path d="M5 3.5h2.6l1.3 3.6-1.8 1.3a8.5 8.5 0 0 0 4.5 4.5l1.3-1.8 3.6 1.3V15a2 2 0 0 1-2 2A11.5 11.5 0 0 1 3 5.5a2 2 0 0 1 2-2z" />`,
);

/** Opens the form that goes on by another. */
@define('hp-channel-button')
export class ChannelButton extends ConsolePart {
  @property({ attribute: false }) conversation!: AgentConversationView;
  @property({ attribute: false }) preferred: Channel | null = null;
  @state() private open = false;

  static override styles = [reset, buttons];

  override render() {
    const words = this.words.channel;
    const name = nameOf(this.conversation.visitorName, this.words);
    return html`
      <button
        class="button compact icon"
        type="button"
        aria-label=${words.open}
        title=${words.open}
        @click=${() => this.show()}
      >
        ${RECEIVER}
      </button>
      <hp-console-dialog
        .heading=${words.heading(name)}
        ?open=${this.open}
        @hp-close=${() => (this.open = false)}
      >
        ${
          this.open
            ? html`<hp-channel-form
                .conversation=${this.conversation}
                .preferred=${this.preferred}
                @hp-request=${this.relay}
                @hp-close=${() => (this.open = false)}
              ></hp-channel-form>`
            : ''
        }
      </hp-console-dialog>
    `;
  }

  show(): void {
    this.open = true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-channel-button': ChannelButton;
  }
}
