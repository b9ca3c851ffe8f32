/** How often an agent was seen in the first rows, and the seconds of being available that it came from. */
export type Exposure = { readonly impressions: number; readonly availableSeconds: number };

/**
 * Every agent is credited with so much time, or so many impressions, at the site's rate: whoever is new
 * counts as seen as everybody is, and one glance moves nobody.
 */
const SHRINK = { seconds: 900, impressions: 20 } as const;

/**
 * Impressions per second of being available, so that part-timers are compared by share; `null` while nobody
 * has been seen.
 */
export function exposureRate({ impressions, availableSeconds }: Exposure, site: Exposure): number | null {
  if (site.impressions <= 0 || site.availableSeconds <= 0) return null;
  const siteRate = site.impressions / site.availableSeconds;
  const credited = Math.max(SHRINK.seconds, SHRINK.impressions / siteRate);
  return (impressions + credited * siteRate) / (availableSeconds + credited);
}
