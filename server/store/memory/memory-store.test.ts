import { runStoreSuite } from '../test/store-suite.ts';
import { createMemoryStore } from './memory-store.ts';

runStoreSuite('memory', () => {
  const store = createMemoryStore();
  const reopen = async () => {
    await store.close();
    return store;
  };
  return Promise.resolve({ store, reopen });
});
