import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Attachment, AttachmentId } from '../../server/protocol/index.ts';
import type { FileContent } from '../session/files/file-state.ts';
import { reset } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { attachmentStyle } from './attachment-style.ts';
import { define } from './define.ts';
import { TalkPart } from './talk-part.ts';
import { tell } from './tell.ts';
import { refusalText } from '../words/refusal-text.ts';

/** `hp-file-wanted`: the content of this file is to be shown or saved. */
export type FileWanted = { readonly attachmentId: AttachmentId };

/**
 * One file of a message: an image is fetched when it comes into view and keeps its room until then, a PDF
 * when somebody wants to save it. What cannot be read any more says so.
 */
@define('hp-attachment')
export class AttachmentView extends TalkPart {
  @property({ attribute: false }) attachment!: Attachment;
  @property({ attribute: false }) content: FileContent | undefined;
  /** Set by a press on "Save" before the content is there. */
  private savesSoon = false;
  /** The page's policy shows no images of ours: it can be saved all the same. */
  @state() private undrawable = false;
  private readonly nearness = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.want();
  });

  static override styles = [reset, buttons, attachmentStyle];

  override render() {
    return this.attachment.kind === 'image' ? this.renderImage(this.attachment) : this.renderFile();
  }

  private renderImage({ name }: Attachment & { kind: 'image' }) {
    const { files } = this.words;
    const { content } = this;
    if (content?.state === 'failed' || this.undrawable) return this.renderFile();
    return html`<span class="frame">
      ${
        content?.state === 'ready'
          ? html`<a href=${content.url} target="_blank" rel="noopener" aria-label=${files.open(name)}
              ><img src=${content.url} alt=${files.image(name)} @error=${() => (this.undrawable = true)}
            /></a>`
          : html`<span class="visually-hidden">${files.image(name)}</span>`
      }
    </span>`;
  }

  private renderFile() {
    const { files } = this.words;
    const { content } = this;
    const { name, bytes } = this.attachment;
    const failed = content?.state === 'failed' ? content.refusal : null;
    return html`<div class="file">
      <span class="about">
        <span class="name" dir="auto">${name}</span>
        <span class="small soft"
          >${failed === null ? files.size(bytes) : refusalText(failed, this.words)}</span
        >
      </span>
      ${
        failed?.code === 'attachment-unknown'
          ? nothing
          : html`<button class="button compact" aria-label=${files.saveNamed(name)} @click=${this.onSave}>
              ${content?.state === 'loading' ? files.loading : failed === null ? files.save : files.retry}
            </button>`
      }
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('attachment') || this.attachment.kind !== 'image') return;
    this.style.setProperty('--ratio', String(this.attachment.width / this.attachment.height));
    this.style.setProperty('--width', `${this.attachment.width}px`);
  }

  protected override updated(): void {
    const { content } = this;
    if (content?.state === 'failed') this.savesSoon = false;
    if (!this.savesSoon || content?.state !== 'ready') return;
    this.savesSoon = false;
    this.save(content.url);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.nearness.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.nearness.disconnect();
  }

  private want(): void {
    if (this.attachment.kind === 'image' && this.content === undefined) this.ask();
  }

  private ask(): void {
    tell<FileWanted>(this, 'hp-file-wanted', { attachmentId: this.attachment.attachmentId });
  }

  private onSave(): void {
    const { content } = this;
    if (content?.state === 'ready') this.save(content.url);
    else {
      this.savesSoon = true;
      if (content?.state !== 'loading') this.ask();
    }
  }

  private save(url: string): void {
    const link = document.createElement('a');
    link.href = url;
    link.download = this.attachment.name;
    link.click();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-attachment': AttachmentView;
  }
}
