import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { WebhookDelivery } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { DeliveriesRequest, DeliveriesState } from '../../session/dashboard/deliveries-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/advice.ts';
import { renderSelect } from '../parts/field.ts';
import { renderFailure, renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import '../parts/table.ts';
import type { Column } from '../parts/table.ts';
import './replay-form.ts';

const STATES = ['waiting', 'delivered', 'failed'] as const;
const TONES = { waiting: 'soft', delivered: 'good', failed: 'bad' } as const;

/** What an endpoint was told, try by try, and once more. */
@define('hp-deliveries-list')
export class DeliveriesList extends DashboardPart<DeliveriesRequest> {
  @property({ attribute: false }) state!: DeliveriesState;

  static override styles = [
    ...pageStyle,
    css`
      .row.end {
        align-items: end;
      }
    `,
  ];

  override render() {
    const { words } = this;
    const { deliveries, filter, replayed, done } = this.state;
    const again = () => this.ask({ type: 'readDeliveries', filter });
    return html`<div class="stack">
      <div class="row between end">
        <h2>${words.deliveries.heading}</h2>
        <div class="row end">
          ${this.renderFilter()}
          <button class="button" type="button" @click=${again}>${words.deliveries.refresh}</button>
        </div>
      </div>
      ${renderFailure(failureOf(done), words)}
      ${
        replayed === null
          ? nothing
          : html`<hp-advice tone="good">${words.deliveries.replayed(replayed)}</hp-advice>`
      }
      ${renderRead(deliveries, { words, again }, (rows) => this.renderRows(rows))}
      <hp-replay-form ?pending=${isPending(done, 'replay')} @hp-request=${this.relay}></hp-replay-form>
    </div>`;
  }

  private renderFilter() {
    const words = this.words.deliveries;
    return renderSelect({
      id: 'filter',
      label: words.filter,
      value: this.state.filter.state ?? '',
      options: [
        { value: '', label: words.all },
        ...STATES.map((state) => ({ value: state, label: words.states[state] })),
      ],
      onInput: (value) => {
        const state = STATES.find((each) => each === value) ?? null;
        this.ask({ type: 'readDeliveries', filter: { state } });
      },
    });
  }

  private renderRows(rows: readonly WebhookDelivery[]) {
    const words = this.words.deliveries;
    const { nextCursor } = this.state;
    return html`<hp-table
        .caption=${words.caption}
        captionHidden
        .columns=${this.columns()}
        .rows=${rows}
        .key=${({ messageId }: WebhookDelivery) => messageId}
        .none=${words.none}
      ></hp-table>
      ${
        nextCursor === null
          ? nothing
          : html`<div>
              <button class="button" type="button" @click=${() => this.ask({ type: 'moreDeliveries' })}>
                ${this.words.interfaces.older}
              </button>
            </div>`
      }`;
  }

  private columns(): readonly Column<WebhookDelivery>[] {
    const words = this.words.deliveries;
    const { moment, acts } = this.words.interfaces;
    return [
      {
        name: 'event',
        label: words.event,
        by: ({ event }) => event,
        cell: ({ event, messageId }) => html`${event}<span class="mail">${messageId}</span>`,
      },
      { name: 'at', label: words.at, by: ({ at }) => at, cell: ({ at }) => moment(at) },
      {
        name: 'state',
        label: words.state,
        by: ({ state }) => STATES.indexOf(state),
        cell: (delivery) => this.stateCell(delivery),
      },
      {
        name: 'acts',
        label: acts,
        isHeadHidden: true,
        cell: ({ event, at, messageId }) =>
          html`<div class="acts">
            <button
              class="button compact"
              type="button"
              aria-label=${words.againWhich(event, at)}
              @click=${() => this.ask({ type: 'replayDelivery', messageId })}
            >
              ${words.again}
            </button>
          </div>`,
      },
    ];
  }

  private stateCell({ state, dueAt, attempts }: WebhookDelivery) {
    const words = this.words.deliveries;
    const standing = html`<span class=${TONES[state]}>${words.states[state]}</span>`;
    const due = state === 'waiting' && dueAt !== null && attempts.length > 0 ? words.due(dueAt) : null;
    if (attempts.length === 0) return html`${standing}<span class="mail">${words.noTry}</span>`;
    return html`${standing}${due === null ? nothing : html`<span class="mail">${due}</span>`}
      <details>
        <summary>${words.tries(attempts.length)}</summary>
        <ol class="tries">
          ${attempts.map((attempt) => this.renderAttempt(attempt))}
        </ol>
      </details>`;
  }

  private renderAttempt({
    at,
    status,
    problem,
    milliseconds,
    response,
  }: WebhookDelivery['attempts'][number]) {
    const words = this.words.deliveries;
    return html`<li>
      ${this.words.interfaces.moment(at)} · ${words.attempt(status, problem)} · ${words.took(milliseconds)}
      ${response === '' ? nothing : html`<code class="response">${response}</code>`}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-deliveries-list': DeliveriesList;
  }
}
