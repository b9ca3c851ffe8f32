import { openRaw, type RawClient } from '../../sockets/raw-client.ts';
import { visitorWish } from '../../sockets/scene.ts';

/** Well-behaved visitors have addresses from here on. */
const FROM_INDEX = 5_000_000;
const EVERY_MILLISECONDS = 500;

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Visitors who behave, and ask for something now and then: how long each answer took. */
export class Probers {
  readonly #clients: readonly RawClient[];

  static async open(url: string, count: number): Promise<Probers> {
    const clients: RawClient[] = [];
    for (let index = 0; index < count; index += 1) {
      clients.push(await openRaw(visitorWish(url, FROM_INDEX + index)));
    }
    return new Probers(clients);
  }

  private constructor(clients: readonly RawClient[]) {
    this.#clients = clients;
  }

  /** Those who are still connected. */
  get open(): number {
    return this.#clients.filter(({ isOpen }) => isOpen).length;
  }

  /**
   * Milliseconds of each answer, one for each question of so long a time; who was not answered counts as all.
   */
  async latencies(milliseconds: number): Promise<readonly number[]> {
    const endAt = performance.now() + milliseconds;
    const took: number[] = [];
    const probe = async (client: RawClient, index: number): Promise<void> => {
      await wait((EVERY_MILLISECONDS * index) / this.#clients.length);
      while (performance.now() < endAt) {
        const askedAt = performance.now();
        const late = wait(milliseconds);
        await Promise.race([client.ask('readList', { since: null }), late]);
        took.push(performance.now() - askedAt);
        await wait(EVERY_MILLISECONDS);
      }
    };
    await Promise.all(this.#clients.map(probe));
    return took;
  }
}
