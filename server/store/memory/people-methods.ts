import type { Acquaintances } from '../../protocol/index.ts';
import type { Site, SiteChange, Store } from '../store.ts';
import { promised, savedSite, sortedBy } from './memory.ts';
import type { Memory } from './memory.ts';
import { SiteMemory } from './site-memory.ts';

type SiteMethods = Pick<
  Store,
  'readSites' | 'saveSite' | 'identifyVisitor' | 'findVisitor' | 'readAcquaintances' | 'readPhoto'
>;

/** What is not said stays as it was. */
export function saveSiteOf(known: SiteMemory, site: SiteChange): void {
  known.site = withHidden(structuredClone({ ...known.site, ...site }));
}

const NOBODY_KNOWN: Acquaintances = { former: null, favourites: [], avoided: [] };

export function peopleMethods(memory: Memory): SiteMethods {
  const { sites } = memory;
  return {
    readSites: promised(() =>
      sortedBy(
        [...sites.values()].map(({ site }) => site),
        ({ siteId }) => siteId,
      ),
    ),
    saveSite: promised((site) => {
      const known = sites.get(site.siteId);
      if (known === undefined) sites.set(site.siteId, new SiteMemory(withHidden(structuredClone(site))));
      else saveSiteOf(known, site);
    }),
    identifyVisitor: promised((siteId, tokenHash, newId) => {
      const { visitors } = savedSite(memory, siteId);
      const visitorId = visitors.get(tokenHash) ?? newId;
      visitors.set(tokenHash, visitorId);
      return visitorId;
    }),
    findVisitor: promised((siteId, tokenHash) => sites.get(siteId)?.visitors.get(tokenHash) ?? null),
    readPhoto: promised((siteId, photoId) => {
      for (const [agentId, photo] of sites.get(siteId)?.photos ?? [])
        if (photo.photoId === photoId) return { agentId, content: photo.content };
      return null;
    }),
    readAcquaintances: promised(
      (siteId, visitorId) => sites.get(siteId)?.acquaintances.get(visitorId)?.read() ?? NOBODY_KNOWN,
    ),
  };
}

/** Nothing hidden is left out. */
function withHidden({ hiddenFields = [], ...site }: Site): Site {
  return hiddenFields.length === 0 ? site : { ...site, hiddenFields };
}
