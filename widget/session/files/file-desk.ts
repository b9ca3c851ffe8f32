import { ATTACHMENT_TYPES, FILE_NAME_HEADER, LIMITS } from '../../../server/protocol/index.ts';
import type { Attachment, AttachmentId, Refusal, RefusalCode } from '../../../server/protocol/index.ts';
import { backOffMilliseconds } from '../back-off.ts';
import type { SafeStorage } from '../browser-storage.ts';
import { earlyRefusal } from '../early-refusal.ts';
import type { Fetch } from '../http.ts';
import { randomWord } from '../random-word.ts';
import { isTransient } from '../transient.ts';
import { FileContents } from './file-contents.ts';
import { NO_FILES, type FileDraft, type FilePlace, type FileRequest, type FilesState } from './file-state.ts';
import { readReady, writeReady } from './ready-files.ts';
import type { Upload } from './upload.ts';

export type FileDeskOptions = {
  readonly address: (attachmentId: AttachmentId, place: FilePlace) => string;
  /** Who is asking; `null` while nobody is. */
  readonly headers: () => Readonly<Record<string, string>> | null;
  readonly withCookie: boolean;
  readonly upload: Upload;
  readonly fetch: Fetch;
  readonly shrink: (file: Blob) => Promise<Blob>;
  readonly storage: SafeStorage;
  /** Under which what is ready is kept over a reload. */
  readonly key: string;
  readonly onChange: (state: FilesState) => void;
};

const AT_ONCE = 2;
/** What would be refused again, however often it is sent. */
const FINAL: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'attachment-type',
  'attachment-too-large',
  'attachment-damaged',
  'attachment-too-detailed',
]);

type Work = { readonly file: File; readonly ending: AbortController };

/**
 * Files on their way to the server and back: a few at once, tried again on a bad line, until removed or sent.
 */
export class FileDesk {
  readonly #options: FileDeskOptions;
  readonly #contents: FileContents;
  readonly #work = new Map<AttachmentId, Work>();
  #drafts: readonly FileDraft[] = [];
  #sending = 0;

  constructor(options: FileDeskOptions) {
    this.#options = options;
    this.#contents = new FileContents(
      (attachmentId) => this.#ask(attachmentId, '', 'GET'),
      () => this.#tell(),
    );
    this.#drafts = readReady(options.storage, options.key);
    if (this.#drafts.length > 0) this.#tell();
  }

  request(request: FileRequest, place: FilePlace): void {
    switch (request.type) {
      case 'attachFiles':
        for (const file of request.files) this.#attach(file, place);
        this.#tell();
        this.#next();
        return;
      case 'retryFile':
        this.#change(request.attachmentId, { state: 'waiting' });
        this.#next();
        return;
      case 'removeFile':
        this.#remove(request.attachmentId);
        return;
      case 'readFile':
        this.#contents.read(request.attachmentId);
        return;
    }
  }

  /** These have gone with a message or a question. */
  sent(attachmentIds: readonly AttachmentId[]): void {
    this.#drop((draft) => attachmentIds.includes(draft.attachmentId));
  }

  /** Somebody else sits here from now on. */
  clear(): void {
    this.#drop(() => true);
    this.#contents.clear();
  }

