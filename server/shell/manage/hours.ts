import { parseArgs } from 'node:util';
import { hoursRefusal, joined, spansOf } from '../../hours/index.ts';
import {
  LIMITS,
  type AgentId,
  type Hours,
  type SiteId,
  type TimeZone,
  type WallSpan,
  type Weekday,
} from '../../protocol/index.ts';
import { setHours } from './administer.ts';
import { loadState } from '../site/load-state.ts';
import type { Managed, ManageTools } from './command.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const DAY_MILLISECONDS = 86_400_000;
const NONE: string[] = [];

const OPTIONS = {
  zone: { type: 'string' },
  week: { type: 'string', multiple: true, default: NONE },
  on: { type: 'string', multiple: true, default: NONE },
  none: { type: 'boolean', default: false },
} as const;

const wrong = (sentence: string): Managed => ({ ok: false, sentence });

/**
 * Sets the hours of an agent, or shows them; a running server takes them over with what happens there next.
 */
export async function manageHours(
  words: readonly string[],
  tools: Pick<ManageTools, 'store' | 'clock'>,
  usage: string,
): Promise<Managed> {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  const [siteId, agentId] = positionals as [SiteId?, AgentId?];
  if (siteId === undefined || agentId === undefined || positionals.length !== 2) return wrong(usage);
  const isAsked = values.zone === undefined && values.week.length + values.on.length === 0 && !values.none;
  if (isAsked) return show(tools, siteId, agentId);
  const hours = values.none ? null : hoursOf(values.zone ?? '', values.week, values.on);
  if (typeof hours === 'string') return wrong(hours);
  const refused = hours === null ? null : hoursRefusal(hours);
  if (refused !== null) return wrong(refused.message);
  const set = await setHours(tools, siteId, agentId, hours);
  return set.ok ? show(tools, siteId, agentId) : wrong(set.refusal.message);
}

/** The hours that these words say, or what is wrong with them. */
function hoursOf(zone: string, week: readonly string[], on: readonly string[]): Hours | string {
  const spansOfWeek: Hours['week'][number][] = [];
  for (const text of week) {
    const [daysText = '', ...spanTexts] = text.trim().split(/\s+/);
    const [days, spans] = [daysOf(daysText), spansIn(spanTexts)];
    if (days === null || spans === null || spans.length === 0) {
      return `Mend --week "${text}": it looks like "mon-fri 09:00-12:00 13:00-17:00".`;
    }
    spansOfWeek.push(...days.flatMap((weekday) => spans.map((span) => ({ weekday, ...span }))));
  }
  const exceptions: Hours['exceptions'][number][] = [];
  for (const text of on) {
    const [date = '', ...spanTexts] = text.trim().split(/\s+/);
    const spans = spanTexts.join() === 'closed' ? [] : spansIn(spanTexts);
    if (spans === null || spanTexts.length === 0) {
      return `Mend --on "${text}": it looks like "2027-12-24 10:00-13:00", or "2027-12-25 closed".`;
    }
    exceptions.push({ date, spans });
  }
  return { zone: zone as TimeZone, week: spansOfWeek, exceptions };
}

function daysOf(text: string): readonly Weekday[] | null {
  const [first = '', last = first, ...more] = text.toLowerCase().split('-');
  const [from, until] = [DAYS.indexOf(first as 'mon'), DAYS.indexOf(last as 'mon')];
  if (from < 0 || until < from || more.length > 0) return null;
  return Array.from({ length: until - from + 1 }, (_, index) => (from + index + 1) as Weekday);
}

function spansIn(texts: readonly string[]): readonly WallSpan[] | null {
  const spans = texts.map((text) => /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(text));
  if (spans.includes(null)) return null;
  return spans.map((span) => ({ from: span?.[1] ?? '', until: span?.[2] ?? '' }));
}

async function show(
  { store, clock }: Pick<ManageTools, 'store' | 'clock'>,
  siteId: SiteId,
  agentId: AgentId,
): Promise<Managed> {
  const { state } = await loadState(store, siteId);
  const agent = state.agents.get(agentId);
  if (agent === undefined) return wrong(`There is no agent ${agentId} on the site ${siteId}.`);
  const { hours } = agent;
  if (hours === null) return { ok: true, sentence: `${agentId} has no hours, so nobody can book.` };
  const now = clock.now();
  const spans = joined(spansOf(hours, now, now + LIMITS.hoursShownDays * DAY_MILLISECONDS));
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: hours.zone,
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const lines = spans.map(({ startsAt, endsAt }) => `  ${format.formatRange(startsAt, endsAt)}`);
  const ahead = lines.length === 0 ? ['  nobody is there'] : lines;
  return { ok: true, sentence: [`${agentId}, the next days in ${hours.zone}:`, ...ahead].join('\n') };
}
