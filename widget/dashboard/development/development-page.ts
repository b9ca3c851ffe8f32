import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { AgentId, PeopleView } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type {
  DevelopmentAsked,
  DevelopmentRequest,
  DevelopmentState,
} from '../../session/dashboard/development-desk.ts';
import { askedIn, FIRST_ASKED, partOf } from '../../session/dashboard/measures-asked.ts';
import { DashboardPart } from '../dashboard-part.ts';
import { renderPeriod } from '../measures/period-fields.ts';
import { spanName } from '../measures/times.ts';
import '../parts/advice.ts';
import { renderSelect } from '../parts/field.ts';
import { renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import { addressOf } from '../route.ts';
import './development-view.ts';

/** How each agent does and grows. Nothing is read before one is chosen, for each look is written down. */
@define('hp-development-page')
export class DevelopmentPage extends DashboardPart<DevelopmentRequest> {
  @property({ attribute: false }) state!: DevelopmentState;
  /** What the address says behind the name of the page: `juno?period=days90`. */
  @property({ attribute: false }) address = '';

  static override styles = [
    ...pageStyle,
    css`
      .controls {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
        gap: var(--hp-space-3);
        align-items: start;
        max-inline-size: 960px;
      }
      .dim {
        opacity: 0.55;
      }
    `,
  ];

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('address')) this.ask({ type: 'look', asked: this.asked });
  }

  private get asked(): DevelopmentAsked {
    const [agentId = '', query = ''] = this.address.split('?', 2);
    const { period, from, until } = askedIn(`?${query}`);
    return { agentId: agentId === '' ? null : (decoded(agentId) as AgentId), period, from, until };
  }

  private go({ agentId, period, from, until }: DevelopmentAsked): void {
    const query = partOf({ ...FIRST_ASKED, period, from, until });
    const who = agentId === null ? '' : encodeURIComponent(agentId);
    location.hash = addressOf('development', `${who}${query}`);
  }

  override render() {
    return html`<div class="stack">
      <hp-advice>${this.words.development.private}</hp-advice>
      ${renderRead(
        this.state.people,
        { words: this.words, again: () => this.ask({ type: 'again' }) },
        (people) => this.renderPage(people),
      )}
    </div>`;
  }

  private renderPage({ people }: PeopleView) {
    const { asked, state } = this;
    const words = this.words.development;
    const agents = people.flatMap(({ agentId, name }) => (agentId === null ? [] : [{ agentId, name }]));
    if (agents.length === 0) return html`<p class="soft">${words.nobody}</p>`;
    return html`<div class="stack">
      <div class="controls">
        ${renderSelect({
          id: 'who',
          label: words.who,
          value: asked.agentId ?? '',
          options: [
            ...(asked.agentId === null ? [{ value: '', label: words.choose }] : []),
            ...agents.map(({ agentId, name }) => ({ value: agentId, label: name })),
          ],
          onInput: (who) => this.go({ ...asked, agentId: who === '' ? null : (who as AgentId) }),
        })}
        ${renderPeriod(asked, state.span, state.problem, this.words, (next) => this.go(next))}
      </div>
      ${this.renderShown()} ${this.renderDevelopment()}
    </div>`;
  }

  private renderShown() {
    const { span, site, csvAddress, isReading } = this.state;
    const words = this.words.development;
    if (span === null || site.state !== 'shown') return nothing;
    const name = spanName(this.words.formats.locale, span.from, span.until);
    return html`<div class="row between">
      <p class="soft" role="status">
        ${isReading ? this.words.measures.reading : words.shown(name, site.value.zone.replaceAll('_', ' '))}
      </p>
      ${
        csvAddress === null
          ? nothing
          : html`<p class="row">
              <span class="soft small">${words.csvHint}</span>
              <a class="button compact" href=${csvAddress} download>${words.csv}</a>
            </p>`
      }
    </div>`;
  }

  private renderDevelopment() {
    const { development, isReading } = this.state;
    if (development === null) return html`<p class="soft">${this.words.development.chooseLead}</p>`;
    return html`<div
      class=${isReading && development.state === 'shown' ? 'dim' : ''}
      aria-busy=${isReading ? 'true' : 'false'}
    >
      ${renderRead(
        development,
        { words: this.words, again: () => this.ask({ type: 'again' }) },
        (value) => html`<hp-development-view .development=${value}></hp-development-view>`,
      )}
    </div>`;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-development-page': DevelopmentPage;
  }
}
