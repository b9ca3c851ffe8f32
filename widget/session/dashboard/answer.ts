import type { FieldProblem, Moment, Refusal } from '../../../server/protocol/index.ts';

/** Why something was not done. */
export type Failure =
  /** Nobody answered in time: it may have been done or not. */
  | { readonly kind: 'unanswered' }
  /** Somebody else changed the same thing since it was read. Nothing was saved. */
  | { readonly kind: 'changed'; readonly changedBy: string | null; readonly changedAt: Moment | null }
  /** `problems` has a sentence for each field that is wrong. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly problems: readonly FieldProblem[] };

/** What the API answers. `tag` names the version that was read, for a later `If-Match`. */
export type Answered<Result> =
  | { readonly ok: true; readonly result: Result; readonly tag: string | null }
  | { readonly ok: false; readonly failure: Failure };

/** Something that is read from the server. */
export type Read<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | {
      readonly state: 'shown';
      readonly value: Value;
      readonly tag: string | null;
      /** Reading it anew has failed, so that it may no longer be true. */
      readonly stale: Failure | null;
    };

export const LOADING = { state: 'loading' } as const;

/** What a read becomes by an answer: what was shown stays when it cannot be read anew. */
export function readAfter<Value>(before: Read<Value>, answer: Answered<Value>): Read<Value> {
  if (answer.ok) return { state: 'shown', value: answer.result, tag: answer.tag, stale: null };
  if (before.state === 'shown') return { ...before, stale: answer.failure };
  return { state: 'failed', failure: answer.failure };
}

/** What came of the last thing that was asked to be done. `name` says what, in the words of its desk. */
export type Done<Name extends string = string> =
  | { readonly state: 'none' }
  | { readonly state: 'pending' | 'done'; readonly name: Name }
  | { readonly state: 'failed'; readonly name: Name; readonly failure: Failure };

export const NOTHING_DONE = { state: 'none' } as const;

export const isPending = (done: Done, name?: string): boolean =>
  done.state === 'pending' && (name === undefined || done.name === name);

/** The failure of this act, `null` where it has none. */
export const failureOf = (done: Done, name?: string): Failure | null =>
  done.state === 'failed' && (name === undefined || done.name === name) ? done.failure : null;
