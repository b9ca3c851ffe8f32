import type { Moment } from './ids.ts';
import type { Nothing } from './nothing.ts';
import type { VisitorState } from './visitor.ts';

/** A bearer's secret that says nothing of whom it is about: short-lived, good once. */
export type Receipt = { readonly receipt: string; readonly expiresAt: Moment };

/**
 * What came of a signed identity. `known` and `later` change nothing: the visitor is that one already, or has
 * something open here that goes first; once it is over the same can be asked again. Otherwise `token` stands
 * for the visitor from now on. `adopted`: it is the visitor of before, whose older tokens serve no more.
 * `became`: another one, with nothing left behind. `replaced`: another one, in place of somebody vouched for.
 */
export type Vouched =
  | { readonly outcome: 'known' | 'later'; readonly self: VisitorState }
  | {
      readonly outcome: 'adopted' | 'became' | 'replaced';
      readonly token: string;
      readonly self: VisitorState;
    };

/** Requests of the `/visitor` namespace that say who is asking, and in which window. */
export type IdentityRequests = {
  /** Says who is asking, with a token of 128 random bits that the browser made at the first act. */
  identify: {
    body: {
      readonly token: string;
      /** Which view it is: made by the page and kept over a reload, so that a view succeeds itself. */
      readonly viewId?: string;
      /** Whether it was live when the connection broke. */
      readonly wasLive?: boolean;
    };
    result: VisitorState;
  };
  /** Says whom the site vouches for: a JWT that it signed, beside or in place of `identify`. */
  vouch: {
    body: { readonly signed: string; readonly viewId?: string; readonly wasLive?: boolean };
    result: Vouched;
  };
  /** The site takes it back: a token bound by `vouch` stands for nobody any more, no other changes. */
  unbind: { body: { readonly token: string }; result: { readonly unbound: boolean } };
  /** Makes this connection the one live view of the visitor; every other one is told. */
  takeOver: { body: Nothing; result: Nothing };
  /** What carries the place to another device. It takes the place of the one made before. */
  makeReceipt: { body: Nothing; result: Receipt };
  /**
   * Continues here with what a receipt carries: `token` stands for the same visitor from now on, and this is
   * the live view. A receipt serves once.
   */
  redeemReceipt: {
    body: { readonly receipt: string; readonly token: string; readonly viewId?: string };
    result: VisitorState;
  };
};
