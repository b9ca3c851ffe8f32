import {
  LIMITS,
  type AgentId,
  type FairAgent,
  type FairnessAnswer,
  type FairnessSpan,
  type FieldProblem,
  type SpanQuery,
} from '../../protocol/index.ts';
import { alarmsOf, fairnessByDay, fairnessOfDays, measuresOf } from '../../core/fairness/index.ts';
import type { AgentDay } from '../../core/index.ts';
import type { SiteState } from '../../core/state.ts';
import { dayAt } from '../../hours/index.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Surroundings } from '../surroundings.ts';
import { agentDaysOf } from './agent-days.ts';
import { nameOf } from './labels.ts';
import { datesOf, spanOf, spanOfDates, type Span } from './span.ts';

type Tools = Pick<Surroundings, 'store' | 'clock'>;

/** How fair a site was on the days that are asked for, and is today. */
export async function readFairness(
  site: LiveSite,
  tools: Tools,
  query: SpanQuery,
): Promise<FairnessAnswer | FieldProblem> {
  const { state } = site;
  const { timeZone: zone } = state.settings;
  const span = spanOf(zone, query);
  if ('field' in span) return span;
  const now = tools.clock.now();
  const dates = datesOf(zone, span);
  const days = await agentDaysOf(site, tools, dates, now);
  const { date, startsAt, endsAt } = dayAt(zone, now);
  const today = await agentDaysOf(site, tools, { firstDate: date, lastDate: date }, now);
  return {
    zone,
    ...dates,
    span: await fairSpan(site, tools, days, spanOfDates(zone, dates)),
    days: fairnessByDay(days),
    today: {
      ...(await fairSpan(site, tools, today, { since: startsAt, until: endsAt })),
      ...(await watchedToday(site, now)),
    },
  };
}

async function fairSpan(
  site: LiveSite,
  { store }: Tools,
  days: readonly AgentDay[],
  { since, until }: Span,
): Promise<FairnessSpan> {
  const counts = ['served', 'waitMilliseconds'] as const;
  const question = { filter: {}, by: 'agent', bounds: [since, until], counts } as const;
  const waits = new Map(
    (await store.readHistory(site.row.siteId, question)).map((row) => [row.key, row.counts]),
  );
  const { agents, ...fairness } = fairnessOfDays(days, newcomersIn(site.state));
  return {
    ...fairness,
    agents: agents.map((agent): FairAgent => {
      const { served = 0, waitMilliseconds = 0 } = waits.get(agent.agentId) ?? {};
      const waitSeconds = served === 0 ? null : waitMilliseconds / served / 1_000;
      return { ...agent, name: nameOf(site, agent.agentId), waitSeconds, waits: served };
    }),
  };
}

/** Who has no rating that is shown yet. */
const newcomersIn = ({ agents }: SiteState): ReadonlySet<AgentId> =>
  new Set(
    [...agents.values()]
      .filter(
        ({ starCounts }) => starCounts.reduce((sum, count) => sum + count, 0) < LIMITS.ratingShownFromReviews,
      )
      .map(({ agentId }) => agentId),
  );

async function watchedToday(site: LiveSite, now: number) {
  const { account, since } = await site.fairness.read(site.state);
  const measures = measuresOf(account, now);
  return {
    since,
    starts: measures.starts,
    violationsPerThousandStarts: measures.violationsPerThousandStarts,
    creditOvertakingsPerThousandStarts: measures.creditOvertakingsPerThousandStarts,
    longestOvertakingSeconds: measures.longestOvertakingSeconds,
    longestWaitSeconds: measures.longestWaitSeconds,
    gotChosen: measures.gotChosen,
    promiseKept: measures.promiseKept,
    abandonment: measures.abandonment,
    estimateError: measures.promises.estimateError,
    pickedOutOfOrder: measures.picks.count,
    alarms: alarmsOf(measures),
  };
}
