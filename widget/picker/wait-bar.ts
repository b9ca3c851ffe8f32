import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Estimate, Moment } from '../../server/protocol/index.ts';
import { customProperties } from '../parts/custom-properties.ts';
import { define } from '../parts/define.ts';
import { Live } from '../parts/ticker.ts';
import { reset } from '../style/base.ts';
import { BehindPart } from './behind-part.ts';

/** Where the likely band and the present stand on the bar, as shares of its length. */
export type BarPlaces = { readonly bandFrom: number; readonly bandTo: number; readonly marker: number };

const SECOND_MILLISECONDS = 1_000;

/** Air behind the band, so that its end can be seen. */
const TAIL_SHARE = 0.12;

export function barPlaces(joinedAt: Moment, p50At: Moment, p80At: Moment, now: Moment): BarPlaces {
  const last = Math.max(p80At, now);
  const length = Math.max(1, (last - joinedAt) / (1 - TAIL_SHARE));
  const place = (moment: Moment): number => Math.min(1, Math.max(0, (moment - joinedAt) / length));
  return { bandFrom: place(Math.min(p50At, p80At)), bandTo: place(p80At), marker: place(now) };
}

/** The likely wait as a bar from joining on: the band of half to four fifths, and a marker that moves. */
@define('hp-wait-bar')
export class WaitBar extends BehindPart {
  @property({ attribute: false }) joinedAt: Moment = 0;
  @property({ attribute: false }) estimate: Estimate = { state: 'none' };

  private readonly second = new Live(this, () => Math.floor(this.now() / SECOND_MILLISECONDS));

  static override styles = [
    reset,
    css`
      :host {
        display: block;
        inline-size: 100%;
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
      }
      .bar {
        position: relative;
        block-size: 10px;
        margin-block: 10px;
        border-radius: 5px;
        background: var(--hp-sunken);
      }
      .passed,
      .band {
        position: absolute;
        inset-block: 0;
        border-radius: inherit;
      }
      .passed {
        inset-inline: 0 calc((1 - var(--marker)) * 100%);
        background: color-mix(in oklab, var(--hp-accent) 28%, var(--hp-sunken));
      }
      .band {
        inset-inline: calc(var(--from) * 100%) calc((1 - var(--to)) * 100%);
        min-inline-size: 10px;
        background: var(--hp-accent);
        opacity: 0.55;
      }
      .marker {
        position: absolute;
        inset-block: -6px;
        inset-inline-start: calc(var(--marker) * 100% - 11px);
        inline-size: 22px;
        block-size: 22px;
        border: 3px solid var(--hp-surface);
        border-radius: 50%;
        background: var(--hp-accent);
        box-shadow: 0 1px 4px oklch(0 0 0 / 0.25);
        transition: inset-inline-start 1s linear;
      }
      @media (forced-colors: active) {
        .bar {
          border: 1px solid CanvasText;
        }
        .band,
        .marker {
          forced-color-adjust: none;
          background: Highlight;
        }
      }
    `,
  ];

  override render() {
    const { estimate, joinedAt } = this;
    const now = this.second.value * SECOND_MILLISECONDS;
    if (estimate.state !== 'range') return nothing;
    const { bandFrom, bandTo, marker } = barPlaces(joinedAt, estimate.p50At, estimate.p80At, now);
    return html`<div
      class="bar"
      role="img"
      aria-label=${this.words.line.barLabel}
      ${customProperties({
        '--from': bandFrom.toFixed(4),
        '--to': bandTo.toFixed(4),
        '--marker': marker.toFixed(4),
      })}
    >
      <div class="passed"></div>
      <div class="band"></div>
      <div class="marker"></div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-wait-bar': WaitBar;
  }
}
