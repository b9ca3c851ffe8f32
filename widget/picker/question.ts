import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LIMITS } from '../../server/protocol/index.ts';
import type { Attachment, AttachmentId, TicketView } from '../../server/protocol/index.ts';
import { renderAttachments } from '../parts/attachments.ts';
import { define } from '../parts/define.ts';
import type { FileWanted } from '../parts/attachment.ts';
import '../parts/file-tray.ts';
import { icons } from '../parts/icons.ts';
import {
  draftsIn,
  type FileRequest,
  type FilesState,
  isSending,
  NO_FILES,
  readyIn,
} from '../session/files/file-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { fields } from '../style/fields.ts';
import { BehindPart } from './behind-part.ts';
import { callName } from './picker-part.ts';

/**
 * What a visitor writes ahead while waiting: shown back, and changed until somebody is called. Words that are
 * not saved by then stand in the field of the conversation.
 */
@define('hp-question')
export class Question extends BehindPart {
  @property({ attribute: false }) ticket!: TicketView;
  @property({ attribute: false }) draft = '';
  @property({ attribute: false }) files: FilesState = NO_FILES;
  @property({ type: Boolean }) pending = false;
  @state() private editing = false;
  @state() private text = '';
  /** Files of the saved question that stay in it. */
  @state() private kept: readonly AttachmentId[] = [];
  /** What was saved last, to tell when the server has it. */
  @state() private saved: string | null = null;
  @query('textarea') private field!: HTMLTextAreaElement | null;

  static override styles = [
    reset,
    buttons,
    fields,
    css`
      :host {
        display: block;
        inline-size: 100%;
        text-align: start;
      }
      section {
        display: grid;
        gap: var(--hp-space-3);
        padding: var(--hp-space-4);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-card);
      }
      h3 {
        font-size: inherit;
      }
      .soft {
        color: var(--hp-ink-soft);
        font-size: var(--hp-text-small);
      }
      blockquote {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      form {
        display: grid;
        gap: var(--hp-space-3);
      }
      #hint {
        text-wrap: pretty;
      }
      textarea.input {
        min-block-size: 72px;
        resize: vertical;
      }
      .kept {
        display: flex;
        align-items: center;
        gap: var(--hp-space-2);
      }
      .kept hp-attachment {
        flex: 1;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--hp-space-2);
      }
    `,
  ];

  override render() {
    const { question } = this.words;
    return html`<section aria-labelledby="heading">
      <h3 id="heading">${this.hasAny ? question.heading : question.write}</h3>
      ${this.editing ? this.renderForm() : this.renderShown()}
    </section>`;
  }

  private renderShown() {
    const { words, ticket } = this;
    const { question } = words;
    return html`
      ${ticket.question === '' ? nothing : html`<blockquote dir="auto">${ticket.question}</blockquote>`}
      <div @hp-file-wanted=${this.onWanted}>
        ${renderAttachments(ticket.attachments, this.files.contents, words)}
      </div>
      <p class="actions">
        <button class="button compact" id="change" @click=${this.onChange}>${question.change}</button>
        <span class="soft" role="status">${this.isSaved ? question.saved : ''}</span>
      </p>
    `;
  }

  private renderForm() {
    const { words, ticket, drafts } = this;
    const { question } = words;
    const name = ticket.agent === null ? null : callName(ticket.agent.name);
    const kept = ticket.attachments.filter(({ attachmentId }) => this.kept.includes(attachmentId));
    return html`<form @submit=${this.onSave}>
      <hp-file-tray
        .drafts=${drafts}
        .contents=${this.files.contents}
        .words=${words}
        @hp-files=${(event: CustomEvent<FileRequest>) => this.ask(event.detail)}
      >
        <textarea
          class="input"
          aria-label=${question.label}
          aria-describedby="hint"
          maxlength=${LIMITS.questionCharacters}
          placeholder=${question.placeholder}
          .value=${this.text}
          @input=${this.onInput}
        ></textarea>
      </hp-file-tray>
      ${kept.map((attachment) => this.renderKept(attachment))}
      <p class="soft" id="hint">${question.hint(name)}</p>
      <p class="actions">
        <button class="button compact primary" aria-disabled=${this.savable ? 'false' : 'true'}>
          ${question.save}
        </button>
        ${
          this.hasAny
            ? html`<button class="button compact" type="button" @click=${this.stopEditing}>
                ${question.cancel}
              </button>`
            : nothing
        }
        <span class="soft" role="status">
          ${isSending(drafts) ? words.files.stillSending : this.isChanged ? question.unsaved : ''}
        </span>
      </p>
    </form>`;
  }

