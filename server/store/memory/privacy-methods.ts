import type { VisitorId } from '../../protocol/index.ts';
import type { SiteEvent } from '../../core/event.ts';
import { checkLimit } from '../checks.ts';
import type { Erasure, PrivacyStore, StillOpen, VisitorCard, VisitorClue } from '../privacy.ts';
import { subjectToken } from '../subject.ts';
import { promised, savedSite, type Memory } from './memory.ts';
import type { SiteMemory } from './site-memory.ts';

/**
 * What is kept of visitors. There is no file here: whoever is erased stays an id in what holds no words, and
 * of what can be swept only words of conversations are.
 */
export function privacyMethods(memory: Memory): PrivacyStore {
  const { sites } = memory;
  return {
    findVisitors: promised((siteId, clue, limit) => {
      checkLimit(limit);
      const site = sites.get(siteId);
      return site === undefined ? [] : [...new Set(visitorsBy(site, clue))].slice(0, limit);
    }),
    readVisitorCard: promised((siteId, visitorId) => {
      const site = sites.get(siteId);
      return site === undefined ? null : cardOf(site, visitorId);
    }),
    readPersonalRows: promised((siteId, visitorId, table, { offset, limit }) => {
      checkLimit(limit);
      const all = rowsOf(sites.get(siteId), visitorId, table);
      const rows = all.slice(offset, offset + limit);
      return { rows, next: rows.length < limit ? null : offset + limit };
    }),

    beginErasure: promised((siteId, erasure) => {
      const { erasures } = savedSite(memory, siteId);
      const begun = erasures.get(erasure.visitorId) ?? { ...erasure };
      erasures.set(erasure.visitorId, begun);
      return begun;
    }),
    readErasures: promised((siteId) => [...(sites.get(siteId)?.erasures.values() ?? [])]),
    renameInEvents: promised((siteId, erasure, from, to) => {
      renameEvents(savedSite(memory, siteId), erasure, from, to);
    }),
    finishErasure: promised((siteId, erasure, version) => {
      const site = savedSite(memory, siteId);
      site.forgetVisitor(erasure.visitorId);
      renameEvents(site, erasure, version + 1, site.events.length);
      const { snapshot } = site;
      if (snapshot !== null) site.snapshot = { ...snapshot, state: renamed(snapshot.state, erasure) };
      for (const [ticketId, ticket] of site.tickets) {
        if (ticket.visitorId !== erasure.visitorId) continue;
        site.tickets.set(ticketId, { ...ticket, visitorId: erasure.standIn });
      }
      site.erasures.delete(erasure.visitorId);
    }),
    scrub: promised(() => true),
    sweep: promised((siteId, kind, before, open, limit) => {
      checkLimit(limit);
      return kind === 'conversations' ? sweepMessages(savedSite(memory, siteId), before, open, limit) : 0;
    }),
  };
}

const renamed = (text: string, { visitorId, standIn }: Erasure): string =>
  text.replaceAll(visitorId, standIn);

function renameEvents(site: SiteMemory, erasure: Erasure, from: number, to: number): void {
  for (let version = from; version <= Math.min(to, site.events.length); version++) {
    const text = renamed(JSON.stringify(site.events[version - 1]), erasure);
    site.events[version - 1] = JSON.parse(text) as SiteEvent;
  }
}

function visitorsBy(site: SiteMemory, { by, value }: VisitorClue): readonly VisitorId[] {
  const tickets = [...site.tickets.values()];
  switch (by) {
    case 'visitorId':
      return cardOf(site, value as VisitorId) === null ? [] : [value as VisitorId];
    case 'subjectHash': {
      const visitorId = site.visitors.get(subjectToken(value));
      return visitorId === undefined ? [] : [visitorId];
    }
    case 'ticketId':
      return tickets.filter((ticket) => ticket.ticketId === value).map(({ visitorId }) => visitorId);
    case 'conversationId':
      return [...site.messages.entries()].flatMap(([conversationId, [first]]) =>
        conversationId === value && first !== undefined ? [first.visitorId] : [],
      );
    case 'mail': {
      const signed = tickets.filter(
        ({ context }) => context?.signed?.email?.toLowerCase() === value.toLowerCase(),
      );
      return [...site.bookings.visitorsWith(value), ...signed.map(({ visitorId }) => visitorId)];
    }
  }
}

function cardOf(site: SiteMemory, visitorId: VisitorId): VisitorCard | null {
  const tickets = [...site.tickets.values()].filter((ticket) => ticket.visitorId === visitorId);
  const talks = [...site.messages.values()].filter(([first]) => first?.visitorId === visitorId);
  const isKnown = tickets.length + talks.length > 0 || [...site.visitors.values()].includes(visitorId);
  if (!isKnown) return null;
  const name = tickets.findLast(({ visitorName }) => visitorName !== '')?.visitorName ?? '';
  const counts = { tickets: tickets.length, conversations: talks.length, reviews: 0, files: 0 };
  return { visitorId, firstSeenAt: null, name, ...counts };
}

function rowsOf(site: SiteMemory | undefined, visitorId: VisitorId, table: string) {
  const isTheirs = (row: { readonly visitorId: VisitorId }): boolean => row.visitorId === visitorId;
  switch (table) {
    case 'ticket_texts':
      return [...(site?.tickets.values() ?? [])].filter(isTheirs);
    case 'messages':
      return [...(site?.messages.values() ?? [])].flat().filter(isTheirs);
    default:
      return [];
  }
}

function sweepMessages(site: SiteMemory, before: number, open: StillOpen, limit: number): number {
  let left = limit;
  for (const [conversationId, messages] of site.messages) {
    if (open.conversationIds.includes(conversationId)) continue;
    const kept = messages.map((message) => {
      const isOutdated = message.sentAt < before && (message.text !== '' || message.attachments.length > 0);
      if (!isOutdated || left === 0) return message;
      left -= 1;
      return { ...message, text: '', attachments: [] };
    });
    site.messages.set(conversationId, kept);
  }
  return limit - left;
}
