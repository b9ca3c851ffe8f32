import type { Attachment, AttachmentId, Refusal } from '../../../server/protocol/index.ts';

/**
 * Where a file is to go: with a message of that conversation in a console, `''` in a picker, whose visitor
 * has one field at a time.
 */
export type FilePlace = string;

/** A file that somebody chose and did not send yet. */
export type FileDraft = {
  readonly place: FilePlace;
  readonly attachmentId: AttachmentId;
  readonly name: string;
  readonly progress:
    | { readonly state: 'waiting' }
    /** `share` of 0 to 1 is on its way. */
    | { readonly state: 'sending'; readonly share: number }
    /** `mayRetry` is false where the same file would be refused again. */
    | { readonly state: 'failed'; readonly refusal: Refusal; readonly mayRetry: boolean }
    | { readonly state: 'ready'; readonly attachment: Attachment };
};

/** The content of a file that is shown: read when it comes into view. */
export type FileContent =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly url: string }
  | { readonly state: 'failed'; readonly refusal: Refusal };

export type FilesState = {
  readonly drafts: readonly FileDraft[];
  readonly contents: ReadonlyMap<AttachmentId, FileContent>;
};

export const NO_FILES: FilesState = { drafts: [], contents: new Map() };

/** All that a person can want of files. */
export type FileRequest =
  | { readonly type: 'attachFiles'; readonly files: readonly File[] }
  | { readonly type: 'retryFile'; readonly attachmentId: AttachmentId }
  | { readonly type: 'removeFile'; readonly attachmentId: AttachmentId }
  | { readonly type: 'readFile'; readonly attachmentId: AttachmentId };

export const draftsIn = ({ drafts }: FilesState, place: FilePlace): readonly FileDraft[] =>
  drafts.filter((draft) => draft.place === place);

/** What is there of the chosen files, and can be sent. */
export const readyIn = (drafts: readonly FileDraft[]): readonly Attachment[] =>
  drafts.flatMap(({ progress }) => (progress.state === 'ready' ? [progress.attachment] : []));

/** Whether some of the chosen files are still on their way. */
export const isSending = (drafts: readonly FileDraft[]): boolean =>
  drafts.some(({ progress }) => progress.state === 'waiting' || progress.state === 'sending');
