import { css, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { MadeWebhook, WebhookCard } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { type Done, failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { OpenWebhook, WebhookAct, WebhooksRequest } from '../../session/dashboard/webhooks-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/advice.ts';
import '../parts/confirm.ts';
import { renderChanged, renderFailure, renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import { addressOf } from '../route.ts';
import './deliveries-list.ts';
import './made-secret.ts';
import './webhook-form.ts';
import type { WebhookFormElement, WebhookFormEvent } from './webhook-form.ts';
import { standingOf } from './webhook-standing.ts';

type Question = 'rotate' | 'remove';

/** One endpoint: how it stands, what can be done with it, and what it was told. */
@define('hp-webhook-view')
export class WebhookView extends DashboardPart<WebhooksRequest> {
  @property({ attribute: false }) open!: OpenWebhook;
  @property({ attribute: false }) made: MadeWebhook | null = null;
  @property({ attribute: false }) done!: Done<WebhookAct>;
  @state() private editing = false;
  @state() private question: Question | null = null;
  @query('hp-webhook-form') private readonly form!: WebhookFormElement | null;

  static override styles = [
    ...pageStyle,
    css`
      .back {
        display: inline-block;
        padding-block: var(--hp-space-1);
      }
      .facts {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--hp-space-2) var(--hp-space-5);
        margin: 0;
      }
      dt {
        color: var(--hp-ink-soft);
      }
      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }
      @media (max-width: 480px) {
        .facts {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  protected override willUpdate(): void {
    if (this.done.state === 'done' && this.done.name === 'save') this.editing = false;
  }

  override render() {
    const { words } = this;
    const reading = { words, again: () => this.ask({ type: 'readWebhook' }) };
    return html`<div class="stack">
        <p><a class="back" href=${addressOf('interfaces', 'webhooks')}>← ${words.webhooks.back}</a></p>
        ${renderRead(this.open.card, reading, (card) => this.renderCard(card))}
        <hp-deliveries-list .state=${this.open.deliveries} @hp-request=${this.relay}></hp-deliveries-list>
      </div>
      ${this.renderQuestion()}`;
  }

  private renderCard(card: WebhookCard) {
    const words = this.words.webhooks;
    if (this.made !== null)
      return html`<hp-made-secret
        .heading=${words.secretHeading(card.label)}
        .lead=${words.secretLead}
        .label=${words.secret}
        .secret=${this.made.secret}
        .note=${card.previousSecretUntil === null ? null : words.secretBefore(card.previousSecretUntil)}
        @hp-close=${() => this.ask({ type: 'closeSecret' })}
      ></hp-made-secret>`;
    const { done } = this;
    const all: Readonly<Partial<Record<WebhookAct, string>>> = words.done;
    const said = done.state === 'done' ? all[done.name] : undefined;
    return html`
      ${said === undefined ? nothing : html`<hp-advice tone="good">${said}</hp-advice>`}
      ${this.editing ? this.renderForm(card) : this.renderFacts(card)}
    `;
  }

  private renderForm(card: WebhookCard) {
    const { words } = this;
    const failure = failureOf(this.done, 'save');
    return html`
      ${renderChanged(failure, words, { takeTheirs: this.takeTheirs, keepMine: this.keepMine })}
      <hp-webhook-form
        .webhook=${card}
        .heading=${card.label}
        .submitLabel=${words.save}
        .failure=${failure}
        ?pending=${isPending(this.done, 'save')}
        @hp-webhook=${(event: WebhookFormEvent) =>
          this.ask({ type: 'saveWebhook', form: event.detail, isOver: false })}
        @hp-close=${() => (this.editing = false)}
      ></hp-webhook-form>
    `;
  }

  private readonly takeTheirs = (): void => {
    this.editing = false;
    this.ask({ type: 'readWebhook' });
  };

  private readonly keepMine = (): void => {
    if (this.form !== null) this.ask({ type: 'saveWebhook', form: this.form.draft, isOver: true });
  };

  private renderFacts(card: WebhookCard) {
    const words = this.words.webhooks;
    const { done } = this;
    const failure = done.state === 'failed' && done.name !== 'save' ? done.failure : null;
    return html`<section class="card" aria-labelledby="heading">
      <h2 id="heading">${card.label}</h2>
      ${renderFailure(failure, this.words)}
      <dl class="facts">
        <dt>${words.url}</dt>
        <dd><code>${card.url}</code></dd>
        <dt>${words.state}</dt>
        <dd>${standingOf(card, words)}</dd>
        <dt>${words.events}</dt>
        <dd>
          ${card.events.length === 0 ? words.eventCount(0) : this.words.formats.beside(card.events)}
          ${card.withWords ? html`<br /><span class="soft">${words.withWords}</span>` : nothing}
        </dd>
        ${
          card.previousSecretUntil === null
            ? nothing
            : html`<dt>${words.secret}</dt>
                <dd>${words.secretBefore(card.previousSecretUntil)}</dd>`
        }
      </dl>
      ${this.renderActs(card)}
    </section>`;
  }

  private renderActs({ stoppedBecause }: WebhookCard) {
    const words = this.words.webhooks;
    const isTold = stoppedBecause === null;
    const act = (label: string, click: () => void) =>
      html`<button
        class="button compact"
        type="button"
        aria-disabled=${isPending(this.done)}
        @click=${() => (isPending(this.done) ? undefined : click())}
      >
        ${label}
      </button>`;
    return html`<div class="row">
      ${isTold ? act(words.test, () => this.ask({ type: 'testWebhook' })) : nothing}
      ${act(words.edit, () => (this.editing = true))}
      ${act(isTold ? words.pause : words.goOn, () => this.ask({ type: 'enableWebhook', enabled: !isTold }))}
      ${act(words.rotate, () => (this.question = 'rotate'))}
      ${act(words.remove, () => (this.question = 'remove'))}
    </div>`;
  }

  private renderQuestion() {
    const words = this.words.webhooks;
    const { question } = this;
    const { card } = this.open;
    const label = card.state === 'shown' ? card.value.label : '';
    const isRemoval = question === 'remove';
    return html`<hp-confirm
      .heading=${isRemoval ? words.removeQuestion(label) : words.rotateQuestion}
      .yes=${isRemoval ? words.removeYes : words.rotateYes}
      ?open=${question !== null}
      ?grave=${isRemoval}
      @hp-close=${() => (this.question = null)}
      @hp-yes=${this.answer}
    >
      <p>${isRemoval ? words.removeLead : words.rotateLead}</p>
    </hp-confirm>`;
  }

  private readonly answer = (): void => {
    const { question } = this;
    this.question = null;
    if (question !== null) this.ask({ type: question === 'remove' ? 'removeWebhook' : 'rotateSecret' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-webhook-view': WebhookView;
  }
}
