import test from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KNOWLEDGE_LIMITS } from '../../protocol/index.ts';
import type {
  ConversationId,
  KnowledgeEntry,
  KnowledgeId,
  LanguageTag,
  SkillId,
  SuggestionSubject,
} from '../../protocol/index.ts';
import { prefixOf, termsOf } from '../../core/index.ts';
import type { AnsweredSuggestion } from '../knowledge.ts';
import type { Store } from '../store.ts';
import { ANN, BAKERY, BEN, SHOP, START } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const entry = (entryId: string, title: string, text: string): KnowledgeEntry => ({
  kind: 'reply',
  entryId: entryId as KnowledgeId,
  title,
  text,
  language: 'en' as LanguageTag,
  skills: ['orders' as SkillId],
  updatedAt: START,
});
const article: KnowledgeEntry = {
  ...entry('buzz', 'Strings that buzz', 'Raise the action, or look at the nut.'),
  kind: 'article',
  link: 'https://shop.example/buzz',
  language: null,
};
const RETURNS = entry('returns', 'Returning a guitar', 'You have thirty days. We pay for the way back.');
const PARCEL = entry('parcel', 'Where is my parcel?', 'Returns of parcels take three days.');
const CAFE = entry('cafe', 'Café hours', 'Open from ten.');
const JAPANESE = entry('kaeru', '返品について', '三十日以内に返品できます。');

const idsOf = (entries: readonly KnowledgeEntry[]): readonly string[] =>
  entries.map(({ entryId }) => entryId);
const find = async (store: Store, text: string, limit = 10): Promise<readonly string[]> =>
  idsOf(await store.findKnowledge(siteId, { terms: termsOf(text), prefix: prefixOf(text) }, limit));

const answered = (
  talk: string,
  subject: SuggestionSubject,
  parts: Partial<AnsweredSuggestion> = {},
): AnsweredSuggestion => ({
  conversationId: talk as ConversationId,
  subject,
  answer: 'taken',
  agentId: ANN,
  at: START,
  ...parts,
});
const OF_RETURNS = { kind: 'reply', entryId: RETURNS.entryId } as const;
const OF_AMPS = { kind: 'transfer', skillId: 'amps' as SkillId } as const;

