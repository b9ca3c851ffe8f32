import type { SiteEvent } from '../../core/event.ts';
import type { Text } from '../../store/store.ts';

/** Who decided, as an actor of the audit log, and what they noted. */
export type ModerationSaid = { readonly by: string; readonly note: string };

/** What is written beside the events of a moderation. */
export const moderationTexts = (
  events: readonly SiteEvent[],
  { by, note }: ModerationSaid,
): readonly Text[] =>
  events.flatMap((event): readonly Text[] => {
    if (event.type === 'disputeDecided') {
      const { reviewId, upheld, at: decidedAt } = event;
      return [{ kind: 'disputeDecided', reviewId, upheld, decidedAt }];
    }
    if (event.type === 'reviewModerated') {
      const { reviewId, reason, at: moderatedAt } = event;
      return [{ kind: 'reviewModerated', reviewId, reason, note, by, moderatedAt }];
    }
    return [];
  });
