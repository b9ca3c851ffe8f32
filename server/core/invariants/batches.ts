import { later } from '../moment.ts';
import type { AgentId } from '../../protocol/index.ts';
import type { EventOf, SiteEvent } from '../event.ts';
import type { SiteState } from '../state.ts';

type Published = EventOf<'reviewPublished' | 'reviewChangePublished'>;

/**
 * What one decision published of the reviews of an agent and that can be told apart: fewer reviews than a
 * batch, changes without such a batch, and not each held for its time. `before` is the site just before the
 * decision. What is held is shown to nobody.
 */
export function lonelyReviews(before: SiteState, events: readonly SiteEvent[]): readonly string[] {
  const batches = new Map<AgentId, Published[]>();
  const writtenAt = new Map([...before.unpublished.values()].map((one) => [one.reviewId, one.writtenAt]));
  let { settings } = before;
  for (const event of events) {
    if (event.type === 'settingsChanged') settings = event.settings;
    if (event.type === 'reviewWritten') writtenAt.set(event.reviewId, event.at);
    if (event.type === 'reviewChanged')
      writtenAt.set(event.reviewId, writtenAt.get(event.reviewId) ?? event.at);
    if (event.type === 'reviewPublished' || event.type === 'reviewChangePublished')
      batches.set(event.agentId, [...(batches.get(event.agentId) ?? []), event]);
  }
  const heldIds = new Set(events.flatMap((event) => (event.type === 'reviewHeld' ? [event.reviewId] : [])));
  return [...batches].flatMap(([agentId, all]) => {
    const batch = all.filter(({ reviewId }) => !heldIds.has(reviewId));
    const isHeld = ({ reviewId, at }: Published): boolean =>
      at >= later(writtenAt.get(reviewId) ?? at, settings.reviewHeldSeconds);
    const company = batch.filter(({ type }) => type === 'reviewPublished').length;
    if (settings.reviewBatch === 1 || company >= settings.reviewBatch || batch.every(isHeld)) return [];
    return [`Of agent ${agentId} only ${company} reviews appeared together.`];
  });
}
