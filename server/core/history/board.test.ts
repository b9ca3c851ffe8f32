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
  const board = boardOf(state, createFairness(state), at(4_000));
  assert.deepEqual(
    board.agents.map(({ agentId, availability, talking, waiting }) => [
      agentId,
      availability,
      talking,
      waiting,
    ]),
    [
      [ada, 'available', 1, 1],
      [ben, 'available', 0, 0],
    ],
  );
  assert.deepEqual([board.waiting, board.waitingForAnyone, board.talking], [1, 0, 1]);
  assert.equal(board.longestSince, at(10));
  assert.ok(board.alarms.some(({ name }) => name === 'longest-wait'));
  assert.deepEqual(boardOf(state, createFairness(state), at(1_000)).alarms, []);
});
