import { SNAPSHOT_SCHEMA, writeState } from '../../core/index.ts';
import type { SiteState } from '../../core/state.ts';
import { BOUNDS } from '../bounds.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * Saves the state now and then, so that a start reads the newest events only. One that fails costs time,
 * not truth.
 */
export class Snapshots {
  readonly #surroundings: Surroundings;
  #version: number;
  #writing: Promise<void> = Promise.resolve();

  /** @param version the version of the newest snapshot */
  constructor(surroundings: Surroundings, version: number) {
    this.#surroundings = surroundings;
    this.#version = version;
  }

  committed(state: SiteState): void {
    if (state.version - this.#version >= BOUNDS.eventsPerSnapshot) void this.save(state);
  }

  save(state: SiteState): Promise<void> {
    if (state.version === this.#version) return this.#writing;
    this.#version = state.version;
    this.#writing = this.#writing.then(() => this.#write(state));
    return this.#writing;
  }

  async #write(state: SiteState): Promise<void> {
    const { store, log } = this.#surroundings;
    try {
      const { siteId, version } = state;
      await store.writeSnapshot(siteId, { version, schema: SNAPSHOT_SCHEMA, state: writeState(state) });
    } catch (error) {
      log.warn({ error, siteId: state.siteId }, 'A snapshot could not be written.');
    }
  }
}
