/** What this folder needs of `localStorage`. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A storage that never throws: what the browser will not keep is kept in memory, for this page only. */
export interface SafeStorage {
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
  keys(prefix: string): readonly string[];
}

/**
 * @param open gives the browser's storage; it may throw, as `localStorage` does where cookies are blocked.
 */
export function createSafeStorage(open: () => StorageLike = () => localStorage): SafeStorage {
  const memory = new Map<string, string>();
  const attempt = <Value>(act: (storage: StorageLike) => Value): Value | null => {
    try {
      return act(open());
    } catch {
      return null;
    }
  };
  return {
    read: (key) => memory.get(key) ?? attempt((storage) => storage.getItem(key)),
    write: (key, value) => {
      const kept = attempt((storage) => (storage.setItem(key, value), true));
      if (kept) memory.delete(key);
      else memory.set(key, value);
    },
    remove: (key) => {
      memory.delete(key);
      attempt((storage) => storage.removeItem(key));
    },
    keys: (prefix) => {
      const stored = attempt((storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at)));
      const all = new Set([...(stored ?? []), ...memory.keys()]);
      return [...all].filter((key): key is string => key?.startsWith(prefix) ?? false);
    },
  };
}
