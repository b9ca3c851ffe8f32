import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type ConversationOutcome, type NoteId } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import {
  ada,
  agentThere,
  asAgent,
  asVisitor,
  ben,
  bothWrote,
  conversationOf,
  end,
  talks,
  vic,
} from '../test/cast.ts';
import { readState, writeState } from '../snapshot.ts';
import { given, givenSettings } from '../test/given.ts';

const conversationId = conversationOf(vic);
const SOLD: ConversationOutcome = {
  disposition: 'order',
  resolved: 'yes',
  sale: { amount: 1_250, currency: 'EUR' },
};
const record = (outcome: ConversationOutcome, agentId = ada): Command => ({
  type: 'recordOutcome',
  agentId,
  conversationId,
  outcome,
});
const prolong = (agentId = ada): Command => ({ type: 'prolongWrapUp', agentId, conversationId });
const note = (noteId: string, agentId = ada): Command => ({
  type: 'addNote',
  agentId,
  conversationId,
  noteId: noteId as NoteId,
});

const talking = given(agentThere(ada), agentThere(ben), talks(vic, ada), bothWrote(vic));
const ended = talking.when(end(asVisitor(vic), vic));
const outcomeOf = (story: typeof ended) => story.state.conversations.get(conversationId)?.outcome;

test('[C230] what came of a conversation is said while it is open or wrapped up, and the newest counts', () => {
  const first = talking.when(record({ ...SOLD, sale: null })).givesTypes('outcomeRecorded');
  const second = first
    .when(end(asAgent(ada), vic))
    .when(record(SOLD))
    .givesTypes('outcomeRecorded');
  assert.deepEqual(outcomeOf(second), SOLD);
  second.when(record(SOLD)).gives();
});

test('[C231] only its agent says it, in words of the site and in its currency', () => {
  ended.when(record(SOLD, ben)).refuses('conversation-unknown');
  ended.when(record({ ...SOLD, disposition: 'unheard of' })).refuses('malformed');
  for (const amount of [0, -1, 0.5, NaN, LIMITS.saleMost + 1]) {
    ended.when(record({ ...SOLD, sale: { amount, currency: 'EUR' } })).refuses('malformed');
  }
  ended.when(record({ ...SOLD, sale: { amount: 1, currency: 'USD' } })).refuses('malformed');
});

test('[C231] what was said in a word that the site has given up since may stay', () => {
  const renamed = ended.when(record(SOLD)).when({
    type: 'changeSettings',
    settings: { ...DEFAULT_SETTINGS, dispositions: ['sale'], currency: 'USD' },
  });
  renamed.when(record({ ...SOLD, resolved: 'later' })).givesTypes('outcomeRecorded');
});

test('[C232] wrap-up is made longer once, by the setting, and ends by itself then', () => {
  const { wrapUpSeconds, wrapUpProlongSeconds } = DEFAULT_SETTINGS;
  const longer = ended.when(prolong(), 10).givesTypes('wrapUpProlonged');
  longer.when(prolong()).refuses('prolong-spent');
  longer.when({ type: 'tick' }, wrapUpSeconds - 10).gives();
  longer.when({ type: 'tick' }, wrapUpSeconds + wrapUpProlongSeconds - 10).givesTypes('wrapUpFinished');
  ended.when(prolong(ben)).refuses('conversation-unknown');
  talking.when(prolong()).refuses('conversation-unknown');
});

test('[C232] a site may offer no longer wrap-up', () => {
  const settings = { ...DEFAULT_SETTINGS, wrapUpProlongSeconds: 0 };
  givenSettings(settings, agentThere(ada), talks(vic, ada), bothWrote(vic))
    .when(end(asVisitor(vic), vic))
    .when(prolong())
    .refuses('prolong-spent');
});

test('[C233] notes are written by whoever serves the visitor, wrap-up included, and are bounded', () => {
  talking.when(note('n1', ben)).refuses('conversation-unknown');
  let story = ended;
  for (let number = 1; number <= LIMITS.notesPerConversation; number++) {
    story = story.when(note(`n${number}`)).givesTypes('noteAdded');
  }
  assert.equal(story.state.conversations.get(conversationId)?.noteCount, LIMITS.notesPerConversation);
  story.when(note('one too many')).refuses('conversation-full');
});

test('[C234] a snapshot keeps what was said of a conversation', () => {
  const { state } = ended.when(record(SOLD)).when(prolong()).when(note('n1'));
  assert.deepEqual(writeState(readState(writeState(state))), writeState(state));
});
