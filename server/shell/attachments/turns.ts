/** Lets so many work at once, and so many wait for it; whoever comes beyond that is sent away. */
export class Turns {
  readonly #atOnce: number;
  readonly #waitingMost: number;
  readonly #waiting: (() => void)[] = [];
  #working = 0;

  constructor(atOnce: number, waitingMost: number) {
    this.#atOnce = atOnce;
    this.#waitingMost = waitingMost;
  }

  /** `null` without having begun when too many wait already. */
  async take<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (this.#working >= this.#atOnce) {
      if (this.#waiting.length >= this.#waitingMost) return null;
      // The place is handed over by the one who leaves it, so that nobody slips in between.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#working++;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#working--;
      else next();
    }
  }
}

/** Counts what is under way by key, up to a bound for each. */
export class UnderWay {
  readonly #most: number;
  readonly #counts = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** False when there are too many under this key; otherwise `leave` has to follow. */
  enter(key: string): boolean {
    const count = this.#counts.get(key) ?? 0;
    if (count >= this.#most) return false;
    this.#counts.set(key, count + 1);
    return true;
  }

  leave(key: string): void {
    const count = this.#counts.get(key) ?? 0;
    if (count <= 1) this.#counts.delete(key);
    else this.#counts.set(key, count - 1);
  }
}

/** Enters all or none; gives what leaves them again. */
export function enterAll(gates: readonly (readonly [UnderWay, string])[]): (() => void) | null {
  const closed = gates.findIndex(([gate, key]) => !gate.enter(key));
  const entered = closed === -1 ? gates : gates.slice(0, closed);
  const leave = (): void => entered.forEach(([gate, key]) => gate.leave(key));
  if (closed === -1) return leave;
  leave();
  return null;
}
