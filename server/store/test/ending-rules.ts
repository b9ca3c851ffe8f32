import test from 'node:test';
import assert from 'node:assert/strict';
import type {
  AgentId,
  AnswerId,
  ConversationId,
  ConversationOutcome,
  NoteId,
  TicketId,
} from '../../protocol/index.ts';
import type { WaitingAnswerText } from '../answering.ts';
import type { InternalNoteText } from '../ending.ts';
import type { OutcomeText } from '../outcome.ts';
import { BAKERY, SHOP, VERA, writeTexts } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const ANN = 'ann' as AgentId;
const [TALK, NEXT] = ['talk', 'next'] as ConversationId[] as [ConversationId, ConversationId];
const note = (noteId: string, conversationId: ConversationId, writtenAt: number): InternalNoteText => ({
  kind: 'internalNote',
  noteId: noteId as NoteId,
  conversationId,
  visitorId: VERA,
  agentId: ANN,
  text: `Note ${noteId}.`,
  writtenAt,
});

const answer = (answerId: string, ticketId: TicketId): WaitingAnswerText => ({
  kind: 'waitingAnswer',
  answerId: answerId as AnswerId,
  ticketId,
  visitorId: VERA,
  agentId: ANN,
  text: `Answer ${answerId}.`,
  answeredAt: 1_000,
});
const outcome = (
  conversationId: ConversationId,
  recordedAt: number,
  said: Partial<ConversationOutcome>,
): OutcomeText => ({
  kind: 'outcome',
  conversationId,
  agentId: ANN,
  outcome: { disposition: null, resolved: null, sale: null, ...said },
  recordedAt,
});

export function endingRules(open: OpenStore): void {
  answerRules(open);

  test('[S160] notes of several conversations are read oldest first, and of no other site', async (context) => {
    const { store, reopen } = await open(context);
    await writeTexts(store, [note('two', NEXT, 2_000), note('one', TALK, 1_000)]);
    await writeTexts(store, [note('three', TALK, 3_000)]);
    const reopened = await reopen();
    const read = await reopened.readNotes(siteId, [TALK, NEXT, TALK]);
    assert.deepEqual(
      read.map(({ noteId }) => noteId),
      ['one', 'two', 'three'],
    );
    assert.deepEqual(read[0], {
      noteId: 'one',
      conversationId: TALK,
      agentId: ANN,
      text: 'Note one.',
      writtenAt: 1_000,
    });
    assert.deepEqual(await reopened.readNotes(siteId, []), []);
    assert.deepEqual(await reopened.readNotes(BAKERY.siteId, [TALK]), []);
  });

  test('[S161] notes are forgotten with their visitor', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [note('one', TALK, 1_000)]);
    await store.forgetVisitor(siteId, VERA);
    assert.deepEqual(await store.readNotes(siteId, [TALK]), []);
  });

  test('[S162] quick replies are replaced whole, those of the site and of each agent apart', async (context) => {
    const { store, reopen } = await open(context);
    const [hello, bye] = [
      { shortcut: 'hello', text: 'Hello {visitor}' },
      { shortcut: 'bye', text: 'Bye' },
    ];
    await store.saveQuickReplies(siteId, null, [bye, hello]);
    await store.saveQuickReplies(siteId, ANN, [hello, bye]);
    await store.saveQuickReplies(siteId, ANN, [bye]);
    const reopened = await reopen();
    assert.deepEqual(await reopened.readQuickReplies(siteId, null), [bye, hello]);
    assert.deepEqual(await reopened.readQuickReplies(siteId, ANN), [bye]);
    assert.deepEqual(await reopened.readQuickReplies(siteId, 'ben' as AgentId), []);
    assert.deepEqual(await reopened.readQuickReplies(BAKERY.siteId, null), []);
  });
}

function answerRules(open: OpenStore): void {
  test('[S163] answers in line are read by ticket, and forgotten with their visitor', async (context) => {
    const { store, reopen } = await open(context);
    const [ticket, other] = ['ticket', 'other'] as [TicketId, TicketId];
    await writeTexts(store, [answer('one', ticket), answer('one', other), answer('two', ticket)]);
    const reopened = await reopen();
    const read = await reopened.readWaitingAnswers(siteId, [ticket, ticket]);
    assert.deepEqual(read.map(({ answerId, text }) => [answerId, text]).sort(), [
      ['one', 'Answer one.'],
      ['two', 'Answer two.'],
    ]);
    assert.deepEqual(await reopened.readWaitingAnswers(BAKERY.siteId, [ticket]), []);
    await reopened.forgetVisitor(siteId, VERA);
    assert.deepEqual(await reopened.readWaitingAnswers(siteId, [ticket, other]), []);
  });

  test('[S164] outcomes of a time are summed by word and currency, the newest of each talk', async (context) => {
    const { store, reopen } = await open(context);
    const third = 'third' as ConversationId;
    const sale = { amount: 1_250, currency: 'EUR' };
    await writeTexts(store, [outcome(TALK, 1_000, { disposition: 'question' })]);
    await writeTexts(store, [
      outcome(TALK, 2_000, { disposition: 'order', resolved: 'no' }),
      outcome(TALK, 2_000, { disposition: 'order', resolved: 'yes', sale }),
      outcome(NEXT, 3_000, { disposition: 'order', sale: { ...sale, amount: 250 } }),
      outcome(third, 4_000, { sale: { amount: 9, currency: 'CHF' } }),
      {
        kind: 'story',
        row: {
          kind: 'failed',
          visitorId: VERA,
          ticketId: 'left' as TicketId,
          agentId: ANN,
          startedAt: 1_000,
          endedAt: 3_000,
          reason: 'answered',
        },
      },
    ]);
    const reopened = await reopen();
    assert.deepEqual(await reopened.readOutcomes(siteId, { since: 2_000, until: 4_000 }), {
      dispositions: [
        { word: 'order', count: 2 },
        { word: null, count: 1 },
      ],
      resolutions: [
        { word: null, count: 2 },
        { word: 'yes', count: 1 },
      ],
      sales: [
        { currency: 'CHF', amount: 9, count: 1 },
        { currency: 'EUR', amount: 1_500, count: 2 },
      ],
      answeredWaiting: 1,
    });
    const nothing = { dispositions: [], resolutions: [], sales: [], answeredWaiting: 0 };
    assert.deepEqual(await reopened.readOutcomes(siteId, { since: 5_000, until: 6_000 }), nothing);
    assert.deepEqual(await reopened.readOutcomes(BAKERY.siteId, { since: 0, until: 6_000 }), nothing);
  });
}
