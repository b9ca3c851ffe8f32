import { parseArgs } from 'node:util';
import { LIMITS, type AgentId, type DecisionRecord } from '../../protocol/index.ts';
import type { TicketId } from '../../protocol/index.ts';
import { ownerWords } from '../../core/index.ts';
import type { DecisionFilter } from '../../store/store.ts';
import type { Managed, ManageTools } from './command.ts';
import { printedMoment } from './parts.ts';
import { questionOf } from './question.ts';

/** Sentences printed at once; of more the newest are shown. */
const DECISIONS_SHOWN = 200;

const OPTIONS = {
  site: { type: 'string' },
  ticket: { type: 'string' },
  since: { type: 'string', default: '1h' },
  until: { type: 'string' },
} as const;

/** Why tickets went where they went, in sentences, oldest first. Nothing is changed. */
export async function manageDecisions(
  words: readonly string[],
  tools: Pick<ManageTools, 'store' | 'clock'>,
  usage: string,
): Promise<Managed> {
  const { values } = parseArgs({ args: [...words], options: OPTIONS });
  const question = await questionOf(values, tools, usage);
  if ('ok' in question) return question;
  const { site, since, until } = question;
  const { store } = tools;
  const filter: DecisionFilter =
    values.ticket === undefined ? { since, until } : { ticketId: values.ticket as TicketId };
  const found = await store.readDecisions(site.siteId, filter, DECISIONS_SHOWN + 1);
  const profiles = await store.readProfiles(site.siteId);
  const names = new Map(profiles.map(({ agentId, name }) => [agentId, name]));
  return { ok: true, sentence: report(found, (agentId) => names.get(agentId) ?? agentId) };
}

function report(found: readonly DecisionRecord[], agent: (agentId: AgentId) => string): string {
  if (found.length === 0) {
    return `No decision is recorded there. They are kept for ${LIMITS.decisionsKeptSeconds / 86_400} days.`;
  }
  const lines = found
    .slice(0, DECISIONS_SHOWN)
    .reverse()
    .map((record) => `${printedMoment(record.at)}  ${ownerWords(record, { agent, clock: printedMoment })}`);
  const more = `There were more: these are the newest ${DECISIONS_SHOWN}. Older ones are shown with --until.`;
  return [...(found.length > DECISIONS_SHOWN ? [more] : []), 'All times are UTC.', ...lines].join('\n');
}
