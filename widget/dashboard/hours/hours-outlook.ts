import { css, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Hours, Moment, OpenSpan, TimeZone } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { Holiday } from '../../session/dashboard/dashboard-client.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderSelect } from '../parts/field.ts';
import { pageStyle } from '../parts/style.ts';
import { isZone, ownZone } from '../parts/zone-field.ts';
import { comingDays, type ComingDay, openSpans } from './coming-days.ts';

const DAYS = 7;
const DAYS_AHEAD = 60;
const FAR_ZONES = ['America/New_York', 'Asia/Tokyo'] as const;

/** What visitors see of these hours, by their own clock. */
@define('hp-hours-outlook')
export class HoursOutlook extends DashboardPart {
  /** `null` where there are none. */
  @property({ attribute: false }) hours: Hours | null = null;
  @property({ attribute: false }) holidays: readonly Holiday[] = [];
  /** Where the visitor is; the hours' own zone at first. */
  @state() private from: string | null = null;

  static override styles = [
    ...pageStyle,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(110px, auto) minmax(0, 1fr);
        gap: var(--hp-space-2) var(--hp-space-4);
        font-variant-numeric: tabular-nums;
      }
      dt {
        font-weight: var(--hp-weight-strong);
      }
      .now {
        padding: var(--hp-space-3) var(--hp-space-4);
        border-radius: var(--hp-radius-field);
        background: var(--hp-sunken);
        font-weight: var(--hp-weight-strong);
      }
    `,
  ];

  override render() {
    const { words, hours } = this;
    return html`<section class="card" aria-labelledby="heading">
      <h2 id="heading">${words.preview.heading}</h2>
      ${this.renderShown(hours)}
    </section>`;
  }

  private renderShown(hours: Hours | null) {
    if (hours !== null && isZone(hours.zone)) return this.renderHours(hours);
    return html`<p class="soft">${this.words.preview.always}</p>`;
  }

  private renderHours(hours: Hours) {
    const words = this.words.preview;
    const zone = (this.from ?? hours.zone) as TimeZone;
    const now = Date.now();
    const zones = [...new Set([hours.zone, ownZone(), ...FAR_ZONES])];
    return html`
      ${renderSelect({
        id: 'from',
        label: words.from,
        value: zone,
        options: zones.map((value) => ({ value, label: value.replaceAll('_', ' ') })),
        onInput: (from) => (this.from = from),
      })}
      <p class="now">${this.nowSentence(hours, zone, now)}</p>
      <dl>${comingDays(hours, this.holidays, zone, now, DAYS).map((day) => this.renderDay(day, zone))}</dl>
    `;
  }

  private nowSentence(hours: Hours, zone: TimeZone, now: Moment): string {
    const words = this.words.preview;
    const [first] = openSpans(hours, this.holidays, now, DAYS_AHEAD);
    if (first === undefined) return words.never;
    const format = this.formatter(zone, { weekday: 'long', hour: 'numeric', minute: '2-digit' });
    const time = this.formatter(zone, { hour: 'numeric', minute: '2-digit' });
    return first.startsAt <= now
      ? words.openUntil(time.format(first.endsAt))
      : words.opensAt(format.format(first.startsAt));
  }

  private renderDay({ moment, spans, holiday }: ComingDay, zone: TimeZone) {
    const day = this.formatter(zone, { weekday: 'short', day: 'numeric', month: 'short' });
    return html`<dt>${day.format(moment)}</dt>
      <dd>
        ${
          spans.length === 0
            ? html`<span class="soft">${holiday ?? this.words.preview.closed}</span>`
            : spans.map((span) => this.renderSpan(span, zone))
        }
      </dd>`;
  }

  private renderSpan({ startsAt, endsAt }: OpenSpan, zone: TimeZone) {
    const time = this.formatter(zone, { hour: 'numeric', minute: '2-digit' });
    return html`<div>${time.formatRange(startsAt, endsAt)}</div>`;
  }

  private formatter(zone: TimeZone, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.words.formats.locale, { ...options, timeZone: zone });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-hours-outlook': HoursOutlook;
  }
}