export function knowledgeRules(open: OpenStore): void {
  test('[S100] what a site knows is saved whole or not at all, replaced by its id, and removed', async (context) => {
    const { store, reopen } = await open(context);
    assert.deepEqual(await store.saveKnowledge(siteId, [article, RETURNS], 'keep'), { ok: true });
    await store.saveKnowledge(BAKERY.siteId, [PARCEL], 'keep');
    const newer = { ...RETURNS, title: 'Sending a guitar back', updatedAt: START + 1 };
    await store.saveKnowledge(siteId, [newer, CAFE], 'keep');
    const reopened = await reopen();
    assert.deepEqual(await reopened.readKnowledge(siteId, null), [article, CAFE, newer]);
    assert.deepEqual(await reopened.readKnowledge(siteId, [RETURNS.entryId, PARCEL.entryId]), [newer]);
    assert.deepEqual(await find(reopened, 'returning'), []);
    const many = Array.from({ length: KNOWLEDGE_LIMITS.entriesPerSite }, (_, index) =>
      entry(`many-${index}`, 'Many', 'Words.'),
    );
    const tooMany = await reopened.saveKnowledge(siteId, many, 'keep');
    assert.deepEqual(tooMany, { ok: false, reason: 'too-many' });
    assert.equal((await reopened.readKnowledge(siteId, null)).length, 3);
    assert.equal(await reopened.removeKnowledge(siteId, [CAFE.entryId, PARCEL.entryId]), 1);
    assert.deepEqual(await find(reopened, 'cafe'), []);
    assert.deepEqual(await reopened.saveKnowledge(siteId, [PARCEL], 'drop'), { ok: true });
    assert.deepEqual(await reopened.readKnowledge(siteId, null), [PARCEL]);
    assert.deepEqual(await find(reopened, 'guitar buzz'), []);
    assert.deepEqual(idsOf(await reopened.readKnowledge(BAKERY.siteId, null)), ['parcel']);
  });

  test('[S101] entries are found by their words, however these end, best first', async (context) => {
    const { store } = await open(context);
    await store.saveKnowledge(siteId, [article, RETURNS, PARCEL, CAFE, JAPANESE], 'keep');
    await store.saveKnowledge(BAKERY.siteId, [entry('rolls', 'Returned rolls', 'Never.')], 'keep');
    assert.deepEqual(await find(store, 'returned'), ['returns', 'parcel'], 'the title counts more');
    assert.deepEqual(await find(store, 'parcels returned'), ['parcel', 'returns'], 'two words are more');
    assert.deepEqual(await find(store, 'CAFE'), ['cafe']);
    assert.deepEqual(await find(store, '返品'), ['kaeru']);
    assert.deepEqual(await find(store, 'guit'), ['returns'], 'the last word may be unfinished');
    assert.deepEqual(await find(store, 'guit hours'), ['cafe'], 'no other may');
    assert.deepEqual(await find(store, 'banjo'), []);
    assert.equal((await find(store, 'returned', 1)).length, 1);
    await assert.rejects(store.findKnowledge(siteId, { terms: ['a'], prefix: null }, 0));
  });

  test('[S102] no text breaks the search, whatever stands in it', async (context) => {
    const { store } = await open(context);
    await store.saveKnowledge(siteId, [RETURNS, CAFE], 'keep');
    const hostile = [
      '"',
      'guitar" OR "',
      'NOT guitar',
      'title:guitar',
      '* - ^ ( NEAR/2 ;',
      '\u0000',
      "'--",
      '',
    ];
    for (const text of hostile) await find(store, text);
    assert.deepEqual(await find(store, 'title:guitar'), ['returns']);
    assert.deepEqual(await find(store, 'guitar AND NOT'), ['returns']);
    const raw = { terms: ['" OR "cafe', 'AND', '"'], prefix: '") OR ("' };
    await assert.doesNotReject(store.findKnowledge(siteId, raw, 5));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        for (const id of await find(store, text)) assert.ok(['returns', 'cafe'].includes(id));
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test('[S103] what agents do with suggestions is kept once each, without words, and counted', async (context) => {
    const { store, reopen } = await open(context);
    const first = answered('talk', OF_RETURNS, { answer: 'dismissed' });
    await store.answerSuggestion(siteId, first);
    await store.answerSuggestion(siteId, answered('talk', OF_RETURNS, { agentId: BEN, at: START + 9 }));
    const call = answered('talk', { kind: 'call' }, { at: START + 1 });
    await store.answerSuggestion(siteId, call);
    await store.answerSuggestion(siteId, answered('next', OF_RETURNS, { at: START + 2 }));
    await store.answerSuggestion(siteId, answered('next', OF_AMPS, { at: START + 3 }));
    const reopened = await reopen();
    assert.deepEqual(await reopened.readAnsweredSuggestions(siteId, first.conversationId), [first, call]);
    assert.deepEqual(await reopened.readAnsweredSuggestions(BAKERY.siteId, first.conversationId), []);
    assert.deepEqual(await reopened.countSuggestions(siteId, START, START + 2), [
      { subject: { kind: 'call' }, taken: 1, dismissed: 0 },
      { subject: OF_RETURNS, taken: 1, dismissed: 1 },
    ]);
    assert.deepEqual(await reopened.countSuggestions(siteId, START + 3, START + 4), [
      { subject: OF_AMPS, taken: 1, dismissed: 0 },
    ]);
  });

  test('[S104] what was done with suggestions is dropped after two years', async (context) => {
    const { store } = await open(context);
    const later = answered('talk', OF_AMPS, { at: START + 1 });
    await store.answerSuggestion(siteId, answered('talk', OF_RETURNS));
    await store.answerSuggestion(siteId, later);
    await store.prune(START + KNOWLEDGE_LIMITS.answersKeptSeconds * 1_000 + 1);
    assert.deepEqual(await store.readAnsweredSuggestions(siteId, later.conversationId), [later]);
  });
}
