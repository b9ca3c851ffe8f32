import { refusal, type FieldProblem, type Refusal, type RefusalCode } from '../../protocol/index.ts';

/** A refusal, with members of its own: which fields are wrong, or what it is now. */
export type ApiRefusal = Refusal & { readonly more?: Readonly<Record<string, unknown>> };

/**
 * `etag` names the version of what is shown, for whoever changes it next; `session` is the token of somebody
 * who is signed in by this, and leaves in a cookie only; `subject` tells the audit log what was meant.
 */
export type ApiAnswer<Result> =
  | {
      readonly ok: true;
      readonly result: Result;
      readonly etag?: string;
      readonly session?: string;
      readonly subject?: string;
      readonly stream?: AsyncIterable<string>;
    }
  | { readonly ok: false; readonly refusal: ApiRefusal };

export const done = <Result>(result: Result, etag?: string): ApiAnswer<Result> =>
  etag === undefined ? { ok: true, result } : { ok: true, result, etag };

/** A text that is too long to be held as a whole. */
export const streamed = (stream: AsyncIterable<string>): ApiAnswer<string> => ({
  ok: true,
  result: '',
  stream,
});

export function refuseWith(
  code: RefusalCode,
  message?: string,
  more?: Readonly<Record<string, unknown>>,
): { readonly ok: false; readonly refusal: ApiRefusal } {
  const refused = refusal(code, message);
  return { ok: false, refusal: more === undefined ? refused : { ...refused, more } };
}

/** Says at each field what is wrong with it; nothing was saved. */
export function refuseFields(problems: readonly FieldProblem[]) {
  const [first] = problems;
  const message = first === undefined ? undefined : `${first.field}: ${first.detail}`;
  const refused = refusal('body-invalid', message, first?.field);
  return { ok: false, refusal: { ...refused, more: { errors: problems } } } as const;
}
