import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../../protocol/index.ts';
import { ada, agentThere, ben, conversationOf, review, talked, vic, wil } from '../test/cast.ts';
import { changeReview } from '../test/cast-review.ts';
import { given, type Story } from '../test/given.ts';
import { NO_WORDS } from '../test/no-words.ts';
import { readState, writeState } from '../snapshot.ts';
import { changeableReview } from './review.ts';

const story = given(agentThere(ada), agentThere(ben), talked(vic, ada), talked(wil, ben));
const shown = ({ state, now }: Story, visitorId = vic, later = 0) =>
  changeableReview(state, visitorId, NO_WORDS, now + later * 1_000);

test('[C186] a visitor is shown the own newest review while it may be changed', () => {
  assert.equal(shown(story), null);
  const written = story.when(review(vic, 4)).when(changeReview(vic, 2), 60);
  const own = shown(written);
  assert.deepEqual([own?.conversationId, own?.agent.agentId, own?.stars], [conversationOf(vic), ada, 2]);
  assert.equal(own?.changeableUntil, written.now + (LIMITS.reviewChangeSeconds - 60) * 1_000);
  assert.equal(shown(written, vic, LIMITS.reviewChangeSeconds - 60), null);
  assert.equal(shown(written, wil), null);
});

test('[C186] a restart does not forget it', () => {
  const written = story.when(review(vic, 4));
  const read = readState(writeState(written.state));
  assert.deepEqual(changeableReview(read, vic, NO_WORDS, written.now), shown(written));
});
