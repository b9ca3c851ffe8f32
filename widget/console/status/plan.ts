import { css, html, nothing, svg } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { ConsoleView } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { icon } from '../../parts/icons.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { OpenPanel } from '../open-panel.ts';
import type { RequestEvent } from '../console-part.ts';
import './break-form.ts';
import './day-end-form.ts';

const CLOCK = icon(svg`<circle cx="10" cy="10" r="7.2" /><path d="M10 5.8V10l2.8 2" />`);

/** The button beside the status that opens the plans: a break after some more, and the end of the day. */
@define('hp-plan')
export class Plan extends ConsolePart {
  @property({ attribute: false }) view!: ConsoleView;
  @property({ type: Boolean }) pending = false;
  @query('button') private readonly opener!: HTMLElement;
  private readonly panel = new OpenPanel(this, () => this.opener);

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
        position: relative;
      }
      .opener {
        min-block-size: 48px;
        padding-inline: var(--hp-space-3);
        color: var(--hp-ink-soft);
      }
      .opener:hover,
      .opener[aria-expanded='true'] {
        color: var(--hp-ink);
      }
      .panel {
        position: absolute;
        z-index: 3;
        inset-block-start: calc(100% + 4px);
        inset-inline-start: 0;
        display: grid;
        gap: var(--hp-space-4);
        inline-size: min(400px, calc(100vw - 32px));
        max-block-size: calc(100dvh - 96px);
        overflow: auto;
        padding: var(--hp-space-4);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
        box-shadow: var(--hp-shadow);
      }
      hp-day-end-form {
        padding-block-start: var(--hp-space-4);
        border-block-start: 1px solid var(--hp-line);
      }
      @media (max-width: 799px) {
        :host {
          position: static;
        }
        .panel {
          inset-inline-start: var(--hp-space-4);
        }
      }
      @media (max-width: 599px) {
        .opener {
          inline-size: 44px;
          padding: 0;
        }
        .opener .text {
          position: absolute;
          overflow: hidden;
          inline-size: 1px;
          block-size: 1px;
          clip-path: inset(50%);
        }
        .panel {
          inset-inline: var(--hp-space-2);
          inline-size: auto;
        }
      }
    `,
  ];

  override render() {
    const words = this.words.plan;
    return html`
      <div @keydown=${this.panel.onKey} @focusout=${this.panel.onFocusOut}>
        <button
          class="button plain opener"
          type="button"
          aria-expanded=${this.panel.isOpen}
          @click=${this.panel.toggle}
        >
          ${CLOCK}<span class="text">${words.open}</span>
          <span class="visually-hidden">${words.openLong}</span>
        </button>
        ${this.panel.isOpen ? this.renderPanel() : nothing}
      </div>
    `;
  }

  private renderPanel() {
    return html`
      <div class="panel" role="group" aria-label=${this.words.plan.panel} tabindex="-1">
        <hp-break-form
          .view=${this.view}
          .clockOffset=${this.clockOffset}
          ?pending=${this.pending}
          @hp-request=${this.onRequest}
        ></hp-break-form>
        <hp-day-end-form
          .leavesAt=${this.view.self.leavesAt}
          .clockOffset=${this.clockOffset}
          ?pending=${this.pending}
          @hp-request=${this.onRequest}
        ></hp-day-end-form>
      </div>
    `;
  }

  /** What was decided is told by the note under the bar: the panel need not stay. */
  private onRequest(event: RequestEvent): void {
    this.relay(event);
    this.panel.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-plan': Plan;
  }
}
