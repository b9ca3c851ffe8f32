import { css, html, nothing, svg } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { ATTACHMENT_TYPES } from '../../server/protocol/attachment.ts';
import { LIMITS } from '../../server/protocol/index.ts';
import type { AttachmentId } from '../../server/protocol/index.ts';
import type { FileContent, FileDraft, FileRequest } from '../session/files/file-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { define } from './define.ts';
import { icon, icons } from './icons.ts';
import { TalkPart } from './talk-part.ts';
import { tell } from './tell.ts';
import { refusalText } from '../words/refusal-text.ts';

const CLIP_ICON = icon(
  svg`<path d="M14.5 9.2l-5 5a3.2 3.2 0 0 1-4.6-4.6l5.8-5.8a2.2 2.2 0 0 1 3.1 3.1l-5.6 5.6a1 1 0 0 1-1.5-1.5l4.8-4.8" />`,
);

const carriesFiles = (transfer: DataTransfer | null): boolean => transfer?.types.includes('Files') ?? false;

/**
 * Around a field: files can be chosen, dropped on it or pasted into it, and are shown on their way with what
 * can be done. `hp-files` with what a person wants of them, as a session takes it.
 */
@define('hp-file-tray')
export class FileTray extends TalkPart {
  @property({ attribute: false }) drafts: readonly FileDraft[] = [];
  @property({ attribute: false }) contents: ReadonlyMap<AttachmentId, FileContent> = new Map();
  /** Nothing can be sent now. */
  @property({ type: Boolean }) disabled = false;
  @state() private dragged = false;
  @query('input') private input!: HTMLInputElement;

  static override styles = [
    reset,
    buttons,
    css`
      :host {
        display: block;
      }
      .tray {
        position: relative;
      }
      .row {
        display: flex;
        align-items: flex-end;
        gap: var(--hp-space-1);
      }
      .row .button.icon {
        flex: none;
        border-radius: 50%;
      }
      ::slotted(*) {
        flex: 1;
        min-inline-size: 0;
      }
      ul {
        display: grid;
        gap: var(--hp-space-2);
        margin-block-end: var(--hp-space-2);
        max-block-size: 200px;
        overflow-y: auto;
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--hp-space-2);
        padding: var(--hp-space-1) var(--hp-space-2);
        border: 1px solid var(--hp-line);
        border-radius: var(--hp-radius-field, 8px);
      }
      li.failed {
        border-color: var(--hp-error);
      }
      img {
        flex: none;
        inline-size: 40px;
        block-size: 40px;
        border-radius: 6px;
        object-fit: cover;
      }
      .about {
        display: grid;
        flex: 1;
        min-inline-size: 0;
        line-height: 1.35;
      }
      .name {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .how {
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
        font-variant-numeric: tabular-nums;
      }
      .failed .how {
        color: var(--hp-error);
      }
      progress {
        inline-size: 100%;
        block-size: 4px;
        accent-color: var(--hp-accent);
      }
      .over {
        position: absolute;
        inset: 0;
        display: grid;
        place-items: center;
        border: 2px dashed var(--hp-accent);
        border-radius: var(--hp-radius-card);
        background: var(--hp-surface);
        pointer-events: none;
      }
    `,
  ];

  override render() {
    const { files } = this.words;
    return html`<div
      class="tray"
      @paste=${this.onPaste}
      @dragover=${this.onDragOver}
      @dragleave=${() => (this.dragged = false)}
      @drop=${this.onDrop}
    >
      <p class="visually-hidden" role="status">${this.told()}</p>
      ${
        this.drafts.length === 0
          ? nothing
          : html`<ul aria-label=${files.chosen}>
              ${repeat(
                this.drafts,
                ({ attachmentId }) => attachmentId,
                (draft) => this.renderDraft(draft),
              )}
            </ul>`
      }
      <div class="row">
        <input type="file" multiple hidden accept=${ATTACHMENT_TYPES.join(',')} @change=${this.onChosen} />
        <button
          class="button plain icon"
          type="button"
          aria-label=${files.attach}
          title=${files.attach}
          aria-disabled=${this.full ? 'true' : 'false'}
          @click=${() => this.full || this.input.click()}
        >
          ${CLIP_ICON}
        </button>
        <slot></slot>
      </div>
      ${this.dragged ? html`<p class="over">${files.drop}</p>` : nothing}
    </div>`;
  }

