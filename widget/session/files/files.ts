import type { AttachmentId } from '../../../server/protocol/index.ts';
import type { FileDesk, FileDeskOptions } from './file-desk.ts';
import { NO_FILES, type FilePlace, type FileRequest, type FilesState } from './file-state.ts';

export type FilesOptions = Omit<FileDeskOptions, 'upload' | 'shrink' | 'onChange'> &
  Partial<Pick<FileDeskOptions, 'upload' | 'shrink'>> & {
    readonly onChange: () => void;
    /** Not even what handles files could be had. */
    readonly onMissing: () => void;
  };

/** The files of a session. What handles them is fetched with the first one: most people never send any. */
export class Files {
  state: FilesState = NO_FILES;
  readonly #options: FilesOptions;
  #desk: Promise<FileDesk> | null = null;

  constructor(options: FilesOptions) {
    this.#options = options;
  }

  /** Takes up what an earlier page has left. */
  load(): void {
    if (this.#options.storage.read(this.#options.key) !== null) this.#fetch().catch(() => null);
  }

  request(request: FileRequest, place: FilePlace = ''): Promise<void> {
    return this.#fetch().then((desk) => {
      desk.request(request, place);
    }, this.#options.onMissing);
  }

  sent(attachmentIds: readonly AttachmentId[]): void {
    if (attachmentIds.length > 0) this.#desk?.then((desk) => desk.sent(attachmentIds)).catch(() => null);
  }

  clear(): void {
    this.#options.storage.remove(this.#options.key);
    this.#desk?.then((desk) => desk.clear()).catch(() => null);
  }

  /** A file that did not come is fetched anew with the next request. */
  #fetch(): Promise<FileDesk> {
    const desk = (this.#desk ??= this.#open());
    desk.catch(() => (this.#desk = null));
    return desk;
  }

  async #open(): Promise<FileDesk> {
    const { FileDesk: Desk, shrinkImage, upload } = await import('./desk-module.ts');
    const onChange = (state: FilesState): void => {
      this.state = state;
      this.#options.onChange();
    };
    return new Desk({ upload, shrink: shrinkImage, ...this.#options, onChange });
  }
}
