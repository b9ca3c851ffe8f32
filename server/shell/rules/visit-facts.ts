import type { VisitContext } from '../../protocol/index.ts';
import type { BrowserFacts } from '../../rules/index.ts';
import type { Store } from '../../store/index.ts';

/** What of a visit can be said without saying who it was: attributes and titles are left out. */
export function visitFacts({ page, circumstances, touchpoints }: VisitContext): Partial<BrowserFacts> | null {
  if (circumstances === undefined) return null;
  const { path, referrer, device, locale, zone } = circumstances;
  const last = path.at(-1);
  const seconds = last?.seconds ?? null;
  const here = page === null ? last?.address : page.address;
  if (here === undefined) return null;
  return {
    path: pathOf(here),
    pathsSeen: [...new Set(path.map(({ address }) => pathOf(address)))],
    // How long is not known of a page that was loaded anew.
    ...(seconds !== null && { dwellSeconds: seconds }),
    referrerHost: referrer === '' ? '' : new URL(referrer).host,
    campaign: campaignIn(here),
    device: device.kind,
    locale,
    zone,
    tracked: touchpoints.map(({ name }) => name),
  };
}

const pathOf = (address: string): string => new URL(address).pathname;

function campaignIn(address: string): BrowserFacts['campaign'] {
  const { searchParams } = new URL(address);
  const of = (part: string): string => searchParams.get(`utm_${part}`) ?? '';
  return { source: of('source'), medium: of('medium'), name: of('campaign') };
}

/** Kept for the editor of rules, which says how often a rule would have matched. */
export async function keepVisitFacts(
  store: Pick<Store, 'addVisitFacts'>,
  siteId: Parameters<Store['addVisitFacts']>[0],
  context: VisitContext | null,
  now: number,
): Promise<void> {
  const facts = context === null ? null : visitFacts(context);
  if (facts !== null) await store.addVisitFacts(siteId, { at: now, json: JSON.stringify(facts) });
}
