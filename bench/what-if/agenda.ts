import type { Moment } from '../../server/protocol/index.ts';

type Entry = { readonly at: Moment; readonly number: number; readonly act: () => void };

/** What will be done when, in the order of time; of two at once, the one noted first. A binary heap. */
export class Agenda {
  readonly #heap: Entry[] = [];
  #noted = 0;

  get nextAt(): Moment | null {
    return this.#heap[0]?.at ?? null;
  }

  note(at: Moment, act: () => void): void {
    const entry = { at, number: this.#noted++, act };
    let place = this.#heap.push(entry) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.#heap[parent];
      if (above === undefined || !isBefore(entry, above)) break;
      this.#heap[place] = above;
      place = parent;
    }
    this.#heap[place] = entry;
  }

  /** Takes out what comes first and does it. */
  doNext(): void {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (first === undefined || last === undefined) return;
    if (this.#heap.length > 0) this.#sink(last);
    first.act();
  }

  #sink(entry: Entry): void {
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      const [left, right] = [this.#heap[child], this.#heap[child + 1]];
      if (left === undefined) break;
      let least = left;
      if (right !== undefined && isBefore(right, left)) [least, child] = [right, child + 1];
      if (!isBefore(least, entry)) break;
      this.#heap[place] = least;
      place = child;
    }
    this.#heap[place] = entry;
  }
}

const isBefore = (one: Entry, other: Entry): boolean =>
  one.at === other.at ? one.number < other.number : one.at < other.at;
