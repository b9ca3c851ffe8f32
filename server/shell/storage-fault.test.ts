import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { ConversationId } from '../protocol/index.ts';
import { StoreFullError, StoreSyncError, type Store } from '../store/index.ts';
import {
  firstOffer,
  hasOffer,
  isState,
  joinLine,
  newAgent,
  newCommandId,
  newVisitor,
} from './test/client.ts';
import { eventually } from './test/eventually.ts';
import { failingStore } from './test/failing-store.ts';
import { ANN, newApp, type TestApp } from './test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;

async function talk(context: TestContext, app: TestApp) {
  const [vera, ann] = [await newVisitor(context, app), await newAgent(context, app, ANN)];
  await ann.done('setAvailability', AVAILABLE);
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.notice('selfChanged', isState('talking'));
  return { vera, ann, conversationId };
}

type Readiness = { readonly status: number; readonly code: unknown };

async function readiness({ url }: TestApp): Promise<Readiness> {
  const response = await fetch(`${url}/health/ready`);
  return { status: response.status, code: ((await response.json()) as { code?: unknown }).code };
}

const say = (conversationId: ConversationId, text: string) => ({ conversationId, text });

test('[H540] without room what writes is refused as storage-full, reading goes on, and it is not ready until there is', async (context) => {
  const failing = new Set<keyof Store>();
  const full = () => new StoreFullError(new Error('no room'));
  const app = await newApp(context, { wrapStore: (store) => failingStore(store, failing, full) });
  const { vera, ann, conversationId } = await talk(context, app);
  assert.equal((await readiness(app)).status, 200);
  failing.add('commit').add('checkWritable').add('saveSetting');
  assert.equal(await vera.refusal('say', say(conversationId, 'Lost?')), 'storage-full');
  await eventually(async () => (await readiness(app)).code === 'storage-full');
  assert.equal((await readiness(app)).status, 503);
  assert.deepEqual((await ann.done('readMessages', { conversationId, after: 0 })).messages, []);
  assert.ok((await vera.done('resync', {})).self);
  assert.equal((await fetch(`${app.url}/v1/sites/shop/agents`)).status, 200);
  assert.equal((await fetch(`${app.url}/health/live`)).status, 200);

  failing.clear();
  assert.equal(await vera.refusal('say', say(conversationId, 'Back.')), 'ok');
  await eventually(async () => (await readiness(app)).status === 200);
  const { messages } = await ann.done('readMessages', { conversationId, after: 0 });
  assert.deepEqual(
    messages.map(({ text }) => text),
    ['Back.'],
  );
  const told = app.lines.filter(({ sentence }) => sentence.startsWith('The store'));
  assert.deepEqual(
    told.map(({ level }) => level),
    ['error', 'info'],
  );
});

test('[H540] that nothing can be written is noticed when nobody writes, and so is its end', async (context) => {
  const failing = new Set<keyof Store>(['checkWritable']);
  const app = await newApp(context, { wrapStore: (store) => failingStore(store, failing) });
  await eventually(async () => (await readiness(app)).code === 'storage-failed');
  failing.clear();
  await eventually(async () => (await readiness(app)).status === 200);
});

test('[H541] what was written and could not be called durable is answered as it was decided, once it is', async (context) => {
  let syncs = true;
  const wrapStore = (store: Store): Store => ({
    ...store,
    commit: async (commit) => {
      const result = await store.commit(commit);
      if (!syncs) throw new StoreSyncError(new Error('EIO'));
      return result;
    },
  });
  const app = await newApp(context, { wrapStore });
  const { vera, ann, conversationId } = await talk(context, app);
  syncs = false;
  const commandId = newCommandId();
  const { number } = await vera.done('say', { commandId, ...say(conversationId, 'Once.') });
  assert.equal(number, 1);
  syncs = true;
  await vera.done('say', { commandId, ...say(conversationId, 'Once.') });
  const { messages } = await ann.done('readMessages', { conversationId, after: 0 });
  assert.deepEqual(
    messages.map(({ text }) => text),
    ['Once.'],
  );
});
