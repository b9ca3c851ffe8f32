import { openDays, type AgentDay } from '../../core/index.ts';
import type { Moment } from '../../protocol/index.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Dates } from './span.ts';

/** What agents came to on these days, today and what no store has yet included. */
export async function agentDaysOf(
  site: Pick<LiveSite, 'row' | 'state'>,
  { store }: Pick<Surroundings, 'store'>,
  { firstDate, lastDate }: Dates,
  now: Moment,
): Promise<readonly AgentDay[]> {
  const stored = await store.readAgentDays(site.row.siteId, null, firstDate, lastDate);
  const open = openDays(site.state, now).filter(({ date }) => date >= firstDate && date <= lastDate);
  const dates = new Set(open.map(({ date }) => date));
  return [...stored.filter(({ date }) => !dates.has(date)), ...open];
}
