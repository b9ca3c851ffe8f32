import { setTimeout as pause } from 'node:timers/promises';
import { ADDRESSES } from '../../../server/protocol/index.ts';
import { openSqliteStore } from '../../../server/store/index.ts';
import { Crowd, newCrowdSite, until, type CrowdWish } from './crowd.ts';
import { startInnerServer } from './inner-server.ts';
import { keptIn, type Kept } from './kept.ts';
import { SITE, SITE_ORIGIN } from './site.ts';
import type { StorageFault } from './storage-faults.ts';

const LOOK_MILLISECONDS = 50;
const HEALTHY_MILLISECONDS = 1_000;

export type StorageReport = Kept & {
  readonly acknowledged: number;
  readonly notReadyMilliseconds: number;
  /** From the end of the fault until the server says that it is ready, and until all is acknowledged. */
  readonly readyAgainMilliseconds: number;
  readonly settledMilliseconds: number;
  readonly readsDone: number;
  readonly readsFailed: number;
  /** What writes were refused with meanwhile, by code. */
  readonly refusals: Readonly<Record<string, number>>;
  /** The codes that the address of readiness gave meanwhile. */
  readonly readiness: readonly string[];
};

/** What the server says of its readiness: `ready`, or the code of what stops it. */
async function readinessOf(url: string): Promise<string> {
  const response = await fetch(`${url}${ADDRESSES.ready}`);
  const body = (await response.json()) as { status?: unknown; code?: unknown };
  return response.ok ? 'ready' : String(body.code);
}

/** Brings a fault to the store of a server that is spoken to, waits, and takes it away again. */
export async function storageRound(
  fault: StorageFault,
  lastsMilliseconds: number,
  wish: CrowdWish,
): Promise<StorageReport> {
  const { folder, options } = fault;
  const agents = await newCrowdSite(folder, wish);
  const store = await openSqliteStore({ folder, ...options });
  const acknowledged = new Map<string, string>();
  const { app, url } = await startInnerServer(store);
  const onAcknowledged: CrowdWish['onAcknowledged'] = ({ commandId, text }) =>
    void acknowledged.set(commandId, text);
  const crowd = new Crowd(url, agents, { ...wish, onAcknowledged });
  try {
    await crowd.talking();
    crowd.speak();
    await pause(HEALTHY_MILLISECONDS);
    fault.bring();
    const during = await watched(crowd, url, lastsMilliseconds);
    fault.heal();
    const healedAt = performance.now();
    await until(async () => (await readinessOf(url)) === 'ready', 'it is ready again');
    const readyAgainMilliseconds = performance.now() - healedAt;
    crowd.hush();
    await crowd.settled();
    const after = { readyAgainMilliseconds, settledMilliseconds: performance.now() - healedAt };
    crowd.close();
    const kept = keptIn(folder, acknowledged);
    return { ...kept, acknowledged: acknowledged.size, refusals: refusalsOf(crowd), ...during, ...after };
  } finally {
    crowd.close();
    fault.heal();
    await app.close();
    await store.close();
    fault.end();
  }
}

type Watched = Pick<StorageReport, 'notReadyMilliseconds' | 'readsDone' | 'readsFailed' | 'readiness'>;

/** Asks again and again how ready it is, and reads. */
async function watched(crowd: Crowd, url: string, forMilliseconds: number): Promise<Watched> {
  const readiness = new Set<string>();
  let [notReadyMilliseconds, readsDone, readsFailed] = [Number.POSITIVE_INFINITY, 0, 0];
  const broughtAt = performance.now();
  while (performance.now() - broughtAt < forMilliseconds) {
    const said = await readinessOf(url);
    readiness.add(said);
    if (said !== 'ready')
      notReadyMilliseconds = Math.min(notReadyMilliseconds, performance.now() - broughtAt);
    for (const good of await Promise.all([readsMessages(crowd), readsList(url)])) {
      if (good) readsDone++;
      else readsFailed++;
    }
    await pause(LOOK_MILLISECONDS);
  }
  return { notReadyMilliseconds, readsDone, readsFailed, readiness: [...readiness] };
}

async function readsMessages({ talkers, random }: Crowd): Promise<boolean> {
  const talker = talkers[Math.floor(random() * talkers.length)];
  return (await talker?.reads('readMessages', { conversationId: talker.conversationId, after: 0 })) === true;
}

async function readsList(url: string): Promise<boolean> {
  return (await fetch(`${url}${ADDRESSES.agentList(SITE)}`, { headers: { origin: SITE_ORIGIN } })).ok;
}

function refusalsOf({ talkers }: Crowd): Record<string, number> {
  const refusals: Record<string, number> = {};
  for (const talker of talkers) {
    for (const [code, count] of talker.refusals) refusals[code] = (refusals[code] ?? 0) + count;
  }
  return refusals;
}
