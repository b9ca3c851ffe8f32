import { css, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LIMITS } from '../../server/protocol/index.ts';
import type { ConversationView, Message, Moment } from '../../server/protocol/index.ts';
import '../parts/composer.ts';
import type { Composer, ComposerSend, ComposerTyped } from '../parts/composer.ts';
import '../parts/face.ts';
import type { FileWanted } from '../parts/attachment.ts';
import '../parts/file-tray.ts';
import '../parts/message-log.ts';
import { define } from '../parts/define.ts';
import { icons } from '../parts/icons.ts';
import { threadOf } from '../parts/message-thread.ts';
import type { MessageChosen } from '../parts/message-log.ts';
import {
  draftsIn,
  type FileRequest,
  type FilesState,
  isSending,
  NO_FILES,
  readyIn,
} from '../session/files/file-state.ts';
import type { EarlierWords, OutgoingMessage, PickerRequest } from '../session/picker-state.ts';
import type { ReceiptState } from '../session/place.ts';
import { FIRST_TRANSCRIPT_MAIL, type TranscriptMail } from '../session/transcript-mail.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { BehindPart } from './behind-part.ts';
import './talk-more.ts';
import { callName } from './picker-part.ts';
import './sure.ts';
import './way.ts';
import './turn/turn-switches.ts';

