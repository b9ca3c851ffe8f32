import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AgentConversationView } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { ConsolePart } from './console-part.ts';
import { nameOf } from './visitor-name.ts';
import './channel-form.ts';
import './dialog.ts';

/** Says by which means the two speak, and opens the form that goes on by another. */
@define('hp-channel-button')
export class ChannelButton extends ConsolePart {
  @property({ attribute: false }) conversation!: AgentConversationView;
  @state() private open = false;

  static override styles = [reset, buttons];

  override render() {
    const words = this.words.channel;
    const { channel, since } = this.conversation.channel;
    const name = nameOf(this.conversation.visitorName, this.words);
    return html`
      <button class="button compact" type="button" @click=${() => (this.open = true)}>
        ${channel === 'chat' ? words.open : words.now(channel, this.words.formats.time(since))}
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
                @hp-request=${this.relay}
                @hp-close=${() => (this.open = false)}
              ></hp-channel-form>`
            : ''
        }
      </hp-console-dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-channel-button': ChannelButton;
  }
}
