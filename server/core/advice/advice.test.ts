import assert from 'node:assert/strict';
import test from 'node:test';
import { KNOWLEDGE_LIMITS, subjectOf, suggestionKey } from '../../protocol/index.ts';
import type { KnowledgeEntry, KnowledgeId, LanguageTag, SkillId, Suggestion } from '../../protocol/index.ts';
import { START } from '../test/given.ts';
import { adviceFor, type AdviceInput } from './advice.ts';
import { callSigns, type CallInput } from './call-signs.ts';
import { listenTo, type Heard } from './listening.ts';
import { termsOf } from './terms.ts';

const entry = (entryId: string, title: string, text: string, parts: Partial<KnowledgeEntry> = {}) =>
  ({
    kind: 'reply',
    entryId: entryId as KnowledgeId,
    title,
    text,
    language: null,
    skills: [],
    updatedAt: START,
    ...parts,
  }) as KnowledgeEntry;

const BUZZ = entry('buzz', 'Strings that buzz', 'Look at the nut first, then at the frets.');
const RETURNS = entry('returns', 'Returning a guitar', 'Thirty days; we pay for the parcel.');
const ENTRIES = [BUZZ, RETURNS, entry('hours', 'When we are open', 'From ten to six, with coffee.')];

type Wish = Partial<AdviceInput> & { readonly heard?: never; readonly hears?: Partial<Heard> };
const advise = ({ hears = {}, ...parts }: Wish): readonly Suggestion[] =>
  adviceFor({
    entries: ENTRIES,
    languages: [],
    elsewhere: [],
    call: null,
    answered: new Set(),
    ...parts,
    heard: listenTo({ said: [], page: null, sought: '', ...hears }),
  });
const keysOf = (suggestions: readonly Suggestion[]): readonly string[] =>
  suggestions.map((each) => suggestionKey(subjectOf(each)));

test('[C250] an entry is suggested for a word of its title or two of its text, and says for which', () => {
  const [buzz] = advise({ hears: { said: ['It buzzes when I play!'] } });
  assert.deepEqual(buzz, {
    kind: 'reply',
    entryId: BUZZ.entryId,
    title: BUZZ.title,
    text: BUZZ.text,
    because: [{ from: 'said', words: ['buzzes'] }],
  });
  assert.deepEqual(keysOf(advise({ hears: { said: ['The parcel came.'] } })), [], 'one word of a text');
  assert.deepEqual(keysOf(advise({ hears: { said: ['Thirty parcels'] } })), ['entry returns']);
  assert.deepEqual(keysOf(advise({ hears: { said: ['and what about the'] } })), [], 'frequent words');
  const page = { address: 'https://guitar.example/strings-and-frets?guitar=1', title: 'Strings' };
  assert.deepEqual(keysOf(advise({ hears: { page } })), ['entry buzz']);
});

test('[C250] what was said last counts most, what was sought more, and the page least', () => {
  const said = ['Can I return it?', 'The strings buzz.'];
  assert.deepEqual(keysOf(advise({ hears: { said } })).slice(0, 2), ['entry buzz', 'entry returns']);
  const apart = ['Can I return the guitar?', 'hm', 'hm', 'The strings buzz.'];
  assert.deepEqual(keysOf(advise({ hears: { said: apart } })), ['entry returns', 'entry buzz']);
  const sought = advise({ hears: { said: ['Can I return it?'], sought: 'buzz strings' } });
  assert.deepEqual(keysOf(sought), ['entry buzz', 'entry returns']);
  assert.deepEqual(sought[0]?.because, [{ from: 'sought', words: ['buzz', 'strings'] }]);
  const old = [...Array.from({ length: 6 }, () => 'hm'), 'The strings buzz.'];
  assert.deepEqual(keysOf(advise({ hears: { said: old } })), [], 'what lies far back is another subject');
});

