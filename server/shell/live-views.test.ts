import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type ConnectionId, type VisitorId } from '../protocol/index.ts';
import { LiveViews } from './live-views.ts';
import { ManualClock } from './test/manual-clock.ts';

const VERA = 'vera' as VisitorId;
const HELD = LIMITS.liveViewHeldMilliseconds;

/** Windows of one visitor, and what each was told last. */
function windows() {
  const clock = new ManualClock();
  const views = new LiveViews(clock);
  const told = new Map<string, boolean>();
  const connection = (name: string) => name as ConnectionId;
  return {
    clock,
    views,
    told: (...names: readonly string[]) => names.map((name) => told.get(name)),
    isLive: (name: string) => views.isLive(VERA, connection(name)),
    take: (name: string) => views.take(VERA, connection(name)),
    leave: (name: string) => views.left(VERA, connection(name)),
    arrive: (name: string, viewId: string | null = null, wasLive = false) =>
      views.arrived(VERA, {
        connectionId: connection(name),
        viewId,
        wasLive,
        tell: (live) => void told.set(name, live),
      }),
  };
}

test('[H151] the first window is live, the next one is told that it is not', () => {
  const { arrive, told, isLive } = windows();
  arrive('one');
  arrive('two');
  assert.deepEqual(told('one', 'two'), [true, false]);
  assert.deepEqual([isLive('one'), isLive('two')], [true, false]);
});

test('[H151] a window that takes over is live, and the one before is told at once', () => {
  const { arrive, take, told, isLive } = windows();
  arrive('one');
  arrive('two');
  arrive('three');
  take('three');
  assert.deepEqual(told('one', 'two', 'three'), [false, false, true]);
  take('nobody');
  assert.ok(isLive('three'));
});

test('[H152] a window that comes back over a new connection succeeds itself', () => {
  const { arrive, leave, told, isLive } = windows();
  arrive('one', 'a');
  arrive('two', 'b');
  arrive('one again', 'a');
  assert.deepEqual(told('one', 'one again', 'two'), [false, true, false], 'the old connection still open');
  leave('one');
  assert.ok(isLive('one again'));
  leave('one again');
  arrive('three', 'c');
  assert.deepEqual(told('three'), [false], 'the place is held for a moment');
  arrive('one once more', 'a');
  assert.ok(isLive('one once more'));
});

test('[H152] when the live window stays away the newest other one becomes live', () => {
  const { arrive, leave, told, isLive, clock } = windows();
  arrive('one', 'a');
  arrive('two', 'b');
  arrive('three', 'c');
  leave('one');
  clock.pass(HELD - 1);
  assert.deepEqual(told('two', 'three'), [false, false]);
  clock.pass(1);
  assert.deepEqual(told('two', 'three'), [false, true]);
  arrive('one again', 'a');
  assert.ok(isLive('three'), 'it goes on where it was');
});

test('[H152] after a restart the window that was live is live again, whoever came first', () => {
  const { arrive, take, told, isLive } = windows();
  arrive('two', 'b');
  arrive('one', 'a', true);
  assert.deepEqual(told('two', 'one'), [false, true]);
  arrive('late', 'c', true);
  assert.ok(isLive('one'), 'of two that were live the first one goes on');
  take('two');
  arrive('later', 'd', true);
  assert.ok(isLive('two'), 'whoever took over keeps it');
  const other = windows();
  other.arrive('two', 'b');
  other.clock.pass(HELD);
  other.arrive('one', 'a', true);
  assert.ok(other.isLive('two'), 'and after a while nobody comes in between');
});

test('[H151] windows of different people do not touch each other, and nothing is left of who is gone', () => {
  const { arrive, leave, views, isLive, clock } = windows();
  arrive('one');
  views.arrived('will' as VisitorId, {
    connectionId: 'other' as ConnectionId,
    viewId: null,
    wasLive: false,
    tell: (live) => assert.ok(live),
  });
  leave('one');
  leave('one');
  clock.pass(HELD);
  arrive('new');
  assert.ok(isLive('new'));
});
