import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LIMITS } from '../../../server/protocol/index.ts';
import type {
  AgentConversationView,
  Channel,
  Colleague,
  ConversationId,
  EndingForm,
  QuickReplies,
} from '../../../server/protocol/index.ts';
import type { Composer, ComposerSend, ComposerTyped } from '../../parts/composer.ts';
import type { FileWanted } from '../../parts/attachment.ts';
import { define } from '../../parts/define.ts';
import { icons } from '../../parts/icons.ts';
import { linkedTextStyle } from '../../parts/linked-text.ts';
import type { MessageChosen } from '../../parts/message-log.ts';
import { tell } from '../../parts/tell.ts';
import type { Thread } from '../../session/console-state.ts';
import { speaksIn } from '../../session/desk-talks.ts';
import { withReturned } from '../../session/drafts.ts';
import {
  draftsIn,
  type FileRequest,
  type FilesState,
  isSending,
  NO_FILES,
  readyIn,
} from '../../session/files/file-state.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { renderAsked } from '../calls/asked.ts';
import type { ChannelButton } from './channel-button.ts';
import { ConsolePart } from '../console-part.ts';
import { conversationStyle } from './conversation-style.ts';
import { SteadyLog } from './logged.ts';
import { NO_ENDING } from './outcome-form.ts';
import { wordsOf } from './suggestion.ts';
import type { TakenSuggestion } from './suggestions.ts';
import { standingOf } from '../status/standing.ts';
import type { TransferButton } from './transfer-button.ts';
import { nameOf } from '../visitor/visitor-name.ts';
import type { WrapUp } from './wrap-up.ts';
import '../../parts/composer.ts';
import '../../parts/face.ts';
import '../../parts/file-tray.ts';
import '../../parts/message-log.ts';
import './channel-button.ts';
import './end-button.ts';
import './quick-search.ts';
import './transfer-button.ts';
import './transfer-note.ts';
import './wrap-up.ts';

/** One conversation with its words. `hp-back` and `hp-about` change the view where only one fits. */
@define('hp-console-conversation')
export class Conversation extends ConsolePart {
  @property({ attribute: false }) conversation!: AgentConversationView;
  @property({ attribute: false }) thread: Thread | undefined;
  @property({ attribute: false }) files: FilesState = NO_FILES;
  @property({ attribute: false }) threads: ReadonlyMap<ConversationId, Thread> = new Map();
  @property({ attribute: false }) colleagues: readonly Colleague[] | null = null;
  @property({ attribute: false }) ending: EndingForm = NO_ENDING;
  @property({ attribute: false }) quickReplies: QuickReplies | null = null;
  @property({ attribute: false }) preferred: Channel | null = null;
  @property() agentName = '';
  @property({ type: Boolean }) pending = false;
  @property({ type: Boolean }) transferring = false;
  /** Something stands in the composer: it stays, even when nothing can be sent any more. */
  @state() private unsent = false;
  @query('hp-composer') private readonly composer!: Composer | null;
  @query('hp-transfer-button') private readonly transferButton!: TransferButton | null;
  @query('hp-channel-button') private readonly channelButton!: ChannelButton | null;
  @query('hp-wrap-up') private readonly wrapUp!: WrapUp | null;
  private focusWasInside = false;
  private readonly log = new SteadyLog();

  static override styles = [reset, buttons, linkedTextStyle, conversationStyle];

  override render() {
    const { conversation, thread } = this;
    const name = nameOf(conversation.visitorName, this.words);
    return html`
      <section aria-label=${this.words.conversation.region(name)}>
        ${this.renderHead(name)}
        <hp-transfer-note .conversation=${conversation} @hp-request=${this.relay}></hp-transfer-note>
        ${renderAsked(conversation, this.files.contents, this.words, this.want)}
        ${
          thread === undefined
            ? html`<p class="loading soft">${this.words.conversation.loading}</p>`
            : html`<hp-message-log
                .words=${this.words}
                .clockOffset=${this.clockOffset}
                .messages=${this.log.of(conversation, thread, this.threads)}
                .contents=${this.files.contents}
                .otherName=${name}
                .typingUntil=${this.spoken?.visitorTypesUntil ?? 0}
                @hp-message-retry=${this.retry}
                @hp-message-discard=${this.discard}
                @hp-log-read=${this.read}
                @hp-file-wanted=${this.want}
              ></hp-message-log>`
        }
        ${this.renderFoot()}
      </section>
    `;
  }

  private renderHead(name: string) {
    const words = this.words.conversation;
    const { phase } = this.conversation;
    const talking = phase.state === 'talking';
    return html`
      <header>
        <button
          class="button plain icon narrow"
          type="button"
          aria-label=${words.back}
          @click=${() => tell(this, 'hp-back', null)}
        >
          ${icons.back}
        </button>
        <hp-face
          size="small"
          .name=${name}
          .presence=${!talking ? null : this.conversation.visitorConnected ? 'free' : 'away'}
        ></hp-face>
        <div class="who">
          <h2>${name}</h2>
          <p class="small soft">${standingOf(this.conversation, this.words)}</p>
        </div>
        <button class="button compact narrow" type="button" @click=${() => tell(this, 'hp-about', null)}>
          ${words.about}
        </button>
        ${
          talking && this.conversation.transfer === null
            ? html`<hp-transfer-button
                .name=${name}
                .conversationId=${this.conversation.conversationId}
                .colleagues=${this.colleagues}
                ?pending=${this.transferring}
                @hp-request=${this.relay}
              ></hp-transfer-button>`
            : nothing
        }
        ${
          talking
            ? html`<hp-channel-button
                .conversation=${this.conversation}
                .preferred=${this.preferred}
                @hp-request=${this.relay}
              ></hp-channel-button>`
            : nothing
        }
        ${talking ? html`<hp-end-button .name=${name} @hp-end=${this.end}></hp-end-button>` : nothing}
      </header>
    `;
  }

