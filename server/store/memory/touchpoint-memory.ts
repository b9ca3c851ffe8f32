import { TIMELINE_LIMITS, type Moment } from '../../protocol/index.ts';
import type { NewTouchpoint, StoredTouchpoint, TouchpointOwner } from '../touchpoint.ts';

/** What visitors of one site did elsewhere. */
export class TouchpointMemory {
  /** Newest first. */
  #rows: readonly StoredTouchpoint[] = [];
  #written = 0;

  /** @returns how many were new */
  add(given: readonly NewTouchpoint[]): number {
    let added = 0;
    for (const touchpoint of given) {
      if (this.#isKnown(touchpoint)) continue;
      added += 1;
      this.#written += 1;
      this.#rows = [...this.#rows, { ...structuredClone(touchpoint), number: this.#written }];
    }
    this.#rows = this.#rows.toSorted((one, other) => other.at - one.at || other.number - one.number);
    for (const owner of new Set(given.map((touchpoint) => touchpoint.owner))) this.#dropOldest(owner);
    return added;
  }

  read(owners: readonly TouchpointOwner[], limit: number): readonly StoredTouchpoint[] {
    return this.#rows.filter(({ owner }) => owners.includes(owner)).slice(0, limit);
  }

  /** Oldest first. */
  orders(since: Moment, until: Moment): readonly StoredTouchpoint[] {
    return this.#rows
      .filter(({ kind, amount, at }) => kind === 'order' && amount !== null && at >= since && at <= until)
      .toReversed();
  }

  forget(owners: readonly TouchpointOwner[]): void {
    this.#rows = this.#rows.filter(({ owner }) => !owners.includes(owner));
  }

  /** @returns how many there were */
  pruneBefore(before: Moment): number {
    const kept = this.#rows.filter(({ at }) => at >= before);
    const dropped = this.#rows.length - kept.length;
    this.#rows = kept;
    return dropped;
  }

  prune(now: Moment): void {
    this.pruneBefore(now - TIMELINE_LIMITS.touchpointsKeptSeconds * 1_000);
  }

  #isKnown({ source, externalId }: NewTouchpoint): boolean {
    return (
      externalId !== null && this.#rows.some((row) => row.source === source && row.externalId === externalId)
    );
  }

  #dropOldest(owner: TouchpointOwner): void {
    const dropped = new Set(
      this.#rows.filter((row) => row.owner === owner).slice(TIMELINE_LIMITS.touchpointsPerVisitor),
    );
    if (dropped.size > 0) this.#rows = this.#rows.filter((row) => !dropped.has(row));
  }
}
