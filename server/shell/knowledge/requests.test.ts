import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  KNOWLEDGE_LIMITS,
  type ConversationId,
  type KnowledgeId,
  type SkillId,
} from '../../protocol/index.ts';
import type { KnowledgeEntry } from '../../protocol/index.ts';
import { firstOffer, hasOffer, joinLine, newAgent, newVisitor } from '../test/client.ts';
import { ANN, BEN, newApp, SITE } from '../test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const entry = (entryId: string, title: string, text: string): KnowledgeEntry => ({
  kind: 'reply',
  entryId: entryId as KnowledgeId,
  title,
  text,
  language: null,
  skills: [],
  updatedAt: 1,
});
const BUZZ = entry('buzz', 'Strings that buzz', 'Look at the nut first.');
const HUM: KnowledgeEntry = {
  ...entry('hum', 'When an amplifier hums', 'It is the ground.'),
  kind: 'article',
  link: 'https://shop.example/hum',
};
const subject = { kind: 'reply', entryId: BUZZ.entryId } as const;

/** Ann talks with Vera, who asked “Which strings?” in the line. */
async function talk(context: TestContext) {
  const app = await newApp(context);
  await app.store.saveKnowledge(SITE, [BUZZ, HUM], 'keep');
  const [vera, ann, ben] = [
    await newVisitor(context, app),
    await newAgent(context, app, ANN),
    await newAgent(context, app, BEN),
  ];
  await ann.done('setAvailability', AVAILABLE);
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  const suggested = async (sought = ''): Promise<readonly string[]> =>
    (await ann.done('readSuggestions', { conversationId, sought })).suggestions.map((each) =>
      'entryId' in each ? each.entryId : each.kind === 'transfer' ? each.skillId : each.kind,
    );
  return { app, vera, ann, ben, conversationId, suggested };
}

test('[H265] whoever serves is told what fits the question, what was said since, and what was sought', async (context) => {
  const { vera, ann, conversationId, suggested } = await talk(context);
  assert.deepEqual(await suggested(), ['buzz']);
  await vera.done('say', { conversationId, text: 'And my amplifier is humming.' });
  assert.deepEqual(await suggested(), ['hum', 'buzz']);
  await ann.done('say', { conversationId, text: 'Strings, strings, strings.' });
  assert.deepEqual(await suggested(), ['hum', 'buzz'], 'what agents say suggests nothing');
  assert.deepEqual(await suggested('buzz'), ['buzz', 'hum']);
  await vera.done('say', { conversationId, text: 'Call me: +43 660 1234567' });
  assert.deepEqual(await suggested(), ['hum', 'buzz', 'call']);
});

test('[H265] a skill that only others have is suggested while one of them is there', async (context) => {
  const { vera, ben, conversationId, suggested } = await talk(context);
  const skills = [{ skillId: 'pickups' as SkillId, label: 'Pickups', level: 3 }];
  const profile = { name: 'Ben', headline: '', biography: '', languages: [], capacity: 1 };
  await ben.done('saveProfile', { ...profile, skills });
  await vera.done('say', { conversationId, text: 'Which pickups would you take?' });
  assert.deepEqual(await suggested(), ['buzz']);
  await ben.done('setAvailability', AVAILABLE);
  assert.deepEqual(await suggested(), ['buzz', 'pickups']);
});

test('[H266] an agent finds entries by their words, also by a word half typed', async (context) => {
  const { ann, conversationId } = await talk(context);
  const found = await ann.done('searchKnowledge', { conversationId, text: 'ampl' });
  const { entryId, title, text } = HUM;
  assert.deepEqual(found.entries, [
    { kind: 'article', entryId, title, text, link: 'https://shop.example/hum' },
  ]);
  assert.deepEqual((await ann.done('searchKnowledge', { conversationId, text: '"NOT *' })).entries, []);
  assert.equal(await ann.refusal('searchKnowledge', { conversationId, text: ' ' }), 'text-empty');
  const long = 'x'.repeat(KNOWLEDGE_LIMITS.searchCharacters + 1);
  assert.equal(await ann.refusal('searchKnowledge', { conversationId, text: long }), 'text-too-long');
});

test('[H267] what is taken or dismissed is one row without words, and does not come back', async (context) => {
  const { app, vera, ann, conversationId, suggested } = await talk(context);
  await vera.done('say', { conversationId, text: 'And my amplifier is humming.' });
  await ann.done('dismissSuggestion', { conversationId, subject });
  await ann.done('takeSuggestion', { conversationId, subject: { kind: 'article', entryId: HUM.entryId } });
  await ann.done('takeSuggestion', { conversationId, subject });
  assert.deepEqual(await suggested('buzz'), []);
  const counts = await app.store.countSuggestions(SITE, 0, Number.MAX_SAFE_INTEGER);
  assert.deepEqual(counts, [
    { subject: { kind: 'article', entryId: HUM.entryId }, taken: 1, dismissed: 0 },
    { subject, taken: 0, dismissed: 1 },
  ]);
  const rows = await app.store.readAnsweredSuggestions(SITE, conversationId);
  assert.ok(!/hum[^"]|strings/i.test(JSON.stringify(rows)));
  const gone = { kind: 'reply', entryId: 'gone' as KnowledgeId } as const;
  assert.equal(await ann.refusal('takeSuggestion', { conversationId, subject: gone }), 'not-found');
  const nobodys = { kind: 'transfer', skillId: 'juggling' as SkillId } as const;
  assert.equal(await ann.refusal('takeSuggestion', { conversationId, subject: nobodys }), 'not-found');
});

test('[H268] suggestions and the search are for the agent who serves, while the two talk', async (context) => {
  const { ann, ben, conversationId } = await talk(context);
  const refusals = async (agent: typeof ann, of: ConversationId): Promise<readonly string[]> => [
    await agent.refusal('readSuggestions', { conversationId: of, sought: '' }),
    await agent.refusal('searchKnowledge', { conversationId: of, text: 'buzz' }),
    await agent.refusal('takeSuggestion', { conversationId: of, subject }),
    await agent.refusal('dismissSuggestion', { conversationId: of, subject }),
  ];
  const unknown = Array.from({ length: 4 }, () => 'conversation-unknown');
  assert.deepEqual(await refusals(ben, conversationId), unknown);
  assert.deepEqual(await refusals(ann, 'nothing' as ConversationId), unknown);
  await ann.done('end', { conversationId });
  assert.deepEqual(await refusals(ann, conversationId), unknown);
});
