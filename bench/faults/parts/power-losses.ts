import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import SqliteFile from 'better-sqlite3';
import { openSqliteStore, type Commit, type Store } from '../../../server/store/index.ts';
import { loadState } from '../../../server/shell/site/load-state.ts';
import { Crowd, newCrowdSite, type CrowdWish } from './crowd.ts';
import { startInnerServer } from './inner-server.ts';
import { Power } from './power.ts';
import { newFolder, SITE } from './site.ts';

/** How long the power lasts after a sync, and how long everything goes on between two losses. */
const LEFT_MILLISECONDS = 20;
const BETWEEN_MILLISECONDS = 60;

export type PowerReport = {
  readonly acknowledged: number;
  readonly syncs: number;
  /** Commits that were acknowledged before a sync that began after they were asked for. */
  readonly withoutSync: number;
  /** Acknowledged commands that a restored copy does not know, over all losses. */
  readonly lost: number;
  /** Copies that could not be opened, were damaged, or whose log gives another state. */
  readonly damaged: readonly string[];
};

export type PowerWish = CrowdWish & { readonly times: number };

type Ledger = { readonly acknowledged: Set<string>; withoutSync: number };

/** The same store, of which it is written down what it acknowledged. */
function witnessed(store: Store, power: Power, ledger: Ledger): Store {
  const commit = async (given: Commit): ReturnType<Store['commit']> => {
    const before = power.begun;
    const result = await store.commit(given);
    if (!result.ok) return result;
    if (power.ended <= before) ledger.withoutSync++;
    for (const { commandId } of given.answers) ledger.acknowledged.add(commandId);
    return result;
  };
  return { ...store, commit };
}

/** Takes the power from a server that is spoken to, again and again, and restores what the disk held. */
export async function powerLosses(wish: PowerWish): Promise<PowerReport> {
  const { times } = wish;
  const folder = newFolder('power');
  const agents = await newCrowdSite(folder, wish);
  const power = new Power(folder);
  const store = await openSqliteStore({ folder, wrapSync: power.wrapSync });
  const ledger: Ledger = { acknowledged: new Set(), withoutSync: 0 };
  const { app, url } = await startInnerServer(witnessed(store, power, ledger));
  const crowd = new Crowd(url, agents, wish);
  const damaged: string[] = [];
  let lost = 0;
  try {
    await crowd.talking();
    crowd.speak();
    for (let time = 0; time < times; time++) {
      await pause(crowd.random() * BETWEEN_MILLISECONDS);
      await power.afterNextSync();
      await pause(crowd.random() * LEFT_MILLISECONDS);
      const copy = join(folder, `copy-${time}`);
      const acknowledged = new Set(ledger.acknowledged);
      power.fail(copy, crowd.random);
      const found = await restored(copy, acknowledged);
      lost += found.lost;
      damaged.push(...found.damaged.map((what) => `${time}: ${what}`));
      rmSync(copy, { recursive: true });
    }
    crowd.hush();
    await crowd.settled();
    const { withoutSync } = ledger;
    return { acknowledged: ledger.acknowledged.size, syncs: power.ended, withoutSync, lost, damaged };
  } finally {
    crowd.close();
    await app.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Restored = Pick<PowerReport, 'lost' | 'damaged'>;

async function restored(folder: string, acknowledged: ReadonlySet<string>): Promise<Restored> {
  const damaged: string[] = [];
  try {
    const store = await openSqliteStore({ folder });
    const { state } = await loadState(store, SITE);
    const { length } = await store.readEvents(SITE, state.version, 1);
    if (length > 0) damaged.push('there are events beyond the state');
    await store.close();
  } catch (error) {
    return { lost: acknowledged.size, damaged: [String(error)] };
  }
  const file = new SqliteFile(join(folder, 'handpick.db'), { readonly: true });
  const check = file.pragma('quick_check', { simple: true });
  if (check !== 'ok') damaged.push(String(check));
  const known = new Set(file.prepare<[], string>('SELECT command_id FROM answers').pluck().all());
  file.close();
  return { lost: [...acknowledged].filter((commandId) => !known.has(commandId)).length, damaged };
}
