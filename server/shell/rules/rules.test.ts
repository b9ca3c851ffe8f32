import assert from 'node:assert/strict';
import test from 'node:test';
import { RULE_ADDRESSES, type InvitationId, type RuleId, type VisitId } from '../../protocol/index.ts';
import type { PublicBook, Rule } from '../../rules/index.ts';
import { eventually } from '../test/eventually.ts';
import { ANYONE, firstOffer, hasOffer, joinLine, newAgent, newToken, newVisitor } from '../test/client.ts';
import { ANN, BEN, SITE, SITE_ORIGIN, type TestApp } from '../test/new-app.ts';
import { SLOTS_HELD_PER_ADDRESS } from './held-slots.ts';
import { ASKS_PER_ADDRESS } from './routes.ts';
import {
  answered,
  ask,
  bookOf,
  INVITE,
  isOpen,
  newVisit,
  ruleApp,
  saveBook,
  settle,
  shown,
} from './test/rule-app.ts';

const AVAILABLE = { availability: 'available', backAt: null } as const;
const ALWAYS = { since: 0, until: Number.MAX_SAFE_INTEGER };
const NO_WORDS = { need: ANYONE, name: 'Vera', question: '' };
const limits = { ...INVITE.limits };

const firingsIn = (app: TestApp) => app.store.readFirings(SITE, ALWAYS, 100);
const outcomesIn = async (app: TestApp) => (await firingsIn(app)).map(({ outcome }) => outcome);

test('[H452] the public rules are read by pages of the site, with an ETag, and follow what is saved', async (context) => {
  const app = await ruleApp(context, bookOf(INVITE, { ...INVITE, ruleId: 'off' as RuleId, enabled: false }));
  const read = (headers = {}) =>
    fetch(`${app.url}${RULE_ADDRESSES.rules(SITE)}`, { headers: { origin: SITE_ORIGIN, ...headers } });
  const first = await read();
  const book = (await first.json()) as PublicBook;
  assert.deepEqual(
    book.rules.map(({ ruleId, when }) => [ruleId, JSON.stringify(when).includes('server')]),
    [['overview', true]],
  );
  assert.ok(!JSON.stringify(book).includes('Looks at an overview'));
  const etag = first.headers.get('etag')!;
  assert.equal((await read({ 'if-none-match': etag })).status, 304);
  assert.equal((await read({ origin: 'https://elsewhere.example' })).status, 403);
  await saveBook(app.store, bookOf(), 2);
  await eventually(async () => (await read()).status === 204);
});

test('[H453] a match holds a slot of whoever invites, and who accepts rings there; the agent is told why', async (context) => {
  const app = await ruleApp(context, bookOf(INVITE));
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const visitId = newVisit();
  const { invitationId, agent, expiresAt } = await shown(app, { visitId });
  assert.equal(agent?.name, 'ANN');
  assert.ok(expiresAt !== null && (await isOpen(app, invitationId)));
  const vera = await newVisitor(context, app);
  const { ticketId } = await vera.done('takeInvitation', { invitationId, ...NO_WORDS });
  const offer = firstOffer(await ann.notice('consoleChanged', hasOffer));
  assert.deepEqual([offer.ticketId, offer.invitedBy], [ticketId, 'Looks at an overview']);
  const { conversationId } = await ann.done('accept', { offerId: offer.offerId });
  const talking = await ann.notice('consoleChanged', ({ conversations }) => conversations.length === 1);
  assert.deepEqual(
    talking.conversations.map((talk) => [talk.conversationId, talk.invitedBy]),
    [[conversationId, 'Looks at an overview']],
  );
  await eventually(async () => (await outcomesIn(app))[0] === 'accepted');
  const [firing] = await firingsIn(app);
  assert.deepEqual([firing?.ticketId, firing?.path, firing?.visitId], [ticketId, '/products', visitId]);
});

