import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { VisitorState } from '../protocol/index.ts';
import { firstOffer, hasOffer, joinLine, newAgent, newToken, newVisitor } from './test/client.ts';
import { ANN, newApp } from './test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const TEXT = 'The parcels of Monday come tomorrow.';

/** Ann is away, and Vera and then Wil wait for her. */
async function waiting(context: TestContext) {
  const app = await newApp(context, {});
  const [vera, wil, ann] = [
    await newVisitor(context, app, newToken()),
    await newVisitor(context, app, newToken()),
    await newAgent(context, app, ANN),
  ];
  await ann.done('setAvailability', { ...AVAILABLE, availability: 'away' });
  const ticketIds = [await joinLine(vera, ANN), await joinLine(wil, ANN)];
  return { app, vera, wil, ann, ticketIds };
}

const answersIn = ({ view }: VisitorState) => ('ticket' in view ? (view.ticket.answers ?? []) : []);

test('[H251] one answer is told to each who waits at once, by whom, and again after a reload', async (context) => {
  const { app, vera, wil, ann, ticketIds } = await waiting(context);
  const command = { ticketIds, text: TEXT };
  const { reached, missed } = await ann.done('answerWaiting', command);
  assert.deepEqual([reached, missed], [ticketIds, []]);
  for (const visitor of [vera, wil]) {
    const told = await visitor.notice('selfChanged', (state) => answersIn(state).length === 1);
    const [answer] = answersIn(told);
    assert.deepEqual([answer?.text, answer?.agent.agentId, answer?.stays], [TEXT, ANN, false]);
    const { self } = await visitor.done('resync', {});
    assert.deepEqual(self === null ? [] : answersIn(self), answersIn(told));
  }
  const line = await ann.notice('consoleChanged', (view) => view.line.tickets[0]?.answered !== undefined);
  assert.deepEqual(
    line.line.tickets.map(({ answered }) => answered?.agent.agentId),
    [ANN, ANN],
  );
  const [siteId] = (await app.store.readSites()).map((site) => site.siteId);
  const events = await app.store.readEvents(siteId ?? assert.fail(), 0, 1_000);
  assert.ok(!JSON.stringify(events).includes(TEXT));
});

test('[H252] the same command again answers nobody twice, and who left meanwhile is named', async (context) => {
  const { vera, wil, ann, ticketIds } = await waiting(context);
  const [first, second] = ticketIds;
  await vera.done('leave', { ticketId: first ?? assert.fail() });
  const command = { ticketIds, text: TEXT, commandId: newToken() } as const;
  const once = await ann.done('answerWaiting', command as never);
  assert.deepEqual(once, { reached: [second], missed: [{ ticketId: first, why: 'gone' }] });
  assert.deepEqual(await ann.done('answerWaiting', command as never), once);
  const { self } = await wil.done('resync', {});
  assert.equal(self === null ? 0 : answersIn(self).length, 1);
  assert.equal(
    await ann.refusal('answerWaiting', { ticketIds: [first], text: TEXT } as never),
    'visitor-gone',
  );
  assert.equal(await ann.refusal('answerWaiting', { ticketIds: [], text: TEXT }), 'malformed');
  assert.equal(await ann.refusal('answerWaiting', { ticketIds, text: ' ' }), 'text-empty');
});

test('[H253] one leaves answered, the other stays and is served with the answer before both', async (context) => {
  const { app, vera, wil, ann, ticketIds } = await waiting(context);
  const [first, second] = ticketIds;
  await ann.done('answerWaiting', { ticketIds, text: TEXT });
  await vera.done('takeAnswer', { ticketId: first ?? assert.fail(), enough: true });
  await vera.notice('selfChanged', ({ view }) => view.state === 'browsing');
  await wil.done('takeAnswer', { ticketId: second ?? assert.fail(), enough: false });
  await ann.notice('consoleChanged', ({ line }) => line.tickets[0]?.answered?.stays === true);
  await ann.done('setAvailability', AVAILABLE);
  const offer = firstOffer(await ann.notice('consoleChanged', hasOffer));
  assert.deepEqual(
    offer.answers?.map(({ text }) => text),
    [TEXT],
  );
  await ann.done('accept', { offerId: offer.offerId });
  const served = await ann.notice('consoleChanged', ({ conversations }) => conversations.length === 1);
  assert.deepEqual(
    served.conversations[0]?.answers?.map(({ text, stays }) => [text, stays]),
    [[TEXT, true]],
  );
  const { view } = await wil.notice('selfChanged', (state) => state.view.state === 'talking');
  assert.deepEqual(view.state === 'talking' && view.conversation.answers?.map(({ text }) => text), [TEXT]);
  const [siteId] = (await app.store.readSites()).map((site) => site.siteId);
  const sums = await app.store.readOutcomes(siteId ?? assert.fail(), { since: 0, until: Date.now() + 1e12 });
  assert.equal(sums.answeredWaiting, 1);
});
