import type { Acquaintances } from '../../protocol/index.ts';
import { checkEmail } from '../checks.ts';
import type { Account, SaveAccountResult, Site, Store } from '../store.ts';
import { promised, savedSite, sortedBy } from './memory.ts';
import type { Memory } from './memory.ts';
import { SiteMemory } from './site-memory.ts';

type SiteMethods = Pick<
  Store,
  'readSites' | 'saveSite' | 'identifyVisitor' | 'findVisitor' | 'readAcquaintances' | 'readPhoto'
>;
type AccountMethods = Pick<
  Store,
  'saveAccount' | 'findAccount' | 'saveSession' | 'findSession' | 'deleteSession'
>;

const NOBODY_KNOWN: Acquaintances = { former: null, favourites: [], avoided: [] };

export const peopleMethods = (memory: Memory): SiteMethods & AccountMethods => ({
  ...siteMethods(memory),
  ...accountMethods(memory),
});

function siteMethods(memory: Memory): SiteMethods {
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
      else known.site = withHidden(structuredClone({ ...known.site, ...site }));
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

function accountMethods(memory: Memory): AccountMethods {
  const { accounts, sessions } = memory;
  return {
    saveAccount: promised((account) => saveAccount(memory, account)),
    findAccount: promised((email) => accounts.get(email) ?? null),
    saveSession: promised((session) => {
      savedSite(memory, session.siteId);
      sessions.set(session.tokenHash, { ...session });
    }),
    findSession: promised((tokenHash, now) => {
      const session = sessions.get(tokenHash);
      return session !== undefined && session.expiresAt > now ? session : null;
    }),
    deleteSession: promised((tokenHash) => {
      sessions.delete(tokenHash);
    }),
  };
}

function saveAccount(memory: Memory, account: Account): SaveAccountResult {
  const { accounts } = memory;
  checkEmail(account.email);
  savedSite(memory, account.siteId);
  const isSame = (known: Account): boolean =>
    known.siteId === account.siteId && known.agentId === account.agentId;
  const owner = accounts.get(account.email);
  if (owner !== undefined && !isSame(owner)) return { ok: false, reason: 'email-taken' };
  for (const [email, known] of accounts) {
    if (isSame(known)) accounts.delete(email);
  }
  accounts.set(account.email, { ...account });
  return { ok: true };
}
