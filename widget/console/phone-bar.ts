import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../parts/define.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { ConsolePart } from './console-part.ts';

const PLACES = ['people', 'conversation', 'visitor', 'me'] as const;
export type PhonePlace = (typeof PLACES)[number];

/** Where only one column fits: the way to each, at the thumb. `hp-place` asks for one. */
@define('hp-phone-bar')
export class PhoneBar extends ConsolePart {
  @property({ attribute: false }) place: PhonePlace = 'people';
  /** Calls that ring. */
  @property({ type: Number }) calls = 0;
  /** A conversation is open. */
  @property({ type: Boolean }) talking = false;

  static override styles = [
    reset,
    css`
      :host {
        display: none;
      }
      @media (max-width: 899px) {
        :host {
          display: block;
        }
      }
      nav {
        display: grid;
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
        padding-block-end: env(safe-area-inset-bottom);
        border-block-start: 1px solid var(--hp-line);
        background: var(--hp-surface);
      }
      button {
        position: relative;
        min-block-size: 48px;
        padding: var(--hp-space-1);
        border: 0;
        border-block-start: 2px solid transparent;
        background: none;
        color: var(--hp-ink-soft);
        font-family: inherit;
        font-size: var(--hp-text-small);
        font-weight: var(--hp-weight-strong);
        cursor: pointer;
      }
      button:focus-visible {
        outline-offset: -4px;
      }
      button[aria-current='true'] {
        border-block-start-color: var(--hp-accent);
        color: var(--hp-ink);
      }
      button[aria-disabled='true'] {
        color: var(--hp-ink-soft);
        font-weight: inherit;
        cursor: default;
      }
      .calls {
        display: inline-block;
        min-inline-size: 20px;
        margin-inline-start: var(--hp-space-1);
        border-radius: 10px;
        background: var(--hp-accent);
        color: var(--hp-on-accent);
        line-height: 20px;
      }
    `,
  ];

  override render() {
    const words = this.words.phone;
    return html`<nav aria-label=${words.places}>
      ${PLACES.map(
        (place) => html`
          <button
            type="button"
            id=${place}
            aria-current=${place === this.place}
            aria-disabled=${place === 'conversation' && !this.talking}
            @click=${() => this.go(place)}
          >
            ${words[place]}${place === 'people' ? this.renderCalls() : nothing}
          </button>
        `,
      )}
    </nav>`;
  }

  private renderCalls() {
    const { calls } = this;
    return calls === 0
      ? nothing
      : html`<span class="calls" aria-hidden="true">${calls}</span>
          <span class="visually-hidden">${this.words.phone.calls(calls)}</span>`;
  }

  private go(place: PhonePlace): void {
    if (place !== 'conversation' || this.talking) tell(this, 'hp-place', place);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-phone-bar': PhoneBar;
  }
}
