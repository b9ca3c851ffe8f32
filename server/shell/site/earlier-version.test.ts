import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import SqliteFile from 'better-sqlite3';
import type { AgentId, ConsoleView } from '../../protocol/index.ts';
import { firstOffer, hasOffer, isState, newAgent, newVisitor } from '../test/client.ts';
import { ANN, BEN, newApp, newFolder, SITE } from '../test/new-app.ts';
import { ShiftedClock } from '../test/shifted-clock.ts';

/**
 * The data file of a server with schema 9 and snapshot schema 4, stopped at work: Vera has talked with Ann
 * and written a review, Will and Xena talk with Ann, and Yara waits for her.
 */
const FILE = new URL('./test/earlier-version.sql', import.meta.url);
const STOPPED_AT = 1_795_347_782_686;
/** The token of each visitor was one letter, many times. */
const token = (letter: string): string => letter.repeat(32);

async function folderOfBefore(context: TestContext): Promise<string> {
  const folder = await newFolder(context);
  const sqlite = new SqliteFile(join(folder, 'handpick.db'));
  sqlite.exec(readFileSync(FILE, 'utf8'));
  sqlite.close();
  return folder;
}

async function served(context: TestContext, folder: string, hoursLater = 0) {
  const clock = new ShiftedClock();
  clock.aheadMilliseconds = STOPPED_AT + 5_000 + hoursLater * 3_600_000 - clock.now();
  const app = await newApp(context, { folder, clock });
  const ann = await newAgent(context, app, ANN);
  return { app, ann };
}

const talksOf = ({ conversations }: ConsoleView): readonly string[] =>
  conversations.map(({ visitorName, phase }) => `${visitorName} ${phase.state}`);

test('[H313] the data file of an earlier version is opened with everybody at their place', async (context) => {
  const { app, ann } = await served(context, await folderOfBefore(context));
  const view = await ann.done('resync', {});
  assert.deepEqual(talksOf(view), ['Will talking', 'Xena talking']);
  assert.deepEqual(
    view.line.tickets.map(({ visitorName }) => visitorName),
    ['Yara'],
  );
  assert.deepEqual(
    view.recent.map(({ visitorName }) => visitorName),
    ['Vera'],
  );
  const will = await newVisitor(context, app, token('b'));
  const { view: seen } = (await will.done('resync', {})).self ?? assert.fail();
  assert.ok(seen.state === 'talking');
  const { conversationId } = seen.conversation;
  const { messages } = await will.done('readMessages', { conversationId, after: 0 });
  assert.deepEqual(
    messages.map(({ text, author }) => [author, text]),
    [['visitor', 'A Larkspur buzzes.']],
  );
  assert.deepEqual(
    app.lines.filter(({ level }) => level === 'error' || level === 'warn'),
    [],
  );
});

test('[H313] what is new is done on it, and is there after a restart', async (context) => {
  const folder = await folderOfBefore(context);
  const { app, ann } = await served(context, folder);
  const ben = await newAgent(context, app, BEN);
  await ben.done('setAvailability', { availability: 'available', backAt: null });
  const will = await newVisitor(context, app, token('b'));
  const yara = await newVisitor(context, app, token('d'));
  const view = await ann.done('resync', {});
  const [talk] = view.conversations;
  const [waiting] = view.line.tickets;
  assert.ok(talk && waiting);
  const { conversationId } = talk;
  await ann.done('addNote', { conversationId, text: 'He was here before.' });
  const outcome = { disposition: null, resolved: 'later', sale: null } as const;
  await ann.done('recordOutcome', { conversationId, outcome });
  await ann.done('answerWaiting', { ticketIds: [waiting.ticketId], text: 'In ten minutes.' });
  const told = await yara.notice('selfChanged', isState('waiting'));
  assert.ok(told.view.state === 'waiting');
  const target = { kind: 'agent', agentId: BEN } as const;
  const why = { mode: 'cold', reason: 'knows-more', note: 'It is the nut.' } as const;
  await ann.done('transfer', { conversationId, target, ...why });
  const offer = firstOffer(await ben.notice('consoleChanged', hasOffer));
  assert.equal(offer.transfer?.note, 'It is the nut.');
  const next = await ben.done('accept', { offerId: offer.offerId });
  await will.notice('selfChanged', isState('talking'));
  const before = await ben.done('readMessages', { conversationId, after: 0 });
  assert.equal(before.messages[0]?.text, 'A Larkspur buzzes.');
  const { measures } = await ann.done('readMeasures', { period: 'day' });
  const handled = measures.days.at(-1)?.handled ?? 0;
  assert.equal(handled, 1);
  await app.close();
  const later = await served(context, folder);
  const again = await newAgent(context, later.app, BEN);
  const { conversations } = await again.done('resync', {});
  assert.deepEqual(
    conversations.map((each) => [each.conversationId, each.earlier.length]),
    [[next.conversationId, 1]],
  );
  const { notes } = await again.done('readNotes', { conversationId: next.conversationId });
  assert.deepEqual(
    notes.map(({ text }) => text),
    ['He was here before.'],
  );
  assert.deepEqual(
    later.app.lines.filter(({ level }) => level === 'error' || level === 'warn'),
    [],
  );
});

test('[H313] after days at rest what was due is done once, and each day has one row', async (context) => {
  const folder = await folderOfBefore(context);
  const { app, ann } = await served(context, folder, 80);
  const agents: readonly AgentId[] = [ANN, BEN];
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const rows = await app.store.readAgentDays(SITE, null, '2000-01-01', '2100-01-01');
  const keys = rows.map(({ date, agentId }) => `${date} ${agentId}`);
  assert.ok(keys.includes('2026-11-22 ann'));
  assert.deepEqual(keys, [...new Set(keys)]);
  assert.ok(rows.every(({ agentId }) => agents.includes(agentId)));
  assert.ok(rows.every(({ slotSeconds }) => slotSeconds < 86_400 * 2));
  const events = await app.store.readEvents(SITE, 24, 1_000);
  const ended = events.filter(({ type }) => type === 'conversationEnded' || type === 'ticketClosed');
  assert.ok(new Set(ended.map((event) => JSON.stringify({ ...event, at: 0 }))).size === ended.length);
  await app.close();
  const again = await served(context, folder, 81);
  const more = await again.app.store.readAgentDays(SITE, null, '2000-01-01', '2100-01-01');
  assert.deepEqual(more, rows);
});
