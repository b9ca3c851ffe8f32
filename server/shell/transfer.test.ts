import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { AgentId, ConsoleView, ConversationId } from '../protocol/index.ts';
import { manage } from './manage/command.ts';
import { systemClock, systemRandom } from './system.ts';
import {
  firstOffer,
  hasOffer,
  isState,
  joinLine,
  newAgent,
  newToken,
  newVisitor,
  type Agent,
  type Visitor,
} from './test/client.ts';
import { eventually } from './test/eventually.ts';
import { ANN, BEN, newApp, SITE, type AppWish } from './test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const NOTE = 'Has the receipt, but no patience.';

type Shop = {
  readonly app: Awaited<ReturnType<typeof newApp>>;
  readonly vera: Visitor;
  readonly token: string;
  readonly ann: Agent;
  readonly ben: Agent;
  readonly conversationId: ConversationId;
};

/** Vera talks with Ann, both have written; Ben is there and free. */
async function talking(context: TestContext, wish: AppWish = {}): Promise<Shop> {
  const app = await newApp(context, wish);
  const token = newToken();
  const [vera, ann, ben] = [
    await newVisitor(context, app, token),
    await newAgent(context, app, ANN),
    await newAgent(context, app, BEN),
  ];
  await ann.done('setAvailability', AVAILABLE);
  await ben.done('setAvailability', AVAILABLE);
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.done('say', { conversationId, text: 'It buzzes.' });
  await ann.done('say', { conversationId, text: 'Ben knows more of that.' });
  return { app, vera, token, ann, ben, conversationId };
}

const way = (conversationId: ConversationId, to: AgentId, mode: 'cold' | 'warm') =>
  ({
    conversationId,
    target: { kind: 'agent', agentId: to },
    mode,
    reason: 'knows-more',
    note: NOTE,
  }) as const;

const talksWith = (view: ConsoleView) => view.conversations.find(({ phase }) => phase.state === 'talking');

test('[H235] the next agent is called with who brings the visitor, why, and the note; the visitor never reads it', async (context) => {
  const { vera, ann, ben, conversationId } = await talking(context);
  await ann.done('transfer', way(conversationId, BEN, 'cold'));
  const offer = firstOffer(await ben.notice('consoleChanged', hasOffer));
  assert.equal(offer.transfer?.note, NOTE);
  assert.equal(offer.transfer.from.agentId, ANN);
  const told = await vera.notice('selfChanged', isState('ringing'));
  assert.ok(told.view.state === 'ringing');
  assert.equal(told.view.ticket.transfer?.reason, 'knows-more');
  assert.equal(told.view.ticket.transfer.to?.agentId, BEN);
  assert.ok(!JSON.stringify(vera.all('selfChanged')).includes(NOTE));
});

test('[H236] the next agent and the visitor read what was said before, strangers do not', async (context) => {
  const { vera, ann, ben, conversationId } = await talking(context);
  assert.equal(await ben.refusal('readMessages', { conversationId, after: 0 }), 'conversation-unknown');
  await ann.done('transfer', way(conversationId, BEN, 'cold'));
  const { offerId } = firstOffer(await ben.notice('consoleChanged', hasOffer));
  const next = await ben.done('accept', { offerId });
  const { messages } = await ben.done('readMessages', { conversationId, after: 0 });
  assert.deepEqual(
    messages.map(({ author, text }) => [author, text]),
    [
      ['visitor', 'It buzzes.'],
      ['agent', 'Ben knows more of that.'],
    ],
  );
  const told = await vera.notice('selfChanged', isState('talking'));
  assert.ok(told.view.state === 'talking');
  await eventually(async () => {
    const { view } = (await vera.done('resync', {})).self ?? assert.fail();
    return view.state === 'talking' && view.conversation.conversationId === next.conversationId;
  });
  const before = await vera.done('readMessages', { conversationId, after: 0 });
  assert.equal(before.messages.length, 2);
  await ann.done('finishWrapUp', { conversationId });
  assert.equal(await ann.refusal('readMessages', { ...next, after: 0 }), 'conversation-unknown');
});

test('[H237] in a warm transfer three talk until the first agent leaves', async (context) => {
  const { vera, ann, ben, conversationId } = await talking(context);
  await ann.done('transfer', way(conversationId, BEN, 'warm'));
  const { offerId } = firstOffer(await ben.notice('consoleChanged', hasOffer));
  await vera.done('say', { conversationId, text: 'I wait.' });
  await ann.notice('messageAdded', ({ text }) => text === 'I wait.');
  const next = await ben.done('accept', { offerId });
  const staying = await ann.notice('consoleChanged', ({ conversations }) =>
    conversations.some(({ phase }) => phase.state === 'staying'),
  );
  assert.deepEqual(
    staying.conversations.map(({ phase }) => phase.state === 'staying' && phase.conversationId),
    [next.conversationId],
  );
  await ann.done('say', { ...next, text: 'Ben, it is the nut.' });
  const heard = await vera.notice('messageAdded', ({ text }) => text === 'Ben, it is the nut.');
  assert.equal(heard.author, 'guest');
  assert.equal((await ben.notice('messageAdded', ({ number }) => number === 1)).author, 'guest');
  await vera.done('say', { ...next, text: 'Hello Ben.' });
  await ann.notice('messageAdded', ({ text }) => text === 'Hello Ben.');
  await ann.done('end', { conversationId });
  assert.equal(await ann.refusal('say', { ...next, text: 'Too late.' }), 'conversation-unknown');
  const alone = await ben.notice('consoleChanged', (view) => talksWith(view)?.guest === null);
  assert.equal(talksWith(alone)?.earlier.length, 1);
});