test('[C250] words count in any script and however they end', () => {
  assert.deepEqual(new Set(termsOf('return Returned RETURNING returns')), new Set(['retur']));
  assert.deepEqual(termsOf('Rückgabe, Rückgaben'), ['ruckgab', 'ruckgab']);
  assert.deepEqual(termsOf('café 返品について 5'), ['cafe', '返品', '品に', 'につ', 'つい', 'いて', '5']);
  assert.ok(termsOf('x"y OR * (z) NEAR/2 \u0000').every((term) => /^[\p{L}\p{N}\p{M}]+$/u.test(term)));
});

test('[C251] at most four things are suggested, the same from the same, and nothing that was answered', () => {
  const many = Array.from({ length: 9 }, (_, index) => entry(`e${index}`, 'Strings that buzz', 'Look.'));
  const hears = { said: ['My strings buzz'] };
  const first = advise({ entries: many, hears });
  assert.equal(first.length, KNOWLEDGE_LIMITS.suggestionsShown);
  assert.deepEqual(advise({ entries: many.toReversed(), hears }), first);
  const rest = advise({ entries: many, hears, answered: new Set(keysOf(first)) });
  assert.deepEqual(keysOf(rest), ['entry e4', 'entry e5', 'entry e6', 'entry e7']);
});

test('[C251] an entry in a language that the visitor does not speak gives way', () => {
  const german = entry('de', 'Buzz strings', 'Auf Deutsch.', { language: 'de' as LanguageTag });
  const entries = [german, BUZZ];
  const hears = { said: ['buzz strings'] };
  const first = (languages: readonly string[]) =>
    keysOf(advise({ entries, hears, languages: languages as LanguageTag[] }))[0];
  assert.equal(first([]), 'entry buzz');
  assert.equal(first(['de-AT']), 'entry buzz');
  const english = { ...BUZZ, language: 'en' as LanguageTag };
  const forGermans = advise({ entries: [english, german], hears, languages: ['de-AT' as LanguageTag] });
  assert.deepEqual(keysOf(forGermans), ['entry de', 'entry buzz']);
});

const amps = {
  skillId: 'amps' as SkillId,
  label: 'Amplifiers',
  need: { skills: ['amps' as SkillId], languages: [] },
  helpers: 2,
};

test('[C252] a skill that fits better is suggested for its name, or for an entry that belongs to it', () => {
  const pedals = { ...amps, skillId: 'pedals' as SkillId, label: 'Pedals' };
  const named = advise({ hears: { said: ['It is the amplifier'] }, elsewhere: [pedals, amps] });
  assert.deepEqual(named, [{ kind: 'transfer', ...amps, because: [{ from: 'said', words: ['amplifier'] }] }]);
  const ofAmps = { ...BUZZ, skills: [amps.skillId] };
  const hears = { said: ['buzzes'] };
  const found = advise({ entries: [ofAmps], hears, elsewhere: [amps] });
  assert.deepEqual(keysOf(found), ['entry buzz', 'transfer amps']);
  assert.deepEqual(found[1]?.because, [{ from: 'entry', title: BUZZ.title }]);
  assert.deepEqual(advise({ hears: { said: ['Hello there'] }, elsewhere: [amps] }), []);
});

const call = (parts: Partial<CallInput> = {}) =>
  callSigns({ startedAt: START, messageCount: 3, said: [], attributes: {}, now: START + 60_000, ...parts });

test('[C253] a call is offered for a number, for a page that asks, or for a long talk of many messages', () => {
  assert.deepEqual(call(), []);
  const long = { now: START + 900_000 };
  assert.deepEqual(call(long), []);
  assert.deepEqual(call({ messageCount: 30 }), []);
  assert.deepEqual(call({ ...long, messageCount: 30 }), ['long-talk', 'many-messages']);
  assert.deepEqual(call({ attributes: { callback: true } }), ['page-asks']);
  assert.deepEqual(call({ attributes: { callback: false, recall: true } }), []);
  for (const number of ['+43 660 1234567', '0660/1234567', 'Call (555) 123-4567.', '0049 30 123456'])
    assert.deepEqual(call({ said: [number] }), ['phone-number'], number);
  for (const none of ['2026-11-22', '1.249,00 EUR', 'serial 0123', 'order 20261122334455667788', '10:30'])
    assert.deepEqual(call({ said: [none] }), [], none);
});
