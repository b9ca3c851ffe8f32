import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { ConsoleView, ConversationId } from '../protocol/index.ts';
import { firstOffer, hasOffer, joinLine, newAgent, newToken, newVisitor } from './test/client.ts';
import { eventually } from './test/eventually.ts';
import { ANN, BEN, newApp, type AppWish } from './test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const NOTE = 'Says it is urgent; it is not.';
const SOLD = { disposition: 'order', resolved: 'yes', sale: { amount: 1_250, currency: 'EUR' } } as const;

/** Vera talks with Ann; Ben is there and free. */
async function talking(context: TestContext, wish: AppWish = {}) {
  const app = await newApp(context, wish);
  const [vera, ann, ben] = [
    await newVisitor(context, app, newToken()),
    await newAgent(context, app, ANN),
    await newAgent(context, app, BEN),
  ];
  await ann.done('setAvailability', AVAILABLE);
  await ben.done('setAvailability', AVAILABLE);
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.done('say', { conversationId, text: 'It buzzes.' });
  return { app, vera, ann, ben, conversationId };
}

const talkOf = ({ conversations }: ConsoleView, id: ConversationId) =>
  conversations.find(({ conversationId }) => conversationId === id);

test('[H245] the agent says what came of a conversation and makes wrap-up longer once, and is shown both', async (context) => {
  const { ann, conversationId } = await talking(context, { settings: { wrapUpSeconds: 600 } });
  await ann.done('end', { conversationId });
  await ann.done('recordOutcome', { conversationId, outcome: SOLD });
  const said = await ann.notice(
    'consoleChanged',
    (view) => talkOf(view, conversationId)?.outcome.sale != null,
  );
  assert.deepEqual(talkOf(said, conversationId)?.outcome, SOLD);
  assert.ok(said.ending.dispositions.includes('order'));
  const { phase } = talkOf(said, conversationId) ?? assert.fail();
  assert.ok(phase.state === 'wrap-up' && phase.mayProlong);
  await ann.done('prolongWrapUp', { conversationId });
  const longer = await ann.notice('consoleChanged', (view) => {
    const now = talkOf(view, conversationId)?.phase;
    return now?.state === 'wrap-up' && !now.mayProlong;
  });
  const now = talkOf(longer, conversationId)?.phase ?? assert.fail();
  assert.ok(now.state === 'wrap-up' && now.endsAt > phase.endsAt);
  assert.equal(await ann.refusal('prolongWrapUp', { conversationId }), 'prolong-spent');
  const outcome = { ...SOLD, disposition: 'unheard of' };
  assert.equal(await ann.refusal('recordOutcome', { conversationId, outcome }), 'malformed');
});

test('[H246] notes are read by those who serve the visitor, go along with a transfer, and reach no visitor', async (context) => {
  const { vera, ann, ben, conversationId } = await talking(context);
  await ann.done('addNote', { conversationId, text: NOTE });
  await ann.notice('consoleChanged', (view) => talkOf(view, conversationId)?.noteCount === 1);
  const { notes } = await ann.done('readNotes', { conversationId });
  assert.deepEqual(
    notes.map(({ agentId, text }) => [agentId, text]),
    [[ANN, NOTE]],
  );
  assert.equal(await ben.refusal('readNotes', { conversationId }), 'conversation-unknown');
  assert.equal(await ben.refusal('addNote', { conversationId, text: 'Me too.' }), 'conversation-unknown');
  const target = { kind: 'agent', agentId: BEN } as const;
  await ann.done('transfer', { conversationId, target, mode: 'cold', reason: 'has-time', note: '' });
  const { offerId } = firstOffer(await ben.notice('consoleChanged', hasOffer));
  const next = await ben.done('accept', { offerId });
  await ben.done('addNote', { ...next, text: 'Found the nut.' });
  const all = await ben.done('readNotes', next);
  assert.deepEqual(
    all.notes.map(({ text }) => text),
    [NOTE, 'Found the nut.'],
  );
  await ben.done('say', { ...next, text: 'Hello.' });
  await vera.notice('messageAdded', ({ text }) => text === 'Hello.');
  await vera.done('resync', {});
  assert.ok(!JSON.stringify([vera.all('selfChanged'), vera.all('messageAdded')]).includes(NOTE));
});

test('[H248] an agent keeps own quick replies beside those of the site', async (context) => {
  const { app, ann, ben } = await talking(context);
  const [siteId] = (await app.store.readSites()).map((site) => site.siteId);
  assert.ok(siteId !== undefined);
  const hello = { shortcut: 'hello', text: 'Hello {visitor}, I am {agent}.' };
  const bye = { shortcut: 'bye', text: 'Good bye.' };
  await app.store.saveQuickReplies(siteId, null, [hello]);
  await ann.done('saveQuickReplies', { replies: [bye] });
  const { site, own } = await ann.done('readQuickReplies', {});
  assert.deepEqual([site, own], [[hello], [bye]]);
  assert.deepEqual((await ben.done('readQuickReplies', {})).own, []);
  assert.equal(await ann.refusal('saveQuickReplies', { replies: [bye, bye] }), 'malformed');
  const spaced = { ...bye, shortcut: 'good bye' };
  assert.equal(await ann.refusal('saveQuickReplies', { replies: [spaced] }), 'malformed');
  await eventually(async () => (await ann.done('readQuickReplies', {})).own.length === 1);
});