  private renderDraft({ attachmentId, name, progress }: FileDraft) {
    const { files } = this.words;
    const content = this.contents.get(attachmentId);
    return html`<li class=${progress.state}>
      ${content?.state === 'ready' ? html`<img src=${content.url} alt="" />` : nothing}
      <span class="about">
        <span class="name" dir="auto">${name}</span>
        <span class="how">${this.how(progress)}</span>
        ${
          progress.state === 'sending'
            ? html`<progress max="1" .value=${progress.share} aria-label=${name}></progress>`
            : nothing
        }
      </span>
      ${
        progress.state === 'failed' && progress.mayRetry
          ? html`<button
              class="link"
              type="button"
              aria-label=${files.retryNamed(name)}
              @click=${() => this.wish({ type: 'retryFile', attachmentId })}
            >
              ${files.retry}
            </button>`
          : nothing
      }
      <button
        class="button plain icon compact"
        type="button"
        aria-label=${files.remove(name)}
        @click=${() => this.takeOut(attachmentId)}
      >
        ${icons.close}
      </button>
    </li>`;
  }

  private how(progress: FileDraft['progress']): string {
    const { files } = this.words;
    switch (progress.state) {
      case 'waiting':
        return files.waiting;
      case 'sending':
        return files.sending(progress.share);
      case 'failed':
        return files.failed(refusalText(progress.refusal, this.words));
      case 'ready':
        return files.ready(progress.attachment.bytes);
    }
  }

  /** Said when it changes: how far each has come would be said without end. */
  private told(): string {
    const inState = (wanted: string) =>
      this.drafts.filter(({ progress }) => progress.state === wanted).length;
    return this.words.files.told(inState('ready'), inState('failed'));
  }

  private get full(): boolean {
    return this.disabled || this.drafts.length >= LIMITS.attachmentsPerMessage;
  }

  private wish(request: FileRequest): void {
    tell<FileRequest>(this, 'hp-files', request);
  }

  private attach(files: Iterable<File> | ArrayLike<File> | null | undefined): void {
    const chosen = Array.from(files ?? []).slice(0, 2 * LIMITS.attachmentsPerMessage);
    if (chosen.length > 0 && !this.disabled) this.wish({ type: 'attachFiles', files: chosen });
  }

  /** The focus goes to the next file, or to where files are chosen, rather than to the top of the page. */
  private async takeOut(attachmentId: AttachmentId): Promise<void> {
    const at = this.drafts.findIndex((draft) => draft.attachmentId === attachmentId);
    this.wish({ type: 'removeFile', attachmentId });
    await this.updateComplete;
    const removes = this.renderRoot.querySelectorAll<HTMLElement>('li .icon');
    (removes[at] ?? this.renderRoot.querySelector<HTMLElement>('.row .icon'))?.focus();
  }

  private onChosen(): void {
    this.attach(this.input.files);
    // The same file again is a choice, too.
    this.input.value = '';
  }

  /** Where there are words beside the picture, as from a word processor, the words are meant. */
  private onPaste(event: ClipboardEvent): void {
    const { clipboardData } = event;
    if (clipboardData === null || clipboardData.files.length === 0) return;
    if (clipboardData.getData('text/plain') !== '') return;
    event.preventDefault();
    this.attach(clipboardData.files);
  }

  private onDragOver(event: DragEvent): void {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    this.dragged = !this.disabled;
  }

  private onDrop(event: DragEvent): void {
    if (!carriesFiles(event.dataTransfer)) return;
    // Otherwise the browser would leave the page for the file.
    event.preventDefault();
    this.dragged = false;
    this.attach(event.dataTransfer?.files);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-file-tray': FileTray;
  }
}
