import type { Moment, SiteId } from '../../protocol/index.ts';
import type { Commit, Text, TextOf } from '../store.ts';

/**
 * The texts of one kind in a group of commits, in their order, each with the site that it belongs to and the
 * moment of its commit, `null` for one without events.
 */
export function textsOf<Kind extends Text['kind']>(
  commits: readonly Commit[],
  kind: Kind,
): readonly { readonly siteId: SiteId; readonly text: TextOf<Kind>; readonly at: Moment | null }[] {
  return commits.flatMap(({ siteId, events, texts }) => {
    const at = events.at(-1)?.at ?? null;
    const ofKind = texts.filter((text): text is TextOf<Kind> => text.kind === kind);
    return ofKind.map((text) => ({ siteId, text, at }));
  });
}
