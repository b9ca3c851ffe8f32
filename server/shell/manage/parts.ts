import type { Moment, SiteId } from '../../protocol/index.ts';

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

export const TIME_HELP =
  'Give a time back such as 90m, 2h or 3d, or a moment such as 2026-11-22T10:00Z, not one in the future.';

/** A time back from now, or a moment; `null` for neither, and for what is still to come. */
export function momentOf(text: string, now: Moment): Moment | null {
  const back = /^(\d{1,6})([mhd])$/.exec(text);
  const moment = back
    ? now - Number(back[1]) * UNITS[back[2] as keyof typeof UNITS]
    : Date.parse(/^\d{4}-\d\d-\d\d/.test(text) ? text : '');
  return Number.isFinite(moment) && moment <= now ? moment : null;
}

/** A moment as the command line prints it, in UTC. */
export const printedMoment = (at: Moment): string =>
  new Date(at).toISOString().replace('T', ' ').slice(0, 19);

export const noSite = (siteId: string, sites: readonly { readonly siteId: SiteId }[]): string =>
  `There is no site ${siteId}. Sites: ${sites.map((site) => site.siteId).join(', ') || 'none yet'}.`;
