import type { Moment, SiteId, VisitorId } from '../ids.ts';
import type { Nothing } from '../nothing.ts';
import type { ConsentMode, Retention, VisitorSearch } from '../privacy.ts';
import type { HideableField } from '../profile.ts';
import type { ApiRoute } from './shape.ts';

/** What an owner decides about what is kept and shown. */
export type PrivacyForm = {
  /** Days for which each kind is kept. */
  readonly retention: Retention;
  readonly consent: ConsentMode;
  /** What agents show nobody of themselves. */
  readonly hiddenFields: readonly HideableField[];
};
/** `tag` is the one to copy: it says the consent mode, so that nothing is asked before it is known. */
export type PrivacyCard = PrivacyForm & { readonly siteId: SiteId; readonly tag: string };

/** Enough to know the right one by. */
export type FoundVisitor = {
  /** Begins with `subject:` for somebody whom only the site knows. */
  readonly visitorId: VisitorId;
  readonly firstSeenAt: Moment | null;
  /** The name that was given last, `''` if none was. */
  readonly name: string;
  readonly tickets: number;
  readonly conversations: number;
  readonly reviews: number;
  readonly files: number;
  readonly touchpoints: number;
  /** Waits or talks now, or has just talked: cannot be erased yet. */
  readonly isBusy: boolean;
};

export type PrivacyOperations = {
  readPrivacy: { path: Nothing; query: Nothing; body: Nothing; answer: PrivacyCard };
  savePrivacy: { path: Nothing; query: Nothing; body: PrivacyForm; answer: PrivacyCard };
  findVisitors: {
    path: Nothing;
    query: Nothing;
    body: { readonly by: VisitorSearch; readonly value: string };
    answer: { readonly visitors: readonly FoundVisitor[] };
  };
  /** Lines of JSON. */
  exportVisitor: {
    path: Nothing;
    query: Nothing;
    body: { readonly visitorId: VisitorId };
    answer: string;
  };
  eraseVisitor: {
    path: Nothing;
    query: Nothing;
    /** `confirm` is `ERASURE_WORD`. */
    body: { readonly visitorId: VisitorId; readonly confirm: string };
    /** `scrubbed`: no file holds anything of them; else that is so once nobody waits or talks. */
    answer: { readonly reference: string; readonly scrubbed: boolean };
  };
};

export const PRIVACY_ROUTES = {
  readPrivacy: 'GET /v1/privacy',
  savePrivacy: 'PUT /v1/privacy',
  findVisitors: 'POST /v1/privacy/find',
  exportVisitor: 'POST /v1/privacy/export',
  eraseVisitor: 'POST /v1/privacy/erase',
} as const satisfies Record<keyof PrivacyOperations, ApiRoute>;
