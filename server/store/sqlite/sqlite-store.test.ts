import { makeStoreFolder } from '../test/store-folder.ts';
import { runStoreSuite } from '../test/store-suite.ts';

runStoreSuite('sqlite', async (context) => {
  const { open } = await makeStoreFolder(context);
  const store = await open();
  const reopen = async () => {
    await store.close();
    return open();
  };
  return { store, reopen };
});
