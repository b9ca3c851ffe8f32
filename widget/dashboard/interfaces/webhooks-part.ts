import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { WebhookCard } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { WebhooksRequest, WebhooksState } from '../../session/dashboard/webhooks-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/advice.ts';
import { renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import '../parts/table.ts';
import type { Column } from '../parts/table.ts';
import { addressOf } from '../route.ts';
import './made-secret.ts';
import './webhook-form.ts';
import type { WebhookFormEvent } from './webhook-form.ts';
import { standingOf } from './webhook-standing.ts';
import './webhook-view.ts';

/** Whom the site tells what happens: all of them, or the one that is open. */
@define('hp-webhooks-part')
export class WebhooksPart extends DashboardPart<WebhooksRequest> {
  @property({ attribute: false }) state!: WebhooksState;
  @state() private adding = false;

  static override styles = pageStyle;

  override render() {
    const { words } = this;
    const { webhooks, open, done } = this.state;
    if (open !== null)
      return html`<hp-webhook-view
        .open=${open}
        .made=${this.state.made}
        .done=${done}
        @hp-request=${this.relay}
      ></hp-webhook-view>`;
    const reading = { words, again: () => this.ask({ type: 'readWebhooks' }) };
    return html`<div class="stack">
      <p class="lead">${words.webhooks.lead}</p>
      ${
        done.state === 'done' && done.name === 'remove'
          ? html`<hp-advice tone="good">${words.webhooks.done.remove}</hp-advice>`
          : nothing
      }
      ${this.renderAdd()} ${renderRead(webhooks, reading, (cards) => this.renderList(cards))}
    </div>`;
  }

  private renderAdd() {
    const words = this.words.webhooks;
    const { made, done } = this.state;
    if (made !== null)
      return html`<hp-made-secret
        .heading=${words.secretHeading(made.webhook.label)}
        .lead=${words.secretLead}
        .label=${words.secret}
        .secret=${made.secret}
        @hp-close=${this.close}
      ></hp-made-secret>`;
    if (!this.adding)
      return html`<div>
        <button class="button primary" type="button" @click=${() => (this.adding = true)}>
          ${words.add}
        </button>
      </div>`;
    return html`<hp-webhook-form
      .heading=${words.add}
      .submitLabel=${words.save}
      .failure=${failureOf(done, 'make')}
      ?pending=${isPending(done, 'make')}
      @hp-webhook=${(event: WebhookFormEvent) => this.ask({ type: 'makeWebhook', form: event.detail })}
      @hp-close=${() => (this.adding = false)}
    ></hp-webhook-form>`;
  }

  private readonly close = (): void => {
    this.adding = false;
    this.ask({ type: 'closeSecret' });
  };

  private renderList(webhooks: readonly WebhookCard[]) {
    const words = this.words.webhooks;
    return html`<hp-table
      .caption=${words.caption(webhooks.length)}
      .columns=${this.columns()}
      .rows=${webhooks}
      .key=${({ endpointId }: WebhookCard) => endpointId}
      .none=${words.none}
    ></hp-table>`;
  }

  private columns(): readonly Column<WebhookCard>[] {
    const words = this.words.webhooks;
    return [
      {
        name: 'label',
        label: words.label,
        by: ({ label }) => label,
        cell: ({ label, url }) => html`${label}<span class="mail">${url}</span>`,
      },
      { name: 'events', label: words.events, cell: ({ events }) => words.eventCount(events.length) },
      { name: 'state', label: words.state, cell: (webhook) => standingOf(webhook, words) },
      {
        name: 'acts',
        label: this.words.interfaces.acts,
        isHeadHidden: true,
        cell: ({ endpointId, label }) =>
          html`<div class="acts">
            <a
              class="button compact"
              href=${addressOf('interfaces', `webhooks/${endpointId}`)}
              aria-label=${words.openWhich(label)}
              >${words.open}</a
            >
          </div>`,
      },
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-webhooks-part': WebhooksPart;
  }
}
