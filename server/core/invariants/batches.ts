import { later } from '../moment.ts';
import type { AgentId } from '../../protocol/index.ts';
import type { EventOf, SiteEvent } from '../event.ts';
import type { SiteState } from '../state.ts';

type Published = EventOf<'reviewPublished'>;

/**
 * Reviews of an agent that one decision published and that can be told apart: fewer than a batch, and not
 * each held for its time. `before` is the site just before the decision.
 */
export function lonelyReviews(before: SiteState, events: readonly SiteEvent[]): readonly string[] {
  const batches = new Map<AgentId, Published[]>();
  const writtenAt = new Map([...before.unpublished.values()].map((one) => [one.reviewId, one.writtenAt]));
  let { settings } = before;
  for (const event of events) {
    if (event.type === 'settingsChanged') settings = event.settings;
    if (event.type === 'reviewWritten') writtenAt.set(event.reviewId, event.at);
    if (event.type === 'reviewPublished')
      batches.set(event.agentId, [...(batches.get(event.agentId) ?? []), event]);
  }
  return [...batches].flatMap(([agentId, batch]) => {
    const isHeld = ({ reviewId, at }: Published): boolean =>
      at >= later(writtenAt.get(reviewId) ?? at, settings.reviewHeldSeconds);
    if (batch.length >= settings.reviewBatch || batch.every(isHeld)) return [];
    return [`Of agent ${agentId} only ${batch.length} reviews appeared together.`];
  });
}
