import { LIMITS, type ReviewForm } from '../protocol/index.ts';
import type { SiteSettings } from './settings.ts';

/** What this site asks of those who review. */
export const reviewFormOf = (settings: SiteSettings): ReviewForm => ({
  asksNps: settings.npsAsked,
  praiseTags: settings.praiseTags,
  complaintTags: settings.complaintTags,
  publicUrl: settings.reviewUrl,
});

/**
 * The tags among `tags` that the site offers, each once: a page that is older than a setting may send others.
 */
export function offeredTags(settings: SiteSettings, tags: readonly string[]): readonly string[] {
  const offered = new Set([...settings.praiseTags, ...settings.complaintTags]);
  return [...new Set(tags)].filter((tag) => offered.has(tag)).slice(0, 2 * LIMITS.tagsOffered);
}
