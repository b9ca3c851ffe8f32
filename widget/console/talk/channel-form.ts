import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  CHANNELS,
  LIMITS,
  type AgentConversationView,
  type Channel,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { tell } from '../../parts/tell.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { channelHref, type Elsewhere } from './channel-address.ts';
import { ConsolePart } from '../console-part.ts';

const ELSEWHERE = CHANNELS.filter((channel): channel is Elsewhere => channel !== 'chat');
const ADDRESS_CHARACTERS = LIMITS.pageAddressCharacters;

function openInBrowser(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  // A telephone or a mail programme takes no new page.
  if (href.startsWith('https:')) link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}

/** Chooses how to go on, and where: the agent's own device opens it. `hp-close` once it is done. */
@define('hp-channel-form')
export class ChannelForm extends ConsolePart {
  @property({ attribute: false }) conversation!: AgentConversationView;
  /** What the visitor is best spoken with by; it stands first, and is chosen. */
  @property({ attribute: false }) preferred: Channel | null = null;
  /** What opens an address; a test listens here. */
  opens: (href: string) => void = openInBrowser;
  @state() private channel: Elsewhere = 'call';
  @state() private wrong = false;
  @query('#address') private readonly address!: HTMLInputElement;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      form {
        display: grid;
        gap: var(--hp-space-3);
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2) var(--hp-space-4);
        margin: 0;
        padding: 0;
        border: 0;
      }
      .row {
        display: flex;
        align-items: center;
        gap: var(--hp-space-2);
        min-block-size: 28px;
      }
      input[type='radio'] {
        accent-color: var(--hp-accent);
      }
      .acts {
        display: flex;
        justify-content: flex-end;
        gap: var(--hp-space-2);
      }
      .wrong {
        color: var(--hp-error);
      }
    `,
  ];

  override render() {
    const words = this.words.channel;
    const { channel } = this;
    return html`
      <form @submit=${this.go} novalidate>
        <fieldset aria-label=${words.open}>${this.choices().map((each) => this.renderChoice(each))}</fieldset>
        <label class="field">
          <span class="label">${words.address[channel]}</span>
          <input
            class="input"
            id="address"
            dir="ltr"
            autocomplete="off"
            maxlength=${ADDRESS_CHARACTERS}
            inputmode=${channel === 'call' || channel === 'sms' ? 'tel' : 'text'}
            aria-invalid=${this.wrong}
            aria-describedby="hint"
          />
          <span class="small ${this.wrong ? 'wrong' : 'soft'}" id="hint" role="status">
            ${this.wrong ? words.invalid[channel] : channel === 'video' ? words.linkSaid : words.opened}
          </span>
        </label>
        <p class="small soft">${words.lead}</p>
        <div class="acts">
          ${
            this.conversation.channel.channel === 'chat'
              ? nothing
              : html`<button class="button" type="button" @click=${this.backToChat}>
                  ${words.backToChat}
                </button>`
          }
          <button class="button primary" type="submit">${words.go}</button>
        </div>
      </form>
    `;
  }

  private renderChoice(channel: Elsewhere) {
    return html`
      <label class="row">
        <input
          type="radio"
          name="channel"
          .checked=${channel === this.channel}
          @change=${() => this.choose(channel)}
        />
        <span>${this.words.channel.channels[channel]}</span>
        ${
          channel === this.preferred
            ? html`<span class="small soft">${this.words.channel.preferred}</span>`
            : nothing
        }
      </label>
    `;
  }

  protected override firstUpdated(): void {
    const [first = this.channel] = this.choices();
    this.choose(first);
  }

  private choices(): readonly Elsewhere[] {
    const { preferred } = this;
    return ELSEWHERE.toSorted((one, other) => Number(other === preferred) - Number(one === preferred));
  }

  /** What the site vouches for need not be typed. */
  private choose(channel: Elsewhere): void {
    this.channel = channel;
    this.wrong = false;
    const email = this.conversation.context?.signed?.email ?? '';
    this.address.value = channel === 'email' ? email : '';
  }

  private go(event: Event): void {
    event.preventDefault();
    const { channel } = this;
    const href = channelHref(channel, this.address.value);
    this.wrong = href === null;
    if (href === null) {
      this.address.focus();
      return;
    }
    const { conversationId } = this.conversation;
    this.ask({ type: 'switchChannel', conversationId, channel });
    // Both need the way into the room.
    if (channel === 'video') this.ask({ type: 'say', conversationId, text: href });
    this.opens(href);
    tell(this, 'hp-close', null);
  }

  private backToChat(): void {
    const { conversationId } = this.conversation;
    this.ask({ type: 'switchChannel', conversationId, channel: 'chat' });
    tell(this, 'hp-close', null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-channel-form': ChannelForm;
  }
}
