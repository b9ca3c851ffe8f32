import assert from 'node:assert/strict';
import test from 'node:test';
import type { Moment, SiteId } from '../../protocol/index.ts';
import { createSite, decide, evolve, type Command, type SiteEvent } from '../../core/index.ts';
import { historian, type HistoryQuestion, type HistoryRow } from '../../core/history/index.ts';
import { openingCommands, randomCommand } from '../../core/test/random-command.ts';
import { Random } from '../../core/test/random.ts';
import { createMemoryStore, type Store } from '../../store/index.ts';
import { makeStoreFolder } from '../../store/test/store-folder.ts';
import { START } from '../../core/test/given.ts';
import { factTexts } from './fact-texts.ts';

const SITE = 'shop' as SiteId;
const COMMANDS = 3_600;
const PAUSE_MILLISECONDS_MOST = 12_000;
const WEEK = 7 * 86_400_000;

/** Lives through some random hours; each store is told of it as a server tells it. */
async function live(stores: readonly Store[]): Promise<readonly SiteEvent[]> {
  const random = new Random(607);
  const all: SiteEvent[] = [];
  let state = createSite(SITE);
  let now: Moment = START;
  const run = async (command: Command): Promise<void> => {
    const decision = decide(state, command, now);
    if (!decision.ok || decision.events.length === 0) return;
    const { events } = decision;
    const commit = { siteId: SITE, expectedVersion: all.length, events, answers: [], decisions: [] };
    const texts = factTexts(events, state);
    for (const store of stores) assert.deepEqual(await store.commit({ ...commit, texts }), { ok: true });
    all.push(...events);
    state = decision.state;
  };
  for (const command of openingCommands()) await run(command);
  for (let count = 1; count <= COMMANDS; count += 1) {
    now += random.below(PAUSE_MILLISECONDS_MOST);
    await run(randomCommand({ random, state, now, count }));
  }
  return all;
}

const question = (parts: Partial<HistoryQuestion> = {}): HistoryQuestion => ({
  filter: {},
  by: null,
  bounds: [START, START + WEEK],
  ...parts,
});

/** What a person with the log of events and a pencil would count, sharing no code with the history. */
function counted(events: readonly SiteEvent[]) {
  const sums = {
    handled: 0,
    talkMilliseconds: 0,
    wrapUpMilliseconds: 0,
    transferred: 0,
    sales: 0,
    judged: 0,
  };
  const lines = { waitedLong: 0, answeredWaiting: 0, left: 0 };
  const talks = new Map<
    string,
    { readonly at: Moment; ended?: Moment; moved?: boolean; sold?: boolean; judged?: boolean }
  >();
  const joined = new Map<string, Moment>();
  const served = new Set<string>();
  const over = (id: string, at: Moment): void => {
    const talk = talks.get(id);
    if (talk?.ended === undefined) return;
    sums.handled += 1;
    sums.talkMilliseconds += talk.ended - talk.at;
    sums.wrapUpMilliseconds += at - talk.ended;
    sums.sales += talk.sold === true ? 1 : 0;
    sums.judged += talk.judged === true ? 1 : 0;
    sums.transferred += talk.moved === true ? 1 : 0;
    talks.delete(id);
  };
  const change = (id: string, parts: object): void => {
    const talk = talks.get(id);
    if (talk !== undefined) talks.set(id, { ...talk, ...parts });
  };
  for (const event of events) {
    if (event.type === 'ticketJoined') joined.set(event.ticketId, event.at);
    if (event.type === 'conversationStarted' || event.type === 'conversationReopened') {
      talks.set(event.conversationId, { at: event.at });
      served.add(event.ticketId);
    }
    if (event.type === 'outcomeRecorded') {
      const { sale, resolved } = event.outcome;
      change(event.conversationId, { sold: sale !== null, judged: resolved !== null });
    }
    if (event.type === 'conversationEnded') {
      change(event.conversationId, {
        ended: event.at,
        ...(event.reason === 'transferred' && { moved: true }),
      });
      if (event.wrapUpUntil <= event.at) over(event.conversationId, event.at);
    }
    if (event.type === 'wrapUpFinished') over(event.conversationId, event.at);
    if (event.type === 'ticketClosed' && !served.has(event.ticketId)) {
      const waited = event.at - (joined.get(event.ticketId) ?? event.at);
      if (event.reason === 'answered') lines.answeredWaiting += 1;
      else if (waited >= 10_000) lines.waitedLong += 1;
      else lines.left += 1;
    }
  }
  return { ...sums, ...lines };
}

const only = (rows: readonly HistoryRow[]): HistoryRow['counts'] => {
  assert.equal(rows.length, 1);
  const [row] = rows;
  assert.ok(row !== undefined);
  return row.counts;
};

test('[F104] history is what its events say, in every store, step by step as made anew of all', async (context) => {
  const sqlite = await (await makeStoreFolder(context)).open();
  const memory = createMemoryStore();
  for (const store of [sqlite, memory]) await store.saveSite({ siteId: SITE, name: '', origins: [] });
  const events = await live([sqlite, memory]);
  const counts = only(await memory.readHistory(SITE, question()));
  const own = counted(events);
  assert.ok(counts.handled > 20 && counts.abandoned > 20 && counts.judged > 0, JSON.stringify(counts));
  assert.deepEqual(
    {
      handled: counts.handled,
      talkMilliseconds: counts.talkMilliseconds,
      wrapUpMilliseconds: counts.wrapUpMilliseconds,
      sales: counts.sales,
      judged: counts.judged,
      waitedLong: counts.abandoned,
      answeredWaiting: counts.answeredWaiting,
      left: counts.shortAbandoned,
    },
    (({ transferred: _, ...rest }) => rest)(own),
  );
  assert.ok(counts.transferred >= own.transferred);
  assert.equal(
    counts.contacts,
    counts.served + counts.abandoned + counts.shortAbandoned + counts.answeredWaiting,
  );
  const hours = Array.from(
    { length: 7 * 24 + 1 },
    (_, hour) => START - (START % 3_600_000) + hour * 3_600_000,
  );
  const questions: readonly HistoryQuestion[] = [
    question(),
    ...(['agent', 'skill', 'channel'] as const).flatMap((by) => [
      question({ by }),
      question({ by, bounds: hours }),
    ]),
    question({ by: 'agent', filter: { channel: 'chat' } }),
    question({ by: 'agent', filter: { channel: 'chat', skill: '' }, bounds: hours }),
  ];
  const answers = async (store: Store) => {
    const told = [];
    for (const each of questions) told.push(await store.readHistory(SITE, each));
    return told;
  };
  const before = await answers(sqlite);
  assert.deepEqual(before, await answers(memory));
  assert.ok((await sqlite.rebuildHistory(SITE, historian(createSite(SITE)))) > 70);
  assert.deepEqual(await answers(sqlite), before);
  assert.equal(events.reduce(evolve, createSite(SITE)).version, events.length);
});
