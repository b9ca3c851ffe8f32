import { LIMITS } from '../../protocol/index.ts';
import { checkLimit } from '../checks.ts';
import type { Store } from '../store.ts';
import { promised, savedSite } from './memory.ts';
import type { Memory } from './memory.ts';
import { answerKey } from './site-memory.ts';

type EventMethods = Pick<
  Store,
  'commit' | 'readEvents' | 'readSnapshot' | 'writeSnapshot' | 'readAnswer' | 'readDecisions' | 'prune'
>;

export function eventMethods(memory: Memory): EventMethods {
  const { sites, sessions } = memory;
  return {
    commit: promised((commit) => savedSite(memory, commit.siteId).commit(commit)),
    readEvents: promised((siteId, version, limit) => {
      checkLimit(limit);
      return sites.get(siteId)?.events.slice(version, version + limit) ?? [];
    }),
    readSnapshot: promised((siteId) => sites.get(siteId)?.snapshot ?? null),
    writeSnapshot: promised((siteId, snapshot) => {
      const site = savedSite(memory, siteId);
      if (site.snapshot === null || site.snapshot.version <= snapshot.version)
        site.snapshot = { ...snapshot };
    }),
    readAnswer: promised(
      (siteId, actor, commandId) => sites.get(siteId)?.answers.get(answerKey(actor, commandId)) ?? null,
    ),
    readDecisions: promised((siteId, filter, limit) => {
      checkLimit(limit);
      return (sites.get(siteId)?.decisions ?? [])
        .filter((decision) =>
          'ticketId' in filter
            ? decision.ticketId === filter.ticketId
            : decision.at >= filter.since && decision.at <= filter.until,
        )
        .reverse()
        .slice(0, limit);
    }),
    prune: promised((now) => {
      const oldestAnswer = now - LIMITS.answersKeptSeconds * 1_000;
      const oldestDecision = now - LIMITS.decisionsKeptSeconds * 1_000;
      for (const site of sites.values()) {
        site.dropAnswers(({ at }) => at < oldestAnswer);
        site.dropDecisions(({ at }) => at < oldestDecision);
        site.attachments.prune(now);
        site.stories.prune(now);
        site.touchpoints.prune(now);
        site.firings.prune(now);
        site.webhooks.prune(now);
        site.measures.prune(now);
        site.history.prune(now);
        site.knowledge.prune(now);
      }
      for (const [tokenHash, { expiresAt }] of sessions) {
        if (expiresAt <= now) sessions.delete(tokenHash);
      }
    }),
  };
}
