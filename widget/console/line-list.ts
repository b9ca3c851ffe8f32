import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AgentId, Availability, ConsoleView, LineTicketView } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { reset } from '../style/base.ts';
import { chips } from '../style/controls.ts';
import { ConsolePart } from './console-part.ts';
import { nameOf } from './visitor-name.ts';
import './flex-at.ts';
import './pick-button.ts';
import './since.ts';

/** A promise that broke a second time is noted with no time for it. */
const creditsOf = ({ credits }: LineTicketView) => credits.filter((credit) => credit.seconds > 0);

/**
 * Who waits in line, for this agent by name or for anyone this agent could be. There is nothing to do here
 * but for those who may take people out of order.
 */
@define('hp-line-list')
export class LineList extends ConsolePart {
  @property({ attribute: false }) line: ConsoleView['line'] = { tickets: [], total: 0 };
  /** Who reads this. */
  @property({ attribute: false }) agentId!: AgentId;
  /** Whether this agent takes people out of order. */
  @property({ type: Boolean }) mayPick = false;
  @property({ attribute: false }) availability: Availability = 'offline';

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
        ${total > 1 ? html`<p class="small soft">${this.orderSaid()}</p>` : nothing}
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
        <span class="name">${nameOf(ticket.visitorName, this.words)}</span>
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
        ${this.renderPostponed(ticket)} ${this.renderFlexible(ticket)} ${this.renderCredits(ticket)}
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
