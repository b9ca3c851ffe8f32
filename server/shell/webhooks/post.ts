import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIPv6, type LookupFunction } from 'node:net';
import type { SecureContextOptions } from 'node:tls';
import { reach, type Resolve } from './addresses.ts';
import { WEBHOOK_BOUNDS } from './bounds.ts';

/** What came back of one try. */
export type Posted =
  | {
      readonly ok: true;
      readonly status: number;
      readonly response: string;
      /** How long to wait, as the endpoint asks. */
      readonly retryAfterSeconds: number | null;
    }
  | { readonly ok: false; readonly problem: string };

export type Postage = {
  readonly resolve: Resolve;
  readonly localWebhooks: boolean;
  readonly tryMilliseconds?: number;
  /** The certificate, as PEM, that vouches for endpoints; else the authorities that Node.js knows. */
  readonly authority?: string;
};

/**
 * Sends JSON to an address of the public internet, once: the host is resolved here and the connection goes to
 * that very address, so that a name cannot mean another one a moment later. Nothing is followed.
 */
export async function post(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { tryMilliseconds = WEBHOOK_BOUNDS.tryMilliseconds, authority, ...doors }: Postage,
): Promise<Posted> {
  const url = new URL(address);
  const signal = AbortSignal.timeout(tryMilliseconds);
  try {
    const reached = await withIn(signal, reach(url, doors));
    if (!reached.ok) return reached;
    const options: RequestOptions & Pick<SecureContextOptions, 'ca'> = {
      ...(authority === undefined ? {} : { ca: authority }),
      method: 'POST',
      agent: false,
      signal,
      lookup: pinned(reached.address),
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Handpick-Webhooks/1',
      },
    };
    const answer = await answerTo(url, options, body);
    return {
      ok: true,
      status: answer.statusCode ?? 0,
      retryAfterSeconds: secondsIn(answer.headers['retry-after']),
      response: await headOf(answer),
    };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function withIn<Result>(signal: AbortSignal, promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}

const pinned =
  (address: string): LookupFunction =>
  (_host, { all }, answer) => {
    const family = isIPv6(address) ? 6 : 4;
    if (all === true) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };

function answerTo(url: URL, options: RequestOptions, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp;
    send(url, options, resolve).on('error', reject).end(body);
  });
}

/** The beginning of an answer; what is beyond a bound is not waited for. */
async function headOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= WEBHOOK_BOUNDS.answerBytes) break;
  }
  answer.destroy();
  return Buffer.concat(chunks).toString('utf8').slice(0, WEBHOOK_BOUNDS.responseCharacters);
}

const secondsIn = (header: string | undefined): number | null =>
  header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) : null;

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unreachable';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'It took too long.';
  return 'code' in error && typeof error.code === 'string' ? error.code : 'unreachable';
}
