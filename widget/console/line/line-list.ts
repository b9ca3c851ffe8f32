import { css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type {
  AgentId,
  Availability,
  ConsoleView,
  LineTicketView,
  QuickReplies,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { AnsweredWaiting } from '../../session/beside-talk.ts';
import { reset } from '../../style/base.ts';
import { chips } from '../../style/controls.ts';
import { ConsolePart } from '../console-part.ts';
import type { Chosen, Choosing } from './answer-several.ts';
import { nameOf } from '../visitor/visitor-name.ts';
import './answer-several.ts';
import './flex-at.ts';
import './pick-button.ts';
import '../since.ts';

/** A promise that broke a second time is noted with no time for it. */
const creditsOf = ({ credits }: LineTicketView) => credits.filter((credit) => credit.seconds > 0);

/**
 * Who waits in line, for this agent by name or for anyone this agent could be. Those who ask the same can be
 * answered at once; who may take people out of order does it here.
 */
@define('hp-line-list')
export class LineList extends ConsolePart {
  @property({ attribute: false }) line: ConsoleView['line'] = { tickets: [], total: 0 };
  /** Who reads this. */
  @property({ attribute: false }) agentId!: AgentId;
  /** Whether this agent takes people out of order. */
  @property({ type: Boolean }) mayPick = false;
  @property({ attribute: false }) availability: Availability = 'offline';

  @property({ attribute: false }) quickReplies: QuickReplies | null = null;
  /** As visitors read it. */
  @property() agentName = '';
  /** An answer to several is on its way. */
  @property({ type: Boolean }) answering = false;
  @property({ attribute: false }) lastAnswer: AnsweredWaiting | null = null;
  /** Who gets the answer that is being written, by place; `null` while none is. */
  @state() private chosen: Chosen | null = null;

  static override styles = [
    reset,
    chips,
    css`
      :host {
        display: block;
      }
      section {
        display: grid;
        gap: var(--hp-space-1);
        padding: var(--hp-space-3) var(--hp-space-4);
      }
      h2 {
        display: flex;
        gap: var(--hp-space-2);
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: baseline;
        gap: 2px var(--hp-space-2);
        min-block-size: 44px;
        padding-block: var(--hp-space-2);
        line-height: 1.3;
      }
      li + li {
        border-block-start: 1px solid var(--hp-line);
      }
      .name,
      .question {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      label.name {
        display: flex;
        align-items: center;
        gap: var(--hp-space-2);
        min-block-size: 32px;
        cursor: pointer;
      }
      hp-since {
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      .note {
        grid-column: 1 / -1;
        font-variant-numeric: tabular-nums;
      }
      .chip.named {
        background: var(--hp-accent-tint);
      }
      .chip {
        justify-self: end;
        padding-block: 0;
      }
    `,
  ];

  override render() {
    const words = this.words.people;
    const { tickets, total } = this.line;
    return html`
      <section aria-labelledby="heading">
        <h2 id="heading">${words.line} ${total === 0 ? nothing : html`<span>${total}</span>`}</h2>
        ${
          total === 0
            ? html`<p class="small soft">
                ${this.availability === 'available' ? words.noLine : words.noLineAway}
              </p>`
            : nothing
        }
        ${total > 1 ? html`<p class="small soft">${this.orderSaid()}</p>` : nothing} ${this.renderAnswering()}
        <ol>
          ${repeat(
            tickets,
            (ticket) => ticket.ticketId,
            (ticket) => this.renderTicket(ticket),
          )}
        </ol>
        ${
          total > tickets.length
            ? html`<p class="small soft">${words.more(total - tickets.length)}</p>`
            : nothing
        }
      </section>
    `;
  }

  private renderAnswering() {
    const { tickets } = this.line;
    if (this.availability === 'offline') return nothing;
    if (tickets.length === 0 && this.lastAnswer === null) return nothing;
    return html`<hp-answer-several
      .waiting=${this.names}
      .chosen=${this.chosen}
      .quickReplies=${this.quickReplies}
      .agentName=${this.agentName}
      .lastAnswer=${this.lastAnswer}
      ?pending=${this.answering}
      @hp-request=${this.relay}
      @hp-choosing=${({ detail }: CustomEvent<Choosing>) => (this.chosen = detail.chosen)}
    ></hp-answer-several>`;
  }

  private get names(): Chosen {
    return new Map(this.line.tickets.map((each) => [each.ticketId, nameOf(each.visitorName, this.words)]));
  }

  /** Whoever has left the line since is chosen no more. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('line') || this.chosen === null || this.answering) return;
    const { names } = this;
    const here = [...this.chosen].filter(([ticketId]) => names.has(ticketId));
    if (here.length < this.chosen.size) this.chosen = new Map(here);
  }

  private orderSaid(): string {
    const { why } = this.words;
    const credited = this.line.tickets.some((ticket) => creditsOf(ticket).length > 0);
    return credited ? why.orderCredited : why.order;
  }

  private renderTicket(ticket: LineTicketView) {
    const words = this.words.people;
    const wish = this.wishOf(ticket);
    return html`
      <li>
        ${this.renderName(ticket)}
        <span class="chip ${wish === 'forAnyone' ? '' : 'named'}">${words[wish]}</span>
        <span class="question small soft" title=${ticket.question}>
          ${ticket.connected ? ticket.question || words.noQuestion : words.gone}
        </span>
        <hp-since class="small soft" .moment=${ticket.joinedAt} .clockOffset=${this.clockOffset}></hp-since>
        ${
          ticket.attachments.length === 0
            ? nothing
            : html`<p class="note small soft">${this.words.files.count(ticket.attachments.length)}</p>`
        }
        ${this.renderAnswered(ticket)} ${this.renderPostponed(ticket)} ${this.renderFlexible(ticket)}
        ${this.renderCredits(ticket)}
        ${
          this.mayPick
            ? html`<hp-pick-button
                class="note"
                .name=${nameOf(ticket.visitorName, this.words)}
                .ticketId=${ticket.ticketId}
                @hp-request=${this.relay}
              ></hp-pick-button>`
            : nothing
        }
      </li>
    `;
  }

  private renderName({ ticketId, visitorName }: LineTicketView) {
    const name = nameOf(visitorName, this.words);
    const { chosen } = this;
    if (chosen === null) return html`<span class="name">${name}</span>`;
    return html`<label class="name">
      <input
        type="checkbox"
        aria-label=${this.words.answering.choose(name)}
        .checked=${chosen.has(ticketId)}
        @change=${() => {
          const others = [...chosen].filter(([id]) => id !== ticketId);
          this.chosen = new Map(chosen.has(ticketId) ? others : [...others, [ticketId, name]]);
        }}
      />
      ${name}
    </label>`;
  }

  private renderAnswered({ answered }: LineTicketView) {
    if (answered === undefined) return nothing;
    const { answering } = this.words;
    const say = answered.stays ? answering.stays : answering.answered;
    return html`<p class="note small soft">${say(answered.agent.name)}</p>`;
  }

  /** Called, and asked for a moment: nothing is wrong, and they come back by themselves. */
  private renderPostponed({ postponedUntil }: LineTicketView) {
    if (postponedUntil === null) return nothing;
    return html`<p class="note small soft">${this.words.later.postponed(postponedUntil)}</p>`;
  }

  private renderFlexible({ choice, flexAt, released }: LineTicketView) {
    const { why } = this.words;
    if (choice.kind !== 'flex' || choice.agentId !== this.agentId) return nothing;
    if (released !== null) return html`<p class="note small soft">${why.releasedFromYou[released]}</p>`;
    if (flexAt === null) return nothing;
    return html`<p class="note small soft">
      <hp-flex-at .moment=${flexAt} .clockOffset=${this.clockOffset}></hp-flex-at>
    </p>`;
  }

  private renderCredits(ticket: LineTicketView) {
    return creditsOf(ticket).map(
      (credit) => html`<p class="note small soft">${this.words.why.credit(credit)}</p>`,
    );
  }

  /** Which of the words for a wish says what this ticket waits for. */
  private wishOf({ choice, released }: LineTicketView): 'forYou' | 'forYouFirst' | 'forAnyone' {
    switch (choice.kind) {
      case 'agent':
        return 'forYou';
      case 'flex':
        return released === null && choice.agentId === this.agentId ? 'forYouFirst' : 'forAnyone';
      case 'any':
        return 'forAnyone';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-line-list': LineList;
  }
}
