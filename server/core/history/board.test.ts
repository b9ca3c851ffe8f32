import assert from 'node:assert/strict';
import test from 'node:test';
import { createFairness } from '../fairness/index.ts';
import * as cast from '../test/cast.ts';
import { ada, ben, vic, wil } from '../test/cast.ts';
import { after, at, given } from '../test/given.ts';
import { boardOf } from './board.ts';

test('[F105] the board says who is there, who waits for whom and since when, and what rings', () => {
  const { state } = given(
    cast.agentThere(ada),
    cast.agentThere(ben),
    ...after(0, cast.talks(vic, ada)),
    ...after(10, cast.waits(wil, cast.only(ada))),
  );
  const watched = { account: createFairness(state), since: at(0) };
  const board = boardOf(state, watched, at(4_000), (agentId) => agentId.toUpperCase());
  assert.deepEqual(
    board.agents.map(({ name, availability, talking, waiting, longestSince }) => [
      name,
      availability,
      talking,
      waiting,
      longestSince,
    ]),
    [
      [ada.toUpperCase(), 'available', 1, 1, at(10)],
      [ben.toUpperCase(), 'available', 0, 0, null],
    ],
  );
  assert.deepEqual([board.waiting, board.waitingForAnyone, board.talking], [1, 0, 1]);
  assert.deepEqual([board.longestSince, board.longestForAnyoneSince], [at(10), null]);
  assert.ok(board.alarms.some(({ name }) => name === 'longest-wait'));
  assert.deepEqual(boardOf(state, watched, at(1_000), (agentId) => agentId).alarms, []);
});
