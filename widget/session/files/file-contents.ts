import type { AttachmentId } from '../../../server/protocol/index.ts';
import { earlyRefusal } from '../early-refusal.ts';
import { refusalIn } from '../http.ts';
import type { FileContent } from './file-state.ts';

/** So many contents lie in memory; beyond that the oldest are read anew when they come into view. */
const KEPT_MOST = 100;

/** What files hold, as addresses that only this page can open. */
export class FileContents {
  contents: ReadonlyMap<AttachmentId, FileContent> = new Map();
  readonly #ask: (attachmentId: AttachmentId) => Promise<Response>;
  readonly #tell: () => void;

  constructor(ask: (attachmentId: AttachmentId) => Promise<Response>, tell: () => void) {
    this.#ask = ask;
    this.#tell = tell;
  }

  /** Reads it unless it is there or on its way. */
  read(attachmentId: AttachmentId): void {
    const known = this.contents.get(attachmentId)?.state;
    if (known !== 'ready' && known !== 'loading') void this.#load(attachmentId);
  }

  /** It is here already. */
  have(attachmentId: AttachmentId, content: Blob): void {
    this.#put(attachmentId, { state: 'ready', url: URL.createObjectURL(content) });
  }

  clear(): void {
    for (const content of this.contents.values()) release(content);
    this.contents = new Map();
    this.#tell();
  }

  async #load(attachmentId: AttachmentId): Promise<void> {
    this.#put(attachmentId, { state: 'loading' });
    const loading = this.contents;
    const content = await this.#contentOf(attachmentId);
    // Whoever sat here meanwhile let go of everything.
    if (loading !== this.contents && !this.contents.has(attachmentId)) release(content);
    else this.#put(attachmentId, content);
  }

  async #contentOf(attachmentId: AttachmentId): Promise<FileContent> {
    try {
      const response = await this.#ask(attachmentId);
      if (response.ok) return { state: 'ready', url: URL.createObjectURL(await response.blob()) };
      const refusal = refusalIn(await response.json());
      return { state: 'failed', refusal: refusal ?? earlyRefusal('no-answer') };
    } catch {
      return { state: 'failed', refusal: earlyRefusal('no-answer') };
    }
  }

  #put(attachmentId: AttachmentId, content: FileContent): void {
    const before = this.contents.get(attachmentId);
    if (before !== undefined) release(before);
    const contents = new Map(this.contents).set(attachmentId, content);
    for (const [oldest, old] of contents) {
      if (contents.size <= KEPT_MOST) break;
      release(old);
      contents.delete(oldest);
    }
    this.contents = contents;
    this.#tell();
  }
}

function release(content: FileContent): void {
  if (content.state === 'ready') URL.revokeObjectURL(content.url);
}
