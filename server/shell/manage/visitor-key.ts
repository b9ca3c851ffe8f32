import { parseArgs } from 'node:util';
import type { ManageTools, Managed } from './command.ts';
import { keepVisitorKey, replaceVisitorKey } from '../vouching/visitor-key.ts';

/** Shows the key of a site, made at first need, or puts another in its place. */
export async function manageVisitorKey(
  words: readonly string[],
  tools: ManageTools,
  usage: string,
): Promise<Managed> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { new: { type: 'boolean', default: false } },
  });
  if (positionals.length !== 1) return { ok: false, sentence: usage };
  const site = (await tools.store.readSites()).find(({ siteId }) => siteId === positionals[0]);
  if (site === undefined) return { ok: false, sentence: 'Add the site first; there is none of this name.' };
  const key = await (values.new ? replaceVisitorKey : keepVisitorKey)(tools, site.siteId);
  return { ok: true, sentence: key };
}
