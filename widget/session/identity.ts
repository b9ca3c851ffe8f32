import type { SafeStorage } from './browser-storage.ts';
import { randomWord } from './random-word.ts';

/** Who this browser is to one site of one server. Nobody, until somebody acts. */
export interface Identity {
  /** The visitor's secret; `null` before the first act. Another tab may have made it meanwhile. */
  token(): string | null;
  /** The secret, made and stored now if there is none. */
  ensureToken(): string;
  /** Another secret takes the place of the one before: this browser continues as that visitor. */
  become(token: string): void;
  /** This browser is nobody again. */
  forget(): void;
}

const TOKEN = /^[\w-]{22}$/;

export function createIdentity(storage: SafeStorage, key: string): Identity {
  const token = (): string | null => {
    const stored = storage.read(key);
    return stored !== null && TOKEN.test(stored) ? stored : null;
  };
  return {
    token,
    become: (made) => storage.write(key, made),
    forget: () => storage.remove(key),
    ensureToken: () => {
      const known = token();
      if (known) return known;
      const made = randomWord();
      storage.write(key, made);
      return made;
    },
  };
}
