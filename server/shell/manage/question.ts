import type { Moment } from '../../protocol/index.ts';
import type { Site } from '../../store/index.ts';
import type { Managed, ManageTools } from './command.ts';
import { momentOf, noSite, TIME_HELP } from './parts.ts';

/** What the command line is asked about a site and a time. */
export type Question = { readonly site: Site; readonly since: Moment; readonly until: Moment };

type Asked = { readonly site?: string; readonly since: string; readonly until?: string };

/** The question, or what is wrong with it in a sentence. */
export async function questionOf(
  { site: siteId, since, until }: Asked,
  { store, clock }: Pick<ManageTools, 'store' | 'clock'>,
  usage: string,
): Promise<Question | (Managed & { readonly ok: false })> {
  if (siteId === undefined) return { ok: false, sentence: usage };
  const sites = await store.readSites();
  const site = sites.find((each) => each.siteId === siteId);
  if (site === undefined) return { ok: false, sentence: noSite(siteId, sites) };
  const now = clock.now();
  const sinceAt = momentOf(since, now);
  const untilAt = until === undefined ? now : momentOf(until, now);
  if (sinceAt === null || untilAt === null) return { ok: false, sentence: TIME_HELP };
  return { site, since: sinceAt, until: untilAt };
}
