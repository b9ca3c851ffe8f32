import type { Request } from 'express';
import { refusal, SCOPES_OF_ROLE, type Moment, type Refusal } from '../../protocol/index.ts';
import type { StoredApiKey } from '../../store/access.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import { addressKey, Limiter } from '../limiter.ts';
import { API_BOUNDS } from './bounds.ts';
import type { ApiCaller } from './caller.ts';
import type { ApiTools } from './operation.ts';
import { hashToken } from '../tokens.ts';

const SECONDS = 10;
const BEARER = /^Bearer ([\w.~+/-]{1,200}=*)$/i;

type Known =
  { readonly ok: true; readonly caller: ApiCaller } | { readonly ok: false; readonly refusal: Refusal };

/** Who asks, by an API key or by the session of a browser. */
export class Callers {
  readonly #tools: ApiTools;
  readonly #cookie: ReturnType<typeof sessionCookie>;
  readonly #perCaller = new Limiter(API_BOUNDS.requestsPerCallerPerTenSeconds, SECONDS);
  readonly #wrongKeys = new Limiter(API_BOUNDS.wrongKeysPerAddressPerTenSeconds, SECONDS);

  constructor(tools: ApiTools) {
    this.#tools = tools;
    this.#cookie = sessionCookie(tools.config);
  }

  /** A header is meant; the cookie, which comes along by itself, counts only without one. */
  async find(request: Request): Promise<Known> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.#keyOf(authorization, addressKey(request.ip ?? ''));
    const token = this.#cookie.read(request);
    const session = token === null ? null : await this.#tools.sessions.find(token);
    if (session === null) return { ok: false, refusal: refusal('sign-in-required') };
    const { siteId, accountId, agentId, role } = session;
    const scopes = SCOPES_OF_ROLE[role];
    return { ok: true, caller: { kind: 'person', siteId, accountId, role, agentId, scopes } };
  }

  /** Whether this caller may ask once more now. */
  allows(name: string): Promise<boolean> {
    return this.#perCaller.allows(name);
  }

  async #keyOf(authorization: string, address: string): Promise<Known> {
    const given = BEARER.exec(authorization)?.[1] ?? '';
    const key = given === '' ? null : await this.#tools.store.findApiKey(hashToken(given));
    if (key === null) {
      const allowed = await this.#wrongKeys.allows(address);
      return { ok: false, refusal: refusal(allowed ? 'key-invalid' : 'too-many') };
    }
    await this.#touch(key, this.#tools.clock.now());
    const { siteId, keyId, scopes } = key;
    return { ok: true, caller: { kind: 'key', siteId, keyId, scopes } };
  }

  /** That it was used is worth a write now and then, and never a refusal. */
  async #touch({ siteId, keyId, usedAt }: StoredApiKey, now: Moment): Promise<void> {
    if (usedAt !== null && now - usedAt < API_BOUNDS.keyTouchedMilliseconds) return;
    await this.#tools.store
      .touchApiKey(siteId, keyId, now)
      .catch((error: unknown) => this.#tools.log.warn({ error }, 'The use of a key could not be written.'));
  }
}
