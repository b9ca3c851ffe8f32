import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../../protocol/index.ts';
import { estimateAll } from '../estimate/index.ts';
import { ada, agentThere, availabilityIs, ben, cleo, talks, vic } from '../test/cast.ts';
import { at, given, type Story } from '../test/given.ts';
import { NO_WORDS } from '../test/no-words.ts';
import { agentList } from '../view/index.ts';
import { orderRecord } from './index.ts';

const recordOf = (story: Story) => orderRecord(story.state, estimateAll(story.state, story.now), at(5));

test('[C100] the order of the list is recorded as it is shown, with what put each agent there', () => {
  const story = given(
    agentThere(cleo),
    agentThere(ben),
    agentThere(ada),
    availabilityIs(cleo, 'away'),
    talks(vic, ada),
  );
  const record = recordOf(story);
  assert.deepEqual([record?.decisionId, record?.at], [`order:${at(5)}`, at(5)]);
  assert.deepEqual([record?.ticketId, record?.agentId], [null, null]);
  assert.ok(record?.decided.kind === 'order');
  const shown = agentList(story.state, NO_WORDS, estimateAll(story.state, story.now), story.now);
  const { rows } = record.decided;
  assert.deepEqual(
    rows.map(({ agentId }) => agentId),
    shown.agents.map(({ agentId }) => agentId),
  );
  assert.deepEqual(
    rows.map(({ agentId }) => agentId),
    [ben, ada, cleo],
  );
  const [first, second] = rows;
  assert.ok(first!.wait > second!.wait, 'who talks is free later');
  const sum = first!.rating + first!.wait + first!.share + first!.exposure;
  assert.ok(Math.abs(first!.score - sum) < 0.01);
});

test('[C100] of a long list the first rows are recorded, and of an empty one none', () => {
  const many = Array.from({ length: 40 }, (_, index) => agentThere(`a${index}` as typeof ada)).flat();
  const record = recordOf(given(many));
  assert.ok(record?.decided.kind === 'order');
  assert.equal(record.decided.rows.length, LIMITS.candidatesPerDecision);
  assert.equal(recordOf(given()), null);
});