  #attach(file: File, place: FilePlace): void {
    const attachmentId = randomWord() as AttachmentId;
    const others = this.#drafts.filter((draft) => draft.place === place).length;
    const refusal = refusalOf(file, others);
    const progress: FileDraft['progress'] =
      refusal === null ? { state: 'waiting' } : { state: 'failed', refusal, mayRetry: false };
    this.#work.set(attachmentId, { file, ending: new AbortController() });
    this.#drafts = [...this.#drafts, { place, attachmentId, name: file.name, progress }];
  }

  #remove(attachmentId: AttachmentId): void {
    const draft = this.#drafts.find((each) => each.attachmentId === attachmentId);
    if (draft === undefined) return;
    this.#drop((each) => each === draft);
    // Also where no answer has come: the file may be there all the same.
    if (draft.progress.state !== 'failed' || draft.progress.mayRetry)
      void this.#ask(attachmentId, draft.place, 'DELETE').catch(() => null);
  }

  #drop(isMeant: (draft: FileDraft) => boolean): void {
    for (const { attachmentId } of this.#drafts.filter(isMeant)) {
      this.#work.get(attachmentId)?.ending.abort();
      this.#work.delete(attachmentId);
    }
    this.#drafts = this.#drafts.filter((draft) => !isMeant(draft));
    this.#keepReady();
    this.#tell();
    this.#next();
  }

  #next(): void {
    while (this.#sending < AT_ONCE) {
      const draft = this.#drafts.find(({ progress }) => progress.state === 'waiting');
      const work = draft && this.#work.get(draft.attachmentId);
      if (draft === undefined || work === undefined) return;
      this.#sending++;
      this.#change(draft.attachmentId, { state: 'sending', share: 0 });
      void this.#send(draft, work).finally(() => {
        this.#sending--;
        this.#next();
      });
    }
  }

  async #send(draft: FileDraft, { file, ending }: Work): Promise<void> {
    const body = await this.#options.shrink(file);
    const isTooLarge = body.size > LIMITS.attachmentBytes;
    const outcome = isTooLarge
      ? earlyRefusal('attachment-too-large')
      : await this.#sendUntilAnswered(draft, file, body, ending.signal);
    if (ending.signal.aborted) return;
    if ('attachmentId' in outcome) this.#arrived(outcome, body);
    else this.#fail(draft.attachmentId, outcome);
  }

  async #sendUntilAnswered(
    { attachmentId, place }: FileDraft,
    file: File,
    body: Blob,
    signal: AbortSignal,
  ): Promise<Attachment | Refusal> {
    for (let tries = 1; ; tries++) {
      const reply = await this.#sendOnce(attachmentId, place, file, body, signal);
      if (reply?.ok) return reply.result;
      const refusal = reply?.refusal ?? earlyRefusal('no-answer');
      if (!isTransient(refusal) || tries >= LIMITS.outboxTries || signal.aborted) return refusal;
      await rest(backOffMilliseconds(tries, Math.random()), signal);
    }
  }

  #sendOnce(attachmentId: AttachmentId, place: FilePlace, file: File, body: Blob, signal: AbortSignal) {
    const { address, headers, withCookie, upload } = this.#options;
    const onProgress = (share: number): void => this.#change(attachmentId, { state: 'sending', share });
    return upload({
      url: address(attachmentId, place),
      headers: { ...headers(), [FILE_NAME_HEADER]: encoded(file.name) },
      withCookie,
      body,
      onProgress,
      signal,
    });
  }

  #arrived(attachment: Attachment, body: Blob): void {
    const { attachmentId } = attachment;
    this.#work.delete(attachmentId);
    // What was sent a moment ago need not come back over the same line.
    if (attachment.kind === 'image') this.#contents.have(attachmentId, body);
    this.#change(attachmentId, { state: 'ready', attachment });
    this.#keepReady();
  }

  #fail(attachmentId: AttachmentId, refusal: Refusal): void {
    this.#change(attachmentId, { state: 'failed', refusal, mayRetry: !FINAL.has(refusal.code) });
  }

  #change(attachmentId: AttachmentId, progress: FileDraft['progress']): void {
    this.#drafts = this.#drafts.map((draft) =>
      draft.attachmentId === attachmentId ? { ...draft, progress } : draft,
    );
    this.#tell();
  }

  #ask(attachmentId: AttachmentId, place: FilePlace, method: 'GET' | 'DELETE'): Promise<Response> {
    const { address, headers, withCookie, fetch } = this.#options;
    const credentials = withCookie ? 'same-origin' : 'omit';
    return fetch(address(attachmentId, place), { method, headers: headers() ?? {}, credentials });
  }

  #keepReady(): void {
    writeReady(this.#options.storage, this.#options.key, this.#drafts);
  }

  #tell(): void {
    const { contents } = this.#contents;
    const isEmpty = this.#drafts.length === 0 && contents.size === 0;
    this.#options.onChange(isEmpty ? NO_FILES : { drafts: this.#drafts, contents });
  }
}

/** Says early what the server would say; the server insists. */
function refusalOf(file: File, others: number): Refusal | null {
  const types: readonly string[] = ATTACHMENT_TYPES;
  if (!types.includes(file.type)) return earlyRefusal('attachment-type');
  return others >= LIMITS.attachmentsPerMessage ? earlyRefusal('attachments-too-many') : null;
}

/** A name with half a character is no text; the server finds another. */
function encoded(name: string): string {
  try {
    return encodeURIComponent(name);
  } catch {
    return '';
  }
}

const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
