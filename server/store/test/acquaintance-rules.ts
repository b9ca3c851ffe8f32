import test from 'node:test';
import assert from 'node:assert/strict';
import { LIMITS } from '../../protocol/index.ts';
import type { AgentId } from '../../protocol/index.ts';
import { ANN, BAKERY, BEN, SHOP, VERA, WILL, acquaintance, preference, writeTexts } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const STRANGER = { former: null, favourites: [], avoided: [] };

export function acquaintanceRules(open: OpenStore): void {
  test('[S40] who helped last is remembered, for each visitor and each site', async (context) => {
    const { store } = await open(context);
    assert.deepEqual(await store.readAcquaintances(siteId, VERA), STRANGER);
    await writeTexts(store, [acquaintance(ANN, 1)]);
    await writeTexts(store, [acquaintance(ANN, 2), acquaintance(BEN, 3), acquaintance(ANN, 2, WILL)]);
    assert.deepEqual(await store.readAcquaintances(siteId, VERA), { ...STRANGER, former: BEN });
    assert.deepEqual(await store.readAcquaintances(siteId, WILL), { ...STRANGER, former: ANN });
    assert.deepEqual(await store.readAcquaintances(BAKERY.siteId, VERA), STRANGER);
  });

  test('[S41] a preference is remembered until it is changed or taken back', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [preference(ANN, 'favourite', 1), preference(BEN, 'favourite', 2)]);
    const both = { ...STRANGER, favourites: [BEN, ANN] };
    assert.deepEqual(await store.readAcquaintances(siteId, VERA), both, 'newest first');
    await writeTexts(store, [preference(BEN, 'avoided', 3), preference(ANN, 'avoided', 1, WILL)]);
    const changed = { ...STRANGER, favourites: [ANN], avoided: [BEN] };
    assert.deepEqual(await store.readAcquaintances(siteId, VERA), changed);
    await writeTexts(store, [
      preference(ANN, null, 4),
      preference(BEN, null, 5),
      preference(BEN, 'favourite', 5),
    ]);
    assert.deepEqual(await store.readAcquaintances(siteId, VERA), { ...STRANGER, favourites: [BEN] });
    assert.deepEqual(await store.readAcquaintances(siteId, WILL), { ...STRANGER, avoided: [ANN] });
  });

  test('[S42] of more preferences than a visitor may have the oldest give way', async (context) => {
    const { store } = await open(context);
    const count = LIMITS.preferencesPerVisitor + 3;
    const agentIds = Array.from({ length: count }, (_, index) => `agent-${index}` as AgentId);
    await writeTexts(
      store,
      agentIds.map((agentId, index) => preference(agentId, 'avoided', index)),
    );
    const { avoided } = await store.readAcquaintances(siteId, VERA);
    assert.deepEqual(avoided, agentIds.slice(3).reverse());
    await writeTexts(store, [preference(ANN, 'favourite', count)]);
    const known = await store.readAcquaintances(siteId, VERA);
    assert.deepEqual([known.favourites, known.avoided.length], [[ANN], LIMITS.preferencesPerVisitor - 1]);
  });

  test('[S43] whom a visitor knows is forgotten with the visitor, and survives a restart', async (context) => {
    const { store, reopen } = await open(context);
    const known = [acquaintance(ANN, 1), preference(BEN, 'avoided', 1)];
    await writeTexts(store, [...known, acquaintance(ANN, 1, WILL), preference(BEN, 'avoided', 1, WILL)]);
    await store.forgetVisitor(siteId, VERA);
    const reopened = await reopen();
    assert.deepEqual(await reopened.readAcquaintances(siteId, VERA), STRANGER);
    const kept = { former: ANN, favourites: [], avoided: [BEN] };
    assert.deepEqual(await reopened.readAcquaintances(siteId, WILL), kept);
  });
}
