import type { Timer } from '../../../server/shell/surroundings.ts';

type Waiting = { readonly at: number; readonly order: number; act: (() => void) | null };

/** Turns of the loop without anything new after which nothing goes on by itself any more. */
const QUIET_TURNS = 2;

/**
 * Time that passes as fast as the work in it allows: it stands still until everything that one moment has set
 * going has come to rest, so that the same seed gives the same run.
 */
export class VirtualTime {
  #nowMilliseconds = 0;
  #order = 0;
  #stirred = 0;
  /** A heap, least `at` first, and of one moment whoever asked first. */
  readonly #waiting: Waiting[] = [];

  /** Since the run began. */
  get nowMilliseconds(): number {
    return this.#nowMilliseconds;
  }

  after(milliseconds: number, act: () => void): Timer {
    const at = this.#nowMilliseconds + Math.max(0, milliseconds);
    const waiting: Waiting = { at, order: this.#order++, act };
    this.#stirred++;
    push(this.#waiting, waiting);
    return { cancel: () => (waiting.act = null) };
  }

  rest(milliseconds: number): Promise<void> {
    return new Promise((resume) => this.after(milliseconds, resume));
  }

  /** Lets so much time pass. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.#nowMilliseconds + milliseconds;
    await this.#comeToRest();
    for (;;) {
      const next = this.#waiting[0];
      if (next === undefined || next.at > until) break;
      pop(this.#waiting);
      if (next.act === null) continue;
      this.#nowMilliseconds = next.at;
      next.act();
      await this.#comeToRest();
    }
    this.#nowMilliseconds = until;
  }

  async #comeToRest(): Promise<void> {
    let seen = -1;
    for (let quiet = 0; quiet < QUIET_TURNS; quiet++) {
      if (seen !== this.#stirred) quiet = 0;
      seen = this.#stirred;
      await new Promise<void>((resume) => setImmediate(resume));
    }
  }
}

const isBefore = (one: Waiting, other: Waiting): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);

function push(heap: Waiting[], item: Waiting): void {
  let index = heap.push(item) - 1;
  while (index > 0) {
    const above = (index - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || !isBefore(item, parent)) break;
    heap[index] = parent;
    index = above;
  }
  heap[index] = item;
}

function pop(heap: Waiting[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let index = 0;
  for (;;) {
    const left = heap[2 * index + 1];
    const right = heap[2 * index + 2];
    const isRight = left !== undefined && right !== undefined && isBefore(right, left);
    const child = isRight ? right : left;
    if (child === undefined || !isBefore(child, last)) break;
    heap[index] = child;
    index = 2 * index + (isRight ? 2 : 1);
  }
  heap[index] = last;
}
