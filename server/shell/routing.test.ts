import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import type { AgentId, TicketView, VisitorState } from '../protocol/index.ts';
import type { SiteSettings } from '../core/settings.ts';
import {
  ANYONE,
  firstOffer,
  hasOffer,
  isState,
  joinLine,
  newAgent,
  newVisitor,
  type Agent,
  type Visitor,
} from './test/client.ts';
import { ANN, BEN, newApp, SITE, type TestApp } from './test/new-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const AWAY = { availability: 'away', backAt: null } as const;
const HOUR_SECONDS = 3_600;

const ticketOf = ({ view }: VisitorState): TicketView | null => ('ticket' in view ? view.ticket : null);
const hasSwap = (self: VisitorState): boolean => (ticketOf(self)?.swap ?? null) !== null;

type Scene = { readonly app: TestApp; readonly vera: Visitor; readonly ann: Agent; readonly ben: Agent };

/** Ann is away, Ben is not there yet, and Vera looks at the list. */
async function newScene(context: TestContext, settings: Partial<SiteSettings> = {}): Promise<Scene> {
  const app = await newApp(context, { settings });
  const [vera, ann, ben] = [
    await newVisitor(context, app),
    await newAgent(context, app, ANN),
    await newAgent(context, app, BEN),
  ];
  await ann.done('setAvailability', AWAY);
  return { app, vera, ann, ben };
}

/** Ben is idle, and Vera, who insists on Ann, is offered him. */
async function offeredSwap(context: TestContext): Promise<Scene & { readonly ticket: TicketView }> {
  const scene = await newScene(context, { swapSeconds: 60 });
  await joinLine(scene.vera, ANN);
  await scene.ben.done('setAvailability', AVAILABLE);
  const ticket = ticketOf(await scene.vera.notice('selfChanged', hasSwap));
  assert.ok(ticket !== null);
  return { ...scene, ticket };
}

const joinFlex = (visitor: Visitor, agentId: AgentId, patienceSeconds: number) =>
  visitor.done('join', {
    choice: { kind: 'flex', agentId, patienceSeconds },
    need: ANYONE,
    name: 'Vera',
    question: '',
  });

test('[H104] a visitor who waits for somebody is offered who is idle, and a yes rings there', async (context) => {
  const { vera, ben, ann, ticket } = await offeredSwap(context);
  assert.equal(ticket.swap?.agent.agentId, BEN);
  await vera.done('answerSwap', { ticketId: ticket.ticketId, agentId: BEN, accepted: true });
  const offer = firstOffer(await ben.notice('consoleChanged', hasOffer));
  assert.deepEqual([offer.ticketId, offer.joinedAt], [ticket.ticketId, ticket.joinedAt]);
  await ann.notice('consoleChanged', ({ line }) => line.total === 0);
  assert.equal(await vera.refusal('answerSwap', swapAnswer(ticket)), 'swap-gone');
});

const swapAnswer = ({ ticketId }: TicketView) => ({ ticketId, agentId: BEN, accepted: true }) as const;

test('[H104] a no changes nothing, and nobody is asked a second time', async (context) => {
  const { app, vera, ticket } = await offeredSwap(context);
  await vera.done('answerSwap', { ...swapAnswer(ticket), accepted: false });
  const after = ticketOf(await vera.notice('selfChanged', (self) => !hasSwap(self)));
  assert.deepEqual([after?.joinedAt, after?.choice], [ticket.joinedAt, ticket.choice]);
  const will = await newVisitor(context, app);
  await joinLine(will, ANN, 'Will');
  await will.notice('selfChanged', hasSwap);
  const events = await app.store.readEvents(SITE, 0, 1_000);
  assert.equal(events.filter((each) => 'ticketId' in each && isSwapOf(each, ticket)).length, 1);
});

const isSwapOf = (event: { type: string; ticketId: string }, { ticketId }: TicketView): boolean =>
  event.type === 'swapOffered' && event.ticketId === ticketId;

test('[H104] who takes somebody else meanwhile is offered no more, and the visitor is told', async (context) => {
  const { app, vera, ben, ticket } = await offeredSwap(context);
  await ben.done('setAvailability', AWAY);
  await vera.notice('selfChanged', (self) => isState('waiting')(self) && !hasSwap(self));
  assert.equal(await vera.refusal('answerSwap', swapAnswer(ticket)), 'swap-gone');
  const will = await newVisitor(context, app);
  assert.equal(await will.refusal('answerSwap', swapAnswer(ticket)), 'ticket-unknown');
});

test('[H104] a flexible place whose agent would hardly come in time goes to who is idle', async (context) => {
  const { vera, ben } = await newScene(context, { releaseChance: 1 });
  await joinFlex(vera, ANN, HOUR_SECONDS);
  await ben.done('setAvailability', AVAILABLE);
  const offer = firstOffer(await ben.notice('consoleChanged', hasOffer));
  assert.equal(offer.choice.kind, 'flex');
  const { view } = await vera.notice('selfChanged', isState('ringing'));
  assert.ok(view.state === 'ringing' && view.ticket.released === 'early' && view.agent.agentId === BEN);
});

test('[H105] an agent who takes one more keeps one place; whoever else waits is asked at once', async (context) => {
  const { app, vera, ann } = await newScene(context, { swapSeconds: 0 });
  const will = await newVisitor(context, app);
  await ann.done('setAvailability', AVAILABLE);
  await ann.done('drain', { more: 1 });
  await ann.notice('consoleChanged', ({ self }) => self.takingMore === 1);
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const choice = { kind: 'agent', agentId: ANN } as const;
  const join = { choice, need: ANYONE, name: 'Will', question: '' };
  assert.equal(await will.refusal('join', join), 'agent-draining');
  await ann.done('accept', { offerId });
  const { self } = await ann.notice('consoleChanged', (view) => view.self.availability === 'away');
  assert.equal(self.awayReason, 'drained');
});

test('[H105] a drain to nothing asks the line, and taking it back lets new ones in', async (context) => {
  const { vera, ann, ben } = await newScene(context, { swapSeconds: 0 });
  await ben.done('setAvailability', AWAY);
  await ann.done('setAvailability', AVAILABLE);
  await joinLine(vera, ANN);
  await vera.notice('selfChanged', isState('ringing'));
  await ann.done('drain', { more: 0 });
  const { view } = await vera.notice('selfChanged', isState('asked'));
  assert.ok(view.state === 'asked' && view.reason === 'agent-draining');
  await vera.done('leave', { ticketId: view.ticket.ticketId });
  await ann.done('setAvailability', AVAILABLE);
  await ann.done('drain', { more: 3 });
  await ann.done('drain', { more: null });
  await joinLine(vera, ANN);
  await vera.notice('selfChanged', isState('ringing'));
});

test('[H105] the end of the day is told, and one that cannot be is refused', async (context) => {
  const { ann, vera } = await newScene(context);
  const leavesAt = Date.now() + HOUR_SECONDS * 1_000;
  await ann.done('leaveAt', { leavesAt });
  await ann.notice('consoleChanged', ({ self }) => self.leavesAt === leavesAt);
  await vera.notice('listChanged', ({ changed }) => changed.some((agent) => agent.leavesAt === leavesAt));
  const impossible = [Date.now() - 1_000, Date.now() + 25 * HOUR_SECONDS * 1_000];
  for (const moment of impossible) {
    assert.equal(await ann.refusal('leaveAt', { leavesAt: moment }), 'malformed');
  }
});
