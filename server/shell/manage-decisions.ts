import { parseArgs } from 'node:util';
import { LIMITS, type AgentId, type DecisionRecord, type Moment, type SiteId } from '../protocol/index.ts';
import type { TicketId } from '../protocol/index.ts';
import { ownerWords } from '../core/index.ts';
import type { DecisionFilter } from '../store/store.ts';
import type { Managed, ManageTools } from './manage-command.ts';

/** Sentences printed at once; of more the newest are shown. */
const DECISIONS_SHOWN = 200;

const OPTIONS = {
  site: { type: 'string' },
  ticket: { type: 'string' },
  since: { type: 'string', default: '1h' },
  until: { type: 'string' },
} as const;

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const TIME_HELP =
  'Give a time back such as 90m, 2h or 3d, or a moment such as 2026-11-22T10:00Z, not one in the future.';

/** Why tickets went where they went, in sentences, oldest first. Nothing is changed. */
export async function manageDecisions(
  words: readonly string[],
  { store, clock }: Pick<ManageTools, 'store' | 'clock'>,
  usage: string,
): Promise<Managed> {
  const { values } = parseArgs({ args: [...words], options: OPTIONS });
  if (values.site === undefined) return { ok: false, sentence: usage };
  const sites = await store.readSites();
  const site = sites.find(({ siteId }) => siteId === values.site);
  if (site === undefined) return { ok: false, sentence: noSite(values.site, sites) };
  const filter = filterOf(values, clock.now());
  if (filter === null) return { ok: false, sentence: TIME_HELP };
  const found = await store.readDecisions(site.siteId, filter, DECISIONS_SHOWN + 1);
  const profiles = await store.readProfiles(site.siteId);
  const names = new Map(profiles.map(({ agentId, name }) => [agentId, name]));
  return { ok: true, sentence: report(found, (agentId) => names.get(agentId) ?? agentId) };
}

type Wish = { readonly ticket?: string; readonly since: string; readonly until?: string };

/** `null` for a time that is none. */
function filterOf({ ticket, since, until }: Wish, now: Moment): DecisionFilter | null {
  if (ticket !== undefined) return { ticketId: ticket as TicketId };
  const sinceAt = momentOf(since, now);
  const untilAt = until === undefined ? now : momentOf(until, now);
  return sinceAt === null || untilAt === null ? null : { since: sinceAt, until: untilAt };
}

function momentOf(text: string, now: Moment): Moment | null {
  const back = /^(\d{1,6})([mhd])$/.exec(text);
  const moment = back
    ? now - Number(back[1]) * UNITS[back[2] as keyof typeof UNITS]
    : Date.parse(/^\d{4}-\d\d-\d\d/.test(text) ? text : '');
  return Number.isFinite(moment) && moment <= now ? moment : null;
}

function report(found: readonly DecisionRecord[], agent: (agentId: AgentId) => string): string {
  if (found.length === 0) {
    return `No decision is recorded there. They are kept for ${LIMITS.decisionsKeptSeconds / 86_400} days.`;
  }
  const clock = (at: Moment): string => new Date(at).toISOString().replace('T', ' ').slice(0, 19);
  const lines = found
    .slice(0, DECISIONS_SHOWN)
    .reverse()
    .map((record) => `${clock(record.at)}  ${ownerWords(record, { agent, clock })}`);
  const more = `There were more: these are the newest ${DECISIONS_SHOWN}. Older ones are shown with --until.`;
  return [...(found.length > DECISIONS_SHOWN ? [more] : []), 'All times are UTC.', ...lines].join('\n');
}

const noSite = (siteId: string, sites: readonly { readonly siteId: SiteId }[]): string =>
  `There is no site ${siteId}. Sites: ${sites.map((site) => site.siteId).join(', ') || 'none yet'}.`;
