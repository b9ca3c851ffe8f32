import { css, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { PAUSES, type Moment, type Pause, type SelfAgent } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { buttons, chips } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { backInMinutes, nextTimeOfDay } from './back-at.ts';
import { ConsolePart } from '../console-part.ts';

const CHOICES_MINUTES = [15, 30, 60] as const;

/** While not available: why, if it was not one's own choice, what visitors read, and when one is back. */
@define('hp-away-note')
export class AwayNote extends ConsolePart {
  @property({ attribute: false }) self!: SelfAgent;
  @query('input') private readonly time!: HTMLInputElement;

  static override styles = [
    reset,
    buttons,
    chips,
    fields,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-2) var(--hp-space-5);
        padding: var(--hp-space-2) var(--hp-space-4);
        border-block-end: 1px solid var(--hp-line);
        background: var(--hp-busy-tint);
      }
      .reason {
        font-weight: var(--hp-weight-strong);
      }
      .choices,
      .why,
      .time {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-2);
      }
      .time .input,
      .why select {
        inline-size: auto;
        min-block-size: 34px;
        padding-block: 2px;
        font-size: var(--hp-text);
      }
      @media (max-width: 899px) {
        .time .input,
        .why select {
          font-size: 16px;
        }
      }
    `,
  ];

  override render() {
    const words = this.words.status;
    const { awayReason, backAt, availability } = this.self;
    const said =
      backAt === null ? words.backAtUnsaid[availability] : words.backAtSaid(this.words.formats.time(backAt));
    const reason = awayReason === null ? null : words.awayReasons[awayReason];
    return html`
      <div role="status">
        ${reason === null ? nothing : html`<p class="reason">${reason}</p>`}
        <p class="small">${said}</p>
      </div>
      ${availability === 'away' ? this.renderPause() : nothing}
      <div class="choices" role="group" aria-labelledby="label">
        <span class="small" id="label">${words.backAtGroup}</span>
        ${CHOICES_MINUTES.map(
          (minutes) => html`
            <button class="chip" type="button" @click=${() => this.say(backInMinutes(minutes, this.now()))}>
              ${words.backIn(minutes)}
            </button>
          `,
        )}
        <form class="time" @submit=${this.setTime}>
          <input class="input" type="time" required aria-label=${words.backAtTime} />
          <button class="chip" type="submit">${words.backAtSet}</button>
        </form>
        ${
          backAt === null
            ? nothing
            : html`<button class="chip" type="button" @click=${() => this.say(null)}>
                ${words.backAtNone}
              </button>`
        }
      </div>
    `;
  }

  private renderPause() {
    const words = this.words.away;
    return html`
      <label class="why small">
        ${words.pause}
        <select class="input" title=${words.pauseHint} @change=${this.setPause}>
          <option value="" ?selected=${this.self.pause === null}>–</option>
          ${PAUSES.map(
            (pause) =>
              html`<option value=${pause} ?selected=${this.self.pause === pause}>
                ${words.pauses[pause]}
              </option>`,
          )}
        </select>
      </label>
    `;
  }

  private say(backAt: Moment | null, pause: Pause | null = this.self.pause): void {
    const { availability } = this.self;
    const said = { type: 'setAvailability', availability, backAt } as const;
    this.ask(pause === this.self.pause && pause === null ? said : { ...said, pause });
  }

  private setPause(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.say(this.self.backAt, PAUSES.find((pause) => pause === value) ?? null);
  }

  private setTime(event: Event): void {
    event.preventDefault();
    const backAt = nextTimeOfDay(this.time.value, this.now());
    if (backAt !== null) this.say(backAt);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-away-note': AwayNote;
  }
}
