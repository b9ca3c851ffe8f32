import { css, html, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { icon } from '../../parts/icons.ts';
import { ring } from '../../parts/ring.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { BehindPart } from '../behind-part.ts';
import { notifiable } from '../../parts/notify.ts';
import { turnWishes, watchTurnWishes, wishForTurn } from './turn-wishes.ts';

const SPEAKER = svg`<path d="M4 8v4h2.5L10 15V5L6.5 8z" />`;
const LOUD = icon(svg`${SPEAKER}<path d="M12.5 7.5a3.5 3.5 0 0 1 0 5M14.7 5.3a6.6 6.6 0 0 1 0 9.4" />`);
const MUTE = icon(svg`${SPEAKER}<path d="M13 8l4 4M17 8l-4 4" />`);
const BELL = icon(svg`<path d="M5 13.5V9a5 5 0 0 1 10 0v4.5l1.2 1.5H3.8zM8.5 17h3" />`);

/** How the visitor is told of their turn while they look elsewhere. */
@define('hp-turn-switches')
export class TurnSwitches extends BehindPart {
  /** Only the sound, as an icon, where little fits. */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** What makes the sound; a test listens here. */
  ring = ring;
  private stop: (() => void) | undefined;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: center;
        gap: var(--hp-space-2);
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
      }
      span {
        flex: 1 1 100%;
        text-align: center;
      }
      .button:not(.icon)[aria-pressed='true'] {
        border-color: var(--hp-accent);
        color: var(--hp-accent);
      }
      .button.icon {
        inline-size: 36px;
        color: var(--hp-ink-soft);
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = watchTurnWishes(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  override render() {
    const { turn } = this.words;
    const { sound } = turnWishes();
    if (this.compact) {
      return html`<button
        class="button plain icon"
        type="button"
        aria-pressed=${sound}
        aria-label=${turn.soundLong}
        title=${sound ? turn.soundOn : turn.soundOff}
        @click=${this.toggleSound}
      >
        ${sound ? LOUD : MUTE}
      </button>`;
    }
    return html`
      <span>${turn.label}</span>
      <button class="button compact" type="button" aria-pressed=${sound} @click=${this.toggleSound}>
        ${sound ? LOUD : MUTE} ${turn.sound}
      </button>
      ${notifiable() === 'denied' ? nothing : this.renderNotification()}
    `;
  }

  private renderNotification() {
    const on = turnWishes().notification && notifiable() === 'granted';
    return html`<button
      class="button compact"
      type="button"
      aria-pressed=${on}
      @click=${() => void this.toggleNotification(!on)}
    >
      ${BELL} ${this.words.turn.notification}
    </button>`;
  }

  private toggleSound(): void {
    const sound = !turnWishes().sound;
    wishForTurn({ sound });
    // The press that turns it on also lets the browser play it, and lets the visitor hear it.
    if (sound) this.ring();
  }

  /** A browser asks once; a no is the browser's to change, so that the switch is gone then. */
  private async toggleNotification(notification: boolean): Promise<void> {
    if (notification && notifiable() === 'default') await Notification.requestPermission();
    wishForTurn({ notification: notification && notifiable() === 'granted' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-turn-switches': TurnSwitches;
  }
}
