import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PERIODS } from '../../../server/protocol/index.ts';
import type { Figure, OwnDecision, Period } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { NOTHING_OF_ME, type Me } from '../../session/me.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { OneselfPart } from './oneself-part.ts';
import { dayPlot } from './day-plot.ts';
import { figureWords } from './figure-words.ts';

/** The agent's own work: its measures over a period, and what was decided about it. */
@define('hp-me')
export class MeView extends OneselfPart {
  @property({ attribute: false }) me: Me = NOTHING_OF_ME;
  @state() private period: Period = 'day';

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: grid;
        gap: var(--hp-space-4);
        padding: var(--hp-space-4);
      }
      section {
        display: grid;
        gap: var(--hp-space-3);
      }
      .periods {
        display: flex;
        flex-wrap: wrap;
        gap: var(--hp-space-2);
      }
      .periods [aria-pressed='true'] {
        border-color: var(--hp-accent);
        box-shadow: inset 0 0 0 1px var(--hp-accent);
      }
      li {
        padding-block: var(--hp-space-2);
        border-block-start: 1px solid var(--hp-line);
      }
      .head {
        display: grid;
        grid-template-columns: minmax(0, 1fr) fit-content(50%);
        align-items: baseline;
        gap: var(--hp-space-3);
      }
      .head > :last-child {
        text-align: end;
        text-wrap: balance;
      }
      .value {
        font-weight: var(--hp-weight-strong);
      }
      summary {
        min-block-size: 24px;
        color: var(--hp-ink-soft);
        cursor: pointer;
      }
      figure {
        display: grid;
        gap: var(--hp-space-2);
        margin: 0;
      }
      svg {
        inline-size: 100%;
        block-size: 60px;
        border-block-end: 1px solid var(--hp-line);
        fill: var(--hp-accent);
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
      }
      th {
        font-weight: inherit;
        text-align: start;
      }
      td {
        text-align: end;
      }
      th[scope='col']:not(:first-child) {
        text-align: end;
      }
      .button {
        justify-self: start;
      }
      @media (forced-colors: active) {
        svg {
          fill: CanvasText;
        }
      }
    `,
  ];

  override render() {
    const { me: words } = this.words;
    return html`
      <section aria-labelledby="measures">
        <h2 id="measures">${words.measures}</h2>
        <div class="periods" role="group" aria-label=${words.period}>
          ${PERIODS.map((period) => this.renderPeriod(period))}
        </div>
        ${this.renderMeasures()}
      </section>
      <section aria-labelledby="decisions">
        <h2 id="decisions">${words.decisions}</h2>
        ${this.renderDecisions()}
      </section>
    `;
  }

  private renderPeriod(period: Period) {
    return html`<button
      class="button compact"
      type="button"
      aria-pressed=${period === this.period ? 'true' : 'false'}
      @click=${() => this.choose(period)}
    >
      ${this.words.me.periods[period]}
    </button>`;
  }

  private renderMeasures() {
    const { me: words } = this.words;
    const { measures } = this.me;
    if (measures?.period !== this.period) return html`<p class="soft" role="status">${words.loading}</p>`;
    return html`
      <ul>
        ${measures.figures.map((figure) => this.renderFigure(figure))}
      </ul>
      ${dayPlot(measures.days, this.words)}
      <p class="small soft">${words.zone(measures.zone)}</p>
    `;
  }

  private renderFigure(figure: Figure) {
    const { me: words } = this.words;
    const [value, from] = figureWords(figure, this.words);
    return html`<li>
      <p class="head">
        <span>${words.names[figure.name]}</span>
        <span class=${figure.state === 'shown' ? 'value' : 'soft small'}>${value}</span>
      </p>
      <details>
        <summary class="small" aria-label="${words.howHeading}: ${words.names[figure.name]}">
          ${words.howHeading}
        </summary>
        <p class="small">${words.how[figure.name]}</p>
        ${from === '' ? nothing : html`<p class="small soft">${from}</p>`}
      </details>
    </li>`;
  }

  private renderDecisions() {
    const { me: words } = this.words;
    const { decisions } = this.me;
    if (decisions === null) {
      return html`<button
        class="button compact"
        type="button"
        @click=${() => this.ask({ type: 'readDecisions' })}
      >
        ${words.readDecisions}
      </button>`;
    }
    if (decisions.length === 0) return html`<p class="soft">${words.noDecisions}</p>`;
    return html`<ul>
      ${decisions.map((decision) => this.renderDecision(decision))}
    </ul>`;
  }

  private renderDecision(decision: OwnDecision) {
    const { formats, me: words } = this.words;
    const when = formats.beside([formats.day(decision.at, this.now()), formats.time(decision.at)]);
    return html`<li>
      <p class="small soft">${when}</p>
      <p>${words.decision(decision)}</p>
    </li>`;
  }

  /** Read anew each time, since a day goes on. */
  private choose(period: Period): void {
    this.period = period;
    this.ask({ type: 'readMeasures', period });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-me': MeView;
  }
}
