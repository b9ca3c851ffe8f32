import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Moment } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { ConsolePart } from '../console-part.ts';
import { dayEndAt, timeOfDay } from './day-end.ts';

/** When the agent's day ends, by the clock of this browser. */
@define('hp-day-end-form')
export class DayEndForm extends ConsolePart {
  @property({ attribute: false }) leavesAt: Moment | null = null;
  @property({ type: Boolean }) pending = false;
  @state() private problem = '';
  @query('input') private readonly time!: HTMLInputElement;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      .field-error:not(:empty),
      .hint {
        margin-block-start: var(--hp-space-2);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
        margin-block-start: var(--hp-space-1);
      }
      .row .input {
        flex: 1 1 120px;
        inline-size: auto;
      }
    `,
  ];

  override render() {
    const words = this.words.plan;
    const { leavesAt, problem, pending } = this;
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    return html`
      <form novalidate @submit=${this.set}>
        <label class="field" for="time">${words.dayEnd}</label>
        <div class="row">
          <input
            class="input"
            id="time"
            type="time"
            .value=${leavesAt === null ? '' : timeOfDay(leavesAt)}
            aria-invalid=${problem === '' ? 'false' : 'true'}
            aria-describedby="problem hint"
            @input=${() => (this.problem = '')}
          />
          <button class="button" type="submit" aria-disabled=${pending}>${words.dayEndSet}</button>
          ${
            leavesAt === null
              ? nothing
              : html`<button class="button" type="button" aria-disabled=${pending} @click=${this.clear}>
                  ${words.dayEndClear}
                </button>`
          }
        </div>
        <p class="field-error small" id="problem" role="alert">${problem}</p>
        <p class="hint small soft" id="hint">${words.dayEndHint(zone)} ${words.dayEndMeans}</p>
      </form>
    `;
  }

  private set(event: Event): void {
    event.preventDefault();
    if (this.pending) return;
    const words = this.words.plan;
    const leavesAt = dayEndAt(this.time.value, this.now());
    if (leavesAt === null || leavesAt === 'passed') {
      this.problem = leavesAt === null ? words.dayEndEmpty : words.dayEndPassed;
      this.time.focus();
      return;
    }
    this.ask({ type: 'leaveAt', leavesAt });
  }

  private clear(): void {
    if (!this.pending) this.ask({ type: 'leaveAt', leavesAt: null });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-day-end-form': DayEndForm;
  }
}
