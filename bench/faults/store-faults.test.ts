import assert from 'node:assert/strict';
import test from 'node:test';
import { killRounds } from './parts/kill-rounds.ts';
import { powerLosses } from './parts/power-losses.ts';
import { failingSync, pageLimit } from './parts/storage-faults.ts';
import { storageRound } from './parts/storage-rounds.ts';

const FEW = { clients: 8, perSecond: 40, seed: 7 };

test('[H544] after kills at any moment nothing acknowledged is lost, nothing is done twice, and all come back', async () => {
  const report = await killRounds({ ...FEW, times: 2, isCompiled: false });
  assert.deepEqual([report.lost, report.doubled, report.gaps], [[], [], []]);
  assert.equal(report.messages, report.acknowledged);
  assert.equal(report.resyncMilliseconds.length, 2 * FEW.clients);
  assert.ok(report.acknowledged > FEW.clients);
});

test('[S254] what a disk holds when the power fails, by its last sync, knows all that was acknowledged', async () => {
  const { acknowledged, syncs, ...report } = await powerLosses({ ...FEW, times: 12 });
  assert.deepEqual(report, { withoutSync: 0, lost: 0, damaged: [] });
  assert.ok(acknowledged > 0 && syncs > 0);
});

for (const fault of [failingSync, pageLimit]) {
  test(`[H540] a store that cannot write loses nothing and goes on by itself: ${fault.name}`, async () => {
    const report = await storageRound(fault(), 2_500, FEW);
    assert.deepEqual([report.lost, report.doubled, report.gaps, report.readsFailed], [[], [], [], 0]);
    assert.equal(report.messages, report.acknowledged);
    assert.ok(report.notReadyMilliseconds < 2_500);
    assert.ok(report.readsDone > 0);
  });
}
