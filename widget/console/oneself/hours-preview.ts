import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Moment, OpenSpan, SelfAgent } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { fields } from '../../style/fields.ts';
import { OneselfPart } from './oneself-part.ts';

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The saved hours as visitors read them on the agent's page, by the clock of whichever zone they are in. */
@define('hp-hours-preview')
export class HoursPreview extends OneselfPart {
  @property({ attribute: false }) ahead!: SelfAgent['ahead'];
  @state() private zone = ownZone();

  static override styles = [
    reset,
    fields,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-2);
      }
      dl {
        display: grid;
        gap: var(--hp-space-1);
        font-size: var(--hp-text-small);
        font-variant-numeric: tabular-nums;
      }
      dl div {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 0 var(--hp-space-2);
      }
      dd {
        grid-column: 2;
      }
      h3 {
        font-size: var(--hp-text-small);
      }
    `,
  ];

  override render() {
    const words = this.words.profile.hours;
    const { hours, nextFreeAt } = this.ahead;
    const ahead = hours.filter(({ endsAt }) => endsAt > this.now());
    const [next] = ahead;
    if (next === undefined) return html`<p class="small soft">${words.none}</p>`;
    return html`
      <h3>${words.heading}</h3>
      <dl>
        ${[...this.byDay(ahead)].map(
          ([day, spans]) =>
            html`<div>
              <dt>${day}</dt>
              ${spans.map((span) => html`<dd>${this.range(span)}</dd>`)}
            </div>`,
        )}
      </dl>
      ${nextFreeAt === null ? nothing : html`<p class="small">${words.nextFree(this.moment(nextFreeAt))}</p>`}
      ${
        next.startsAt <= this.now()
          ? nothing
          : html`<p class="small">${words.outside(this.moment(next.startsAt))}</p>`
      }
      <div class="field">
        <label for="zone">${words.zone}</label>
        <select
          id="zone"
          class="input"
          @change=${(event: Event) => (this.zone = (event.target as HTMLSelectElement).value)}
        >
          ${[...new Set([ownZone(), ...Intl.supportedValuesOf('timeZone')])].map(
            (zone) => html`<option ?selected=${zone === this.zone}>${zone}</option>`,
          )}
        </select>
        <span class="hint">${words.zoneHint}</span>
      </div>
    `;
  }

  /** A night belongs to the day on which it begins, and what has begun to today. */
  private byDay(spans: readonly OpenSpan[]): ReadonlyMap<string, readonly OpenSpan[]> {
    const days = new Map<string, OpenSpan[]>();
    for (const span of spans) {
      const day = this.format(Math.max(span.startsAt, this.now()), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
      });
      days.set(day, [...(days.get(day) ?? []), span]);
    }
    return days;
  }

  private range({ startsAt, endsAt }: OpenSpan): string {
    return this.formatter({ hour: 'numeric', minute: '2-digit' }).formatRange(startsAt, endsAt);
  }

  private moment(at: Moment): string {
    return this.format(at, { weekday: 'long', hour: 'numeric', minute: '2-digit' });
  }

  private format(at: Moment, options: Intl.DateTimeFormatOptions): string {
    return this.formatter(options).format(at);
  }

  private formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.words.formats.locale, { ...options, timeZone: this.zone });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-hours-preview': HoursPreview;
  }
}
