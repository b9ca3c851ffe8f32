import type { Leaf } from '../../server/protocol/index.ts';

/** Each condition as a part of a sentence about somebody, or the opposite of it. */
export type LeafPhrases = {
  readonly [Kind in Leaf['kind']]: (leaf: Extract<Leaf, { readonly kind: Kind }>, yes: boolean) => string;
};

/** How parts of the sentence of a rule are put together. */
export type RulePhrases = {
  readonly leaf: LeafPhrases;
  readonly all: (parts: readonly string[]) => string;
  readonly any: (parts: readonly string[]) => string;
  /** A group within another. */
  readonly inner: (group: string) => string;
  /** None of what a group says. */
  readonly not: (group: string) => string;
  readonly nothing: string;
  readonly whole: (when: string, then: string) => string;
  readonly invite: (who: string) => string;
  readonly call: (phone: string) => string;
  readonly callBack: (who: string) => string;
  readonly message: string;
  readonly skills: (skills: string) => string;
  readonly credit: (seconds: number) => string;
  readonly noAction: string;
  readonly then: (parts: readonly string[]) => string;
  readonly whoKnows: (skills: string) => string;
  readonly branch: string;
  readonly nobody: string;
};
