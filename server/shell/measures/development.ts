import {
  HISTORY_API_LIMITS,
  type AgentId,
  type Development,
  type FieldProblem,
  type HistoryFigure,
  type HistoryPoint,
  type SkillId,
  type SpanQuery,
  type TimeZone,
} from '../../protocol/index.ts';
import {
  COMPARED_NAMES,
  comparisonsOf,
  tagComparisons,
  type ComparedName,
  type FiguresByAgent,
} from '../../core/development/index.ts';
import {
  countsFor,
  historyFigures,
  HISTORY_NAMES,
  NO_HISTORY,
  seriesOf,
  stepsOf,
  timesOf,
  type CountName,
  type HistoryCounts,
} from '../../core/history/index.ts';
import { NO_COUNTS, type DayCounts } from '../../core/measures/index.ts';
import type { SkilledRow } from '../../store/index.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Surroundings } from '../surroundings.ts';
import { agentDaysOf } from './agent-days.ts';
import { labelsOf, nameOf } from './labels.ts';
import { datesBefore, datesOf, spanOf, spanOfDates, type Dates, type Span } from './span.ts';

type Tools = Pick<Surroundings, 'store' | 'clock'>;

/** Of the service level nothing is compared. */
const WITHIN = 20;
const COUNTS = [...countsFor(COMPARED_NAMES, WITHIN), 'contacts'] as const satisfies readonly CountName[];
const SKILL_NAMES = ['handled', 'handleTime', 'resolved', 'satisfaction'] as const satisfies ComparedName[];
const TREND_NAMES = ['handled', 'handleTime', 'resolved', 'satisfaction', 'firstContact', 'rating'] as const;

/** How one agent develops, beside the others and beside as many days before. */
export async function readDevelopment(
  site: LiveSite,
  tools: Tools,
  agentId: AgentId,
  query: SpanQuery,
): Promise<Development | FieldProblem> {
  const { timeZone: zone, praiseTags, complaintTags } = site.state.settings;
  const asked = spanOf(zone, query);
  if ('field' in asked) return asked;
  const dates = datesOf(zone, asked);
  const earlier = datesBefore(dates);
  const [span, past] = [spanOfDates(zone, dates), spanOfDates(zone, earlier)];
  const { store } = tools;
  const { siteId } = site.row;
  const now = await figuresByAgent(site, tools, dates);
  const before = await figuresByAgent(site, tools, earlier);
  const tagged = await store.readTagged(siteId, span.since, span.until);
  const taggedBefore = await store.readTagged(siteId, past.since, past.until);
  return {
    agentId,
    name: nameOf(site, agentId),
    zone,
    ...dates,
    measures: comparisonsOf(agentId, COMPARED_NAMES, now, before),
    skills: await skillsOf(site, tools, agentId, span, past),
    tags: tagComparisons(agentId, { praiseTags, complaintTags }, tagged, taggedBefore),
    trend: await trendOf(site, tools, agentId, zone, span),
  };
}

/** The measures of every agent over some days. */
export async function figuresByAgent(site: LiveSite, tools: Tools, dates: Dates): Promise<FiguresByAgent> {
  const { timeZone } = site.state.settings;
  const { since, until } = spanOfDates(timeZone, dates);
  const bounds = [since, until];
  const question = { filter: {}, by: 'agent', bounds, counts: COUNTS } as const;
  const rows = await tools.store.readHistory(site.row.siteId, question);
  const days = await agentDaysOf(site, tools, dates, tools.clock.now());
  const times = timesOf(timeZone, days, bounds, true).get(since) ?? new Map<AgentId | '', DayCounts>();
  const counts = new Map(rows.map((row) => [row.key as AgentId, row.counts]));
  const keys = [...counts.keys(), ...times.keys()];
  const agentIds = new Set(keys.flatMap((key) => (key === '' ? [] : [key])));
  return new Map(
    [...agentIds].map((agentId): [AgentId, readonly HistoryFigure[]] => {
      const time = times.get(agentId) ?? NO_COUNTS;
      return [agentId, historyFigures(counts.get(agentId) ?? NO_HISTORY, time, WITHIN, COMPARED_NAMES)];
    }),
  );
}

type BySkill = ReadonlyMap<SkillId, FiguresByAgent>;

async function skillsOf(
  site: LiveSite,
  { store }: Tools,
  agentId: AgentId,
  span: Span,
  past: Span,
): Promise<Development['skills']> {
  const { siteId } = site.row;
  const now = figuresBySkill(await store.readSkilled(siteId, span.since, span.until));
  const before = figuresBySkill(await store.readSkilled(siteId, past.since, past.until));
  const label = labelsOf(site, 'skill');
  const nobody: FiguresByAgent = new Map();
  return [...now]
    .filter(([, figures]) => figures.has(agentId))
    .map(([skillId, figures]) => {
      const measures = comparisonsOf(agentId, SKILL_NAMES, figures, before.get(skillId) ?? nobody);
      const [first] = measures;
      const handled = first?.now.state === 'counted' ? first.now.value : 0;
      return { skillId, label: label(skillId), handled, measures };
    })
    .sort((one, other) => other.handled - one.handled || (one.skillId < other.skillId ? -1 : 1))
    .slice(0, HISTORY_API_LIMITS.seriesMost);
}

/** Who asked for two skills counts for both. */
function figuresBySkill(rows: readonly SkilledRow[]): BySkill {
  const sums = new Map<SkillId, Map<AgentId, Record<CountName, number>>>();
  for (const { agentId, skills, counts } of rows) {
    for (const skillId of agentId === '' ? [] : skills) {
      const agents = sums.get(skillId) ?? new Map<AgentId, Record<CountName, number>>();
      sums.set(skillId, agents);
      const sum = agents.get(agentId) ?? { ...NO_HISTORY };
      agents.set(agentId, sum);
      for (const name of HISTORY_NAMES) sum[name] += counts[name];
    }
  }
  const figuresOf = (counts: HistoryCounts) => historyFigures(counts, null, WITHIN, SKILL_NAMES);
  return new Map(
    [...sums].map(([skillId, agents]) => [
      skillId,
      new Map([...agents].map(([agentId, counts]) => [agentId, figuresOf(counts)])),
    ]),
  );
}

/** By week, as far as there was anything. */
async function trendOf(
  site: LiveSite,
  { store }: Tools,
  agentId: AgentId,
  zone: TimeZone,
  { since, until }: Span,
): Promise<readonly HistoryPoint[]> {
  const bounds = stepsOf(zone, 'week', since, until) ?? [since, until];
  const question = { filter: { agent: agentId }, by: null, bounds, counts: COUNTS };
  const rows = await store.readHistory(site.row.siteId, question);
  const customers = await store.readCustomers(site.row.siteId, question);
  const nothingMore = { customersInAll: [], times: null, names: TREND_NAMES, within: WITHIN } as const;
  return seriesOf({ bounds, rows, customers, ...nothingMore }).series[0]?.points ?? [];
}
