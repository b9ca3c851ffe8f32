import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  LIMITS,
  type AgentConversationView,
  type ConversationId,
  type InternalNote,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { linkedText, linkedTextStyle } from '../../parts/linked-text.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { ConsolePart } from '../console-part.ts';

/** What agents write for each other about the visitor of one conversation; its visitor never reads it. */
@define('hp-notes')
export class Notes extends ConsolePart {
  @property({ attribute: false }) conversation!: AgentConversationView;
  /** `undefined` until they were read. */
  @property({ attribute: false }) notes: readonly InternalNote[] | undefined;
  @property({ type: Boolean }) pending = false;
  /** What is on its way: it stays in the field until the server has it. */
  private sent: { readonly conversationId: ConversationId; readonly text: string } | null = null;
  /** What stands in the field, by conversation: looking at another one loses nothing. */
  @state() private drafts: ReadonlyMap<ConversationId, string> = new Map();

  static override styles = [
    reset,
    buttons,
    fields,
    linkedTextStyle,
    css`
      :host {
        display: block;
        padding: 0 var(--hp-space-4) var(--hp-space-4);
      }
      section {
        display: grid;
        gap: var(--hp-space-3);
        padding-block-start: var(--hp-space-4);
        border-block-start: 1px solid var(--hp-line);
      }
      h3 {
        font-size: var(--hp-text-base);
      }
      ul {
        display: grid;
        gap: var(--hp-space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        overflow-wrap: anywhere;
      }
      .said {
        white-space: pre-wrap;
      }
      form {
        display: grid;
        gap: var(--hp-space-2);
      }
      .button {
        justify-self: end;
      }
    `,
  ];

  override render() {
    const words = this.words.ending;
    return html`
      <section aria-labelledby="heading">
        <div>
          <h3 id="heading">${words.notes}</h3>
          <p class="small soft">${words.notesHint}</p>
        </div>
        ${this.renderNotes()} ${this.renderField()}
      </section>
    `;
  }

  private renderNotes() {
    const words = this.words.ending;
    const notes = this.mayHaveNotes ? this.notes : [];
    if (notes === undefined) return nothing;
    if (notes.length === 0) return html`<p class="small soft">${words.notesNone}</p>`;
    return html`
      <ul>
        ${notes.map(
          ({ agentName, text, writtenAt }) => html`
            <li>
              <p class="small soft">${words.noteBy(agentName, this.words.formats.time(writtenAt))}</p>
              <p class="said" dir="auto">${linkedText(text)}</p>
            </li>
          `,
        )}
      </ul>
    `;
  }

  private renderField() {
    const words = this.words.ending;
    const over = this.draft.trim().length - LIMITS.internalNoteCharacters;
    const sendable = this.draft.trim() !== '' && over <= 0 && !this.pending;
    return html`
      <form @submit=${this.send}>
        <label class="field">
          <span>${words.noteField}</span>
          <textarea
            class="input"
            rows="3"
            .value=${this.draft}
            aria-invalid=${over > 0 ? 'true' : 'false'}
            aria-describedby="over"
            @input=${this.onInput}
          ></textarea>
          <span class="field-error" id="over" role="status">${over > 0 ? words.noteTooLong(over) : ''}</span>
        </label>
        <button class="button compact" aria-disabled=${sendable ? 'false' : 'true'}>${words.noteSend}</button>
      </form>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('conversation');
    const { conversationId, noteCount } = this.conversation;
    const { sent } = this;
    if (sent?.conversationId !== conversationId) return;
    const isThere = before?.conversationId === conversationId && noteCount > before.noteCount;
    if (!isThere) return;
    if (this.draft.trim() === sent.text) this.keep('');
    this.sent = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('conversation')) return;
    const before = changed.get('conversation');
    const { conversationId, noteCount } = this.conversation;
    const isNews = before?.conversationId !== conversationId || before.noteCount !== noteCount;
    if (isNews && this.mayHaveNotes) this.ask({ type: 'readNotes', conversationId });
  }

  /** A conversation without any, and without one before it, need not be looked into. */
  private get mayHaveNotes(): boolean {
    return this.conversation.noteCount > 0 || this.conversation.earlier.length > 0;
  }

  private get draft(): string {
    return this.drafts.get(this.conversation.conversationId) ?? '';
  }

  private keep(text: string): void {
    this.drafts = new Map(this.drafts).set(this.conversation.conversationId, text);
  }

  private onInput({ target }: Event): void {
    this.keep((target as HTMLTextAreaElement).value);
  }

  private send(event: Event): void {
    event.preventDefault();
    const text = this.draft.trim();
    if (text === '' || text.length > LIMITS.internalNoteCharacters || this.pending) return;
    const { conversationId } = this.conversation;
    this.sent = { conversationId, text };
    this.ask({ type: 'addNote', conversationId, text });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-notes': Notes;
  }
}
