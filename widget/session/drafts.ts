import type { SafeStorage } from './browser-storage.ts';

/** What stands in a field and has not been sent, kept over a reload. */
export interface Drafts {
  /** Empty where nothing stands. */
  read(name: string): string;
  write(name: string, text: string): void;
  /** All that stand, by their names. */
  all(): ReadonlyMap<string, string>;
  /** Drops all drafts but those of these names. */
  keepOnly(names: ReadonlySet<string>): void;
}

/** @param prefix every key of these drafts begins with it */
export function createDrafts(storage: SafeStorage, prefix: string): Drafts {
  return {
    read: (name) => storage.read(prefix + name) ?? '',
    write: (name, text) => {
      if (text === '') storage.remove(prefix + name);
      else storage.write(prefix + name, text);
    },
    all: () =>
      new Map(storage.keys(prefix).map((key) => [key.slice(prefix.length), storage.read(key) ?? ''])),
    keepOnly: (names) => {
      for (const key of storage.keys(prefix)) if (!names.has(key.slice(prefix.length))) storage.remove(key);
    },
  };
}

/** The draft after words that could not be sent have come back to it: they were written before it. */
export const withReturned = (returned: string, draft: string): string =>
  [returned, draft].filter((text) => text.trim() !== '').join('\n\n');

type Named = ReadonlyMap<string, string> | null;

/** Writes what changed in the fields, and drops those of what is gone; `null` while neither is known. */
export function keepDrafts(drafts: Drafts, before: Named, now: Named): void {
  if (now === null) return;
  if (before?.size !== now.size) drafts.keepOnly(new Set(now.keys()));
  for (const [name, text] of now) if (before?.get(name) !== text) drafts.write(name, text);
}
