import { parseArgs } from 'node:util';
import { STORY_LIMITS, type AgentId, type VisitorId } from '../../protocol/index.ts';
import type { Look, LookedAt, LookFilter } from '../../store/index.ts';
import type { Managed, ManageTools } from '../manage/command.ts';
import { printedMoment } from '../manage/parts.ts';
import { questionOf } from '../manage/question.ts';

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
  tools: Pick<ManageTools, 'store' | 'clock'>,
  usage: string,
): Promise<Managed> {
  const { values } = parseArgs({ args: [...words], options: OPTIONS });
  const question = await questionOf(values, tools, usage);
  if ('ok' in question) return question;
  const { site, since, until } = question;
  const { store } = tools;
  const filter: LookFilter = {
    since,
    until,
    ...(values.visitor === undefined ? {} : { visitorId: values.visitor as VisitorId }),
    ...(values.agent === undefined ? {} : { agentId: values.agent as AgentId }),
  };
  const found = await store.readLooks(site.siteId, filter, LOOKS_SHOWN + 1);
  const profiles = await store.readProfiles(site.siteId);
  const names = new Map(profiles.map(({ agentId, name }) => [agentId, name]));
  return { ok: true, sentence: report(found, (agentId) => names.get(agentId) ?? agentId) };
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
