import assert from 'node:assert/strict';
import test from 'node:test';
import {
  CONSOLE_HEADER,
  type FairnessAnswer,
  type LiftAnswer,
  type LiveBoard,
  type RuleId,
  type TicketId,
  type VisitId,
} from '../../protocol/index.ts';
import { asking, newOwner, type Ask } from '../api/test/new-owner.ts';
import { firstOffer, hasOffer, joinLine, newAgent, newVisitor } from '../test/client.ts';
import { ANN, newApp, SITE } from '../test/new-app.ts';

const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** Also where midnight comes while it runs. */
const SPAN = `from=${dayFrom(-1)}&until=${dayFrom(1)}`;
const fairness = async (ask: Ask): Promise<FairnessAnswer> => {
  const { status, body } = await ask('GET', `/v1/fairness?${SPAN}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body as unknown as FairnessAnswer;
};
const board = async (ask: Ask): Promise<LiveBoard> =>
  (await ask('GET', '/v1/live')).body as unknown as LiveBoard;

test('[H484] what was watched for fairness today is there again after a restart', async (context) => {
  const { app, ask, cookie } = await newOwner(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const [vera, will] = [await newVisitor(context, app), await newVisitor(context, app)];
  await joinLine(vera, ANN);
  const view = await ann.notice('consoleChanged', hasOffer);
  const { offerId } = firstOffer(view);
  await ann.done('accept', { offerId });
  await joinLine(will, ANN, 'Will');
  const live = await board(ask);
  const [own] = live.agents;
  assert.deepEqual([own?.agentId, own?.availability, own?.talking], [ANN, 'available', 1]);
  assert.deepEqual([live.talking, live.waiting + (own?.ringing ?? 0) > 0], [1, true]);
  const before = (await fairness(ask)).today;
  assert.deepEqual([before.starts, before.gotChosen], [1, { value: 1, count: 1 }]);
  assert.equal(before.since, live.watchedSince);
  await app.close();
  const again = await newApp(context, { folder: app.folder });
  const asked = asking(again, { cookie, [CONSOLE_HEADER]: '1' });
  const after = (await fairness(asked)).today;
  assert.deepEqual([after.starts, after.gotChosen], [1, { value: 1, count: 1 }]);
  assert.equal(after.since, before.since);
});

test('[H485] what a rule brought is told by its name, beside those held out, with an interval', async (context) => {
  const { app, ask } = await newOwner(context);
  const at = Date.now() - 1_000;
  const ruleId = 'overview' as RuleId;
  for (let number = 0; number < 60; number += 1) {
    const isHeldOut = number % 3 === 0;
    const ticketId = isHeldOut || number % 2 === 0 ? null : (`place-${number}` as TicketId);
    const outcome = isHeldOut ? 'held-out' : ticketId === null ? 'declined' : 'accepted';
    const visitId = `visit-${number}` as VisitId;
    const row = { ruleId, visitId, at, path: '/', agentId: null, outcome, ticketId } as const;
    await app.store.addFiring(SITE, { ...row, firingId: `firing-${number}` });
  }
  const { body } = await ask('GET', `/v1/rules/lift?${SPAN}`);
  const [rule] = (body as unknown as LiftAnswer).rules;
  assert.deepEqual(
    [rule?.ruleId, rule?.matched, rule?.shown.visits, rule?.shown.joined, rule?.heldOut.visits],
    [ruleId, 60, 40, 20, 20],
  );
  assert.deepEqual([rule?.accepted, rule?.declined], [20, 20]);
  const { joined } = rule?.lift ?? {};
  assert.deepEqual(joined?.state === 'shown' && [joined.difference, joined.verdict], [0.5, 'more']);
  const { conversations } = rule?.lift ?? {};
  assert.deepEqual(conversations?.state === 'shown' && conversations.verdict, 'open');
});
