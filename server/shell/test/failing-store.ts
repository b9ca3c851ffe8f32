import type { Store } from '../../store/index.ts';

const isFull = (): Error => new Error('The disk is full.');

/** A store whose disk is full or gone: the methods named reject, for as long as a test wants them to. */
export const failingStore = (
  store: Store,
  failing: ReadonlySet<keyof Store>,
  newError: () => Error = isFull,
): Store =>
  new Proxy(store, {
    get(target, name: keyof Store) {
      const method = target[name].bind(target) as (...given: unknown[]) => unknown;
      return (...given: unknown[]): unknown =>
        failing.has(name) ? Promise.reject(newError()) : method(...given);
    },
  });
