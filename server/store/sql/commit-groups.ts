import { STORE_LIMITS } from '../limits.ts';
import type { Commit, CommitResult } from '../store.ts';
import type { Engine } from './engine.ts';
import { writeCommits } from './write-commits.ts';

type Waiting = {
  readonly commit: Commit;
  readonly resolve: (result: CommitResult) => void;
  readonly reject: (error: unknown) => void;
};

/** Commits that are asked for in one turn of the loop share one transaction and one sync. */
export class CommitGroups {
  readonly #engine: Engine;
  #waiting: Waiting[] = [];
  readonly #writing = new Set<Promise<void>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  commit(commit: Commit): Promise<CommitResult> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#flush());
      this.#waiting.push({ commit, resolve, reject });
    });
  }

  /** Resolves when every commit asked for so far has its answer. */
  async settled(): Promise<void> {
    this.#flush();
    await Promise.all(this.#writing);
  }

  #flush(): void {
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, STORE_LIMITS.commitsPerGroup);
      const writing = this.#write(group).finally(() => this.#writing.delete(writing));
      this.#writing.add(writing);
    }
  }

  async #write(group: readonly Waiting[]): Promise<void> {
    try {
      const commits = group.map(({ commit }) => commit);
      const results = await this.#engine.write((transaction) => writeCommits(transaction, commits));
      for (const [index, result] of results.entries()) group[index]?.resolve(result);
    } catch (error) {
      // One faulty commit must not refuse its neighbours, who may belong to other sites.
      if (group.length > 1 && this.#engine.isViolation(error)) {
        await Promise.all(group.map((waiting) => this.#write([waiting])));
      } else {
        for (const { reject } of group) reject(error);
      }
    }
  }
}
