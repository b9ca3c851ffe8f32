import type { Moment } from '../../server/protocol/index.ts';

type Entry = { readonly at: Moment; readonly number: number; readonly act: (at: Moment) => void };

const isBefore = (one: Entry, other: Entry): boolean =>
  one.at < other.at || (one.at === other.at && one.number < other.number);

/** What will happen, soonest first; of two at one time the one that was planned first. */
export class Agenda {
  readonly #heap: Entry[] = [];
  #count = 0;

  plan(at: Moment, act: (at: Moment) => void): void {
    const entry = { at: Math.round(at), number: ++this.#count, act };
    const heap = this.#heap;
    let place = heap.push(entry) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || isBefore(parent, entry)) break;
      heap[place] = parent;
      place = above;
    }
    heap[place] = entry;
  }

  /** When the next thing happens, `null` when nothing is planned. */
  get nextAt(): Moment | null {
    return this.#heap[0]?.at ?? null;
  }

  /** Lets the next thing happen. */
  next(): void {
    const entry = this.#take();
    entry?.act(entry.at);
  }

  #take(): Entry | null {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined) return null;
    if (heap.length > 0) this.#sink(last);
    return first;
  }

  #sink(entry: Entry): void {
    const heap = this.#heap;
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const [one, other] = [heap[left], heap[left + 1]];
      if (one === undefined) break;
      const isOther = other !== undefined && isBefore(other, one);
      const child = isOther ? other : one;
      if (!isBefore(child, entry)) break;
      heap[place] = child;
      place = isOther ? left + 1 : left;
    }
    heap[place] = entry;
  }
}
