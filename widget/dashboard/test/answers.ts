import { refusal, type RefusalCode } from '../../../server/protocol/index.ts';
import type { Answered, Failure } from '../../session/dashboard/answer.ts';

export const yes = <Result>(result: Result, tag = '"1"'): Promise<Answered<Result>> =>
  Promise.resolve({ ok: true, result, tag });
export const no = (failure: Failure): Promise<Answered<never>> => Promise.resolve({ ok: false, failure });
export const refused = (code: RefusalCode, message?: string): Failure => ({
  kind: 'refused',
  refusal: refusal(code, message),
  problems: [],
});
export const wrongAt = (field: string, detail: string): Failure => ({
  kind: 'refused',
  refusal: refusal('body-invalid', detail, field),
  problems: [{ field, detail }],
});
export const UNANSWERED: Failure = { kind: 'unanswered' };
export const CHANGED: Failure = { kind: 'changed', changedBy: 'Ida Moreau', changedAt: Date.now() - 60_000 };
/** An answer that does not come. */
export const never = (): Promise<never> => new Promise(() => undefined);
