import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { LIMITS } from '../../server/protocol/index.ts';
import { PEOPLE } from '../people/people.ts';
import { seededRandom } from '../random.ts';
import { answerTalk, NEW_TALK, openTalk, recogniseTopic, type TalkMemory } from './agent-talk.ts';
import { LEADS_ON } from './small-talk.ts';
import { TOPICS, topicsOf } from './topics.ts';

const vic = PEOPLE.find(({ agentId }) => agentId === 'vic')!;
const inge = PEOPLE.find(({ agentId }) => agentId === 'inge')!;

test('[D10] every question that a simulated visitor asks leads through its subject to the end', () => {
  for (const person of PEOPLE) {
    for (const topic of topicsOf(person)) {
      for (const thread of topic.threads) {
        const random = seededRandom(`${person.agentId} ${thread.question}`);
        const opening = openTalk(person, thread.question, random);
        assert.ok(opening.text.endsWith(thread.inquiry), opening.text);
        const advised = answerTalk(person, opening.memory, thread.detail, random);
        assert.equal(advised.text, thread.advice);
        const closed = answerTalk(person, advised.memory, thread.followUp, random);
        assert.equal(closed.text, thread.closing);
      }
    }
  }
});

test('[D10] a subject is recognised in other words, and whoever knows less names who knows more', () => {
  const subjects: readonly (readonly [string, string])[] = [
    ['There is a 1964 guitar in the attic', 'dating-a-find'],
    ['my A string is buzzing', 'fret-buzz'],
    ['which amp for a bedroom?', 'which-amp'],
    ['where is my parcel', 'where-is-it'],
    ['I am left handed', 'other-way-round'],
  ];
  for (const [heard, topicId] of subjects) assert.equal(recogniseTopic(heard)?.topicId, topicId, heard);
  const turn = answerTalk(inge, NEW_TALK, 'which amp for a bedroom?', seededRandom('1'));
  assert.match(turn.text, /Bruno/);
});

test('[D11] answers follow from what was said and the seed alone, and stay in bounds', () => {
  const heard = fc.array(fc.oneof(fc.string(), fc.constantFrom(...TOPICS.map(({ topicId }) => topicId))), {
    maxLength: 60,
  });
  const talk = (lines: readonly string[], seed: string): readonly string[] => {
    const random = seededRandom(seed);
    let memory: TalkMemory = openTalk(vic, lines[0] ?? '', random).memory;
    return lines.map((line) => {
      const turn = answerTalk(vic, memory, line, random);
      memory = turn.memory;
      assert.ok(memory.said.length <= 40);
      return turn.text;
    });
  };
  fc.assert(
    fc.property(heard, fc.string(), (lines, seed) => {
      const answers = talk(lines, seed);
      assert.deepEqual(talk(lines, seed), answers);
      for (const text of answers) {
        assert.ok(text.trim().length > 0 && text.length <= LIMITS.messageCharacters);
        assert.doesNotMatch(text, /[{}]|undefined/);
      }
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('[D12] asked whether they are people, they say that they are simulated', () => {
  for (const question of ['are you a bot?', 'Are you real?', 'is this a bot', 'Hm. are you human']) {
    assert.match(answerTalk(vic, NEW_TALK, question, seededRandom('1')).text, /simulated/, question);
  }
});

test('[D13] whoever is not understood is asked on, each time in other words, and never told nonsense', () => {
  const random = seededRandom('3');
  let memory = NEW_TALK;
  const texts = ['qwertz', 'asdf', 'yxcv', 'hjkl', 'uiop'].map((line) => {
    const turn = answerTalk(vic, memory, line, random);
    memory = turn.memory;
    return turn.text;
  });
  assert.equal(new Set(texts).size, texts.length);
  assert.ok(texts.some((text) => LEADS_ON.some((lead) => lead === text)));
  assert.match(answerTalk(vic, NEW_TALK, 'Guten Tag, ich suche etwas', random).text, /Englisch/);
});