test('[H238] a visitor would rather stay, and the agent is told', async (context) => {
  const { vera, ann, ben, conversationId } = await talking(context);
  await ann.done('transfer', way(conversationId, BEN, 'warm'));
  await ben.notice('consoleChanged', hasOffer);
  await vera.done('cancelTransfer', { conversationId });
  const told = await ann.notice(
    'consoleChanged',
    (view) => talksWith(view)?.transferEnd?.reason === 'stayed',
  );
  assert.equal(talksWith(told)?.transfer, null);
  await ben.notice('consoleChanged', ({ offers }) => offers.length === 0);
});

test('[H239] a restart forgets neither who brings whom nor the note', async (context) => {
  const { app, ann, conversationId } = await talking(context, { settings: { agentGraceSeconds: 60 } });
  await ann.done('transfer', way(conversationId, BEN, 'cold'));
  await app.close();
  const again = await newApp(context, { folder: app.folder });
  const ben = await newAgent(context, again, BEN);
  const offer = firstOffer(await ben.notice('consoleChanged', hasOffer));
  assert.equal(offer.transfer?.note, NOTE);
});

test('[H240] a visitor opens the conversation again, and so does its agent, under the same name', async (context) => {
  const { vera, ann, conversationId } = await talking(context, { settings: { wrapUpSeconds: 0 } });
  await vera.done('end', { conversationId });
  await vera.notice('selfChanged', isState('reviewing'));
  const again = await ann.done('reopen', { conversationId });
  const told = await vera.notice('selfChanged', isState('talking'));
  assert.ok(told.view.state === 'talking');
  const view = await ann.notice('consoleChanged', (each) => talksWith(each) !== undefined);
  assert.equal(talksWith(view)?.visitorName, 'Vera');
  await vera.done('say', { ...again, text: 'One more thing.' });
  await ann.done('end', again);
  await vera.done('reopen', again);
  const offer = firstOffer(await ann.notice('consoleChanged', hasOffer));
  assert.equal(offer.visitorName, 'Vera');
});

test('[H241] the command line gives the permission to pick, and takes it back', async (context) => {
  const { app, ann, vera, conversationId } = await talking(context);
  const tools = {
    store: app.store,
    clock: systemClock,
    random: systemRandom,
    readPassword: async () => null,
  };
  const said = await manage(['permit', SITE, ANN, '--out-of-order'], tools);
  assert.deepEqual(said, { ok: true, sentence: 'ann may take visitors out of order, with a reason.' });
  assert.equal((await manage(['permit', SITE, ANN], tools)).ok, false);
  await vera.done('say', { conversationId, text: 'Anybody?' });
  await ann.notice('consoleChanged', ({ self }) => self.mayPick);
  await manage(['permit', SITE, ANN, '--in-order'], tools);
  await vera.done('say', { conversationId, text: 'Still there?' });
  await ann.notice('consoleChanged', ({ self }) => !self.mayPick);
});

test('[H242] an agent who may picks somebody who waits, and the record says why', async (context) => {
  const { app, ann, conversationId } = await talking(context, { settings: { wrapUpSeconds: 600 } });
  const tools = {
    store: app.store,
    clock: systemClock,
    random: systemRandom,
    readPassword: async () => null,
  };
  const will = await newVisitor(context, app, newToken());
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const ticketId = await joinLine(will, ANN);
  assert.equal(await ann.refusal('pick', { ticketId, reason: 'urgent' }), 'pick-refused');
  await manage(['permit', SITE, ANN, '--out-of-order'], tools);
  await ann.done('end', { conversationId });
  const { conversationId: picked } = await ann.done('pick', { ticketId, reason: 'urgent' });
  const told = await will.notice('selfChanged', isState('talking'));
  assert.ok(told.view.state === 'talking' && told.view.conversation.conversationId === picked);
  const [record] = await app.store.readDecisions(SITE, { ticketId }, 1);
  assert.ok(record?.decided.kind === 'pick' && record.decided.reason === 'urgent');
});

test('[H243] an agent reads whom a visitor can be brought to, free ones first, and nobody reads what is private', async (context) => {
  const { ann, ben } = await talking(context);
  const { colleagues } = await ann.done('readColleagues', {});
  assert.deepEqual(
    colleagues.map(({ agent, availability, idleSlots }) => [agent.agentId, availability, idleSlots > 0]),
    [[BEN, 'available', true]],
  );
  await ben.done('setAvailability', { availability: 'offline', backAt: null });
  assert.deepEqual(await ann.done('readColleagues', {}), { colleagues: [] });
});
