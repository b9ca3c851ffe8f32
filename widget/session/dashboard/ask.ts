import { CONSOLE_HEADER, LIMITS } from '../../../server/protocol/index.ts';
import type { FieldProblem, Moment } from '../../../server/protocol/index.ts';
import { type Fetch, refusalIn } from '../http.ts';
import type { Answered, Failure } from './answer.ts';

const NO_CONTENT = 204;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export type Question = {
  readonly method: Method;
  readonly body?: object | undefined;
  /** The version that the change is meant for. */
  readonly tag?: string | null;
};

export type Ask = <Result>(address: string, question?: Question) => Promise<Answered<Result>>;

/** Writes that nobody has answered: more of them than a person would try again. */
const UNANSWERED_MOST = 20;

/** Asks the operations of the API with the session of the browser. */
export function createAsk(server: string, fetch: Fetch, onSignedOut: () => void): Ask {
  const keys = new KeysOfWrites();
  return async (address, question = { method: 'GET' }) => {
    try {
      const key = question.method === 'POST' ? keys.of(address, question) : null;
      const response = await fetch(new URL(address, server).href, initOf(question, key));
      keys.forget(address, question);
      const body = await bodyOf(response);
      if (response.ok) return { ok: true, result: body as never, tag: response.headers.get('etag') };
      const failure = failureIn(body);
      if (failure.kind === 'refused' && failure.refusal.code === 'sign-in-required') onSignedOut();
      return { ok: false, failure };
    } catch {
      return { ok: false, failure: { kind: 'unanswered' } };
    }
  };
}

/** Lines of JSON stay a text, which the browser saves as a file. */
async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === NO_CONTENT) return {};
  const isLines = response.headers.get('content-type')?.includes('ndjson') === true;
  return isLines ? response.text() : response.json();
}

/** What the problem details (RFC 9457) of the API say beside code and sentence. */
type More = {
  readonly errors?: readonly FieldProblem[];
  readonly changedBy?: string;
  readonly changedAt?: Moment;
};

function failureIn(body: unknown): Failure {
  const refusal = refusalIn(body);
  if (refusal === null) return { kind: 'unanswered' };
  const { errors = [], changedBy = null, changedAt = null } = body as More;
  if (refusal.code === 'changed-meanwhile') return { kind: 'changed', changedBy, changedAt };
  return { kind: 'refused', refusal, problems: errors };
}

/** The same write asked again, after no answer came, has the same key and so no second effect. */
class KeysOfWrites {
  readonly #keys = new Map<string, string>();

  of(address: string, question: Question): string {
    const name = nameOf(address, question);
    const key = this.#keys.get(name) ?? crypto.randomUUID();
    this.#keys.set(name, key);
    const [oldest] = this.#keys.keys();
    if (this.#keys.size > UNANSWERED_MOST && oldest !== undefined) this.#keys.delete(oldest);
    return key;
  }

  forget(address: string, question: Question): void {
    this.#keys.delete(nameOf(address, question));
  }
}

const nameOf = (address: string, { method, body }: Question): string =>
  `${method} ${address} ${JSON.stringify(body ?? null)}`;

function initOf({ method, body, tag }: Question, key: string | null): RequestInit {
  const headers: Record<string, string> = { [CONSOLE_HEADER]: '1', accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (tag !== undefined && tag !== null) headers['if-match'] = tag;
  if (key !== null) headers['idempotency-key'] = key;
  return {
    method,
    headers,
    credentials: 'include',
    signal: AbortSignal.timeout(LIMITS.acknowledgementMilliseconds),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}
