import assert from 'node:assert/strict';
import { LIMITS } from '../../protocol/index.ts';
import type { Moment, SiteId } from '../../protocol/index.ts';
import { checkEmail, checkLimit } from '../checks.ts';
import { readCursor, reviewPage } from '../review-page.ts';
import type { Account, SaveAccountResult, Store, StoredReview, StoredSession } from '../store.ts';
import { SiteMemory, answerKey } from './site-memory.ts';

/** The reference for tests: it behaves as every store must, and forgets all when the process ends. */
export function createMemoryStore(): Store {
  const sites = new Map<SiteId, SiteMemory>();
  const accounts = new Map<string, Account>();
  const sessions = new Map<string, StoredSession>();
  const written = (siteId: SiteId): SiteMemory => {
    const site = sites.get(siteId);
    assert(site !== undefined, `The site ${siteId} was never saved.`);
    return site;
  };

  return {
    commit: async (commit) => written(commit.siteId).commit(commit),
    readEvents: async (siteId, version, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.events.slice(version, version + limit) ?? [];
    },
    readSnapshot: async (siteId) => sites.get(siteId)?.snapshot ?? null,
    writeSnapshot: async (siteId, snapshot) => {
      const site = written(siteId);
      if (site.snapshot === null || site.snapshot.version <= snapshot.version)
        site.snapshot = { ...snapshot };
    },
    readAnswer: async (siteId, actor, commandId) =>
      sites.get(siteId)?.answers.get(answerKey(actor, commandId)) ?? null,
    prune: async (now) => {
      const oldest = now - LIMITS.answersKeptSeconds * 1_000;
      for (const site of sites.values()) site.dropAnswers(({ at }) => at < oldest);
      for (const [tokenHash, { expiresAt }] of sessions) {
        if (expiresAt <= now) sessions.delete(tokenHash);
      }
    },

    readSites: async () =>
      byKey(
        [...sites.values()].map(({ site }) => site),
        ({ siteId }) => siteId,
      ),
    saveSite: async (site) => {
      const known = sites.get(site.siteId);
      const copy = structuredClone(site);
      if (known === undefined) sites.set(site.siteId, new SiteMemory(copy));
      else known.site = copy;
    },
    readProfiles: async (siteId) =>
      byKey([...(sites.get(siteId)?.profiles.values() ?? [])], ({ agentId }) => agentId),
    identifyVisitor: async (siteId, tokenHash, newId) => {
      const { visitors } = written(siteId);
      const visitorId = visitors.get(tokenHash) ?? newId;
      visitors.set(tokenHash, visitorId);
      return visitorId;
    },
    readTicketTexts: async (siteId, ticketIds) => {
      const tickets = sites.get(siteId)?.tickets;
      return [...new Set(ticketIds)].flatMap((ticketId) => {
        const found = tickets?.get(ticketId);
        if (found === undefined) return [];
        const { kind: _, ...text } = found;
        return [text];
      });
    },
    readMessages: async (siteId, conversationId, after, limit) => {
      checkLimit(limit);
      return (sites.get(siteId)?.messages.get(conversationId) ?? [])
        .filter(({ number }) => number > after)
        .sort((one, other) => one.number - other.number)
        .slice(0, limit)
        .map(({ kind: _kind, visitorId: _visitorId, ...message }) => message);
    },
    readReviews: async (siteId, agentId, page, limit) => {
      checkLimit(limit);
      return reviewPage(publishedReviews(sites.get(siteId), agentId, page).slice(0, limit + 1), limit);
    },
    forgetVisitor: async (siteId, visitorId) => sites.get(siteId)?.forgetVisitor(visitorId),

    saveAccount: async (account) => {
      checkEmail(account.email);
      written(account.siteId);
      return saveAccount(accounts, account);
    },
    findAccount: async (email) => accounts.get(email) ?? null,
    saveSession: async (session) => {
      written(session.siteId);
      sessions.set(session.tokenHash, { ...session });
    },
    findSession: async (tokenHash, now) => {
      const session = sessions.get(tokenHash);
      return session !== undefined && session.expiresAt > now ? session : null;
    },
    deleteSession: async (tokenHash) => void sessions.delete(tokenHash),

    close: async () => {},
  };
}

function saveAccount(accounts: Map<string, Account>, account: Account): SaveAccountResult {
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

/** Newest first, after the cursor. */
function publishedReviews(
  site: SiteMemory | undefined,
  agentId: string,
  page: string | null,
): readonly StoredReview[] {
  const cursor = readCursor(page);
  const isOlder = (one: Position, other: Position): boolean =>
    one.publishedAt === other.publishedAt
      ? one.reviewId < other.reviewId
      : one.publishedAt < other.publishedAt;
  return [...(site?.reviews.values() ?? [])]
    .flatMap(({ reviewId, agentId: reviewed, stars, comment, publishedAt }) =>
      reviewed === agentId && publishedAt !== null
        ? [{ reviewId, agentId: reviewed, stars, comment, publishedAt }]
        : [],
    )
    .filter((review) => cursor === null || isOlder(review, cursor))
    .sort((one, other) => (isOlder(one, other) ? 1 : -1));
}

type Position = { readonly publishedAt: Moment; readonly reviewId: string };

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...items].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
