import { parseArgs } from 'node:util';
import { STORY_LIMITS, type AgentId, type Moment, type VisitorId } from '../../protocol/index.ts';
import type { Look, LookedAt, LookFilter } from '../../store/index.ts';
import type { Managed, ManageTools } from '../manage/command.ts';
import { momentOf, noSite, printedMoment, TIME_HELP } from '../manage/parts.ts';

/** Rows printed at once; of more the newest are shown. */
const LOOKS_SHOWN = 200;

const OPTIONS = {
  site: { type: 'string' },
  visitor: { type: 'string' },
  agent: { type: 'string' },
  since: { type: 'string', default: '1d' },
  until: { type: 'string' },
} as const;

const WHAT: Readonly<Record<LookedAt, string>> = {
  offer: 'was shown the call of',
  conversation: 'began the conversation with',
  story: 'was told the story of',
  transcript: 'read an earlier conversation of',
};

/** Which agent looked at what of which visitor, oldest first. Nothing is changed. */
export async function manageLooks(
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
  const found = await store.readLooks(site.siteId, filter, LOOKS_SHOWN + 1);
  const profiles = await store.readProfiles(site.siteId);
  const names = new Map(profiles.map(({ agentId, name }) => [agentId, name]));
  return { ok: true, sentence: report(found, (agentId) => names.get(agentId) ?? agentId) };
}

type Wish = {
  readonly visitor?: string;
  readonly agent?: string;
  readonly since: string;
  readonly until?: string;
};

/** `null` for a time that is none. */
function filterOf({ visitor, agent, since, until }: Wish, now: Moment): LookFilter | null {
  const sinceAt = momentOf(since, now);
  const untilAt = until === undefined ? now : momentOf(until, now);
  if (sinceAt === null || untilAt === null) return null;
  return {
    since: sinceAt,
    until: untilAt,
    ...(visitor === undefined ? {} : { visitorId: visitor as VisitorId }),
    ...(agent === undefined ? {} : { agentId: agent as AgentId }),
  };
}

function report(found: readonly Look[], nameOf: (agentId: AgentId) => string): string {
  if (found.length === 0) {
    return `Nobody looked in that time. Looks are kept for ${STORY_LIMITS.looksKeptSeconds / 86_400} days.`;
  }
  const lines = found.slice(0, LOOKS_SHOWN).reverse();
  const more = `There were more: these are the newest ${LOOKS_SHOWN}. Older ones are shown with --until.`;
  return [
    ...(found.length > LOOKS_SHOWN ? [more] : []),
    'All times are UTC.',
    ...lines.map(({ at, agentId, visitorId, what, subjectId }) => {
      const who = `${nameOf(agentId)} (${agentId})`;
      return `${printedMoment(at)}  ${who} ${WHAT[what]} visitor ${visitorId} [${subjectId}]`;
    }),
  ].join('\n');
}
