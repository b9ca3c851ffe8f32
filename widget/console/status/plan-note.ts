import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Moment, SelfAgent } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { Live } from '../../parts/ticker.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import { isSameDay } from './day-end.ts';

/** What the agent has planned and is still ahead, each with its way back. */
@define('hp-plan-note')
export class PlanNote extends ConsolePart {
  @property({ attribute: false }) self!: SelfAgent;
  @property({ type: Boolean }) pending = false;

  private readonly dayGoesOn = new Live(this, () => (this.self.leavesAt ?? 0) > this.now());

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
      }
      .plans {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-1) var(--hp-space-5);
        padding: var(--hp-space-1) var(--hp-space-4);
        border-block-end: 1px solid var(--hp-line);
        background: var(--hp-sunken);
        font-size: var(--hp-text-small);
      }
      .plan {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-1) var(--hp-space-3);
      }
      @media (max-width: 599px) {
        .plan {
          flex: 1 1 100%;
          justify-content: space-between;
        }
      }
      .plan p {
        font-weight: var(--hp-weight-strong);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  override render() {
    const { availability, takingMore, leavesAt } = this.self;
    const drain = availability === 'available' && takingMore !== null ? this.renderDrain(takingMore) : null;
    const dayEnd = this.dayGoesOn.value && leavesAt !== null ? this.renderDayEnd(leavesAt) : null;
    return html`
      <div role="status">
        ${drain === null && dayEnd === null ? nothing : html`<div class="plans">${drain}${dayEnd}</div>`}
      </div>
    `;
  }

  private renderDrain(more: number) {
    const words = this.words.plan;
    return this.renderPlan(words.draining(more), words.drainEnd, () =>
      this.ask({ type: 'drain', more: null }),
    );
  }

  private renderDayEnd(leavesAt: Moment) {
    const words = this.words.plan;
    const said = words.dayEndsAt(this.words.formats.time(leavesAt), isSameDay(leavesAt, this.now()));
    return this.renderPlan(said, words.dayEndUndo, () => this.ask({ type: 'leaveAt', leavesAt: null }));
  }

  private renderPlan(said: string, back: string, takeBack: () => void) {
    return html`
      <div class="plan">
        <p>${said}</p>
        <button
          class="button compact"
          type="button"
          aria-disabled=${this.pending}
          @click=${() => (this.pending ? undefined : takeBack())}
        >
          ${back}
        </button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-plan-note': PlanNote;
  }
}
