/**
 * An answer that is often given: `/shortcut` finds it in the composer. In its text `{visitor}`, `{agent}` and
 * `{site}` stand for names.
 */
export type QuickReply = { readonly shortcut: string; readonly text: string };

/** What one agent can answer with: the site's, by which all speak alike, and the agent's own. */
export type QuickReplies = {
  readonly siteName: string;
  readonly site: readonly QuickReply[];
  readonly own: readonly QuickReply[];
};