test('[H454] nobody there or nobody free, no invitation; a slot that is given back is free again', async (context) => {
  const app = await ruleApp(context, bookOf(INVITE));
  assert.deepEqual(await answered(app), { outcome: 'nothing', again: true });
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const both = [await shown(app), await shown(app)];
  assert.deepEqual(await answered(app), { outcome: 'nothing', again: true });
  await settle(app, both[0]!.invitationId, 'declined');
  assert.equal(await isOpen(app, both[0]!.invitationId), false);
  const third = await shown(app);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  assert.equal(await isOpen(app, third.invitationId), false);
  const vera = await newVisitor(context, app);
  const late = await vera.refusal('takeInvitation', { invitationId: third.invitationId, ...NO_WORDS });
  assert.equal(late, 'invitation-gone');
  await eventually(async () => (await outcomesIn(app)).join() === 'withdrawn,withdrawn,declined');
});

test('[H455] who is held out is shown nothing, leaves a row to compare with, and always the same ones are', async (context) => {
  const app = await ruleApp(context, bookOf({ ...INVITE, limits: { ...limits, heldOutShare: 1 } }));
  const visitId = newVisit();
  assert.deepEqual(await answered(app, { visitId }), { outcome: 'nothing', again: true });
  assert.deepEqual(await firingsIn(app), [], 'nobody could have been invited');
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  for (let asked = 0; asked < 2; asked++)
    assert.deepEqual(await answered(app, { visitId }), { outcome: 'nothing', again: false });
  assert.deepEqual(await outcomesIn(app), ['held-out']);
  const vera = await newVisitor(context, app);
  const choice = { kind: 'agent', agentId: ANN } as const;
  const { ticketId } = await vera.done('join', { choice, ...NO_WORDS, visitId });
  assert.equal(
    (await firingsIn(app))[0]?.ticketId,
    ticketId,
    'it is known that this visit came all the same',
  );
});

test('[H456] a share of nobody, a rule that has fired and one that does not match are shown nothing', async (context) => {
  const app = await ruleApp(
    context,
    bookOf(INVITE, { ...INVITE, ruleId: 'few' as RuleId, limits: { ...limits, share: 0 } }),
  );
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const visitId = newVisit();
  assert.deepEqual(await answered(app, { ruleId: 'few' as RuleId }), { outcome: 'nothing', again: false });
  assert.deepEqual(await answered(app, { answers: 'n?' }), { outcome: 'nothing', again: true });
  assert.deepEqual(await answered(app, { answers: 'y' }), { outcome: 'nothing', again: true });
  await shown(app, { visitId });
  assert.deepEqual(await answered(app, { visitId }), { outcome: 'nothing', again: false });
  assert.deepEqual(await answered(app, { ruleId: 'gone' as RuleId }), { outcome: 'nothing', again: false });
});

test('[H457] what only the server knows decides: who comes back, what happened before, what is signed', async (context) => {
  const back: Rule = {
    ...INVITE,
    when: {
      kind: 'all',
      of: [{ kind: 'returning' }, { kind: 'earlier', name: 'left-line', withinHours: 1, timesLeast: 1 }],
    },
  };
  const app = await ruleApp(context, bookOf(back), { agents: [ANN, BEN] });
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  const token = newToken();
  const asked = { answers: '??', token };
  assert.equal((await answered(app, asked)).outcome, 'nothing', 'nobody knows who that is');
  assert.equal((await answered(app, { answers: 'yy' })).outcome, 'nothing', 'a page cannot say it');
  const vera = await newVisitor(context, app, token);
  assert.equal((await answered(app, asked)).outcome, 'nothing', 'nothing has happened yet');
  const ticketId = await joinLine(vera, ANN);
  await vera.done('leave', { ticketId });
  assert.equal((await shown(app, asked)).agent?.agentId, ANN);
  assert.equal((await answered(app, { answers: '??' })).outcome, 'nothing', 'somebody else has not left');
});

test('[H458] the country is believed of a proxy that the owner trusts, and of nobody else', async (context) => {
  const there: Rule = { ...INVITE, when: { kind: 'country', among: ['AT'] } };
  const header = { 'cf-ipcountry': 'at' };
  for (const [trustedProxies, outcome] of [
    [0, 'nothing'],
    [1, 'shown'],
  ] as const) {
    const app = await ruleApp(context, bookOf(there), {
      config: { trustedProxies, countryHeader: 'cf-ipcountry' },
    });
    const ann = await newAgent(context, app, ANN);
    await ann.done('setAvailability', AVAILABLE);
    assert.equal((await answered(app, { answers: '?', headers: header })).outcome, outcome);
    assert.equal((await answered(app, { answers: 'y' })).outcome, 'nothing');
  }
});

