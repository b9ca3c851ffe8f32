import type { Moment } from './ids.ts';

export type ContextValue = string | number | boolean;

/** Keys of at most `LIMITS.contextKeyCharacters`, strings of at most `LIMITS.contextValueCharacters`. */
export type ContextAttributes = Readonly<Record<string, ContextValue>>;

/** Something that the visitor did on the site, such as `cart-filled`. */
export type Touchpoint = {
  readonly name: string;
  /** By the server's clock as far as the page knows it; one in the future counts as now. */
  readonly at: Moment;
  /** At most `LIMITS.touchpointDataKeys` of them. */
  readonly data?: ContextAttributes;
};

/** Where the visitor was when joining: an address of http or https, without its fragment. */
export type VisitPage = { readonly address: string; readonly title: string };

/** `seconds`: how long it was open in all; `null` where nobody counted, as of pages that were loaded anew. */
export type VisitedPage = { readonly address: string; readonly seconds: number | null };

/** How a visitor came and looks at the site, as the browser tells it. */
export type VisitCircumstances = {
  /**
   * Pages of this site that were seen in the same tab, oldest first, as far as the browser keeps them:
   * addresses of at most `LIMITS.visitedAddressCharacters`, without query and fragment, the newest
   * `LIMITS.visitedPages`. The last is where the visitor joined.
   */
  readonly path: readonly VisitedPage[];
  /** The site from which the visitor came, without query; empty if that is not known. */
  readonly referrer: string;
  /** Pixels of the screen as style sheets count them. */
  readonly device: {
    readonly kind: 'phone' | 'tablet' | 'computer';
    readonly width: number;
    readonly height: number;
  };
  /** As the browser is set, such as `de-AT` and `Europe/Vienna`. */
  readonly locale: string;
  readonly zone: string;
};

/** What a site has signed about its visitor: nobody at the browser could have said it. */
export type SignedFacts = {
  readonly name: string | null;
  readonly email: string | null;
  readonly segment: string | null;
};

/**
 * What the page says of a visit. Whoever sits at the browser could have said it as well, so it is shown to
 * the agent as the page's word and nothing is decided from it. As JSON it has at most
 * `LIMITS.contextCharacters`; what the page keeps beyond that is let go, oldest touchpoints first.
 */
export type VisitContext = {
  /** `null` where the page does not say. */
  readonly page: VisitPage | null;
  /** At most `LIMITS.contextAttributes`. */
  readonly attributes: ContextAttributes;
  /** The newest `LIMITS.touchpoints`, oldest first. */
  readonly touchpoints: readonly Touchpoint[];
  readonly circumstances?: VisitCircumstances;
  /** What the site vouched for when the visitor joined. Only the server adds it; no page can send it. */
  readonly signed?: SignedFacts;
};

/** Whether a site vouched for the visitor of a place when it was taken. */
export type VisitorIdentity = 'signed' | 'unknown';
