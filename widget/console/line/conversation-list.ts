import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AgentConversationView, ConversationId } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import type { Thread } from '../../session/console-state.ts';
import { reset } from '../../style/base.ts';
import { ConsolePart } from '../console-part.ts';
import { conversationListStyle } from './conversation-list-style.ts';
import { orderConversations, steadyOrder } from './conversation-order.ts';
import { Shortcuts } from '../shortcuts.ts';
import { unreadCount } from './unread.ts';
import { nameOf } from '../visitor/visitor-name.ts';
import '../../parts/countdown.ts';
import '../../parts/face.ts';
import '../since.ts';

/**
 * The open conversations, who waits longest first. The order stands still while somebody points at the list
 * or has the focus in it. Alt with the arrows opens the one before or after.
 */
@define('hp-conversation-list')
export class ConversationList extends ConsolePart {
  @property({ attribute: false }) conversations: readonly AgentConversationView[] = [];
  @property({ attribute: false }) threads: ReadonlyMap<ConversationId, Thread> = new Map();
  @property({ attribute: false }) open: ConversationId | null = null;
  @state() private pointed = false;
  @state() private focused = false;
  private order: readonly ConversationId[] = [];

  static override styles = [reset, conversationListStyle];

  constructor() {
    super();
    new Shortcuts(this, (event) => this.onKey(event));
  }

  protected override willUpdate(): void {
    const wanted = orderConversations(this.conversations).map((each) => each.conversationId);
    this.order = steadyOrder(this.order, wanted, this.pointed || this.focused);
  }

  override render() {
    const words = this.words.people;
    const byId = new Map(this.conversations.map((each) => [each.conversationId, each]));
    const rows = this.order.flatMap((id) => byId.get(id) ?? []);
    return html`
      <section aria-labelledby="heading">
        <h2 id="heading">${words.conversations}</h2>
        ${rows.length === 0 ? html`<p class="none soft">${words.noConversations}</p>` : ''}
        <ul
          @pointerenter=${() => (this.pointed = true)}
          @pointerleave=${() => (this.pointed = false)}
          @focusin=${() => (this.focused = true)}
          @focusout=${() => (this.focused = false)}
        >
          ${repeat(
            rows,
            (row) => row.conversationId,
            (row) => this.renderRow(row),
          )}
        </ul>
      </section>
    `;
  }

  private renderRow(row: AgentConversationView) {
    const words = this.words.people;
    const open = row.conversationId === this.open;
    const unread = open ? 0 : unreadCount(row, this.threads.get(row.conversationId));
    const name = nameOf(row.visitorName, this.words);
    return html`
      <li>
        <button
          type="button"
          aria-current=${open ? 'true' : 'false'}
          @click=${() => this.ask({ type: 'openConversation', conversationId: row.conversationId })}
        >
          <hp-face size="small" .name=${name}></hp-face>
          <span class="text">
            <span class="name">${name}${this.renderSubject(row)}</span>
            <span class="wait ${row.waitingSince === null ? '' : 'due'}">${this.renderWait(row)}</span>
          </span>
          ${
            unread === 0
              ? ''
              : html`<span class="unread" aria-hidden="true">${unread}</span>
                  <span class="visually-hidden">${words.unread(unread)}</span>`
          }
        </button>
      </li>
    `;
  }

  /** Several who gave no name are told apart by what they asked. */
  private renderSubject({ visitorName, question }: AgentConversationView) {
    if (visitorName.trim() !== '' || question === '') return '';
    return html`<span class="subject"> · ${question}</span>`;
  }

  private renderWait(row: AgentConversationView) {
    const words = this.words.people;
    if (row.phase.state === 'wrap-up') {
      return html`${words.wrapUp} ·
        <hp-countdown
          inline
          .words=${this.words}
          .clockOffset=${this.clockOffset}
          .endsAt=${row.phase.endsAt}
        ></hp-countdown>`;
    }
    if (row.phase.state === 'staying')
      return html`${row.phase.agent.name} · ${this.words.transfer.staysHere}`;
    const gone = row.visitorConnected ? '' : ` · ${words.gone}`;
    if (row.waitingSince === null) {
      return html`${row.lastNumber === 0 ? words.unopened : words.answered}${gone}`;
    }
    return html`${words.waits}
      <hp-since .moment=${row.waitingSince} .clockOffset=${this.clockOffset}></hp-since>${gone}`;
  }

  private onKey(event: KeyboardEvent): void {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const { length } = this.order;
    const at = this.open === null ? -1 : this.order.indexOf(this.open);
    const next = at < 0 ? this.order[0] : this.order[(at + step + length) % length];
    if (next !== undefined && next !== this.open)
      this.ask({ type: 'openConversation', conversationId: next });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-conversation-list': ConversationList;
  }
}
