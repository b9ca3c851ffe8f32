import { parseArgs } from 'node:util';
import { MEASURE_LIMITS, type ReviewId, type SiteId } from '../../protocol/index.ts';
import type { StoredDispute } from '../../store/index.ts';
import { decideDispute } from '../manage/administer.ts';
import type { Managed, ManageTools } from '../manage/command.ts';
import { noSite, printedMoment } from '../manage/parts.ts';

const OPTIONS = { uphold: { type: 'string' }, reject: { type: 'string' } } as const;

/** The reviews that agents find wrong: shown while open, or one of them decided, also anew. */
export async function manageDisputes(
  words: readonly string[],
  tools: Pick<ManageTools, 'store' | 'clock'>,
  usage: string,
): Promise<Managed> {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  const [siteId] = positionals as [SiteId?];
  const { uphold, reject } = values;
  if (siteId === undefined || positionals.length !== 1 || (uphold !== undefined && reject !== undefined)) {
    return { ok: false, sentence: usage };
  }
  const sites = await tools.store.readSites();
  if (sites.every((site) => site.siteId !== siteId)) return { ok: false, sentence: noSite(siteId, sites) };
  const reviewId = (uphold ?? reject) as ReviewId | undefined;
  if (reviewId === undefined) return { ok: true, sentence: await openDisputes(siteId, tools) };
  const upheld = uphold !== undefined;
  const done = await decideDispute(tools, siteId, reviewId, upheld);
  if (!done.ok) return { ok: false, sentence: done.refusal.message };
  const now = upheld
    ? 'no visitor reads it any more, and its stars do not count'
    : 'visitors read it as before';
  return {
    ok: true,
    sentence: `The dispute about ${reviewId} is ${upheld ? 'upheld' : 'rejected'}: ${now}.`,
  };
}

async function openDisputes(siteId: SiteId, { store }: Pick<ManageTools, 'store'>): Promise<string> {
  const open = await store.readDisputes(siteId, { open: true }, MEASURE_LIMITS.disputesListed);
  return open.length === 0 ? 'No review is disputed.' : open.map(lineOf).join('\n');
}

const lineOf = ({ reviewId, agentId, reason, disputedAt, stars, comment }: StoredDispute): string =>
  `${printedMoment(disputedAt)}  ${reviewId}, ${stars} stars for ${agentId}: “${comment}”\n` +
  `    ${agentId} says: ${reason}`;
