import assert from 'node:assert/strict';
import test from 'node:test';
import { MEASURE_NAMES, type Moment, type TimeZone } from '../../protocol/index.ts';
import type { SiteEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import { fairnessOf } from '../fairness/index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { createSite } from '../site.ts';
import { readState, writeState } from '../snapshot.ts';
import type { SiteState } from '../state.ts';
import * as cast from '../test/cast.ts';
import { after, SITE } from '../test/given.ts';
import {
  endedDays,
  figuresOf,
  NO_COUNTS,
  openDays,
  periodOf,
  pointsOf,
  type AgentDay,
  type DayCounts,
} from './index.ts';

const { ada, ben, vic, wil } = cast;
const BERLIN = 'Europe/Berlin' as TimeZone;
const NO_REVIEWS = { reviews: 0, satisfied: 0, answers: 0, promoters: 0, detractors: 0 };
const moment = (text: string): Moment => Date.parse(text);

type Unstamped = Parameters<typeof after>[1];
const when = (text: string, ...events: readonly Unstamped[]): SiteEvent[] =>
  after(0, ...events).map((event) => ({ ...event, at: moment(text) }));

/** Every row that would have been written, and those of the day that runs. `reads` is what a restart does. */
function told(
  events: readonly SiteEvent[],
  until: Moment,
  reads: (state: SiteState) => SiteState = (state) => state,
): readonly AgentDay[] {
  let state = createSite(SITE, { ...DEFAULT_SETTINGS, timeZone: BERLIN });
  const rows: AgentDay[] = [];
  for (const event of events) {
    const next = reads(evolve(state, event));
    if (state.days.date !== next.days.date) rows.push(...next.days.ended);
    state = next;
  }
  return [...rows, ...openDays(state, until)];
}

const near = (got: number, want: number | null): void =>
  assert.ok(Math.abs(got - (want ?? NaN)) < 1e-9, `${got} is not ${want}`);

const served = (from: string, to: string, done: string): SiteEvent[] => [
  ...when(from, cast.talks(vic, ada)),
  ...when(to, cast.ended(vic, 'visitor-ended', moment(done))),
  ...when(done, { type: 'wrapUpFinished', conversationId: cast.conversationOf(vic) }),
];

const SPRING = [
  ...when('2027-03-27T12:00:00Z', cast.agentThere(ada, { capacity: 2 }), cast.agentThere(ben)),
  ...served('2027-03-27T22:30:00Z', '2027-03-27T22:50:00Z', '2027-03-27T23:10:00Z'),
];

test('[C265] time counts on the days of the site’s own zone, 23 hours where the clock goes forward', () => {
  const rows = told(SPRING, moment('2027-03-29T10:00:00Z'));
  const ofAda = rows.filter(({ agentId }) => agentId === ada);
  assert.deepEqual(
    ofAda.map(({ date, slotSeconds, busySeconds }) => [date, slotSeconds, busySeconds]),
    [
      ['2027-03-27', 2 * 11 * 3_600, 1_800],
      ['2027-03-28', 2 * 23 * 3_600, 600],
      ['2027-03-29', 2 * 12 * 3_600, 0],
    ],
  );
});

test('[C265] a conversation counts on the day on which the work with it was finished', () => {
  const rows = told(SPRING, moment('2027-03-29T10:00:00Z'));
  assert.deepEqual(
    rows.filter(({ handled }) => handled > 0).map((row) => [row.date, row.agentId, row.handled]),
    [['2027-03-28', ada, 1]],
  );
  const [row] = rows.filter(({ handled }) => handled > 0);
  assert.deepEqual([row?.talkSeconds, row?.wrapUpSeconds], [1_200, 1_200]);
});

test('[C265] the time of a server that stood still is nobody’s', () => {
  const events = [...SPRING, ...when('2027-03-30T12:00:00Z', { type: 'restarted' })];
  const rows = told(events, moment('2027-03-30T13:00:00Z'));
  assert.deepEqual(
    rows.filter(({ agentId }) => agentId === ben).map(({ date, slotSeconds }) => [date, slotSeconds]),
    [
      ['2027-03-27', 11 * 3_600],
      ['2027-03-28', 600],
      ['2027-03-30', 3_600],
    ],
  );
});

test('[C266] what is counted step by step, over restarts too, is what all events say at once', () => {
  const until = moment('2027-03-29T10:00:00Z');
  const steps = told(SPRING, until, (state) => readState(writeState(state)));
  assert.deepEqual(steps, told(SPRING, until));
  const whole = fairnessOf(createSite(SITE), SPRING, until);
  for (const { agentId, busyShare, ofFairShare } of whole.agents) {
    const own = steps.filter((row) => row.agentId === agentId);
    const sum = (name: keyof DayCounts): number => own.reduce((total, row) => total + row[name], 0);
    near(sum('busySeconds') / sum('slotSeconds'), busyShare);
    near(sum('busySeconds') / sum('fairSeconds'), ofFairShare);
  }
});

test('[C266] a day is handed over once, with the first event after it', () => {
  let state = createSite(SITE, { ...DEFAULT_SETTINGS, timeZone: BERLIN });
  const rows: AgentDay[] = [];
  for (const event of SPRING) {
    const next = evolve(state, event);
    rows.push(...endedDays(state, next));
    state = next;
  }
  assert.deepEqual(
    rows.map(({ date, agentId }) => [date, agentId]),
    [
      ['2027-03-27', ada],
      ['2027-03-27', ben],
    ],
  );
});

test('[C265] a promise counts for whoever took the visitor, or was waited for in vain', () => {
  const promise = { p50At: moment('2027-03-27T12:01:00Z'), p80At: moment('2027-03-27T12:02:00Z') };
  const waits = (name: typeof vic): SiteEvent[] =>
    when('2027-03-27T12:00:00Z', cast.waits(name, cast.only(ada))).map((event) =>
      event.type === 'ticketJoined' ? { ...event, promise } : event,
    );
  const rows = told(
    [
      ...when('2027-03-27T12:00:00Z', cast.agentThere(ada)),
      ...waits(vic),
      ...waits(wil),
      ...when('2027-03-27T12:00:30Z', cast.rings(vic, ada), cast.started(vic, ada)),
      ...when('2027-03-27T12:03:00Z', {
        type: 'ticketClosed',
        ticketId: cast.ticketOf(wil),
        reason: 'visitor-left',
      }),
    ],
    moment('2027-03-27T12:10:00Z'),
  );
  assert.deepEqual([rows[0]?.promised, rows[0]?.kept], [2, 1]);
});

const figures = (counts: Partial<DayCounts>, tally = NO_REVIEWS, asks = true) =>
  new Map(figuresOf([{ ...NO_COUNTS, ...counts }], tally, asks).map((each) => [each.name, each]));

test('[C267] every measure says what by what; of few cases the counts alone are told', () => {
  const told = figures({
    handled: 3,
    talkSeconds: 300,
    wrapUpSeconds: 60,
    judged: 5,
    resolved: 4,
    promised: 4,
    kept: 3,
  });
  assert.deepEqual([...told.keys()], [...MEASURE_NAMES]);
  assert.deepEqual(told.get('handleTime'), {
    name: 'handleTime',
    state: 'shown',
    value: 120,
    part: 360,
    of: 3,
  });
  assert.deepEqual(told.get('wrapUpTime'), {
    name: 'wrapUpTime',
    state: 'shown',
    value: 20,
    part: 60,
    of: 3,
  });
  assert.deepEqual(told.get('resolved'), { name: 'resolved', state: 'shown', value: 0.8, part: 4, of: 5 });
  assert.deepEqual(told.get('waitHeld'), { name: 'waitHeld', state: 'few', part: 3, of: 4 });
  assert.deepEqual(told.get('transferred'), { name: 'transferred', state: 'few', part: 0, of: 3 });
  assert.deepEqual(told.get('satisfaction'), { name: 'satisfaction', state: 'none' });
});

test('[C267] shares of time need an hour online, and recommendation a site that asks for it', () => {
  const short = figures({ slotSeconds: 3_599, busySeconds: 60, fairSeconds: 30 });
  assert.equal(short.get('occupancy')?.state, 'few');
  assert.equal(short.get('workShare')?.state, 'few');
  const long = figures({ slotSeconds: 3_600, busySeconds: 900, fairSeconds: 600 });
  assert.deepEqual(long.get('occupancy'), {
    name: 'occupancy',
    state: 'shown',
    value: 0.25,
    part: 900,
    of: 3_600,
  });
  assert.deepEqual(long.get('workShare'), {
    name: 'workShare',
    state: 'shown',
    value: 1.5,
    part: 900,
    of: 600,
  });
  assert.deepEqual(figures({}, NO_REVIEWS, false).get('recommendation'), {
    name: 'recommendation',
    state: 'not-asked',
  });
  const answered = figures({}, { ...NO_REVIEWS, answers: 10, promoters: 6, detractors: 1 });
  assert.deepEqual(answered.get('recommendation'), {
    name: 'recommendation',
    state: 'shown',
    value: 0.5,
    part: 5,
    of: 10,
  });
});

test('[C267] a period runs from its first day to today, and the plot has every day of four weeks', () => {
  const now = moment('2027-03-31T22:30:00Z');
  assert.deepEqual(periodOf(BERLIN, now, 'day'), { firstDate: '2027-04-01', lastDate: '2027-04-01' });
  assert.deepEqual(periodOf(BERLIN, now, 'week'), { firstDate: '2027-03-29', lastDate: '2027-04-01' });
  assert.deepEqual(periodOf(BERLIN, now, 'month'), { firstDate: '2027-04-01', lastDate: '2027-04-01' });
  const rows = told(SPRING, moment('2027-03-29T10:00:00Z')).filter(({ agentId }) => agentId === ada);
  const points = pointsOf(rows, '2027-03-29');
  assert.equal(points.length, 28);
  assert.deepEqual(points.slice(-2), [
    { date: '2027-03-28', handled: 1, handleSeconds: 2_400 },
    { date: '2027-03-29', handled: 0, handleSeconds: 0 },
  ]);
});
