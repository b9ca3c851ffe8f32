import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AttachmentId, CommandId, Moment } from '../../server/protocol/index.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import type { FileContent } from '../session/files/file-state.ts';
import type { FileWanted } from './attachment.ts';
import { renderAttachments } from './attachments.ts';
import { define } from './define.ts';
import { EndWatch } from './end-watch.ts';
import { icons } from './icons.ts';
import { linkedText, linkedTextStyle } from './linked-text.ts';
import {
  type Delivery,
  groupMessages,
  type LoggedMessage,
  type MessageDay,
  type MessageGroup,
} from './message-groups.ts';
import { messageLogStyle } from './message-log-style.ts';
import { TalkPart } from './talk-part.ts';
import { tell } from './tell.ts';
import { Live } from './ticker.ts';
import { refusalText } from '../words/refusal-text.ts';

/** `hp-message-retry` and `hp-message-discard`: what to do with a message that was not sent. */
export type MessageChosen = { readonly commandId: CommandId };

const ON_ITS_WAY: readonly Delivery[] = ['sending', 'failed'];

/** Nearer than this to the end, a reader follows new messages. */
const FOLLOW_PIXELS = 80;

/**
 * The messages of a conversation, oldest first. It follows the newest unless the reader has scrolled up, and
 * tells `hp-log-read` while the newest is on the screen of somebody who looks.
 */
@define('hp-message-log')
export class MessageLog extends TalkPart {
  @property({ attribute: false }) messages: readonly LoggedMessage[] = [];
  /** What of files has been read; what is wanted is told as `hp-file-wanted`. */
  @property({ attribute: false }) contents: ReadonlyMap<AttachmentId, FileContent> = new Map();
  @property({ attribute: false }) otherName = '';
  /** Until when the other person is shown as typing. */
  @property({ attribute: false }) typingUntil: Moment = 0;
  /** A conversation that is over: nothing in it is on its way any more. */
  @property({ type: Boolean }) past = false;
  @state() private newBelow = false;
  @query('.log') private log!: HTMLElement;

  private readonly typing = new Live(this, () => this.typingUntil > this.now());
  private follows = true;
  private lastTop = 0;
  /** A log that becomes lower, as when the field below it grows, still shows its end. */
  private readonly resized = new ResizeObserver(() => {
    if (this.follows) this.toEnd();
  });

  constructor() {
    super();
    const end = () => this.renderRoot.querySelector('.end');
    new EndWatch(this, end, () => {
      if (this.messages.length > 0) tell(this, 'hp-log-read', null);
    });
  }

  static override styles = [reset, buttons, linkedTextStyle, messageLogStyle];

  override render() {
    const arrived = this.messages.findLast(({ own, delivery }) => own && !ON_ITS_WAY.includes(delivery));
    const lastOwn = !this.past && this.messages.at(-1)?.own === true ? arrived?.key : undefined;
    return html`
      <div class="log" tabindex="0" @scroll=${this.onScroll}>
        <div
          class="content"
          role="log"
          aria-relevant="additions"
          aria-label=${this.words.log.label(this.otherName)}
        >
          ${repeat(
            groupMessages(this.messages),
            (day) => day.key,
            (day) => this.renderDay(day, lastOwn),
          )}
          ${this.typing.value ? this.renderTyping() : nothing}
          <div class="end"></div>
        </div>
      </div>
      ${
        this.newBelow
          ? html`<div class="below">
              <button class="button compact" @click=${this.toEnd}>
                ${icons.down} ${this.words.log.newBelow}
              </button>
            </div>`
          : nothing
      }
    `;
  }

  private renderDay(day: MessageDay, lastOwn: string | undefined) {
    return html`
      <p class="day">${this.words.formats.day(day.at, this.now())}</p>
      ${repeat(
        day.groups,
        (group) => group.key,
        (group) => this.renderGroup(group, lastOwn),
      )}
    `;
  }

  private renderGroup(group: MessageGroup, lastOwn: string | undefined) {
    const { log, formats } = this.words;
    const last = group.messages.at(-1);
    const told = last?.delivery === 'sending' || last?.key === lastOwn ? last?.delivery : undefined;
    const state = told === undefined || told === 'failed' ? '' : ` · ${log[told]}`;
    return html`
      <div class="group ${group.own ? 'own' : 'other'}">
        ${
          group.speaker === undefined
            ? html`<span class="visually-hidden">${group.own ? log.you : this.otherName}:</span>`
            : html`<span class="speaker">${group.speaker}</span>`
        }
        ${repeat(
          group.messages,
          (message) => message.key,
          (message) => html`
            ${this.renderBubble(message)}
            ${message.delivery === 'failed' ? this.renderFailure(message) : nothing}
          `,
        )}
        <div class="meta">${formats.time(group.at)}${state}</div>
      </div>
    `;
  }

  private renderBubble({ delivery, text, attachments, fileCount }: LoggedMessage) {
    const files = fileCount === 0 ? nothing : html`<p class="soft">${this.words.files.count(fileCount)}</p>`;
    if (attachments.length === 0 && fileCount === 0)
      return html`<div class="bubble ${delivery}" dir="auto">${linkedText(text)}</div>`;
    return html`<div class="bubble with-files ${delivery}" @hp-file-wanted=${this.onWanted}>
      ${text === '' ? nothing : html`<div dir="auto">${linkedText(text)}</div>`}
      ${renderAttachments(attachments, this.contents, this.words)} ${files}
    </div>`;
  }

  private onWanted(event: CustomEvent<FileWanted>): void {
    event.stopPropagation();
    tell<FileWanted>(this, 'hp-file-wanted', event.detail);
  }

  private renderFailure(message: LoggedMessage) {
    const { log } = this.words;
    const { commandId } = message;
    if (commandId === null) return nothing;
    return html`
      <div class="failure">
        <span
          >${log.failed}.
          ${message.failure === null ? nothing : refusalText(message.failure, this.words)}</span
        >
        <button class="link" @click=${() => tell<MessageChosen>(this, 'hp-message-retry', { commandId })}>
          ${log.retry}
        </button>
        <button class="link" @click=${() => tell<MessageChosen>(this, 'hp-message-discard', { commandId })}>
          ${log.discard}
        </button>
      </div>
    `;
  }

  private renderTyping() {
    return html`<div class="typing">
      <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span
      >${this.words.log.typing(this.otherName)}
    </div>`;
  }

  protected override firstUpdated(): void {
    this.resized.observe(this.log);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.resized.observe(this.log);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('messages')) this.settle(changed.get('messages') ?? []);
    else if (this.follows) this.toEnd();
  }

  /** One's own new message is always brought into view; another's only to a reader who was at the end. */
  private settle(before: readonly LoggedMessage[]): void {
    const last = this.messages.at(-1);
    const isNew = last !== undefined && last.key !== before.at(-1)?.key;
    if (this.follows || (isNew && last.own)) this.toEnd();
    else if (isNew) this.newBelow = true;
  }

  private toEnd(): void {
    this.newBelow = false;
    this.follows = true;
    this.log.scrollTop = this.log.scrollHeight;
    this.lastTop = this.log.scrollTop;
  }

  private onScroll(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.log;
    const nearEnd = scrollHeight - clientHeight - scrollTop < FOLLOW_PIXELS;
    // Only a move upwards is a reader's wish: a log that became lower is far from its end by itself.
    if (nearEnd) this.follows = true;
    else if (scrollTop < this.lastTop) this.follows = false;
    this.lastTop = scrollTop;
    if (this.follows) this.newBelow = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-message-log': MessageLog;
  }
}
