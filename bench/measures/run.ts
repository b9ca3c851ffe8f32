/**
 * How long the history of a month of 200,000 visits takes to answer, and how much longer the same question
 * takes when it is answered fact by fact.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  DIMENSIONS,
  type Moment,
  type SiteId,
  type SkillId,
  type Step,
  type TimeZone,
} from '../../server/protocol/index.ts';
import { countsFor, stepsOf, type HistoryQuestion } from '../../server/core/history/index.ts';
import { openSqliteStore, type Store } from '../../server/store/index.ts';
import { month } from './month.ts';

const SITE = 'shop' as SiteId;
const BUDGET_MILLISECONDS = 300;
const SEED = 20_270_101;
const DAYS = 31;
const VISITS = Number(process.argv[2] ?? 200_000);
const TEXTS_AT_ONCE = 2_000;
const ROUNDS = 3;
/** What a page plots at once, where two dimensions are asked for. */
const PLOTTED = ['handled', 'handleTime', 'serviceLevel', 'firstContact', 'estimateError'] as const;
const startsAt = Date.UTC(2027, 2, 1) - 3_600_000;
let slowest = 0;
/** A folder that is kept from one run to the next, so that it is filled once. */
const kept = process.argv[3];
const folder = kept ?? mkdtempSync(join(process.cwd(), '.bench-measures-'));
const isFilled = kept !== undefined && existsSync(kept);

const boundsOf = (step: Step, zone: string): readonly Moment[] =>
  stepsOf(zone as TimeZone, step, startsAt, startsAt + DAYS * 86_400_000 - 3_600_001) ?? [];

async function fill(store: Store): Promise<void> {
  await store.saveSite({ siteId: SITE, name: '', origins: [] });
  const commit = { siteId: SITE, expectedVersion: 0, events: [], answers: [], decisions: [] };
  for (const texts of month(startsAt, DAYS, VISITS, SEED)) {
    for (let from = 0; from < texts.length; from += TEXTS_AT_ONCE) {
      const result = await store.commit({ ...commit, texts: texts.slice(from, from + TEXTS_AT_ONCE) });
      if (!result.ok) throw new Error(result.reason);
    }
  }
}

/** The best of some rounds, in milliseconds. */
async function timed(act: () => Promise<readonly unknown[]>): Promise<{ took: number; rows: number }> {
  let [took, rows] = [Infinity, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    rows = (await act()).length;
    took = Math.min(took, performance.now() - from);
  }
  return { took, rows };
}

const shifted = ({ bounds, ...rest }: HistoryQuestion): HistoryQuestion => ({
  ...rest,
  bounds: bounds.map((at) => at + 1),
});

try {
  const store = await openSqliteStore({ folder });
  const from = performance.now();
  if (!isFilled) await fill(store);
  const filled = performance.now() - from;
  const rows: Record<string, string | number>[] = [];
  const add = (what: string, { took, rows: count }: { took: number; rows: number }, reference?: number) => {
    slowest = Math.max(slowest, took);
    const ratio = reference === undefined ? '' : (reference / took).toFixed(1);
    rows.push({
      what,
      rows: count,
      ms: Math.round(took),
      budget: BUDGET_MILLISECONDS,
      'ratio to facts': ratio,
    });
  };
  for (const by of [null, ...DIMENSIONS]) {
    for (const step of ['hour', 'day', 'month'] as const) {
      const question = { filter: {}, by, bounds: boundsOf(step, 'Europe/Berlin') };
      const answer = await timed(() => store.readHistory(SITE, question));
      const facts =
        step === 'day' ? await timed(() => store.readHistory(SITE, shifted(question))) : undefined;
      add(`by ${by ?? 'nothing'}, step ${step}`, answer, facts?.took);
    }
  }
  const day = boundsOf('day', 'Europe/Berlin');
  const guitars = { skill: 'guitars' as SkillId };
  const counts = countsFor(PLOTTED, 20);
  for (const [what, question] of [
    ['one skill by agent', { filter: guitars, by: 'agent', bounds: day, counts }],
    [
      'one skill and segment by page',
      { filter: { ...guitars, segment: 'gold' }, by: 'page', bounds: day, counts },
    ],
    ['chats by segment', { filter: { channel: 'chat' }, by: 'segment', bounds: day, counts }],
    ['chats by agent', { filter: { channel: 'chat' }, by: 'agent', bounds: day, counts }],
    ['by agent, days of Kolkata', { filter: {}, by: 'agent', bounds: boundsOf('day', 'Asia/Kolkata') }],
    [
      'by page, hours of Kolkata',
      { filter: {}, by: 'page', bounds: boundsOf('hour', 'Asia/Kolkata'), counts },
    ],
  ] as const satisfies readonly (readonly [string, HistoryQuestion])[]) {
    add(what, await timed(() => store.readHistory(SITE, question)));
  }
  for (const by of [null, 'segment', 'channel', 'agent'] as const) {
    const question = { filter: {}, by, bounds: day };
    add(`customers by ${by ?? 'nothing'} and day`, await timed(() => store.readCustomers(SITE, question)));
  }
  await store.close();
  console.log(
    `${VISITS} visits in ${DAYS} days, written in ${Math.round(filled / 1_000)} s, Node ${process.version}`,
  );
  console.table(rows);
  if (slowest > BUDGET_MILLISECONDS) process.exitCode = 1;
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true });
}
