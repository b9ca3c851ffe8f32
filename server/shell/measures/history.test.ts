import assert from 'node:assert/strict';
import test from 'node:test';
import type { HistoryAnswer, HistoryFigure, Moment } from '../../protocol/index.ts';
import type { SiteEvent } from '../../core/index.ts';
import { openSqliteStore, type Store } from '../../store/index.ts';
import { newOwner, type Ask } from '../api/test/new-owner.ts';
import { ManualClock } from '../test/manual-clock.ts';
import { newFolder, SITE } from '../test/new-app.ts';
import { measuredByHand, soldByHand, visitsIn, type ByHand, type Visit } from './test/by-hand.ts';
import { LiveMonth, ZONE } from './test/live-month.ts';

const VISITS = 3_100;
const SEED = 310;
const THIRD_OF_APRIL = Date.UTC(2027, 3, 3, 12);

async function allEvents(store: Store): Promise<readonly SiteEvent[]> {
  const all: SiteEvent[] = [];
  for (;;) {
    const more = await store.readEvents(SITE, all.length, 5_000);
    if (more.length === 0) return all;
    all.push(...more);
  }
}

/** The calendar as Intl tells it, which is not what the server counts with. */
const LOCAL = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' });

const NAMES: Readonly<Record<string, (at: Moment) => string>> = {
  hour: (at) => `${Math.floor(at / 3_600_000)}`,
  day: (at) => LOCAL.format(at).slice(0, 10),
  week: (at) => {
    const day = new Date(`${LOCAL.format(at).slice(0, 10)}T12:00:00Z`);
    return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
  },
  month: (at) => LOCAL.format(at).slice(0, 7),
};

type Filter = Readonly<Record<string, string>>;
const keysOf = (visit: Visit, by: string): readonly string[] => {
  if (by === 'none') return [''];
  if (by === 'skill') return visit.skills.length === 0 ? [''] : visit.skills;
  return [visit[by as 'agent' | 'page' | 'segment' | 'channel']];
};

type Question = {
  readonly from: string;
  readonly until: string;
  readonly step: string;
  readonly by: string;
  readonly filter: Filter;
};

/** The same question, answered by going through all visits for each point. */
function expected(all: readonly Visit[], { from, until, step, by, filter }: Question) {
  const name = NAMES[step] ?? String;
  const days = all.filter((visit) => {
    const day = LOCAL.format(visit.over).slice(0, 10);
    const isAsked = (dimension: string) => keysOf(visit, dimension).includes(filter[dimension] ?? '');
    return day >= from && day <= until && Object.keys(filter).every(isAsked);
  });
  const points = new Map<string, Visit[]>();
  for (const visit of days) {
    for (const key of keysOf(visit, by)) {
      if (filter[by] !== undefined && filter[by] !== key) continue;
      const id = `${key} ${name(visit.over)}`;
      points.set(id, [...(points.get(id) ?? []), visit]);
    }
  }
  return new Map(
    [...points].map(([id, some]) => [id, told(measuredByHand(some, all), soldByHand(some, all))]),
  );
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

function told(byHand: ByHand, sold: unknown): Record<string, unknown> {
  const entries = Object.entries(byHand).map(([name, value]) => {
    if (typeof value === 'number') return [name, value] as const;
    const [part, of] = value;
    if (of === 0) return [name, 'none'] as const;
    return [name, name === 'recommendation' && of < 5 ? `? of ${of}` : `${rounded(part)} of ${rounded(of)}`];
  });
  const figures = Object.fromEntries(entries) as Record<string, unknown>;
  return { ...figures, sold };
}

const figureTold = (figure: HistoryFigure): unknown => {
  switch (figure.state) {
    case 'counted':
      return figure.value;
    case 'shown':
      assert.ok(Math.abs(figure.value - figure.part / figure.of) < 1e-9);
      return `${rounded(figure.part)} of ${rounded(figure.of)}`;
    case 'few':
      return figure.name === 'recommendation'
        ? `? of ${figure.of}`
        : `${rounded(figure.part)} of ${rounded(figure.of)}`;
    case 'none':
      return 'none';
    case 'not-kept':
      return 'not kept';
  }
};

async function answered(ask: Ask, question: Question): Promise<ReadonlyMap<string, unknown>> {
  const { filter, ...rest } = question;
  const names = Object.keys(measuredByHand([], []));
  const query = new URLSearchParams({ ...rest, ...filter, within: '60', measures: names.join(',') });
  const { status, body } = await ask('GET', `/v1/history?${query.toString()}`);
  assert.equal(status, 200, JSON.stringify(body));
  const answer = body as unknown as HistoryAnswer;
  const name = NAMES[question.step] ?? String;
  return new Map(
    answer.series.flatMap(({ key, points }) =>
      points.map(({ at, figures, sold }) => [
        `${key} ${name(at)}`,
        { ...Object.fromEntries(figures.map((figure) => [figure.name, figureTold(figure)])), sold },
      ]),
    ),
  );
}

const MONTH = { from: '2027-03-01', until: '2027-03-31' };
const CLOCK_CHANGE = { from: '2027-03-27', until: '2027-03-29' };
const QUESTIONS: readonly Question[] = [
  { ...MONTH, step: 'month', by: 'none', filter: {} },
  { ...MONTH, step: 'day', by: 'none', filter: {} },
  { ...CLOCK_CHANGE, step: 'hour', by: 'none', filter: {} },
  { ...CLOCK_CHANGE, step: 'hour', by: 'agent', filter: { skill: 'amps' } },
  { ...MONTH, step: 'week', by: 'agent', filter: {} },
  { ...MONTH, step: 'day', by: 'skill', filter: {} },
  { ...MONTH, step: 'day', by: 'page', filter: { segment: 'gold' } },
  { ...MONTH, step: 'month', by: 'segment', filter: {} },
  { ...MONTH, step: 'month', by: 'channel', filter: { agent: 'ada' } },
  { ...MONTH, step: 'week', by: 'skill', filter: { skill: 'guitars', page: '/guitars' } },
  { ...MONTH, step: 'day', by: 'none', filter: { agent: 'ben', channel: 'chat', segment: '' } },
];

test('[H481] a month over a clock change: the API tells what a count by hand of all events comes to', async (context) => {
  const folder = await newFolder(context);
  const store = await openSqliteStore({ folder });
  await store.saveSite({ siteId: SITE, name: 'Shop', origins: [] });
  const month = new LiveMonth(store, SITE, SEED);
  await month.live(VISITS);
  const all = visitsIn(await allEvents(store), month.lived);
  await store.close();
  assert.ok(all.length > 2_900, String(all.length));
  const clock = new ManualClock();
  clock.pass(THIRD_OF_APRIL - clock.now());
  const { ask } = await newOwner(context, { folder, clock, settings: { timeZone: ZONE, npsAsked: true } });
  for (const question of QUESTIONS) {
    const own = expected(all, question);
    assert.deepEqual(new Map([...(await answered(ask, question))].sort()), new Map([...own].sort()));
    assert.ok(own.size > 0);
  }
  const [first] = [...expected(all, { ...MONTH, step: 'month', by: 'none', filter: {} }).values()];
  context.diagnostic(JSON.stringify(first));
});
