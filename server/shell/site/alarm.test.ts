import assert from 'node:assert/strict';
import test from 'node:test';
import type { Deadline } from '../../core/index.ts';
import { Alarm } from './alarm.ts';
import { BOUNDS } from '../bounds.ts';
import { ManualClock } from '../test/manual-clock.ts';

function newAlarm() {
  const clock = new ManualClock();
  const rung: number[] = [];
  const start = clock.now();
  const alarm = new Alarm(clock, () => rung.push(clock.now() - start));
  const due = (id: string, milliseconds: number): Deadline => ({
    at: start + milliseconds,
    kind: 'ticket',
    id,
  });
  return { clock, alarm, rung, due };
}

test('[H126] what one tick left over is rung for at once, also where it fell due at the same moment', () => {
  const { clock, alarm, rung, due } = newAlarm();
  alarm.set(due('one', 0));
  clock.pass(0);
  alarm.set(due('two', 0));
  clock.pass(0);
  assert.deepEqual(rung, [0, 0]);
});

test('[H126] a row that stays due is rung for again after a rest, not in a busy loop', () => {
  const { clock, alarm, rung, due } = newAlarm();
  for (let ring = 0; ring < 3; ring++) {
    alarm.set(due('one', 5));
    clock.pass(BOUNDS.tickAgainMilliseconds);
  }
  assert.deepEqual(rung, [5, 1_005, 2_005]);
  alarm.stop();
  clock.pass(10 * BOUNDS.tickMostMilliseconds);
  assert.equal(rung.length, 3);
});

test('[H570] a row that could not be settled is rung for again however often the alarm is set meanwhile', () => {
  const { clock, alarm, rung, due } = newAlarm();
  alarm.set(due('one', 0));
  clock.pass(0);
  const often = BOUNDS.tickAgainMilliseconds / 10;
  for (let time = 0; time < 30; time++) {
    alarm.set(due('one', 0));
    clock.pass(often);
  }
  assert.deepEqual(rung, [0, 1_000, 2_000, 3_000]);
});
