import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { ANYONE, newAgent, newCommandId, newToken, newVisitor, type Visitor } from './test/client.ts';
import { eventually } from './test/eventually.ts';
import { ANN, newApp, SITE, type TestApp } from './test/new-app.ts';

const AWAY = { availability: 'away', backAt: null } as const;
const JOIN = { choice: { kind: 'agent', agentId: ANN }, need: ANYONE, name: 'Vera', question: '' } as const;

/** Two tabs of one visitor, who has no place yet, before an agent with a line. */
async function twoTabs(context: TestContext, app: TestApp): Promise<readonly [Visitor, Visitor]> {
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AWAY);
  const token = newToken();
  return [await newVisitor(context, app, token), await newVisitor(context, app, token)];
}

const typesOf = async ({ store }: TestApp): Promise<readonly string[]> =>
  (await store.readEvents(SITE, 0, 1_000)).map(({ type }) => type);

const countOf = async (app: TestApp, wanted: string): Promise<number> =>
  (await typesOf(app)).filter((type) => type === wanted).length;

/** Each tab in turn leaves: only after the last one may a grace begin. */
async function assertEachCounts(app: TestApp, tabs: readonly Visitor[]): Promise<void> {
  const closedBefore = await countOf(app, 'connectionClosed');
  for (const [index, tab] of tabs.entries()) {
    assert.equal(await countOf(app, 'graceStarted'), 0, `nobody is away while tab ${index + 1} is open`);
    tab.socket.disconnect();
    await eventually(async () => (await countOf(app, 'connectionClosed')) === closedBefore + index + 1);
  }
  await eventually(async () => (await countOf(app, 'graceStarted')) === 1);
}

test('[H46] the same join from two tabs counts both tabs as present', async (context) => {
  const app = await newApp(context);
  const tabs = await twoTabs(context, app);
  const body = { ...JOIN, commandId: newCommandId() };
  const [first, second] = await Promise.all(tabs.map((tab) => tab.done('join', body)));
  assert.deepEqual(first, second);
  await assertEachCounts(app, tabs);
});

test('[H46] a join that another tab forestalled still counts its tab as present', async (context) => {
  const app = await newApp(context);
  const tabs = await twoTabs(context, app);
  const answers = await Promise.all(tabs.map((tab) => tab.refusal('join', JOIN)));
  assert.deepEqual([...answers].sort(), ['ok', 'ticket-open-already']);
  await assertEachCounts(app, tabs);
});

test('[H46] a join that is repeated after its ticket is over leaves its tab to be counted later', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', AWAY);
  const token = newToken();
  const late = await newVisitor(context, app, token);
  const other = await newVisitor(context, app, token);
  const again = { ...JOIN, commandId: newCommandId() };
  const joined = await late.done('join', again);
  await late.done('leave', joined);
  const third = await newVisitor(context, app, token);
  await third.done('join', again);
  await other.done('join', JOIN);
  await eventually(async () => (await countOf(app, 'ticketJoined')) === 2);
  await assertEachCounts(app, [late, other, third]);
});
