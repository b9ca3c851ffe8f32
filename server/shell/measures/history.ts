import {
  DIMENSIONS,
  HISTORY_API_LIMITS,
  HISTORY_LIMITS,
  HISTORY_MEASURE_NAMES,
  SERVICE_SECONDS,
  type Dimension,
  type FieldProblem,
  type HistoryAnswer,
  type HistoryAsk,
  type HistoryMeasureName,
  type ServiceSeconds,
} from '../../protocol/index.ts';
import {
  countsFor,
  seriesOf,
  stepsOf,
  timesOf,
  type HistoryFilter,
  type HistoryQuestion,
} from '../../core/history/index.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Surroundings } from '../surroundings.ts';
import { agentDaysOf } from './agent-days.ts';
import { labelsOf } from './labels.ts';
import { datesOf, spanOf } from './span.ts';

const WITHIN = 20;
/** What decides which series are told first. */
const BUSY = ['contacts', 'handled'] as const;

const TOO_MUCH: FieldProblem = {
  field: 'step',
  detail: 'Ask for longer steps, for a shorter time, or for fewer measures.',
};

type Tools = Pick<Surroundings, 'store' | 'clock'>;

export type HistoryRead =
  | { readonly ok: true; readonly answer: HistoryAnswer; readonly names: readonly HistoryMeasureName[] }
  | { readonly ok: false; readonly problem: FieldProblem };

type Meant = {
  readonly question: HistoryQuestion;
  readonly names: readonly HistoryMeasureName[];
  readonly within: ServiceSeconds;
};

/** What was over in a time, by step and key, as it is asked for. */
export async function readHistory(site: LiveSite, tools: Tools, ask: HistoryAsk): Promise<HistoryRead> {
  const meant = meantBy(site, ask);
  if ('field' in meant) return { ok: false, problem: meant };
  const { question, names, within } = meant;
  const { bounds, by } = question;
  const { siteId } = site.row;
  const inAll = { ...question, bounds: [bounds[0] ?? 0, bounds.at(-1) ?? 0] };
  const rows = await tools.store.readHistory(siteId, question);
  const isMuch = rows.length * names.length > HISTORY_API_LIMITS.figuresMost;
  if (isMuch || rows.length >= HISTORY_LIMITS.rowsMost) return { ok: false, problem: TOO_MUCH };
  const customers = await tools.store.readCustomers(siteId, question);
  const customersInAll = bounds.length === 2 ? customers : await tools.store.readCustomers(siteId, inAll);
  const times = await timesFor(site, tools, ask, question);
  const told = seriesOf({ bounds, rows, customers, customersInAll, times, names, within });
  const label = labelsOf(site, by);
  const answer: HistoryAnswer = {
    zone: site.state.settings.timeZone,
    step: ask.step,
    by: by ?? 'none',
    within,
    bounds,
    series: told.series.map((series) => ({ ...series, label: label(series.key) })),
    seriesLeftOut: told.leftOut,
  };
  return { ok: true, answer, names };
}

function meantBy(site: LiveSite, ask: HistoryAsk): Meant | FieldProblem {
  const { timeZone } = site.state.settings;
  const span = spanOf(timeZone, ask);
  if ('field' in span) return span;
  const names = namesIn(ask.measures);
  if ('field' in names) return names;
  const within = SERVICE_SECONDS.find((seconds) => String(seconds) === (ask.within ?? String(WITHIN)));
  if (within === undefined) return { field: 'within', detail: `Give ${SERVICE_SECONDS.join(', ')} seconds.` };
  const bounds = stepsOf(timeZone, ask.step, span.since, span.until);
  if (bounds === null) {
    const detail = `Ask for longer steps, or for a shorter time: at most ${HISTORY_LIMITS.stepsMost} steps.`;
    return { field: 'step', detail };
  }
  const agents = ask.by === 'agent' ? site.state.agents.size : 1;
  if (agents * bounds.length > HISTORY_LIMITS.rowsMost) return TOO_MUCH;
  const by = ask.by === undefined || ask.by === 'none' ? null : ask.by;
  const counts = [...new Set([...countsFor(names, within), ...BUSY])];
  return { question: { filter: filterIn(ask), by, bounds, counts }, names, within };
}

function namesIn(text: string | undefined): readonly HistoryMeasureName[] | FieldProblem {
  if (text === undefined) return HISTORY_MEASURE_NAMES;
  const asked = new Set(text.split(','));
  const names = HISTORY_MEASURE_NAMES.filter((name) => asked.delete(name));
  if (asked.size === 0) return names;
  return { field: 'measures', detail: 'Give names of measures, as GET /v1/measures lists them.' };
}

const filterIn = (ask: HistoryAsk): HistoryFilter =>
  Object.fromEntries(DIMENSIONS.flatMap((name) => (ask[name] === undefined ? [] : [[name, ask[name]]])));

/** Time online is kept by agent and day, and for nothing else. */
async function timesFor(
  site: LiveSite,
  tools: Tools,
  { step }: HistoryAsk,
  { filter, by, bounds }: HistoryQuestion,
) {
  const others = ([...Object.keys(filter), ...(by === null ? [] : [by])] as Dimension[]).some(
    (name) => name !== 'agent',
  );
  if (step === 'hour' || others) return null;
  const { timeZone } = site.state.settings;
  const dates = datesOf(timeZone, { since: bounds[0] ?? 0, until: bounds.at(-1) ?? 0 });
  const days = await agentDaysOf(site, tools, dates, tools.clock.now());
  const { agent } = filter;
  const wanted = agent === undefined ? days : days.filter(({ agentId }) => agentId === agent);
  return timesOf(timeZone, wanted, bounds, by === 'agent');
}
