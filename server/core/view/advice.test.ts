import assert from 'node:assert/strict';
import test from 'node:test';
import type { VisitContext } from '../../protocol/index.ts';
import {
  ada,
  agentThere,
  availabilityIs,
  ben,
  cleo,
  conversationOf,
  ended,
  talks,
  ticketOf,
  vic,
} from '../test/cast.ts';
import { given, type Unstamped } from '../test/given.ts';
import { NO_WORDS } from '../test/no-words.ts';
import { advisedTalk, adviceOf, heardIn } from './advice.ts';

const TALK = conversationOf(vic);
const context: VisitContext = {
  page: { address: 'https://shop.example/amps', title: 'Amps' },
  attributes: {},
  touchpoints: [],
};
const words = {
  ...NO_WORDS,
  tickets: new Map([
    [ticketOf(vic), { visitorName: 'Vic', question: 'Which pickups?', attachments: [], context }],
  ]),
};

test('[C254] advice is for the agent who serves, and while the two talk', () => {
  const story = given(agentThere(ada), agentThere(ben), talks(vic, ada));
  assert.equal(advisedTalk(story.state, ada, TALK)?.conversationId, TALK);
  assert.equal(advisedTalk(story.state, ben, TALK), null);
  const over = given(agentThere(ada), talks(vic, ada), ended(vic, 'visitor-ended', Infinity));
  assert.equal(advisedTalk(over.state, ada, TALK), null);
});

test('[C254] what is heard is what was said, what was asked at the beginning, and the page', () => {
  const talk = given(agentThere(ada), talks(vic, ada)).state.conversations.get(TALK)!;
  const heard = heardIn(talk, ['It hums'], 'fuses', words).map(({ from, word }) => `${from} ${word}`);
  assert.deepEqual(heard, ['sought fuses', 'said hums', 'said pickups', 'page Amps']);
});

test('[C252] a skill is suggested only if the agent lacks it and somebody who is there could take over', () => {
  const suggested = (...others: readonly (Unstamped | readonly Unstamped[])[]): readonly unknown[] => {
    const { state, now } = given(agentThere(ada, { skills: ['setup'] }), ...others, talks(vic, ada));
    const talk = state.conversations.get(TALK)!;
    const said = ['Is it the pickups, or the setup?'];
    const material = {
      heard: heardIn(talk, said, '', NO_WORDS),
      said,
      entries: [],
      answered: new Set<string>(),
    };
    return adviceOf(state, talk, material, NO_WORDS, now).map((each) =>
      each.kind === 'transfer' ? [each.skillId, each.helpers] : each.kind,
    );
  };
  const pickups = { skills: ['pickups', 'setup'] };
  assert.deepEqual(suggested(), []);
  assert.deepEqual(suggested(agentThere(ben, pickups), agentThere(cleo, pickups)), [['pickups', 2]]);
  assert.deepEqual(suggested(agentThere(ben, pickups), availabilityIs(ben, 'away')), []);
  assert.deepEqual(suggested(agentThere(ben, { skills: ['setup'] })), []);
});
