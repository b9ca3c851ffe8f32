/** Slots in the order in which they become free; the lower agent first when two do at once. */
export class SlotQueue {
  readonly #moments: Float64Array;
  readonly #agents: Int32Array;
  #size = 0;

  constructor(slots: number) {
    this.#moments = new Float64Array(slots);
    this.#agents = new Int32Array(slots);
  }

  get size(): number {
    return this.#size;
  }

  /** `Infinity` when no slot will ever become free. */
  get nextSeconds(): number {
    return this.#size === 0 ? Infinity : (this.#moments[0] ?? Infinity);
  }

  clear(): void {
    this.#size = 0;
  }

  push(seconds: number, agent: number): void {
    let place = this.#size++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#isBefore(seconds, agent, parent)) break;
      this.#copy(parent, place);
      place = parent;
    }
    this.#moments[place] = seconds;
    this.#agents[place] = agent;
  }

  /** Takes out the first slot and answers whose it is. The queue must not be empty. */
  pop(): number {
    const first = this.#agents[0] ?? -1;
    const last = --this.#size;
    const seconds = this.#moments[last] ?? 0;
    const agent = this.#agents[last] ?? 0;
    let place = 0;
    for (let child = 1; child < last; child = 2 * place + 1) {
      if (
        child + 1 < last &&
        this.#isBefore(this.#moments[child + 1] ?? 0, this.#agents[child + 1] ?? 0, child)
      )
        child++;
      if (this.#isBefore(seconds, agent, child)) break;
      this.#copy(child, place);
      place = child;
    }
    this.#moments[place] = seconds;
    this.#agents[place] = agent;
    return first;
  }

  #isBefore(seconds: number, agent: number, place: number): boolean {
    const other = this.#moments[place] ?? 0;
    return seconds < other || (seconds === other && agent < (this.#agents[place] ?? 0));
  }

  #copy(from: number, to: number): void {
    this.#moments[to] = this.#moments[from] ?? 0;
    this.#agents[to] = this.#agents[from] ?? 0;
  }
}
