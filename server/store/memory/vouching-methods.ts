import type { VisitorId } from '../../protocol/index.ts';
import type { Vouched, Vouching } from '../identity.ts';
import type { Store } from '../store.ts';
import { isSubject, subjectToken } from '../subject.ts';
import { promised, savedSite } from './memory.ts';
import type { Memory } from './memory.ts';
import type { SiteMemory } from './site-memory.ts';

export const vouchingMethods = (memory: Memory): Pick<Store, 'vouch' | 'unbind'> => ({
  vouch: promised((siteId, vouching) => vouch(savedSite(memory, siteId), vouching)),
  unbind: promised((siteId, tokenHash) => {
    const site = savedSite(memory, siteId);
    const visitorId = site.visitors.get(tokenHash);
    if (visitorId === undefined || !isVouched(site, visitorId)) return false;
    site.receipts.unbind(visitorId, tokenHash);
    return site.visitors.delete(tokenHash);
  }),
});

function vouch(site: SiteMemory, vouching: Vouching): Vouched {
  const { subjectHash, heldBy, mayLeave, tokenHash, newId } = vouching;
  const { visitors, receipts } = site;
  const subject = subjectToken(subjectHash);
  const meant = visitors.get(subject) ?? null;
  if (meant !== null && meant === heldBy) return { outcome: 'known', visitorId: meant };
  const wasVouched = heldBy !== null && isVouched(site, heldBy);
  if (heldBy !== null && meant !== null && !wasVouched && !mayLeave) {
    return { outcome: 'later', visitorId: heldBy };
  }
  const adopted = meant === null && heldBy !== null && !wasVouched;
  const visitorId = meant ?? (adopted ? heldBy : newId);
  if (adopted) {
    for (const [known, owner] of visitors) if (owner === heldBy) visitors.delete(known);
    receipts.forget(heldBy);
  }
  visitors.set(subject, visitorId);
  for (const dropped of receipts.bind(visitorId, { tokenHash, receiptHash: subject })) {
    visitors.delete(dropped);
  }
  visitors.set(tokenHash, visitorId);
  return { outcome: adopted ? 'adopted' : wasVouched ? 'replaced' : 'became', visitorId };
}

const isVouched = ({ visitors }: SiteMemory, visitorId: VisitorId): boolean =>
  [...visitors].some(([tokenHash, owner]) => owner === visitorId && isSubject(tokenHash));
