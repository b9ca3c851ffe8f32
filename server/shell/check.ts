import type { z } from 'zod';
import { refusal, REFUSALS, type Answer, type Refusal, type RefusalCode } from '../protocol/index.ts';

/** Unknown input becomes a typed value or a refusal. */
export function check<Value>(schema: z.ZodType<Value>, input: unknown): Answer<Value> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, result: parsed.data };
  return { ok: false, refusal: refusalOf(parsed.error) };
}

export const refused = (code: RefusalCode, message?: string, field?: string) =>
  ({ ok: false, refusal: refusal(code, message, field) }) as const;

const isRefusalCode = (value: unknown): value is RefusalCode =>
  typeof value === 'string' && Object.hasOwn(REFUSALS, value);

/** The first thing that is wrong, in a sentence that names the field and never repeats what was sent. */
function refusalOf(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  if (issue === undefined) return refusal('malformed');
  const field = issue.path.length === 0 ? undefined : issue.path.map(String).join('.').slice(0, 80);
  const code: unknown = issue.code === 'custom' ? issue.params?.refusal : undefined;
  if (isRefusalCode(code)) return refusal(code, issue.message, field);
  const expected = issue.code === 'unrecognized_keys' ? 'no other fields' : issue.message;
  return refusal('malformed', `Mend ${field ?? 'the body'} and send it again: ${expected}.`, field);
}
