import type { AgentId, FieldProblem, SpanQuery } from '../../protocol/index.ts';
import { COMPARED_NAMES, comparisonsOf } from '../../core/development/index.ts';
import { csvOf } from '../csv.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Surroundings } from '../surroundings.ts';
import { figuresByAgent } from './development.ts';
import { figureCells, figureHead, soldCell } from './history-csv.ts';
import { nameOf } from './labels.ts';
import { datesOf, spanOf, spanOfDates } from './span.ts';

/** One line for each agent: what an incentive scheme may count, and nothing of fewer than five cases. */
export async function developmentCsv(
  site: LiveSite,
  tools: Pick<Surroundings, 'store' | 'clock'>,
  query: SpanQuery,
): Promise<string | FieldProblem> {
  const { timeZone: zone } = site.state.settings;
  const asked = spanOf(zone, query);
  if ('field' in asked) return asked;
  const dates = datesOf(zone, asked);
  const { since, until } = spanOfDates(zone, dates);
  const figures = await figuresByAgent(site, tools, dates);
  const question = { filter: {}, by: 'agent', bounds: [since, until], counts: [] } as const;
  const { siteId } = site.row;
  const amounts = new Map((await tools.store.readHistory(siteId, question)).map((row) => [row.key, row]));
  const customers = await tools.store.readCustomers(siteId, question);
  const soldBy = (agentId: AgentId) =>
    (amounts.get(agentId)?.amounts ?? []).map((sold) => {
      const { currency } = sold;
      const found = customers.find((each) => each.key === agentId && each.currency === currency);
      return { ...sold, customers: found?.customers ?? 0 };
    });
  const rows = [...figures.keys()]
    .sort()
    .map((agentId) => [
      agentId,
      nameOf(site, agentId),
      dates.firstDate,
      dates.lastDate,
      ...comparisonsOf(agentId, COMPARED_NAMES, figures, new Map()).flatMap(({ now }) => figureCells(now)),
      soldCell(soldBy(agentId)),
    ]);
  return csvOf(['agent', 'name', 'from', 'until', ...figureHead(COMPARED_NAMES), 'sold'], rows);
}
