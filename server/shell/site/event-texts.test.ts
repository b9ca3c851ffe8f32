import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ada,
  agentThere,
  asAgent,
  asVisitor,
  availabilityIs,
  bothWrote,
  close,
  end,
  talked,
  talks,
  TICK,
  vic,
  wrote,
} from '../../core/test/cast.ts';
import { given, type Outcome } from '../../core/test/given.ts';
import { eventTexts } from './event-texts.ts';

const textsOf = ({ events, state }: Outcome) => eventTexts(events, state);
const met = (at: number) => ({ kind: 'acquaintance', visitorId: vic, agentId: ada, talkedAt: at });

test('[H121] a conversation in which both wrote makes an acquaintance, whoever ends it', () => {
  const story = given(agentThere(ada), talks(vic, ada), bothWrote(vic));
  for (const by of [asVisitor(vic), asAgent(ada)]) {
    const ended = story.when(end(by, vic), 30);
    assert.deepEqual(textsOf(ended), [met(ended.now)]);
  }
  const lost = story.when(close(asAgent(ada), ada)).when(TICK, 3_600);
  assert.deepEqual(textsOf(lost), [met(lost.now)]);
});

test('[H121] a conversation in which one of them was silent makes no acquaintance', () => {
  const story = given(agentThere(ada), talks(vic, ada), wrote(vic, 'visitor', 1));
  assert.deepEqual(textsOf(story.when(end(asVisitor(vic), vic))), []);
  assert.deepEqual(textsOf(given(agentThere(ada), talks(vic, ada)).when(end(asAgent(ada), vic))), []);
});

test('[H121] a preference is remembered as it was set or taken back', () => {
  const story = given(agentThere(ada), talked(vic, ada), availabilityIs(ada, 'away'));
  for (const preference of ['favourite', 'avoided', null] as const) {
    const outcome = story.when({ type: 'prefer', visitorId: vic, agentId: ada, preference }, 7);
    const text = { kind: 'preference', visitorId: vic, agentId: ada, preference, setAt: outcome.now };
    assert.deepEqual(textsOf(outcome), [text]);
  }
});
