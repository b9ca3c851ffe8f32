import { SNAPSHOT_SCHEMA, writeStateInSteps } from '../../core/index.ts';
import type { SiteState } from '../../core/state.ts';
import { BOUNDS } from '../bounds.ts';
import { inTurns } from '../in-turns.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Loaded } from './load-state.ts';

type Kept = { keep(version: number): Promise<void> };

/**
 * Saves the state now and then, so that a start reads the newest events only. One that fails costs time,
 * not truth.
 */
export class Snapshots {
  readonly #surroundings: Surroundings;
  readonly #beside: Kept;
  #version: number;
  #writing: Promise<void> = Promise.resolve();

  /** @param beside is kept with the state, as it was at the same version */
  constructor(surroundings: Surroundings, { snapshot }: Pick<Loaded, 'snapshot'>, beside: Kept) {
    this.#surroundings = surroundings;
    this.#version = snapshot?.version ?? 0;
    this.#beside = beside;
  }

  committed(state: SiteState): void {
    if (state.version - this.#version >= BOUNDS.eventsPerSnapshot) void this.save(state);
  }

  /** Waits for the one that is being written. */
  settled(): Promise<void> {
    return this.#writing;
  }

  save(state: SiteState): Promise<void> {
    if (state.version === this.#version) return this.#writing;
    this.#version = state.version;
    this.#writing = this.#writing.then(() => this.#write(state));
    return this.#writing;
  }

  async #write(state: SiteState): Promise<void> {
    const { store, clock, log } = this.#surroundings;
    try {
      const { siteId, version } = state;
      const text = await inTurns(writeStateInSteps(state), clock);
      await store.writeSnapshot(siteId, { version, schema: SNAPSHOT_SCHEMA, state: text });
      await this.#beside.keep(version);
    } catch (error) {
      log.warn({ error, siteId: state.siteId }, 'A snapshot could not be written.');
    }
  }
}
