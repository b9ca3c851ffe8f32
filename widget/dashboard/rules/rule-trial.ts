import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { RuleTrial as Trial } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { Read } from '../../session/dashboard/answer.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import { tell } from '../../parts/tell.ts';

/** `hp-test`: the conditions as they stand shall be tried. */
@define('hp-rule-trial')
export class RuleTrial extends DashboardPart {
  @property({ attribute: false }) trial: Read<Trial> | null = null;
  /** What was tried stands no longer in the fields. */
  @property({ type: Boolean }) old = false;

  static override styles = [
    ...pageStyle,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-3);
        grid-template-columns: minmax(0, 1fr);
      }
      .count {
        font-size: var(--hp-text-large);
        font-weight: var(--hp-weight-title);
      }
      .old {
        opacity: 0.6;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
        font-size: var(--hp-text-small);
      }
      th,
      td {
        padding: var(--hp-space-1) 0;
        border-block-start: 1px solid var(--hp-line);
        text-align: start;
        font-weight: 400;
        overflow-wrap: anywhere;
      }
      td {
        text-align: end;
      }
      .hours {
        display: grid;
        grid-template-columns: repeat(24, minmax(0, 1fr));
        gap: 2px;
        align-items: end;
        block-size: 48px;
        border-block-end: 1px solid var(--hp-line);
      }
      .hours span {
        min-block-size: 1px;
        border-radius: 2px 2px 0 0;
        background: var(--hp-accent);
      }
      .axis {
        display: flex;
        justify-content: space-between;
      }
      @media (forced-colors: active) {
        .hours span {
          background: CanvasText;
        }
      }
    `,
  ];

  override render() {
    const said = this.words.ruleTrial;
    return html`<h3>${said.heading}</h3>
      <div>
        <button class="button" type="button" @click=${this.test}>${said.test}</button>
      </div>
      ${
        this.trial === null
          ? html`<p class="soft small">${said.lead}</p>`
          : renderRead(this.trial, { words: this.words, again: this.test }, (trial) =>
              this.renderTrial(trial),
            )
      }`;
  }

  private renderTrial({ visits, matched, unknown, pages, hours }: Trial) {
    const said = this.words.ruleTrial;
    return html`<div class=${this.old ? 'old' : ''} role="status">
        <p class="count">${said.count(matched)}</p>
        <p class="small">${said.among(visits)} ${unknown === 0 ? nothing : said.unknown(unknown)}</p>
        ${this.old ? html`<p class="small">${said.old}</p>` : nothing}
      </div>
      ${matched === 0 ? nothing : html`${this.renderPages(pages)} ${this.renderHours(hours)}`}
      <p class="soft small">${said.gap}</p>`;
  }

  private renderPages(pages: Trial['pages']) {
    const said = this.words.ruleTrial;
    return html`<table>
      <caption class="visually-hidden">
        ${said.pages}
      </caption>
      <tbody>
        ${pages.map(
          ({ path, count }) =>
            html`<tr>
              <th scope="row">${path}</th>
              <td>${this.words.formats.number(count)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private renderHours(hours: readonly number[]) {
    const said = this.words.ruleTrial;
    const most = Math.max(1, ...hours);
    const tall = (count: number) => styleMap({ blockSize: `${(100 * count) / most}%` });
    const spoken = hours.flatMap((count, hour) => (count === 0 ? [] : [said.hour(hour, count)]));
    return html`<div>
      <div class="hours" role="img" aria-label="${said.hours} ${this.words.formats.list(spoken)}">
        ${hours.map((count) => html`<span style=${tall(count)}></span>`)}
      </div>
      <div class="axis soft small" aria-hidden="true"><span>0</span><span>12</span><span>24</span></div>
    </div>`;
  }

  private readonly test = (): void => {
    tell(this, 'hp-test', null);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-rule-trial': RuleTrial;
  }
}
