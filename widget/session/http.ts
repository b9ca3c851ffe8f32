import { LIMITS } from '../../server/protocol/limits.ts';
import { PROBLEM_TYPE } from '../../server/protocol/problem.ts';
import type { Refusal, RefusalCode } from '../../server/protocol/index.ts';
import type { Reply } from './connection.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export const browserFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/** Asks over HTTP; `null` when nobody answered in time, or somebody who is not the server. */
export async function askHttp<Result>(fetch: Fetch, url: string, init: RequestInit): Promise<Reply<Result>> {
  try {
    const signal = AbortSignal.timeout(LIMITS.acknowledgementMilliseconds);
    const response = await fetch(url, { ...init, signal });
    const body: unknown = response.status === 204 ? {} : await response.json();
    if (response.ok) return { ok: true, result: body as Result };
    const why = refusalIn(body);
    return why && { ok: false, refusal: why };
  } catch {
    return null;
  }
}

/** The problem details (RFC 9457) of a refusal as this server writes them. */
type Problem = { readonly code: RefusalCode; readonly detail: string };

/** `type` tells a refusal of this server from the problems that a proxy before it may have. */
function isProblem(body: unknown): body is Problem {
  const { type, code, detail } = (body ?? {}) as Readonly<Record<string, unknown>>;
  return typeof code === 'string' && typeof detail === 'string' && type === `${PROBLEM_TYPE}${code}`;
}

/** The refusal that such a body holds, `null` where it is another. */
export function refusalIn(body: unknown): Refusal | null {
  return isProblem(body) ? { code: body.code, message: body.detail } : null;
}