  private renderKept(attachment: Attachment) {
    const { words, files } = this;
    return html`<div class="kept" @hp-file-wanted=${this.onWanted}>
      ${renderAttachments([attachment], files.contents, words)}
      <button
        class="button plain icon compact"
        type="button"
        aria-label=${words.files.remove(attachment.name)}
        @click=${() => this.drop(attachment.attachmentId)}
      >
        ${icons.close}
      </button>
    </div>`;
  }

  /** Who has written nothing yet begins at once; words of a page before go on where they stood. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) {
      if (this.draft !== '' || !this.hasAny || this.drafts.length > 0) this.edit();
      if (this.draft !== '') this.text = this.draft;
    }
    if (changed.has('ticket') && this.editing && this.isSaved) this.editing = !this.hasAny;
    if (!this.editing && this.hasMore) this.edit();
  }

  /** Words that are saved need not be kept elsewhere. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('ticket') && this.isSaved && this.draft !== '') this.ask({ type: 'type', text: '' });
  }

  private edit(): void {
    this.editing = true;
    this.saved = null;
    this.text = this.ticket.question;
    this.kept = this.ticket.attachments.map(({ attachmentId }) => attachmentId);
  }

  private get drafts() {
    return draftsIn(this.files, '');
  }

  /** Files lie ready that the question does not have: they came back with the page. */
  private get hasMore(): boolean {
    const { attachments } = this.ticket;
    return this.drafts.some((draft) =>
      attachments.every((other) => other.attachmentId !== draft.attachmentId),
    );
  }

  private get hasAny(): boolean {
    return this.ticket.question !== '' || this.ticket.attachments.length > 0;
  }

  private get wanted(): { readonly question: string; readonly attachments: readonly AttachmentId[] } {
    const added = readyIn(this.drafts).map(({ attachmentId }) => attachmentId);
    return { question: this.text.trim(), attachments: [...this.kept, ...added] };
  }

  private get isChanged(): boolean {
    return JSON.stringify(this.wanted) !== this.atServer;
  }

  private get atServer(): string {
    const { question, attachments } = this.ticket;
    return JSON.stringify({ question, attachments: attachments.map(({ attachmentId }) => attachmentId) });
  }

  private get isSaved(): boolean {
    return this.saved !== null && this.saved === this.atServer;
  }

  private get savable(): boolean {
    const { attachments } = this.wanted;
    const fits = attachments.length <= LIMITS.attachmentsPerMessage;
    return this.isChanged && fits && !this.pending && !isSending(this.drafts);
  }

  private async onChange(): Promise<void> {
    this.edit();
    await this.updateComplete;
    this.field?.focus();
  }

  private readonly stopEditing = async (): Promise<void> => {
    this.editing = false;
    this.ask({ type: 'type', text: '' });
    for (const { attachmentId } of this.drafts) this.ask({ type: 'removeFile', attachmentId });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#change')?.focus();
  };

  private onInput(): void {
    this.text = this.field?.value ?? '';
    this.ask({ type: 'type', text: this.text });
  }

  private drop(attachmentId: AttachmentId): void {
    this.kept = this.kept.filter((other) => other !== attachmentId);
    this.field?.focus();
  }

  private onSave(event: Event): void {
    event.preventDefault();
    if (!this.savable) return;
    this.saved = JSON.stringify(this.wanted);
    this.ask({ type: 'writeQuestion', ...this.wanted });
  }

  private onWanted(event: CustomEvent<FileWanted>): void {
    event.stopPropagation();
    this.ask({ type: 'readFile', attachmentId: event.detail.attachmentId });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-question': Question;
  }
}
