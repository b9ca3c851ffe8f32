/**
 * How long questions of the dashboard take to answer over a month of 200,000 visits: over HTTP, as its pages
 * ask them. `node bench/measures/run.ts 200000 <folder>` keeps the month for the next run.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteId, TimeZone } from '../../server/protocol/index.ts';
import type { SiteEvent } from '../../server/core/index.ts';
import { openSqliteStore, type Store, type Text } from '../../server/store/index.ts';
import { askingOver } from './ask.ts';
import { agentDays, agentsAdded, writeFirings } from './more.ts';
import { month } from './month.ts';

const SITE = 'shop' as SiteId;
const BUDGET_MILLISECONDS = 300;
const SEED = 20_270_101;
const DAYS = 31;
const VISITS = Number(process.argv[2] ?? 200_000);
const TEXTS_AT_ONCE = 2_000;
const ROUNDS = 3;
const startsAt = Date.UTC(2027, 2, 1) - 3_600_000;
/** A folder that is kept from one run to the next, so that it is filled once. */
const kept = process.argv[3];
const folder = kept ?? mkdtempSync(join(process.cwd(), '.bench-measures-'));
const isFilled = kept !== undefined && existsSync(kept);

async function fill(store: Store): Promise<void> {
  await store.saveSite({ siteId: SITE, name: '', origins: [] });
  let expectedVersion = 0;
  const write = async (texts: readonly Text[], events: readonly SiteEvent[] = []) => {
    const commit = { siteId: SITE, expectedVersion, events, texts, answers: [], decisions: [] };
    const result = await store.commit(commit);
    if (!result.ok) throw new Error(result.reason);
    expectedVersion += events.length;
  };
  await write([], agentsAdded(SITE, startsAt));
  for (const texts of month(startsAt, DAYS, VISITS, SEED)) {
    for (let from = 0; from < texts.length; from += TEXTS_AT_ONCE) {
      await write(texts.slice(from, from + TEXTS_AT_ONCE));
    }
  }
  await write(agentDays(startsAt, DAYS));
}

const SPAN = 'from=2027-03-01&until=2027-03-31';
const PLOTTED = 'measures=handled,handleTime,serviceLevel,firstContact,estimateError,limitHeld';
const NINE_DAYS = '/v1/history?from=2027-03-20&until=2027-03-28';
const history = (question: string): string => `/v1/history?${SPAN}&${question}`;

/** Where two dimensions are asked for, facts are read one by one: the reference for all others. */
const REFERENCE = history(`step=day&by=agent&channel=chat&${PLOTTED}`);
const QUESTIONS: Readonly<Record<string, string>> = {
  'live board': '/v1/live',
  'all measures by day': history('step=day'),
  'all measures by hour': history('step=hour'),
  'all measures by week, by agent': history('step=week&by=agent'),
  'plotted by day, by agent': history(`step=day&by=agent&${PLOTTED}`),
  'plotted by hour, by agent, nine days': `${NINE_DAYS}&step=hour&by=agent&${PLOTTED}`,
  'plotted by day, by skill': history(`step=day&by=skill&${PLOTTED}`),
  'plotted by hour, by page': history(`step=hour&by=page&${PLOTTED}`),
  'plotted by day, by segment': history(`step=day&by=segment&${PLOTTED}`),
  'plotted by day, by channel': history(`step=day&by=channel&${PLOTTED}`),
  'one agent by day': history(`step=day&agent=agent-7`),
  'one skill, by agent': history(`step=day&by=agent&skill=guitars&${PLOTTED}`),
  'one skill and segment, by page': history(`step=day&by=page&skill=guitars&segment=gold&${PLOTTED}`),
  'chats, by segment': history(`step=day&by=segment&channel=chat&${PLOTTED}`),
  'chats, by agent': REFERENCE,
  'value per customer by day': history('step=day&measures=sales,newCustomers'),
  'new business, by segment': history('step=week&by=segment&measures=sales,newCustomers'),
  'first contact and estimates, by week': history('step=week&measures=firstContact,estimateError,limitHeld'),
  'file of a month by day, by agent': `/v1/history.csv?${SPAN}&step=day&by=agent&${PLOTTED}`,
  fairness: `/v1/fairness?${SPAN}`,
  'lift of rules': `/v1/rules/lift?${SPAN}`,
  'development of an agent': `/v1/development/agent-7?${SPAN}`,
  'development as a file': `/v1/development.csv?${SPAN}`,
};

type Timed = { readonly took: number; readonly cpu: number; readonly bytes: number };

/**
 * The best of some rounds, in milliseconds: by the clock, which decides and wants a machine with nothing else
 * to do, and of a processor, which tells whether it was one. What asks is in the same process, so its reading
 * of the answer counts, too.
 */
async function timed(act: () => Promise<number>): Promise<Timed> {
  let [took, cpu, bytes] = [Infinity, Infinity, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [from, before] = [performance.now(), process.cpuUsage()];
    bytes = await act();
    const { user, system } = process.cpuUsage(before);
    took = Math.min(took, performance.now() - from);
    cpu = Math.min(cpu, (user + system) / 1_000);
  }
  return { took, cpu, bytes };
}

try {
  const store = await openSqliteStore({ folder });
  const from = performance.now();
  if (!isFilled) {
    await fill(store);
    const filled = Math.round((performance.now() - from) / 1_000);
    console.log(`${VISITS} visits in ${DAYS} days, written in ${filled} s`);
    writeFirings(folder, SITE, startsAt, DAYS);
  }
  const { ask, close } = await askingOver(store, SITE, 'Europe/Berlin' as TimeZone);
  const reference = (await timed(() => ask(REFERENCE))).cpu;
  let slowest = 0;
  const rows = [];
  for (const [question, address] of Object.entries(QUESTIONS)) {
    const { took, cpu, bytes } = await timed(() => ask(address));
    slowest = Math.max(slowest, took);
    const ratio = (cpu / reference).toFixed(2);
    const [ms, processor] = [Math.round(took), Math.round(cpu)];
    rows.push({ question, bytes, ms, processor, budget: BUDGET_MILLISECONDS, ratio });
  }
  await close();
  await store.close();
  console.log(`Node ${process.version}; ratio: to "chats, by agent", ${Math.round(reference)} ms`);
  console.table(rows);
  if (slowest > BUDGET_MILLISECONDS) process.exitCode = 1;
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true });
}
