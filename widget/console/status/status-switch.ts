import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Availability, ConsoleView } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { offlineEffects } from './offline-effects.ts';
import '../dialog.ts';

const CHOICES: readonly Availability[] = ['available', 'away', 'offline'];

/** Available, away or offline. Going offline while somebody is concerned says what will happen, and asks. */
@define('hp-status-switch')
export class StatusSwitch extends ConsolePart {
  @property({ attribute: false }) view!: ConsoleView;
  @property({ type: Boolean }) pending = false;
  @state() private asking = false;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
      }
      .switch {
        display: flex;
        gap: 2px;
        padding: 3px;
        border-radius: var(--hp-radius-chip);
        background: var(--hp-sunken);
      }
      .switch button {
        display: flex;
        align-items: center;
        justify-content: center;
        gap: var(--hp-space-2);
        flex: 1;
        min-block-size: 40px;
        padding-inline: var(--hp-space-4);
        border: 1px solid transparent;
        border-radius: var(--hp-radius-chip);
        background: transparent;
        color: var(--hp-ink-soft);
        font-weight: var(--hp-weight-strong);
        white-space: nowrap;
        cursor: pointer;
        transition: background-color var(--hp-motion) var(--hp-ease);
      }
      .switch button:hover {
        color: var(--hp-ink);
      }
      .switch button[aria-pressed='true'] {
        border-color: var(--hp-line);
        background: var(--hp-surface);
        color: var(--hp-ink);
      }
      .dot {
        inline-size: 10px;
        block-size: 10px;
        border: 2px solid var(--hp-away);
        border-radius: 50%;
      }
      [aria-pressed='true'] .available {
        border-color: var(--hp-free);
        background: var(--hp-free);
      }
      [aria-pressed='true'] .away {
        border-color: var(--hp-busy);
        background: var(--hp-busy);
      }
      [aria-pressed='true'] .offline {
        background: var(--hp-away);
      }
      .effects {
        display: grid;
        gap: var(--hp-space-2);
        margin-block-end: var(--hp-space-5);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--hp-space-2);
      }
      @media (max-width: 420px) {
        .switch button {
          gap: var(--hp-space-1);
          padding-inline: 6px;
        }
        [aria-pressed='false'] .dot {
          display: none;
        }
      }
      @media (forced-colors: active) {
        .switch button[aria-pressed='true'] {
          border: 2px solid Highlight;
        }
        .dot {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  override render() {
    const words = this.words.status;
    return html`
      <div class="switch" role="group" aria-label=${words.group} aria-busy=${this.pending}>
        ${CHOICES.map(
          (choice) => html`
            <button
              type="button"
              aria-pressed=${this.view.self.availability === choice}
              ?data-chosen=${this.view.self.availability === choice}
              @click=${() => this.choose(choice)}
            >
              <span class="dot ${choice}"></span>${words[choice]}
            </button>
          `,
        )}
      </div>
      ${this.renderQuestion()}
    `;
  }

  private renderQuestion() {
    const words = this.words.status;
    return html`
      <hp-console-dialog .heading=${words.offlineHeading} ?open=${this.asking} @hp-close=${this.stay}>
        <ul class="effects">
          ${offlineEffects(this.view, words).map((effect) => html`<li>${effect}</li>`)}
        </ul>
        <div class="acts">
          <button class="button" type="button" @click=${this.stay}>${words.offlineStay}</button>
          <button class="button primary" type="button" @click=${this.goOffline}>
            ${words.offlineConfirm}
          </button>
        </div>
      </hp-console-dialog>
    `;
  }

  private choose(availability: Availability): void {
    if (this.pending || availability === this.view.self.availability) return;
    if (availability === 'offline' && offlineEffects(this.view, this.words.status).length > 0) {
      this.asking = true;
      return;
    }
    this.ask({ type: 'setAvailability', availability, backAt: null });
  }

  private readonly stay = (): void => {
    this.asking = false;
  };

  private goOffline(): void {
    this.asking = false;
    this.ask({ type: 'setAvailability', availability: 'offline', backAt: null });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-status-switch': StatusSwitch;
  }
}
