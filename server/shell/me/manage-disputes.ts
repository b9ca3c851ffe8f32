import { parseArgs } from 'node:util';
import {
  HIDE_REASONS,
  MEASURE_LIMITS,
  STARS_COUNT,
  type ReviewId,
  type SiteId,
} from '../../protocol/index.ts';
import type { StoredDispute } from '../../store/index.ts';
import { decideDispute } from '../manage/administer.ts';
import type { Managed, ManageTools } from '../manage/command.ts';
import { noSite, printedMoment } from '../manage/parts.ts';

const OPTIONS = {
  uphold: { type: 'string' },
  reject: { type: 'string' },
  reason: { type: 'string', default: 'off-topic' },
} as const;

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
  const named = HIDE_REASONS.find((each) => each === values.reason);
  if (named === undefined) {
    return { ok: false, sentence: `Give one of these reasons: ${HIDE_REASONS.join(', ')}.` };
  }
  const reason = uphold === undefined ? null : named;
  const done = await decideDispute(tools, siteId, reviewId, reason);
  if (!done.ok) return { ok: false, sentence: done.refusal.message };
  const verdict = `The dispute about ${reviewId} is ${reason === null ? 'rejected' : 'upheld'}`;
  if (reason === null) return { ok: true, sentence: `${verdict}: visitors read it as before.` };
  const stars = STARS_COUNT[reason] ? 'its stars count as before' : 'its stars do not count';
  return {
    ok: true,
    sentence:
      `${verdict}: no visitor reads it any more, and ${stars}. ` +
      'Visitors are told how many are hidden, and why.',
  };
}

async function openDisputes(siteId: SiteId, { store }: Pick<ManageTools, 'store'>): Promise<string> {
  const open = await store.readDisputes(siteId, { open: true }, MEASURE_LIMITS.disputesListed);
  return open.length === 0 ? 'No review is disputed.' : open.map(lineOf).join('\n');
}

const lineOf = ({ reviewId, agentId, reason, disputedAt, stars, comment }: StoredDispute): string =>
  `${printedMoment(disputedAt)}  ${reviewId}, ${stars} stars for ${agentId}: “${comment}”\n` +
  `    ${agentId} says: ${reason}`;
