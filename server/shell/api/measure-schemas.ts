import { z } from 'zod';
import {
  ALARM_NAMES,
  DIMENSIONS,
  HISTORY_MEASURE_NAMES,
  STEPS,
  type AgentId,
  type HistoryAsk,
  type HistoryFigure,
  type LiveAlarm,
  type SkillId,
  type SpanQuery,
  type TimeZone,
} from '../../protocol/index.ts';
import { zone } from '../bookings/schemas.ts';

const WORD_CHARACTERS = 200;
const NAMES_CHARACTERS = 2_000;
const MOMENT_CHARACTERS = 40;
const word = z.string().max(WORD_CHARACTERS).optional();
const bound = z.string().min(1, 'Give a day such as 2027-03-28.').max(MOMENT_CHARACTERS);

export const siteZone = zone;
export const agentId = z.string() as unknown as z.ZodType<AgentId>;
export const spanQuery: z.ZodType<SpanQuery> = z.strictObject({ from: bound, until: bound });
export const historyQuery: z.ZodType<HistoryAsk> = z.strictObject({
  from: bound,
  until: bound,
  step: z.enum(STEPS),
  by: z.enum([...DIMENSIONS, 'none']).optional(),
  within: word,
  measures: z.string().min(1).max(NAMES_CHARACTERS).optional(),
  agent: word,
  skill: word,
  page: word,
  segment: word,
  channel: word,
});

const name = z.enum(HISTORY_MEASURE_NAMES);
export const unit = z.enum(['count', 'seconds', 'share', 'points', 'stars', 'ratio', 'per-hour']);
export const figure: z.ZodType<HistoryFigure> = z.union([
  z.object({ name, unit, state: z.literal('counted'), value: z.number() }),
  z.object({
    name,
    unit,
    state: z.literal('shown'),
    value: z.number(),
    part: z.number(),
    of: z.number(),
  }),
  z.object({ name, unit, state: z.literal('few'), part: z.number(), of: z.number() }),
  z.object({ name, unit, state: z.literal('none') }),
  z.object({ name, unit, state: z.literal('not-kept') }),
]);

export const point = z.object({
  at: z.number(),
  figures: z.array(figure),
  sold: z.array(
    z.object({ currency: z.string(), amount: z.number(), fromNew: z.number(), customers: z.number() }),
  ),
});

export const alarm: z.ZodType<LiveAlarm> = z.object({
  name: z.enum(ALARM_NAMES),
  agentId: agentId.nullable(),
  value: z.number(),
  direction: z.enum(['below', 'above']),
  threshold: z.number(),
  sentence: z.string(),
});

export const skillId = z.string() as unknown as z.ZodType<SkillId>;
export const VINTAGE = 'vintage' as SkillId;
export const ANN = 'ann' as AgentId;
export const BERLIN = 'Europe/Berlin' as TimeZone;
export const MARCH: SpanQuery = { from: '2027-03-01', until: '2027-03-31' };
/** Midnight of the 1st of March 2027 in Berlin, and of the day after it. */
export const MARCH_AT = 1_803_855_600_000;
export const DAY_MILLISECONDS = 86_400_000;
