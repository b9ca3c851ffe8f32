import { css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { ConsoleView } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { icons } from '../parts/icons.ts';
import { tell } from '../parts/tell.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { ConsolePart } from './console-part.ts';
import { OpenPanel } from './open-panel.ts';
import '../parts/face.ts';
import './status/plan.ts';
import './status/sign-out.ts';
import './status/status-switch.ts';

/**
 * The bar on top: the status first, the agent's own menu last.
 * `hp-sound`, `hp-notify`, `hp-keys` and `hp-profile` when those entries are pressed.
 */
@define('hp-console-bar')
export class ConsoleBar extends ConsolePart {
  @property({ attribute: false }) view!: ConsoleView;
  @property({ type: Boolean }) pending = false;
  /** Whether a plan is on its way. */
  @property({ type: Boolean }) planning = false;
  @property({ type: Boolean }) sound = false;
  /** Whether the system shows a notification at a call, `null` where it cannot. */
  @property({ attribute: false }) notifies: boolean | null = null;
  @query('.menu > button') private readonly opener!: HTMLElement;
  private readonly panel = new OpenPanel(this, () => this.opener);

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        position: relative;
        display: flex;
        align-items: center;
        gap: var(--hp-space-2);
        padding: var(--hp-space-2) var(--hp-space-4);
        border-block-end: 1px solid var(--hp-line);
        background: var(--hp-surface);
      }
      .menu {
        position: relative;
        margin-inline-start: auto;
      }
      .opener {
        gap: var(--hp-space-2);
        padding-inline: var(--hp-space-2);
      }
      .opener hp-face {
        flex: none;
      }
      .entries {
        position: absolute;
        z-index: 3;
        inset-block-start: calc(100% + 4px);
        inset-inline-end: 0;
        display: grid;
        inline-size: max-content;
        max-inline-size: calc(100vw - 32px);
        min-inline-size: 240px;
        padding: var(--hp-space-2);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
        box-shadow: var(--hp-shadow);
      }
      .entries .button {
        justify-content: space-between;
        gap: var(--hp-space-5);
        font-weight: 400;
        white-space: nowrap;
      }
      .entries kbd {
        font: inherit;
        color: var(--hp-ink-soft);
      }
      @media (max-width: 599px) {
        :host {
          gap: var(--hp-space-1);
          padding-inline: var(--hp-space-2);
        }
        .opener {
          padding-inline: var(--hp-space-1);
        }
        hp-status-switch {
          flex: 1;
        }
        .opener svg {
          display: none;
        }
        .opener .name {
          position: absolute;
          overflow: hidden;
          inline-size: 1px;
          block-size: 1px;
          clip-path: inset(50%);
          white-space: nowrap;
        }
      }
    `,
  ];

  override render() {
    const { self } = this.view;
    return html`
      <hp-status-switch
        .view=${this.view}
        .clockOffset=${this.clockOffset}
        ?pending=${this.pending}
        @hp-request=${this.relay}
      ></hp-status-switch>
      <hp-plan
        .view=${this.view}
        .clockOffset=${this.clockOffset}
        ?pending=${this.planning}
        @hp-request=${this.relay}
      ></hp-plan>
      <div class="menu" @keydown=${this.panel.onKey} @focusout=${this.panel.onFocusOut}>
        <button
          class="button plain opener"
          type="button"
          aria-expanded=${this.panel.isOpen}
          @click=${this.panel.toggle}
        >
          <hp-face size="small" .name=${self.name} .photoUrl=${self.photoUrl}></hp-face>
          <span class="name">${self.name}</span>
          <span class="visually-hidden">${this.words.bar.menu}</span>
          ${icons.down}
        </button>
        ${this.panel.isOpen ? this.renderEntries() : nothing}
      </div>
    `;
  }

  private renderEntries() {
    const words = this.words.bar;
    return html`
      <div class="entries" tabindex="-1">
        <button class="button plain" type="button" @click=${() => this.choose('hp-profile')}>
          ${words.profile}
        </button>
        <button
          class="button plain"
          type="button"
          role="switch"
          aria-checked=${this.sound}
          @click=${() => tell(this, 'hp-sound', null)}
        >
          ${words.sound}
          <span class="soft" aria-hidden="true">${this.sound ? words.soundOn : words.soundOff}</span>
        </button>
        ${
          this.notifies === null
            ? nothing
            : html`<button
                class="button plain"
                type="button"
                role="switch"
                aria-checked=${this.notifies}
                @click=${() => tell(this, 'hp-notify', null)}
              >
                ${words.notification}
                <span class="soft" aria-hidden="true">${this.notifies ? words.soundOn : words.soundOff}</span>
              </button>`
        }
        <button class="button plain" type="button" @click=${() => this.choose('hp-keys')}>
          ${words.keys} <kbd>?</kbd>
        </button>
        <hp-sign-out .view=${this.view} @hp-request=${this.relay}></hp-sign-out>
      </div>
    `;
  }

  private choose(name: 'hp-profile' | 'hp-keys'): void {
    this.panel.close();
    tell(this, name, null);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-console-bar': ConsoleBar;
  }
}
