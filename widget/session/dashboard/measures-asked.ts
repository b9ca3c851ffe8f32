import {
  type CalendarDate,
  type Dimension,
  DIMENSIONS,
  HISTORY_API_LIMITS,
  HISTORY_LIMITS,
  type HistoryFilterQuery,
  SERVICE_SECONDS,
  type ServiceSeconds,
  type Step,
  STEPS,
} from '../../../server/protocol/index.ts';
import { daysIn, type DaySpan, type Preset, PRESETS, spanOf, stepFor } from './measures-span.ts';

export const SECTIONS = [
  'overview',
  'waiting',
  'handling',
  'satisfaction',
  'fairness',
  'invitations',
  'outcomes',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Those that are split, filtered and told in steps; the others are counted for the whole site. */
export type SectionOfHistory = Exclude<Section, 'fairness' | 'invitations'>;
export const isOfHistory = (section: Section): section is SectionOfHistory =>
  section !== 'fairness' && section !== 'invitations';

/** What is looked at of the measures; the address says all of it, so that a link shows the same. */
export type Asked = {
  readonly section: Section;
  readonly period: Preset | 'own';
  /** As typed; of an own period only. */
  readonly from: string;
  readonly until: string;
  /** `null` for what suits the period. */
  readonly step: Step | null;
  readonly by: Dimension | 'none';
  /** Seconds of the service level. */
  readonly within: ServiceSeconds;
  readonly filter: HistoryFilterQuery;
};

export const FIRST_ASKED: Asked = {
  section: 'overview',
  period: 'days28',
  from: '',
  until: '',
  step: null,
  by: 'none',
  within: 20,
  filter: {},
};

const oneOf = <Each>(all: readonly Each[], text: string | null): Each | undefined =>
  all.find((each) => String(each) === text);

/** Reads `waiting?period=days7&agent=juno`; what is none of it is left as it is at first. */
export function askedIn(part: string): Asked {
  const [section = '', query = ''] = part.split('?', 2);
  const given = new URLSearchParams(query);
  const period = oneOf([...PRESETS, 'own'] as const, given.get('period')) ?? FIRST_ASKED.period;
  return {
    section: oneOf(SECTIONS, section) ?? FIRST_ASKED.section,
    period,
    from: period === 'own' ? (given.get('from') ?? '') : '',
    until: period === 'own' ? (given.get('until') ?? '') : '',
    step: oneOf(STEPS, given.get('step')) ?? null,
    by: oneOf([...DIMENSIONS, 'none'] as const, given.get('by')) ?? FIRST_ASKED.by,
    within: oneOf(SERVICE_SECONDS, given.get('within')) ?? FIRST_ASKED.within,
    filter: Object.fromEntries(
      DIMENSIONS.flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? '']] : [])),
    ),
  };
}

/** The same as an address has it, without what is as at first. */
export function partOf(asked: Asked): string {
  const { section, filter } = asked;
  const query = new URLSearchParams();
  for (const name of ['period', 'from', 'until', 'step', 'by', 'within'] as const) {
    const value = asked[name];
    if (value !== null && value !== FIRST_ASKED[name]) query.set(name, String(value));
  }
  for (const name of DIMENSIONS) {
    const value = filter[name];
    if (value !== undefined) query.set(name, value);
  }
  const path = section === FIRST_ASKED.section ? '' : section;
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

export type SpanProblem = 'from-missing' | 'until-missing' | 'backwards' | 'too-long';

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));

/** The days that are asked for, or why there are none. */
export function spanAsked(
  { period, from, until }: Pick<Asked, 'period' | 'from' | 'until'>,
  today: CalendarDate,
): DaySpan | SpanProblem {
  if (period !== 'own') return spanOf(period, today);
  if (!isDate(from)) return 'from-missing';
  if (!isDate(until)) return 'until-missing';
  if (until < from) return 'backwards';
  return daysIn({ from, until }) > HISTORY_API_LIMITS.daysMost ? 'too-long' : { from, until };
}

const HOURS_OF_DAY = 24;

/** The steps that such a span has not too many of. */
export const stepsFor = (span: DaySpan): readonly Step[] =>
  STEPS.filter((step) => step !== 'hour' || daysIn(span) * HOURS_OF_DAY <= HISTORY_LIMITS.stepsMost);

/** The step that is asked for where the span has not too many of it, else what suits it. */
export const stepAsked = ({ step }: Pick<Asked, 'step'>, span: DaySpan): Step =>
  step !== null && stepsFor(span).includes(step) ? step : stepFor(span);
