import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { LIMITS, type VisitorState } from '../protocol/index.ts';
import { isState, joinLine, newAgent, newCommandId, newToken, newVisitor } from './test/client.ts';
import { ANN, BEN, newApp } from './test/new-app.ts';

const dueAt = ({ view }: VisitorState): number => (view.state === 'asked' ? view.answerBy : 0);
const swapEnd = ({ view }: VisitorState): number =>
  view.state === 'waiting' ? (view.ticket.swap?.answerBy ?? 0) : 0;
const isLaterThan = (before: number) => (self: VisitorState) => dueAt(self) > before;

/** Vera stood in Ann's line; Ann has gone, and Vera is asked what to do. */
async function newQuestion(context: TestContext) {
  const app = await newApp(context, { settings: { askSeconds: 600 } });
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const token = newToken();
  const vera = await newVisitor(context, app, token);
  await vera.notice('listChanged', ({ changed }) => changed.some(({ agentId }) => agentId === ANN));
  const ticketId = await joinLine(vera, ANN);
  await ann.done('setAvailability', { availability: 'offline', backAt: null });
  const asked = await vera.notice('selfChanged', isState('asked'));
  return { app, vera, token, ticketId, asked };
}

test('[H305] more time is told at once with the new end, and the eleventh time is refused', async (context) => {
  const { vera, ticketId, asked } = await newQuestion(context);
  assert.ok(asked.view.state === 'asked' && asked.view.ticket.prolongable);
  let before = dueAt(asked);
  for (let count = 0; count < LIMITS.prolongationsPerTicket; count++) {
    await vera.done('prolong', { ticketId });
    before = dueAt(await vera.notice('selfChanged', isLaterThan(before)));
  }
  const { view } = await vera.notice('selfChanged', (self) => dueAt(self) === before);
  assert.ok(view.state === 'asked' && !view.ticket.prolongable);
  assert.equal(await vera.refusal('prolong', { ticketId }), 'prolong-spent');
});

test('[H305] so is more time for a swap; before anything is asked there is nothing to prolong', async (context) => {
  const app = await newApp(context, { settings: { swapSeconds: 600 } });
  const [ann, ben] = [await newAgent(context, app, ANN), await newAgent(context, app, BEN)];
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const vera = await newVisitor(context, app);
  const ticketId = await joinLine(vera, ANN);
  assert.equal(await vera.refusal('prolong', { ticketId }), 'prolong-spent');
  await ben.done('setAvailability', { availability: 'available', backAt: null });
  const offered = await vera.notice('selfChanged', (self) => swapEnd(self) > 0);
  await vera.done('prolong', { ticketId });
  await vera.notice('selfChanged', (self) => swapEnd(self) > swapEnd(offered));
});

test('[H306] more time is taken in the live window of the visitor who is asked, and by nobody else', async (context) => {
  const { app, vera, token, ticketId } = await newQuestion(context);
  const second = await newVisitor(context, app, token);
  assert.equal(await second.refusal('prolong', { ticketId }), 'view-elsewhere');
  const stranger = await newVisitor(context, app);
  assert.equal(await stranger.refusal('prolong', { ticketId }), 'ticket-unknown');
  const nobody = await newVisitor(context, app, null);
  assert.equal(await nobody.refusal('prolong', { ticketId }), 'not-identified');
  assert.equal(await vera.refusal('prolong', { ticketId }), 'ok');
});

test('[H307] the same request twice is counted once', async (context) => {
  const { vera, ticketId } = await newQuestion(context);
  const body = { ticketId, commandId: newCommandId() };
  for (let count = 0; count <= LIMITS.prolongationsPerTicket; count++) await vera.done('prolong', body);
  assert.equal(await vera.refusal('prolong', { ticketId }), 'ok');
});
