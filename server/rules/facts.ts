import type { ContextAttributes, Moment, VisitCircumstances } from '../protocol/index.ts';
import type { Position } from './place.ts';

/** Something that happened before, such as `left-line`; the newest are enough. */
export type Earlier = { readonly name: string; readonly at: Moment };

export type Campaign = { readonly source: string; readonly medium: string; readonly name: string };

/** What the browser knows of a visit. Nothing of it leaves the page. */
export type BrowserFacts = {
  readonly path: string;
  readonly dwellSeconds: number;
  /** Paths of different pages in this tab, this one included. */
  readonly pathsSeen: readonly string[];
  readonly idleSeconds: number;
  readonly leaving: boolean;
  /** Empty if it is not known. */
  readonly referrerHost: string;
  readonly campaign: Campaign;
  readonly device: VisitCircumstances['device']['kind'];
  readonly locale: string;
  readonly zone: string;
  /** `null` unless the visitor has allowed it before. */
  readonly position: Position | null;
  readonly attributes: ContextAttributes;
  /** Names, as often as each was tracked. */
  readonly tracked: readonly string[];
  readonly frustration: number;
};

/** What only the server knows. */
export type ServerFacts = {
  /** `null` if no proxy says so. */
  readonly country: string | null;
  readonly returning: boolean;
  readonly signed: ContextAttributes;
  readonly earlier: readonly Earlier[];
  readonly staffed: boolean;
};

/** Facts that are not there are not known here; those that are known to be none are there, and empty. */
export type Facts = { readonly now: Moment } & Partial<BrowserFacts> & Partial<ServerFacts>;
