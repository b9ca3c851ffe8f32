import type { StorageLike } from '../browser-storage.ts';

/** A storage of its own for one test; `blocked` behaves as a browser that lets a page keep nothing. */
export class FakeStorage implements StorageLike {
  readonly entries = new Map<string, string>();
  blocked = false;

  get length(): number {
    this.#check();
    return this.entries.size;
  }

  key(index: number): string | null {
    this.#check();
    return [...this.entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.#check();
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#check();
    this.entries.set(key, value);
  }

  removeItem(key: string): void {
    this.#check();
    this.entries.delete(key);
  }

  #check(): void {
    if (this.blocked) throw new DOMException('The page may keep nothing.', 'SecurityError');
  }
}
