import assert from 'node:assert/strict';
import test from 'node:test';
import type { Acquaintances, AgentId, SiteId, VisitorId } from '../protocol/index.ts';
import { createSite, decide } from '../core/index.ts';
import type { Text } from '../store/store.ts';
import { AcquaintancesOf } from './acquaintances.ts';

const ANN = 'ann' as AgentId;
const GONE = 'gone' as AgentId;
const VERA = 'vera' as VisitorId;
const NOBODY: Acquaintances = { former: null, favourites: [], avoided: [] };
const FACTS = { skills: [], languages: [], capacity: 1 };

const liking: Acquaintances = { former: null, favourites: [ANN], avoided: [] };
const avoiding: Acquaintances = { former: null, favourites: [], avoided: [ANN] };

const preferenceText: Text = {
  kind: 'preference',
  visitorId: VERA,
  agentId: ANN,
  preference: 'avoided',
  setAt: 1,
};

/** A store whose readings end when the test says so, and a visitor who is connected or not. */
function newScene() {
  const scene = { connected: true, readings: [] as PromiseWithResolvers<Acquaintances>[] };
  const added = decide(createSite('shop' as SiteId), { type: 'addAgent', agentId: ANN, facts: FACTS }, 1);
  assert.ok(added.ok);
  const acquaintances = new AcquaintancesOf(
    () => {
      const reading = Promise.withResolvers<Acquaintances>();
      scene.readings.push(reading);
      return reading.promise;
    },
    () => added.state,
    () => scene.connected,
  );
  const answer = (reading: number, known: Acquaintances) => scene.readings[reading]?.resolve(known);
  return { scene, acquaintances, answer };
}

test('[H97] a visitor who is connected is looked up once', async () => {
  const { scene, acquaintances, answer } = newScene();
  const asked = [acquaintances.fresh(VERA), acquaintances.fresh(VERA)];
  assert.deepEqual(acquaintances.shown(VERA), NOBODY);
  await Promise.resolve();
  answer(0, liking);
  assert.deepEqual(await Promise.all(asked), [liking, liking]);
  assert.deepEqual(await acquaintances.fresh(VERA), liking);
  assert.deepEqual(acquaintances.shown(VERA), liking);
  assert.equal(scene.readings.length, 1);
});

test('[H97] who left is forgotten, and who is not connected is not kept', async () => {
  const { scene, acquaintances, answer } = newScene();
  const first = acquaintances.fresh(VERA);
  await Promise.resolve();
  answer(0, liking);
  await first;
  scene.connected = false;
  acquaintances.forget(VERA);
  assert.deepEqual(acquaintances.shown(VERA), NOBODY);
  const again = acquaintances.fresh(VERA);
  await Promise.resolve();
  answer(1, avoiding);
  assert.deepEqual(await again, avoiding);
  assert.deepEqual(acquaintances.shown(VERA), NOBODY);
});

test('[H97] what was committed is read anew, and an older reading that ends later is not believed', async () => {
  const { acquaintances, answer } = newScene();
  const first = acquaintances.fresh(VERA);
  await Promise.resolve();
  const changed = acquaintances.committed([preferenceText]);
  answer(1, avoiding);
  assert.deepEqual(await changed, [VERA]);
  answer(0, liking);
  await first;
  assert.deepEqual(acquaintances.shown(VERA), avoiding);
  assert.deepEqual(await acquaintances.fresh(VERA), avoiding);
});

test('[H97] after a reading that failed the next one asks the store again', async () => {
  const { scene, acquaintances, answer } = newScene();
  const failed = acquaintances.fresh(VERA);
  await Promise.resolve();
  scene.readings[0]?.reject(new Error('The disk is gone.'));
  await assert.rejects(failed);
  const again = acquaintances.fresh(VERA);
  await Promise.resolve();
  answer(1, liking);
  assert.deepEqual(await again, liking);
});

test('[H97] after the site was read anew from the store, so is who joins next', async () => {
  const { acquaintances, answer } = newScene();
  const first = acquaintances.fresh(VERA);
  await Promise.resolve();
  answer(0, liking);
  await first;
  acquaintances.reloaded();
  assert.deepEqual(acquaintances.shown(VERA), liking);
  const again = acquaintances.fresh(VERA);
  await Promise.resolve();
  answer(1, avoiding);
  assert.deepEqual(await again, avoiding);
});

test('[H98] a preference on its way is waited for by whoever asks after it', async () => {
  const { scene, acquaintances, answer } = newScene();
  const commit = Promise.withResolvers<string>();
  const preferring = acquaintances.after(VERA, commit.promise);
  const asked = acquaintances.fresh(VERA);
  await Promise.resolve();
  assert.equal(scene.readings.length, 0);
  commit.resolve('done');
  assert.equal(await preferring, 'done');
  await new Promise(setImmediate);
  answer(0, avoiding);
  assert.deepEqual(await asked, avoiding);
});

test('[H99] an agent who was removed is told to nobody', async () => {
  const { acquaintances, answer } = newScene();
  const asked = acquaintances.fresh(VERA);
  await Promise.resolve();
  answer(0, { former: GONE, favourites: [GONE, ANN], avoided: [GONE] });
  const known = { former: null, favourites: [ANN], avoided: [] };
  assert.deepEqual(await asked, known);
  assert.deepEqual(acquaintances.shown(VERA), known);
});

test('[H99] who helped before and is avoided since is told as avoided, and not as former', async () => {
  const { acquaintances, answer } = newScene();
  const asked = acquaintances.fresh(VERA);
  await Promise.resolve();
  answer(0, { former: ANN, favourites: [], avoided: [ANN] });
  assert.deepEqual(await asked, avoiding);
  assert.deepEqual(acquaintances.shown(VERA), avoiding);
});
