import type { Store } from '../../store/index.ts';

export type Faults = { commits: boolean; reads: boolean };

/** A store whose disk is full or gone for as long as a test wants it to be. */
export function failingStore(store: Store, faults: Faults): Store {
  const failing = new Set(['readEvents', 'readSnapshot']);
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const method = target[name].bind(target) as (...given: unknown[]) => unknown;
      return (...given: unknown[]): unknown => {
        const fails = (name === 'commit' && faults.commits) || (failing.has(name) && faults.reads);
        return fails ? Promise.reject(new Error('The disk is full.')) : method(...given);
      };
    },
  });
}