/** The conversation: who, what was said, and a field to say more. */
@define('hp-talking')
export class Talking extends BehindPart {
  @property({ attribute: false }) conversation!: ConversationView;
  @property({ attribute: false }) messages: readonly Message[] = [];
  /** What was talked before with others. */
  @property({ attribute: false }) earlier: readonly EarlierWords[] = [];
  @property({ attribute: false }) outgoing: readonly OutgoingMessage[] = [];
  @property({ attribute: false }) agentTypesUntil: Moment = 0;
  @property({ attribute: false }) readNumber = 0;
  /** What stands in the field and has not been sent. */
  @property({ attribute: false }) draft = '';
  @property({ attribute: false }) files: FilesState = NO_FILES;
  @property({ attribute: false }) mail: TranscriptMail = FIRST_TRANSCRIPT_MAIL;
  @property({ attribute: false }) receipt: ReceiptState = { state: 'none' };
  /** The request whose answer is awaited. */
  @property({ attribute: false }) pending: PickerRequest['type'] | null = null;
  @state() private asksToEnd = false;
  @state() private shows: 'talk' | 'more' = 'talk';
  @query('hp-composer') private composer!: Composer;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-block-size: 0;
        max-inline-size: 860px;
        block-size: var(--hp-talk-height, min(680px, 82dvh));
        margin-inline: auto;
        overflow: hidden;
        border: var(--hp-talk-border, 1px solid var(--hp-line));
        border-radius: var(--hp-talk-radius, var(--hp-radius-panel));
        background: var(--hp-surface);
      }
      .head {
        display: flex;
        align-items: center;
        gap: var(--hp-space-3);
        padding: var(--hp-space-3) var(--hp-space-4);
        padding-inline-end: calc(var(--hp-space-4) + var(--hp-corner, 0px));
        border-block-end: 1px solid var(--hp-line);
      }
      .who {
        flex: 1;
        min-inline-size: 0;
      }
      h2 {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        line-clamp: 2;
        font-size: var(--hp-text-large);
        overflow-wrap: anywhere;
      }
      .who p {
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
        overflow-wrap: anywhere;
      }
      @container (max-width: 479px) {
        .who p {
          overflow: hidden;
          white-space: nowrap;
          text-overflow: ellipsis;
        }
      }
      ::slotted(*) {
        margin: var(--hp-space-2) var(--hp-space-2) 0;
      }
      hp-message-log {
        flex: 1;
      }
      .how {
        padding: 6px var(--hp-space-4);
        border-block-end: 1px solid var(--hp-line);
        text-align: center;
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
      }
      .hello {
        padding: var(--hp-space-5) var(--hp-space-4) 0;
        text-align: center;
        color: var(--hp-ink-soft);
      }
      hp-file-tray {
        padding: var(--hp-space-3);
        border-block-start: 1px solid var(--hp-line);
      }
      hp-sure {
        padding: var(--hp-space-3);
      }
      /* On a phone the name needs the room. */
      @container (max-width: 479px) {
        .head {
          gap: var(--hp-space-2);
          padding-inline: var(--hp-space-3) calc(var(--hp-space-3) + var(--hp-corner, 0px));
        }
        .head .icon {
          inline-size: 36px;
        }
        h2 {
          font-size: var(--hp-text);
        }
      }
    `,
  ];

  override render() {
    const { words } = this;
    const { talk } = words;
    const { agent } = this.conversation;
    const log = threadOf(this);
    return html`
      ${this.renderHead()} ${this.renderHow()} ${this.shows === 'more' ? this.renderMore() : ''}
      <hp-way .conversation=${this.conversation} .words=${words} @hp-request=${this.relay}></hp-way>
      <slot></slot>
      ${
        this.asksToEnd
          ? html`<hp-sure
              .question=${talk.endAsk}
              .yes=${talk.endYes}
              .no=${talk.endNo}
              @hp-sure=${() => this.ask({ type: 'end' })}
              @hp-not-sure=${this.onKeepTalking}
            ></hp-sure>`
          : ''
      }
      ${log.length === 0 ? html`<p class="hello">${talk.hello(agent.name)}</p>` : ''}
      <hp-message-log
        .messages=${log}
        .contents=${this.files.contents}
        .otherName=${agent.name}
        .typingUntil=${this.agentTypesUntil}
        .words=${words}
        .clockOffset=${this.clockOffset}
        @hp-message-retry=${this.onRetry}
        @hp-message-discard=${this.onDiscard}
        @hp-log-read=${this.onRead}
        @hp-file-wanted=${this.onWanted}
      ></hp-message-log>
      ${this.renderComposer()}
    `;
  }

  private renderComposer() {
    const { words } = this;
    const drafts = draftsIn(this.files, '');
    return html`<hp-file-tray
      .drafts=${drafts}
      .contents=${this.files.contents}
      .words=${words}
      @hp-files=${(event: CustomEvent<FileRequest>) => this.ask(event.detail)}
    >
      <hp-composer
        .placeholder=${words.talk.write(callName(this.conversation.agent.name))}
        .draft=${this.draft}
        .files=${isSending(drafts) ? 'sending' : readyIn(drafts).length > 0 ? 'ready' : 'none'}
        ?disabled=${this.outgoing.length >= LIMITS.outboxCommands}
        .words=${words}
        @hp-composer-send=${this.onSend}
        @hp-composer-typed=${this.onTyped}
      ></hp-composer>
    </hp-file-tray>`;
  }

  private renderHead() {
    const { talk } = this.words;
    const { agent } = this.conversation;
    return html`<header class="head">
      <hp-face size="medium" .name=${agent.name} .photoUrl=${agent.photoUrl} .presence=${'free'}></hp-face>
      <div class="who">
        <h2 dir="auto">${agent.name}</h2>
        <p dir="auto">${agent.headline}</p>
      </div>
      <hp-turn-switches compact .words=${this.words}></hp-turn-switches>
      <button
        class="button compact icon"
        id="more"
        aria-label=${talk.moreLong}
        title=${talk.more}
        aria-expanded=${this.shows === 'more' ? 'true' : 'false'}
        @click=${() => (this.shows = this.shows === 'more' ? 'talk' : 'more')}
      >
        ${icons.more}
      </button>
      <button
        class="button compact"
        id="end"
        aria-label=${talk.endLong}
        @click=${() => (this.asksToEnd = true)}
      >
        ${talk.end}
      </button>
    </header>`;
  }

  private renderMore() {
    return html`<hp-talk-more
      .conversation=${this.conversation}
      .messages=${this.messages}
      .mail=${this.mail}
      .receipt=${this.receipt}
      .pending=${this.pending}
      .words=${this.words}
      .clockOffset=${this.clockOffset}
      @hp-request=${this.relay}
    ></hp-talk-more>`;
  }

  /** How the visitor came to this person. */
  private renderHow() {
    const { agent, explanation } = this.conversation;
    if (explanation === null) return '';
    return html`<p class="how">${this.words.news.explained(explanation, callName(agent.name))}</p>`;
  }

  override focusStart(): void {
    this.composer.focus();
  }

  private onSend(event: CustomEvent<ComposerSend>): void {
    const attachments = readyIn(draftsIn(this.files, ''));
    const said = { type: 'say', text: event.detail.text } as const;
    this.ask(attachments.length === 0 ? said : { ...said, attachments });
  }

  private onWanted(event: CustomEvent<FileWanted>): void {
    this.ask({ type: 'readFile', attachmentId: event.detail.attachmentId });
  }

  private onTyped(event: CustomEvent<ComposerTyped>): void {
    this.ask({ type: 'type', text: event.detail.text });
  }

  private onRead(): void {
    const number = this.messages.at(-1)?.number ?? 0;
    if (number > this.readNumber) this.ask({ type: 'read', number });
  }

  private onRetry(event: CustomEvent<MessageChosen>): void {
    this.ask({ type: 'retryMessage', commandId: event.detail.commandId });
  }

  private onDiscard(event: CustomEvent<MessageChosen>): void {
    this.ask({ type: 'discardMessage', commandId: event.detail.commandId });
  }

  private async onKeepTalking(): Promise<void> {
    this.asksToEnd = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#end')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-talking': Talking;
  }
}
