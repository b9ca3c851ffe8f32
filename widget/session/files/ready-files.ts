import type { Attachment } from '../../../server/protocol/index.ts';
import type { SafeStorage } from '../browser-storage.ts';
import { readyIn, type FileDraft } from './file-state.ts';

type Stored = { readonly place: string; readonly attachment: Attachment };

/** What lies ready at the server stays chosen over a reload. */
export function writeReady(storage: SafeStorage, key: string, drafts: readonly FileDraft[]): void {
  const stored = drafts.flatMap(({ place, progress }): Stored[] =>
    progress.state === 'ready' ? [{ place, attachment: progress.attachment }] : [],
  );
  if (readyIn(drafts).length === 0) storage.remove(key);
  else storage.write(key, JSON.stringify(stored));
}

/** Any script of the page may have written there, so the shape is looked at; the server checks the rest. */
export function readReady(storage: SafeStorage, key: string): readonly FileDraft[] {
  try {
    const stored = JSON.parse(storage.read(key) ?? '[]') as readonly Stored[];
    return stored.flatMap(({ place, attachment }) => {
      const { attachmentId, name } = attachment;
      const isSound =
        typeof place === 'string' && typeof attachmentId === 'string' && typeof name === 'string';
      if (!isSound) return [];
      return [{ place, attachmentId: attachmentId, name, progress: { state: 'ready', attachment } }];
    });
  } catch {
    return [];
  }
}
