import { parseArgs } from 'node:util';
import type { AgentId, SiteId } from '../../protocol/index.ts';
import { permit } from './administer.ts';
import type { Managed, ManageTools } from './command.ts';

const OPTIONS = {
  'out-of-order': { type: 'boolean', default: false },
  'in-order': { type: 'boolean', default: false },
} as const;

/**
 * Says whether an agent may take visitors out of order; a running server takes it over with what comes next.
 */
export async function managePermissions(
  words: readonly string[],
  tools: Pick<ManageTools, 'store' | 'clock'>,
  usage: string,
): Promise<Managed> {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  const [siteId, agentId] = positionals as [SiteId?, AgentId?];
  const { 'out-of-order': mayPick, 'in-order': mayNot } = values;
  if (siteId === undefined || agentId === undefined || positionals.length !== 2 || mayPick === mayNot) {
    return { ok: false, sentence: usage };
  }
  const done = await permit(tools, siteId, agentId, mayPick);
  if (!done.ok) return { ok: false, sentence: done.refusal.message };
  const may = mayPick ? 'may take visitors out of order, with a reason' : 'takes visitors in their order';
  return { ok: true, sentence: `${agentId} ${may}.` };
}
