import assert from 'node:assert/strict';
import test from 'node:test';
import { readState, SNAPSHOT_SCHEMA, writeState } from './snapshot.ts';
import { ada, agentThere, ben, only, rings, talked, talks, vic, waits, wil, xia } from './test/cast.ts';
import { given } from './test/given.ts';
import { violations } from './invariants.ts';

const story = given(
  agentThere(ada, { capacity: 2 }),
  agentThere(ben),
  talked(vic, ada),
  talks(wil, ada),
  waits(xia, only(ada)),
  rings(xia, ada),
);

test('[C38] a state that is written and read again is the same, indexes included', () => {
  const read = readState(writeState(story.state));
  assert.equal(writeState(read), writeState(story.state));
  assert.deepEqual(violations(read, story.now), []);
  assert.deepEqual(read.deadlines.flat(), story.state.deadlines.flat());
});

test('[C38] a snapshot of another schema is not read', () => {
  for (const other of [0, SNAPSHOT_SCHEMA - 1, SNAPSHOT_SCHEMA + 1]) {
    const text = writeState(story.state).replace(`"schema":${SNAPSHOT_SCHEMA}`, `"schema":${other}`);
    assert.throws(() => readState(text), new RegExp(`schema ${other} `));
  }
});
