import { setTimeout as pause } from 'node:timers/promises';
import type { AgentId } from '../../../server/protocol/index.ts';
import { Answerer } from './answerer.ts';
import { chanceOf } from './chance.ts';
import { newSite } from './site.ts';
import { Talker, type Wish } from './talker.ts';

/** Whom one agent talks with at once. */
const CAPACITY = 20;
const LOOK_MILLISECONDS = 20;
const WAIT_MOST_MILLISECONDS = 60_000;

export type CrowdWish = {
  readonly clients: number;
  /** What all of them together say. */
  readonly perSecond: number;
  readonly seed: number;
  readonly onAcknowledged?: (wish: Wish) => void;
};

/** Waits until something is so. @throws after a minute */
export async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const endAt = performance.now() + WAIT_MOST_MILLISECONDS;
  while (!(await isSo())) {
    if (performance.now() > endAt) throw new Error(`Waited in vain until ${what}.`);
    await pause(LOOK_MILLISECONDS);
  }
}

/** A site for so many who talk at once. */
export const newCrowdSite = (folder: string, { clients }: CrowdWish): Promise<readonly AgentId[]> =>
  newSite(folder, Math.ceil(clients / CAPACITY), CAPACITY);

/** Visitors who talk with agents, and say something so and so often, whatever becomes of the server. */
export class Crowd {
  readonly talkers: readonly Talker[];
  readonly random: () => number;
  readonly #answerers: readonly Answerer[];
  readonly #perSecond: number;
  #speaking: NodeJS.Timeout | null = null;
  #said = 0;

  constructor(url: string, agents: readonly AgentId[], wish: CrowdWish) {
    const random = chanceOf(wish.seed);
    const { onAcknowledged } = wish;
    this.random = random;
    this.#perSecond = wish.perSecond;
    this.#answerers = agents.map((agentId) => new Answerer(url, agentId, random));
    this.talkers = Array.from({ length: wish.clients }, (_, index) => {
      const agentId = agents[index % agents.length];
      if (agentId === undefined) throw new Error('There is no agent.');
      return new Talker({ url, index, agentId, random, ...(onAcknowledged && { onAcknowledged }) });
    });
  }

  /** Waits until everybody talks. */
  async talking(): Promise<void> {
    await until(() => this.talkers.every(({ state }) => state === 'talking'), 'all talk');
  }

  speak(): void {
    const startedAt = performance.now();
    const before = this.#said;
    this.#speaking = setInterval(() => {
      const due = before + ((performance.now() - startedAt) * this.#perSecond) / 1_000;
      while (this.#said < due) {
        const talker = this.talkers[this.#said % this.talkers.length];
        talker?.say(`Message ${this.#said++}: would it stay in tune with heavier strings?`);
      }
    }, LOOK_MILLISECONDS);
  }

  /** Says nothing new. */
  hush(): void {
    if (this.#speaking !== null) clearInterval(this.#speaking);
    this.#speaking = null;
  }

  /** Waits until everything that was said is acknowledged. */
  async settled(): Promise<void> {
    await until(() => this.talkers.every(({ isSettled }) => isSettled), 'all is acknowledged');
  }

  close(): void {
    this.hush();
    for (const one of [...this.talkers, ...this.#answerers]) one.close();
  }
}
