/** `null`: not known here. */
export type Truth = boolean | null;

/** Kleene's three values: what is not known decides nothing, and is decided by what is known. */
export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;

export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false;

export const notOf = (truth: Truth): Truth => (truth === null ? null : !truth);
