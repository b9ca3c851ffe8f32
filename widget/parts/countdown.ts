import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Moment } from '../../server/protocol/index.ts';
import { reset } from '../style/base.ts';
import { customProperties } from './custom-properties.ts';
import { define } from './define.ts';
import { TalkPart } from './talk-part.ts';
import { Live } from './ticker.ts';

const SECOND_MILLISECONDS = 1_000;

/**
 * The time left until a moment as a figure inside a ring that empties; it stops at nought and does nothing.
 */
@define('hp-countdown')
export class Countdown extends TalkPart {
  @property({ attribute: false }) startsAt: Moment = 0;
  @property({ attribute: false }) endsAt: Moment = 0;
  /** Only the figure, for a line of text. */
  @property({ type: Boolean, reflect: true }) inline = false;

  private readonly secondsLeft = new Live(this, () =>
    Math.max(0, Math.ceil((this.endsAt - this.now()) / SECOND_MILLISECONDS)),
  );

  static override styles = [
    reset,
    css`
      :host {
        --ring-size: 48px;
        display: inline-block;
        font-variant-numeric: tabular-nums;
      }
      .ring {
        position: relative;
        display: grid;
        place-items: center;
        inline-size: var(--ring-size);
        block-size: var(--ring-size);
        font-size: var(--hp-text-small);
        font-weight: var(--hp-weight-strong);
      }
      .ring::before {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: 50%;
        background: conic-gradient(var(--hp-accent) calc(var(--left) * 360deg), var(--hp-line) 0);
        mask: radial-gradient(closest-side, transparent calc(100% - 4px), black calc(100% - 3.5px));
      }
      .ring.soon::before {
        background: conic-gradient(var(--hp-busy) calc(var(--left) * 360deg), var(--hp-line) 0);
      }
      @media (forced-colors: active) {
        .ring::before {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  override render() {
    const seconds = this.secondsLeft.value;
    const text = this.words.countdown.left(seconds);
    if (this.inline) return html`<span role="timer">${text}</span>`;
    const whole = Math.max(1, (this.endsAt - this.startsAt) / SECOND_MILLISECONDS);
    const left = Math.min(1, seconds / whole);
    return html`
      <span
        role="timer"
        class="ring ${left < 0.3 ? 'soon' : ''}"
        ${customProperties({ '--left': left.toFixed(3) })}
      >
        ${text}
      </span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-countdown': Countdown;
  }
}
