import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ContextValue, Touchpoint, VisitContext, VisitPage } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { linked } from '../../parts/links.ts';
import { linkedText, linkedTextStyle } from '../../parts/linked-text.ts';
import { reset } from '../../style/base.ts';
import './circumstances.ts';
import { ConsolePart } from '../console-part.ts';
import { factsStyle } from './facts-style.ts';

/** Touchpoints that are shown at once, newest first. */
const SHOWN_AT_ONCE = 5;

/** What the page said of a visit, as its word: anybody could have said it. */
@define('hp-visit')
export class Visit extends ConsolePart {
  @property({ attribute: false }) context!: VisitContext;
  /** Without its heading, where that stands above already. */
  @property({ type: Boolean }) headless = false;

  static override styles = [
    reset,
    factsStyle,
    linkedTextStyle,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-3);
      }
      h3 {
        font-size: var(--hp-text-medium);
      }
      li {
        overflow-wrap: anywhere;
      }
      dd a {
        display: inline-block;
        min-block-size: 24px;
        align-content: center;
      }
      ol {
        display: grid;
        gap: var(--hp-space-2);
      }
      summary {
        min-block-size: 24px;
        cursor: pointer;
      }
    `,
  ];

  override render() {
    const words = this.words.visit;
    const { page, attributes, touchpoints, circumstances } = this.context;
    const newest = touchpoints.toReversed();
    return html`
      <div>
        ${this.headless ? nothing : html`<h3>${words.heading}</h3>`}
        <p class="small soft">${words.doubt}</p>
      </div>
      <dl>
        ${page === null ? nothing : html`<div>${this.renderPage(page)}</div>`}
        ${Object.entries(attributes).map(
          ([name, value]) => html`
            <div>
              <dt dir="auto">${name}</dt>
              <dd dir="auto">${this.shown(value)}</dd>
            </div>
          `,
        )}
        ${newest.length === 0 ? nothing : html`<div>${this.renderTouchpoints(newest)}</div>`}
      </dl>
      ${
        circumstances === undefined
          ? nothing
          : html`<hp-circumstances
              .circumstances=${circumstances}
              .clockOffset=${this.clockOffset}
            ></hp-circumstances>`
      }
    `;
  }

  private renderPage({ address, title }: VisitPage) {
    const isLink = linked(address).length === 1;
    return html`
      <dt>${this.words.visit.page}</dt>
      ${title === '' ? nothing : html`<dd dir="auto">${title}</dd>`}
      <dd class="small" dir="ltr">${isLink ? linkedText(address) : address}</dd>
    `;
  }

  private renderTouchpoints(newest: readonly Touchpoint[]) {
    const words = this.words.visit;
    const earlier = newest.slice(SHOWN_AT_ONCE);
    return html`
      <dt>${words.did}</dt>
      <dd>
        <ol class="newest">
          ${newest.slice(0, SHOWN_AT_ONCE).map(this.renderTouchpoint)}
        </ol>
        ${
          earlier.length === 0
            ? nothing
            : html`<details>
                <summary class="small">${words.earlier}</summary>
                <ol>
                  ${earlier.map(this.renderTouchpoint)}
                </ol>
              </details>`
        }
      </dd>
    `;
  }

  private readonly renderTouchpoint = ({ name, at, data }: Touchpoint) => {
    const facts = Object.entries(data ?? {}).map(([key, value]) =>
      this.words.visit.fact(key, this.shown(value)),
    );
    return html`
      <li>
        <bdi>${name}</bdi>
        <span class="small soft">${this.when(at)}</span>
        ${facts.map((fact) => html`<div class="small soft" dir="auto">${fact}</div>`)}
      </li>
    `;
  };

  /** A browser whose clock is ahead speaks of what has not been yet. */
  private when(at: number): string {
    const { formats } = this.words;
    const now = this.now();
    const moment = Math.min(at, now);
    const time = formats.time(moment);
    return formats.isToday(moment, now) ? time : `${formats.day(moment, now)}, ${time}`;
  }

  private shown(value: ContextValue): string {
    const { formats, visit } = this.words;
    if (typeof value === 'number') return formats.number(value);
    if (typeof value === 'boolean') return value ? visit.yes : visit.no;
    return value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-visit': Visit;
  }
}
