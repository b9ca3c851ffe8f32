/** Slot time of one agent, in seconds: busy, and online (capacity times presence). */
export type Work = { readonly busySeconds: number; readonly onlineSeconds: number };

/**
 * Time online at the site's share that every agent is credited with, so that little evidence moves little.
 */
const SHRINK_SECONDS = 900;

/** Six digits of a share are compared and recorded: a smaller difference is none. */
const PRECISION = 1e6;

/** By share, not by amount: part-timers and newcomers are neither punished nor flooded. */
export function busyShare({ busySeconds, onlineSeconds }: Work, siteShare: number): number {
  const share = (busySeconds + SHRINK_SECONDS * siteShare) / (onlineSeconds + SHRINK_SECONDS);
  return Math.round(share * PRECISION) / PRECISION;
}

export function siteShareOf(works: readonly Work[]): number {
  const busy = works.reduce((sum, { busySeconds }) => sum + busySeconds, 0);
  const online = works.reduce((sum, { onlineSeconds }) => sum + onlineSeconds, 0);
  return online > 0 ? busy / online : 0;
}

/**
 * Of agents who could all take a ticket: the least occupied, then the one idle longest, then the least id.
 */
export function leastOccupied<Id extends string | number>(
  candidates: readonly { readonly id: Id; readonly share: number; readonly idleSince: number }[],
): Id | null {
  const [first] = [...candidates].sort(
    (left, right) =>
      left.share - right.share || left.idleSince - right.idleSince || (left.id < right.id ? -1 : 1),
  );
  return first?.id ?? null;
}
