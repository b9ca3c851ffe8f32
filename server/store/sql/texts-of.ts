import type { SiteId } from '../../protocol/index.ts';
import type { Commit, Text, TextOf } from '../store.ts';

/** The texts of one kind in a group of commits, in their order, each with the site that it belongs to. */
export function textsOf<Kind extends Text['kind']>(
  commits: readonly Commit[],
  kind: Kind,
): readonly { readonly siteId: SiteId; readonly text: TextOf<Kind> }[] {
  return commits.flatMap(({ siteId, texts }) =>
    texts.filter((text): text is TextOf<Kind> => text.kind === kind).map((text) => ({ siteId, text })),
  );
}
