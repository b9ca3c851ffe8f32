import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentListDelta, Estimate } from '../../protocol/index.ts';
import type { Steps } from '../../core/index.ts';
import { BOUNDS } from '../bounds.ts';
import { Group, type People } from '../people.ts';
import type { Surroundings } from '../surroundings.ts';
import { ManualClock } from '../test/manual-clock.ts';
import { PublicList } from './public-list.ts';

const READERS = 4;

/** A list with readers who are told one in each turn. */
function newScene() {
  const clock = new ManualClock();
  const heard: number[][] = Array.from({ length: READERS }, () => []);
  let milliseconds = 0;
  let firstFree: Estimate = { state: 'none' };
  function* tellList({ version }: AgentListDelta): Steps {
    for (const each of heard) {
      each.push(version.number);
      milliseconds += BOUNDS.turnMilliseconds;
      yield;
    }
  }
  const people: People = {
    visitors: new Group(),
    agents: new Group(),
    tellList,
    happened: () => undefined,
  };
  const slow = { now: () => clock.now() + milliseconds, after: clock.after.bind(clock) };
  const surroundings = { clock: slow, random: { id: () => 'epoch' } } as unknown as Surroundings;
  const list = new PublicList(surroundings, 'Shop', people, () => ({
    agents: [],
    firstFree,
    trackRecord: null,
  }));
  const change = (closesAt: number): void => {
    firstFree = { state: 'closing', closesAt };
  };
  return { clock, heard, list, change };
}

test('[H532] a change that cannot wait while readers are told another one overtakes it for nobody', () => {
  const { clock, heard, list, change } = newScene();
  change(1);
  list.now();
  assert.deepEqual(heard, [[1], [], [], []], 'others are served after the first turn');
  change(2);
  list.now();
  clock.pass(0);
  assert.deepEqual(heard, [
    [1, 2],
    [1, 2],
    [1, 2],
    [1, 2],
  ]);
});