test('[H459] a credit that a rule gave counts with the place that the visit takes, within the bound', async (context) => {
  const credit: Rule = { ...INVITE, when: { kind: 'leaving' }, actions: [{ kind: 'credit', seconds: 90 }] };
  const app = await ruleApp(context, bookOf(credit));
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const visitId = newVisit();
  await shown(app, { visitId, answers: 'y' });
  const vera = await newVisitor(context, app);
  const choice = { kind: 'agent', agentId: ANN } as const;
  await vera.done('join', { choice, ...NO_WORDS, visitId });
  const { line } = await ann.notice('consoleChanged', (view) => view.line.tickets.length === 1);
  assert.deepEqual(line.tickets[0]?.credits, [{ reason: 'priority', seconds: 90 }]);
});

test('[H460] of fifty visitors and one slot, all at once, exactly one is invited and one is served by it', async (context) => {
  const app = await ruleApp(context, bookOf(INVITE), { config: { trustedProxies: 1 } });
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AVAILABLE);
  await ann.done('drain', { more: 1 });
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, number) =>
      answered(app, { headers: { 'x-forwarded-for': `203.0.113.${number}` } }),
    ),
  );
  const invited = answers.flatMap((answer) => (answer.outcome === 'shown' ? [answer.invitationId] : []));
  assert.equal(invited.length, 1);
  const visitors = await Promise.all(Array.from({ length: 50 }, () => newVisitor(context, app)));
  const taken = await Promise.all(
    visitors.map((visitor) => visitor.ask('takeInvitation', { invitationId: invited[0]!, ...NO_WORDS })),
  );
  assert.equal(taken.filter((answer) => answer.ok).length, 1);
  const codes = taken.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code]));
  assert.deepEqual(new Set(codes), new Set(['invitation-gone']));
  const offer = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const winner = taken.find((answer) => answer.ok);
  assert.ok(winner?.ok && winner.result.ticketId === offer.ticketId);
  await ann.done('accept', { offerId: offer.offerId });
});

test('[H478] one address keeps two slots at most from all others, whatever visits it names', async (context) => {
  const anybody = { ...INVITE.actions[0], by: { kind: 'skills', skills: ['vintage'] } } as never;
  const app = await ruleApp(context, bookOf({ ...INVITE, actions: [anybody] }), {
    agents: [ANN, BEN],
    config: { trustedProxies: 1 },
  });
  for (const agentId of [ANN, BEN])
    await (await newAgent(context, app, agentId)).done('setAvailability', AVAILABLE);
  const from = (address: string) => answered(app, { headers: { 'x-forwarded-for': address } });
  const many = await Promise.all(Array.from({ length: 10 }, () => from('203.0.113.7')));
  const invited = many.flatMap((answer) => (answer.outcome === 'shown' ? [answer.invitationId] : []));
  assert.equal(invited.length, SLOTS_HELD_PER_ADDRESS);
  assert.equal((await from('203.0.113.8')).outcome, 'shown', 'there are slots for others');
  await settle(app, invited[0]!, 'declined');
  assert.equal((await from('203.0.113.7')).outcome, 'shown', 'what was given back counts no more');
});

test('[H461] asks are bounded by address, and nonsense is refused with a sentence', async (context) => {
  const app = await ruleApp(context, bookOf(INVITE));
  const wrong = await ask(app, { visitId: 'short' as VisitId });
  assert.equal(wrong.status, 400);
  assert.match(((await wrong.json()) as { detail: string }).detail, /visitId/);
  assert.equal((await settle(app, 'nobody' as InvitationId, 'accepted')).status, 200);
  const statuses: number[] = [];
  for (let number = 0; number < ASKS_PER_ADDRESS; number++) statuses.push((await ask(app)).status);
  assert.deepEqual([statuses[0], statuses.at(-1)], [200, 429]);
});
