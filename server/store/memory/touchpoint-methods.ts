import { checkLimit } from '../checks.ts';
import { isSubject } from '../subject.ts';
import type { TouchpointOwner, TouchpointStore } from '../touchpoint.ts';
import { promised, savedSite, type Memory } from './memory.ts';
import type { SiteMemory } from './site-memory.ts';

/** The visitor and whom the site means by it, as far as either is known. */
export function ownersIn({ visitors }: SiteMemory, owner: TouchpointOwner): readonly TouchpointOwner[] {
  if (isSubject(owner)) return [owner, ...[visitors.get(owner)].filter((known) => known !== undefined)];
  const subjects = [...visitors].filter(([token, known]) => known === owner && isSubject(token));
  return [owner, ...subjects.map(([token]) => token)];
}

export function touchpointMethods(memory: Memory): TouchpointStore {
  const { sites } = memory;
  return {
    addTouchpoints: promised((siteId, given) => savedSite(memory, siteId).touchpoints.add(given)),
    readTouchpoints: promised((siteId, owner, limit) => {
      checkLimit(limit);
      const site = sites.get(siteId);
      return site?.touchpoints.read(ownersIn(site, owner), limit) ?? [];
    }),
    readOrders: promised((siteId, { since, until }, limit) => {
      checkLimit(limit);
      const site = sites.get(siteId);
      return (site?.touchpoints.orders(since, until) ?? [])
        .slice(0, limit)
        .flatMap(({ at, owner, channel, amount }) =>
          amount === null ? [] : [{ at, visitorId: site?.visitors.get(owner) ?? null, channel, amount }],
        );
    }),
    readTalksOf: promised((siteId, visitorId, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.history.talksOf(visitorId).slice(0, limit) ?? [];
    }),
    forgetTouchpoints: promised((siteId, owner) => {
      const site = sites.get(siteId);
      site?.touchpoints.forget(ownersIn(site, owner));
    }),
    pruneTouchpointsBefore: promised(
      (siteId, before) => sites.get(siteId)?.touchpoints.pruneBefore(before) ?? 0,
    ),
  };
}
