import type {
  ContextAttributes,
  Refusal,
  Touchpoint,
  VisitContext,
  VisitId,
} from '../../server/protocol/index.ts';
import { circumstances } from './circumstances.ts';
import { boundedContext } from './visit-context.ts';

/** What the page has said of a visit so far. It stays in memory, and grows until the visitor joins. */
export type PageVisit = {
  attributes: ContextAttributes;
  /** Their moments are on the browser's clock. */
  readonly touchpoints: Touchpoint[];
  /** Where a rule of the site was asked for; made then, and kept in memory only. */
  visitId?: VisitId;
  /** What the site has signed about who this is; `null` for nobody any more, absent while it says nothing. */
  identity?: string | null;
  /** Set by the session: `identity` is another one. */
  onIdentity?: () => void;
  /** Set by the element: the server does not believe it. */
  onIdentityRefused?: (refusal: Refusal) => void;
};

/**
 * What goes along with a visitor who joins from this page.
 * @param offsetMilliseconds server clock minus browser clock
 */
export function contextOf({ attributes, touchpoints }: PageVisit, offsetMilliseconds: number): VisitContext {
  return boundedContext({
    page: { address: location.href, title: document.title },
    attributes,
    circumstances: circumstances(),
    touchpoints: touchpoints.map((point) => ({ ...point, at: point.at + offsetMilliseconds })),
  });
}