  private renderFoot() {
    const { phase } = this.conversation;
    const talking = phase.state !== 'wrap-up';
    return html`
      ${
        phase.state === 'wrap-up'
          ? html`<hp-wrap-up
              .conversation=${this.conversation}
              .phase=${phase}
              .ending=${this.ending}
              .clockOffset=${this.clockOffset}
              ?pending=${this.pending}
              @hp-request=${this.relay}
            ></hp-wrap-up>`
          : nothing
      }
      ${
        talking || this.unsent || this.draft !== '' || this.fileDrafts.length > 0
          ? html`<hp-file-tray
              .words=${this.words}
              .drafts=${this.fileDrafts}
              .contents=${this.files.contents}
              ?disabled=${!talking}
              @hp-files=${this.wish}
              ><hp-quick-search
                .replies=${this.quickReplies}
                .visitor=${this.conversation.visitorName}
                .agent=${this.agentName}
                @hp-request=${this.relay}
                ><hp-composer
                  .words=${this.words}
                  .draft=${this.draft}
                  .files=${this.filesStand}
                  ?disabled=${!talking || this.outboxFull}
                  @hp-composer-send=${this.say}
                  @hp-composer-typed=${this.typed}
                ></hp-composer></hp-quick-search
            ></hp-file-tray>`
          : nothing
      }
    `;
  }

  protected override willUpdate(): void {
    this.focusWasInside = this.shadowRoot?.activeElement !== null;
  }

  protected override updated(): void {
    const lost = this.focusWasInside && this.shadowRoot?.activeElement === null;
    if (lost && this.conversation.phase.state === 'wrap-up') this.focus();
  }

  /** To where the next word or the next act is. */
  override focus(): void {
    const target = this.wrapUp ?? this.composer;
    void target?.updateComplete.then(() => target.focus());
  }

  /** Words are put into the field, and sent by nobody but the agent; the rest opens its form. */
  take(suggestion: TakenSuggestion): void {
    if (suggestion.kind === 'transfer') this.transferButton?.show(suggestion);
    else if (suggestion.kind === 'call') this.channelButton?.show();
    else {
      const text = withReturned(this.draft, wordsOf(suggestion));
      this.ask({ type: 'type', conversationId: speaksIn(this.conversation), text });
      this.focus();
    }
  }

  private typed(event: CustomEvent<ComposerTyped>): void {
    const conversationId = speaksIn(this.conversation);
    const { text } = event.detail;
    this.unsent = text.trim() !== '';
    this.ask({ type: 'type', conversationId, text });
  }

  private get fileDrafts() {
    return draftsIn(this.files, speaksIn(this.conversation));
  }

  private get filesStand(): 'none' | 'sending' | 'ready' {
    if (isSending(this.fileDrafts)) return 'sending';
    return readyIn(this.fileDrafts).length > 0 ? 'ready' : 'none';
  }

  private wish({ detail }: CustomEvent<FileRequest>): void {
    this.ask({ ...detail, conversationId: speaksIn(this.conversation) });
  }

  private readonly want = ({ detail }: CustomEvent<FileWanted>): void => {
    this.ask({ type: 'readFile', attachmentId: detail.attachmentId });
  };

  /** The words of where this agent speaks. */
  private get spoken(): Thread | undefined {
    const { phase } = this.conversation;
    return phase.state === 'staying' ? this.threads.get(phase.conversationId) : this.thread;
  }

  private get draft(): string {
    return this.spoken?.draft ?? '';
  }

  private get outboxFull(): boolean {
    return (this.spoken?.outgoing.length ?? 0) >= LIMITS.outboxCommands;
  }

  private read(): void {
    const number = this.thread?.messages.at(-1)?.number ?? 0;
    if (number <= (this.thread?.seenNumber ?? 0)) return;
    this.ask({ type: 'read', conversationId: this.conversation.conversationId, number });
  }

  private say(event: CustomEvent<ComposerSend>): void {
    this.unsent = false;
    const conversationId = speaksIn(this.conversation);
    const said = { type: 'say', conversationId, text: event.detail.text } as const;
    const attachments = readyIn(this.fileDrafts);
    this.ask(attachments.length === 0 ? said : { ...said, attachments });
  }

  private retry(event: CustomEvent<MessageChosen>): void {
    const conversationId = speaksIn(this.conversation);
    this.ask({ type: 'retryMessage', conversationId, commandId: event.detail.commandId });
  }

  private discard(event: CustomEvent<MessageChosen>): void {
    const conversationId = speaksIn(this.conversation);
    this.ask({ type: 'discardMessage', conversationId, commandId: event.detail.commandId });
  }

  private end(): void {
    this.ask({ type: 'end', conversationId: this.conversation.conversationId });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-console-conversation': Conversation;
  }
}
