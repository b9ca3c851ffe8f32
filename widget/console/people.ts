import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { publicText } from '../../server/protocol/index.ts';
import type { ConsoleView, ConversationId } from '../../server/protocol/index.ts';
import { define } from '../parts/define.ts';
import { NOTHING_BESIDE, type BesideTalk } from '../session/beside-talk.ts';
import type { Thread } from '../session/console-state.ts';
import { NO_FILES, type FilesState } from '../session/files/file-state.ts';
import type { Stories } from '../session/stories.ts';
import { reset } from '../style/base.ts';
import { ConsolePart } from './console-part.ts';
import './line/conversation-list.ts';
import './line/later-list.ts';
import './line/line-list.ts';
import './line/recent-list.ts';
import './calls/offer-list.ts';

/** The left column: who is calling, who is talking, who waits, and what is for later. */
@define('hp-people')
export class People extends ConsolePart {
  @property({ attribute: false }) view!: ConsoleView;
  @property({ attribute: false }) threads: ReadonlyMap<ConversationId, Thread> = new Map();
  @property({ attribute: false }) open: ConversationId | null = null;
  @property({ attribute: false }) files: FilesState = NO_FILES;
  @property({ attribute: false }) stories: Stories = new Map();
  @property({ type: Boolean }) pending = false;
  @property({ type: Boolean }) reopening = false;
  /** An answer to several who wait is on its way. */
  @property({ type: Boolean }) answering = false;
  @property({ attribute: false }) beside: BesideTalk = NOTHING_BESIDE;

  static override styles = [
    reset,
    css`
      :host {
        display: block;
        padding-block: var(--hp-space-1) var(--hp-space-5);
      }
    `,
  ];

  override render() {
    const { view } = this;
    return html`
      <h2 class="visually-hidden" tabindex="-1">${this.words.people.region}</h2>
      <hp-offer-list
        .offers=${view.offers}
        .stories=${this.stories}
        .files=${this.files}
        .agentId=${view.self.agentId}
        .clockOffset=${this.clockOffset}
        ?pending=${this.pending}
        @hp-request=${this.relay}
      ></hp-offer-list>
      <hp-conversation-list
        .conversations=${view.conversations}
        .threads=${this.threads}
        .open=${this.open}
        .clockOffset=${this.clockOffset}
        @hp-request=${this.relay}
      ></hp-conversation-list>
      <hp-line-list
        .line=${view.line}
        .agentId=${view.self.agentId}
        ?mayPick=${view.self.mayPick}
        .agentName=${publicText(view.self, view.self.hiddenFields).name}
        .quickReplies=${this.beside.quickReplies}
        .lastAnswer=${this.beside.lastAnswer}
        ?answering=${this.answering}
        @hp-request=${this.relay}
        .availability=${view.self.availability}
        .clockOffset=${this.clockOffset}
      ></hp-line-list>
      <hp-recent-list
        .recent=${view.recent}
        ?pending=${this.reopening}
        .clockOffset=${this.clockOffset}
        @hp-request=${this.relay}
      ></hp-recent-list>
      <hp-later-list
        .bookings=${view.bookings}
        .leftMessages=${view.leftMessages}
        .clockOffset=${this.clockOffset}
        @hp-request=${this.relay}
      ></hp-later-list>
    `;
  }

  /** The first thing to read: a host that itself took the focus would take the Tab key from all within. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-people': People;
  }
}
