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

test('[C227] a snapshot of a schema before is read, and what it lacks is filled in', () => {
  const newer = [
    'prolongations',
    'thread',
    'transfer',
    'guest',
    'handedTo',
    'transferEnd',
    'mayPick',
    'recent',
    'reopenSeconds',
  ];
  const written = JSON.parse(writeState(story.state), (name: string, value: unknown) =>
    newer.includes(name) ? undefined : value,
  ) as Record<string, unknown>;
  const read = readState(JSON.stringify({ ...written, schema: 3 }));
  assert.deepEqual(violations(read, story.now), []);
  assert.equal(read.agents.get(ada)?.mayPick, false);
  assert.deepEqual(read.settings, story.state.settings);
});

test('[C38] a snapshot of another schema is not read', () => {
  const text = writeState(story.state).replace(`"schema":${SNAPSHOT_SCHEMA}`, '"schema":0');
  assert.throws(() => readState(text), /schema 0/);
});
