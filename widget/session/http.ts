import { LIMITS, refusal, REFUSALS } from '../../server/protocol/index.ts';
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

/** Reads the problem details (RFC 9457) of a refusal. */
function refusalIn(body: unknown): Refusal | null {
  const problem = body as { readonly code?: unknown; readonly detail?: unknown } | null;
  const code = problem?.code;
  if (typeof code !== 'string' || !Object.hasOwn(REFUSALS, code)) return null;
  const detail = problem?.detail;
  return refusal(code as RefusalCode, typeof detail === 'string' ? detail : undefined);
}
