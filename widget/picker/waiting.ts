import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Acquaintances, TicketView } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import '../parts/faces.ts';
import { define } from '../parts/define.ts';
import { promiseOf } from '../parts/estimate.ts';
import { presenceOf } from '../parts/presence.ts';
import { promiseText } from '../parts/promise.ts';
import { tell } from '../parts/tell.ts';
import { Live } from '../parts/ticker.ts';
import type { ReceiptState } from '../session/place.ts';
import type { ShownList } from '../session/picker-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import './move.ts';
import { newsKey, newsOf, otherKey, type PutAway } from './news.ts';
import { callName } from './picker-part.ts';
import { stageStyle } from './stage-style.ts';
import './sure.ts';
import './wait-bar.ts';
import './waiting-choice.ts';
import './waiting-news.ts';
import type { NewsPutAway } from './waiting-news.ts';
import { waitingStyle } from './waiting-style.ts';

const FACES_SHOWN = 4;

/** A place in line: whose, how far, how long, what happens next, and what is new. */
@define('hp-waiting')
export class Waiting extends BehindPart {
  @property({ attribute: false }) ticket!: TicketView;
  @property({ attribute: false }) list: ShownList | null = null;
  @property({ attribute: false }) acquaintances: Acquaintances | null = null;
  /** What carries the place to another device, while its sheet is open. */
  @property({ attribute: false }) receipt: ReceiptState = { state: 'none' };
  @property({ type: Boolean }) pending = false;
  @state() private asksToLeave = false;
  @state() private putAway: PutAway = new Set();

  private readonly label = new Live(this, () => {
    const { estimate, agent } = this.ticket;
    return promiseText(promiseOf(estimate, this.now()), this.words, agent === null);
  });
  private readonly late = new Live(
    this,
    () => this.ticket.promisedAt !== null && this.now() > this.ticket.promisedAt,
  );

  static override styles = [reset, buttons, stageStyle, waitingStyle];

  private get lead(): string {
    const { agent, joinedAt } = this.ticket;
    const { formats, line } = this.words;
    const whose = agent === null ? line.forFirst : line.forAgent(agent.name);
    return formats.beside([whose, line.since(joinedAt)]);
  }

  override render() {
    const { words, ticket } = this;
    const { line } = words;
    const agents = this.list?.agents ?? [];
    const news = newsOf(ticket, agents, this.acquaintances?.avoided ?? [], this.putAway);
    return html`
      <div class="stage">
        ${this.renderFace()}
        <div class="words">
          <h2 tabindex="-1" data-start>${line.place(ticket.ahead)}</h2>
          <p class="lead">${this.lead}</p>
        </div>
        <hp-way .transfer=${ticket.transfer} .words=${words}></hp-way>
        ${this.renderTime(newsKey(news).startsWith('late'))}
        <hp-waiting-choice
          .ticket=${ticket}
          .agents=${agents}
          .pending=${this.pending}
          .words=${words}
          .clockOffset=${this.clockOffset}
          @hp-request=${this.relay}
        ></hp-waiting-choice>
        ${this.renderActions()}
        <hp-move
          .receipt=${this.receipt}
          .words=${words}
          .clockOffset=${this.clockOffset}
          @hp-request=${this.relay}
        ></hp-move>
        <slot></slot>
        ${this.renderAnswers(newsKey(news))}
        ${ticket.credits.map(
          ({ reason, seconds }) => html`<p class="note">${words.news.credits(reason, seconds)}</p>`,
        )}
        <hp-waiting-news
          ?data-below=${this.receipt.state !== 'none'}
          .ticket=${ticket}
          .news=${news}
          .pending=${this.pending}
          .words=${words}
          .clockOffset=${this.clockOffset}
          @hp-request=${this.relay}
          @hp-pick-other=${this.relay}
          @hp-news-put-away=${this.onPutAway}
          @hp-news-gone=${() => this.focusStart()}
        ></hp-waiting-news>
      </div>
    `;
  }

  /** What was answered before; the newest stands on its card until the visitor says what to do. */
  private renderAnswers(shown: string) {
    const { answers = [] } = this.ticket;
    return answers
      .filter(({ answerId }) => shown !== `answer ${answerId}`)
      .map(
        ({ agent, text }) =>
          html`<section class="answer">
            <h3>${this.words.news.answered(agent.name)}</h3>
            <p dir="auto">${text}</p>
          </section>`,
      );
  }

  private renderFace() {
    const { agent } = this.ticket;
    if (agent === null) {
      const people = this.list?.agents.filter(({ availability }) => availability === 'available') ?? [];
      return html`<hp-faces size="large" .people=${people.slice(0, FACES_SHOWN)}></hp-faces>`;
    }
    const live = this.list?.agents.find(({ agentId }) => agentId === agent.agentId);
    return html`<hp-face
      size="huge"
      .name=${agent.name}
      .photoUrl=${agent.photoUrl}
      .presence=${live === undefined ? null : presenceOf(live)}
    ></hp-face>`;
  }

  /** @param told whether a card says already that it takes longer */
  private renderTime(told: boolean) {
    const { words, ticket } = this;
    const { line } = words;
    const { estimate, agent } = ticket;
    return html`<div class="time">
      ${estimate.state === 'free' ? nothing : html`<p class="promise">${this.label.value}</p>`}
      ${
        estimate.state === 'range'
          ? html`<hp-wait-bar
                .joinedAt=${ticket.joinedAt}
                .estimate=${estimate}
                .words=${words}
                .clockOffset=${this.clockOffset}
              ></hp-wait-bar>
              <p class="note">
                ${this.now() > estimate.p80At ? line.soonNow : line.between(estimate.p50At, estimate.p80At)}
              </p>
              ${
                estimate.soft && agent !== null
                  ? html`<p class="note">${line.soft(callName(agent.name))}</p>`
                  : nothing
              }`
          : html`<p class="soft">${this.withoutRange()}</p>`
      }
      ${this.late.value && !told ? html`<p class="late small">${line.late}</p>` : nothing}
    </div>`;
  }

  private withoutRange(): string {
    const { line } = this.words;
    switch (this.ticket.estimate.state) {
      case 'free':
        return line.freeNow;
      case 'closing':
        return line.closing;
      case 'none':
      case 'range':
        return line.noEstimate;
    }
  }

  private renderActions() {
    const { line } = this.words;
    return this.asksToLeave
      ? html`<hp-sure
          .question=${line.leaveAsk}
          .yes=${line.leaveYes}
          .no=${line.leaveNo}
          @hp-sure=${() => this.ask({ type: 'leave' })}
          @hp-not-sure=${this.onStay}
        ></hp-sure>`
      : html`<div class="actions">
          <button class="button" @click=${() => tell(this, 'hp-pick-other', {})}>${line.pickOther}</button>
          <button class="button plain" id="leave" @click=${() => (this.asksToLeave = true)}>
            ${line.leave}
          </button>
        </div>`;
  }

  private onPutAway({ detail }: CustomEvent<NewsPutAway>): void {
    // Who was just declined is not held out again in the next breath.
    const { swap } = this.ticket;
    const also = swap !== null && detail.key.startsWith('swap') ? [otherKey(swap.agent.agentId)] : [];
    this.putAway = new Set([...this.putAway, detail.key, ...also]);
  }

  private async onStay(): Promise<void> {
    this.asksToLeave = false;
    await this.focusOn('#leave');
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-waiting': Waiting;
  }
}
