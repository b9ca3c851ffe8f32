import { BOUNDS } from './bounds.ts';
import type { Clock } from './surroundings.ts';

type Waiting = { readonly since: number; readonly begin: (admitted: boolean) => void };

/**
 * Begins the connections of visitors a few in each turn of the loop, one network address after another, so
 * that thousands who come back at once hold up neither agents, who pass, nor whoever is there already. Who
 * has waited for so long that the page has given up is turned away, and so is who would wait behind too many.
 */
export class Admission {
  readonly #clock: Clock;
  readonly #nextTurn: (act: () => void) => void;
  readonly #lines = new Map<string, Waiting[]>();
  #waiting = 0;
  #isScheduled = false;
  #hasArrived = false;
  #turnsLet = 0;

  constructor(clock: Clock, nextTurn: (act: () => void) => void = setImmediate) {
    this.#clock = clock;
    this.#nextTurn = nextTurn;
  }

  get waiting(): number {
    return this.#waiting;
  }

  wait(address: string, begin: (admitted: boolean) => void): void {
    if (this.#waiting >= BOUNDS.connectsWaiting) {
      begin(false);
      return;
    }
    const line = this.#lines.get(address);
    const waiting = { since: this.#clock.now(), begin };
    if (line === undefined) this.#lines.set(address, [waiting]);
    else line.push(waiting);
    this.#waiting += 1;
    this.#hasArrived = true;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#nextTurn(() => this.#turn());
  }

  /** One of each address at most: whoever opens very many is slower than all others together. */
  #turn(): void {
    this.#isScheduled = false;
    if (this.#letsOthersArrive()) {
      this.#schedule();
      return;
    }
    const patience = this.#clock.now() - BOUNDS.connectsWaitMilliseconds;
    const begun = new Set<string>();
    while (begun.size < BOUNDS.connectsPerTurn) {
      const [first] = this.#lines;
      if (first === undefined || begun.has(first[0])) break;
      const next = this.#take(...first);
      if (next === undefined) continue;
      const inTime = next.since >= patience;
      if (inTime) begun.add(first[0]);
      next.begin(inTime);
    }
    if (this.#waiting > 0) this.#schedule();
  }

  /**
   * The system hands over one new connection in each turn of the loop, in the order in which they came: while
   * there are more, short turns bring agents among them past the visitors who wait here.
   */
  #letsOthersArrive(): boolean {
    const lets = this.#hasArrived && this.#turnsLet < BOUNDS.turnsForArrivals;
    this.#turnsLet = lets ? this.#turnsLet + 1 : 0;
    this.#hasArrived = false;
    return lets;
  }

  /** The address whose turn it is goes behind the others. */
  #take(address: string, line: Waiting[]): Waiting | undefined {
    const next = line.shift();
    this.#lines.delete(address);
    if (line.length > 0) this.#lines.set(address, line);
    if (next !== undefined) this.#waiting -= 1;
    return next;
  }
}
