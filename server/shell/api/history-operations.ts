import { z } from 'zod';
import {
  AWAY_REASONS,
  DIMENSIONS,
  HISTORY_MEASURE_NAMES,
  STEPS,
  type HistoryAnswer,
  type HistoryAsk,
  type LiveBoard,
} from '../../protocol/index.ts';
import { boardOf, MEASURE_ENTRIES } from '../../core/history/index.ts';
import { historyCsv } from '../measures/history-csv.ts';
import { readHistory } from '../measures/history.ts';
import { nameOf } from '../measures/labels.ts';
import { done, refuseFields } from './answer.ts';
import * as schemas from './measure-schemas.ts';
import { ANN, BERLIN, DAY_MILLISECONDS, MARCH, MARCH_AT } from './measure-schemas.ts';
import { operation, type Call, type Operation } from './operation.ts';

const liveBoard: z.ZodType<LiveBoard> = z.object({
  at: z.number(),
  zone: schemas.siteZone,
  agents: z.array(
    z.object({
      agentId: schemas.agentId,
      name: z.string(),
      availability: z.enum(['available', 'away', 'offline']),
      reason: z.enum(AWAY_REASONS),
      since: z.number(),
      capacity: z.number(),
      talking: z.number(),
      ringing: z.number(),
      waiting: z.number(),
      longestSince: z.number().nullable(),
    }),
  ),
  waiting: z.number(),
  waitingForAnyone: z.number(),
  longestSince: z.number().nullable(),
  longestForAnyoneSince: z.number().nullable(),
  talking: z.number(),
  promised: z.number(),
  kept: z.number(),
  alarms: z.array(schemas.alarm),
  watchedSince: z.number(),
});

const historyAnswer: z.ZodType<HistoryAnswer> = z.object({
  zone: schemas.siteZone,
  step: z.enum(STEPS),
  by: z.enum([...DIMENSIONS, 'none']),
  within: z.number(),
  bounds: z.array(z.number()),
  series: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      total: schemas.point,
      points: z.array(schemas.point),
    }),
  ),
  seriesLeftOut: z.number(),
});

const BOARD: LiveBoard = {
  at: MARCH_AT + 36_000_000,
  zone: BERLIN,
  agents: [
    {
      agentId: ANN,
      name: 'Ann',
      availability: 'available',
      reason: 'chosen',
      since: MARCH_AT + 32_400_000,
      capacity: 3,
      talking: 2,
      ringing: 0,
      waiting: 1,
      longestSince: MARCH_AT + 35_940_000,
    },
  ],
  waiting: 1,
  waitingForAnyone: 0,
  longestSince: MARCH_AT + 35_940_000,
  longestForAnyoneSince: null,
  talking: 2,
  promised: 12,
  kept: 11,
  alarms: [],
  watchedSince: MARCH_AT,
};

const ASK: HistoryAsk = { ...MARCH, step: 'month', by: 'agent', measures: 'handled,handleTime' };
const POINT = {
  at: MARCH_AT,
  figures: [
    { name: 'handled', unit: 'count', state: 'counted', value: 12 },
    { name: 'handleTime', unit: 'seconds', state: 'shown', value: 301.5, part: 3_618, of: 12 },
  ],
  sold: [{ currency: 'EUR', amount: 129_900, fromNew: 50_000, customers: 3 }],
} as const;
const ANSWER: HistoryAnswer = {
  zone: BERLIN,
  step: 'month',
  by: 'agent',
  within: 20,
  bounds: [MARCH_AT, MARCH_AT + 31 * DAY_MILLISECONDS - 3_600_000],
  series: [{ key: ANN, label: 'Ann', total: POINT, points: [POINT] }],
  seriesLeftOut: 0,
};
const CSV = 'from,key,label,handled,handled-part,handled-of,sold\r\n';

/** How a site stands now, and how it stood over longer times. */
export const HISTORY_OPERATIONS: readonly Operation[] = [
  operation('readLive', {
    scope: 'measures:read',
    summary: 'Who is there, who waits and since when, which promises of today held, and what rings.',
    answer: liveBoard,
    example: { answer: BOARD },
    handle: readLive,
  }),
  operation('readHistory', {
    scope: 'measures:read',
    summary: 'The measures of a time by hour, day, week or month, split and filtered as asked.',
    query: schemas.historyQuery,
    answer: historyAnswer,
    example: { query: ASK, answer: ANSWER },
    handle: async ({ site, tools, query }) => {
      const read = await readHistory(site, tools, query);
      return read.ok ? done(read.answer) : refuseFields([read.problem]);
    },
  }),
  operation('readHistoryCsv', {
    scope: 'measures:read',
    summary: 'The same as a file for a spreadsheet, one line for each step and key.',
    query: schemas.historyQuery,
    answer: z.string(),
    mediaType: 'text/csv',
    example: { query: { ...ASK, measures: 'handled' }, answer: CSV },
    handle: async ({ site, tools, query }) => {
      const read = await readHistory(site, tools, query);
      return read.ok ? done(historyCsv(read.answer, read.names)) : refuseFields([read.problem]);
    },
  }),
  operation('readMeasures', {
    scope: 'measures:read',
    summary: 'Every measure, in one sentence and as a formula.',
    answer: z.array(
      z.object({
        name: z.enum(HISTORY_MEASURE_NAMES),
        unit: schemas.unit,
        formula: z.string(),
        sentence: z.string(),
      }),
    ),
    example: { answer: MEASURE_ENTRIES.slice(0, 1) },
    handle: () => Promise.resolve(done(MEASURE_ENTRIES)),
  }),
];

async function readLive({ site, tools }: Call<'readLive'>) {
  const { state } = site;
  const { account, since } = await site.fairness.read(state);
  return done(boardOf(state, { account, since }, tools.clock.now(), (agentId) => nameOf(site, agentId)));
}
