import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { LIMITS } from '../../server/protocol/index.ts';
import type { WallSpan } from '../../server/protocol/index.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { fields } from '../style/fields.ts';
import type { HoursFormWords } from '../words/en/oneself-hours.ts';
import { define } from './define.ts';
import { NEW_SPAN, type Spans } from './hours-draft.ts';
import { icons } from './icons.ts';
import { tell } from './tell.ts';

/** `hp-spans`: the times of the day as they stand now. */
export type SpansChanged = Spans;

/** The times of one day: each from when to when, to be changed, added and taken away. */
@define('hp-day-spans')
export class DaySpans extends LitElement {
  @property({ attribute: false }) words!: HoursFormWords;
  /** What the day is called. */
  @property() day = '';
  @property({ attribute: false }) spans: Spans = [];
  @property() problem = '';

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-1) var(--hp-space-2);
      }
      .span {
        display: flex;
        flex: 0 1 272px;
        align-items: center;
        gap: var(--hp-space-1);
      }
      .field-error {
        flex-basis: 100%;
      }
      .span .input {
        flex: 1 1 0;
        inline-size: 0;
        min-inline-size: 0;
        padding-inline: 6px 2px;
        font-size: var(--hp-text-small);
      }
      .field-error:empty {
        display: none;
      }
    `,
  ];

  override render() {
    const { words } = this;
    return html`
      ${this.spans.length === 0 ? html`<span class="soft">${words.absent}</span>` : nothing}
      ${this.spans.map((span, index) => this.renderSpan(span, index))}
      <span class="field-error" id="problem">${this.problem}</span>
      ${
        this.spans.length >= LIMITS.spansPerDay
          ? nothing
          : html`<div>
              <button
                class="button plain compact"
                type="button"
                id="add"
                aria-label=${words.addTo(this.day)}
                @click=${this.onAdd}
              >
                ${words.add}
              </button>
            </div>`
      }
    `;
  }

  private renderSpan(span: WallSpan, index: number) {
    const { words } = this;
    const number = index + 1;
    return html`<div class="span">
      ${this.renderTime(words.from(this.day, number), span.from, (from) =>
        this.put(index, { ...span, from }),
      )}
      <span aria-hidden="true">–</span>
      ${this.renderTime(words.until(this.day, number), span.until, (until) =>
        this.put(index, { ...span, until }),
      )}
      <button
        class="button plain icon"
        type="button"
        aria-label=${words.remove(this.day, number)}
        @click=${() => this.onRemove(index)}
      >
        ${icons.close}
      </button>
    </div>`;
  }

  private renderTime(label: string, value: string, put: (value: string) => void) {
    return html`<input
      class="input"
      type="time"
      aria-label=${label}
      aria-invalid=${this.problem === '' ? 'false' : 'true'}
      aria-describedby="problem"
      .value=${value}
      @change=${(event: Event) => put((event.target as HTMLInputElement).value)}
    />`;
  }

  /** Where something is wrong, or else where a time is added. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, #add')?.focus();
  }

  private put(index: number, span: WallSpan): void {
    this.change(this.spans.map((each, at) => (at === index ? span : each)));
  }

  private async onAdd(): Promise<void> {
    this.change([...this.spans, this.spans.length === 0 ? NEW_SPAN : { from: '', until: '' }]);
    await this.updateComplete;
    const inputs = this.renderRoot.querySelectorAll('input');
    inputs[inputs.length - 2]?.focus();
  }

  private async onRemove(index: number): Promise<void> {
    this.change(this.spans.filter((_, at) => at !== index));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#add')?.focus();
  }

  private change(spans: Spans): void {
    this.spans = spans;
    tell<SpansChanged>(this, 'hp-spans', spans);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-day-spans': DaySpans;
  }
}
