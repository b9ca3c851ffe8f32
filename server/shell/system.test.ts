import assert from 'node:assert/strict';
import { stat } from 'node:fs';
import test from 'node:test';
import { systemClock } from './system.ts';

/** Runs it behind something that was read: what comes next does not depend on how long anything takes. */
const behindReading = (act: () => void): Promise<void> =>
  new Promise((resolve) => {
    stat('.', () => {
      act();
      setTimeout(resolve, 1);
    });
  });

test('[H533] what waits for no time comes with the next turn, before any timer', async () => {
  const order: string[] = [];
  await behindReading(() => {
    setTimeout(() => order.push('timer'), 0);
    systemClock.after(0, () => order.push('taken back')).cancel();
    systemClock.after(0, () => order.push('turn'));
    systemClock.after(-5, () => order.push('late'));
    order.push('now');
  });
  assert.deepEqual(order, ['now', 'turn', 'late', 'timer']);
});
