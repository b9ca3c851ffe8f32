import type { Request } from 'express';
import { LIMITS, refusal, type CommandId, type SiteId } from '../../protocol/index.ts';
import type { Settled } from '../../store/site-setting.ts';
import type { Store } from '../../store/store.ts';
import { digestBody } from '../site/letter.ts';
import type { Clock } from '../surroundings.ts';
import type { ApiAnswer } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';
import { callerName, type ApiCaller } from './caller.ts';
import type { Operation } from './operation.ts';

type Handled = ApiAnswer<object | string>;
type Remembered =
  | { readonly result: object | string; readonly etag?: string }
  | { readonly secret: true }
  /** Not answered yet. */
  | { readonly begun: true };

/** @param store writes that make a secret settle the answer in their own transaction */
type Act = (store: Store) => Promise<Handled>;

const SECRET = JSON.stringify({ secret: true } satisfies Remembered);
const BEGUN = JSON.stringify({ begun: true } satisfies Remembered);

const KEY = new RegExp(`^[\\w:.-]{1,${LIMITS.commandIdCharacters}}$`);

/**
 * The same write under the same Idempotency-Key has one effect and one answer for a day. What was refused has
 * changed nothing, so it is decided anew. That a write begins is remembered before it, so that none is done
 * twice when the server stops between its effect and its answer: what only sets something is set again
 * (RFC 9110, 9.2.2), and where a secret is made in one write, that it was is written with it. Whatever else
 * makes something is several writes, or its answer is known after them only: it is left to whoever asked to
 * look.
 */
export class Idempotency {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #running = new Set<string>();

  constructor({ store, clock }: { readonly store: Store; readonly clock: Clock }) {
    this.#store = store;
    this.#clock = clock;
  }

  async once(operation: Operation, caller: ApiCaller, request: Request, act: Act): Promise<Handled> {
    const given = request.headers['idempotency-key'];
    if (given === undefined || operation.method === 'GET') return act(this.#store);
    if (typeof given !== 'string' || !KEY.test(given)) {
      const most = LIMITS.commandIdCharacters;
      const advice = `Give an Idempotency-Key of up to ${most} letters, digits and _ : . -`;
      return { ok: false, refusal: refusal('malformed', advice, 'Idempotency-Key') };
    }
    const running = JSON.stringify([caller.siteId, callerName(caller), given]);
    if (this.#running.has(running)) return { ok: false, refusal: refusal('still-running') };
    if (this.#running.size >= API_BOUNDS.requestsRemembered) {
      return { ok: false, refusal: refusal('too-many') };
    }
    this.#running.add(running);
    try {
      return await this.#first(operation, caller, given as CommandId, request, act);
    } finally {
      this.#running.delete(running);
    }
  }

  async #first(
    operation: Operation,
    caller: ApiCaller,
    commandId: CommandId,
    request: Request,
    act: Act,
  ): Promise<Handled> {
    const { siteId } = caller;
    const actor = callerName(caller);
    const { query, body } = request as { readonly query: unknown; readonly body: unknown };
    const bodyDigest = digestBody(`${operation.method} ${request.path}`, { query, body });
    const known = await this.#store.readAnswer(siteId, actor, commandId);
    if (known !== null && known.bodyDigest !== bodyDigest) return REUSED;
    if (known !== null && (known.answer !== BEGUN || operation.method === 'POST')) return again(known.answer);
    const of = { actor, commandId };
    await this.#store.rememberAnswer(siteId, { ...of, bodyDigest, answer: BEGUN, at: this.#clock.now() });
    const handled = await act(operation.hasSecret ? this.#settling(siteId, of) : this.#store);
    await this.#store.settleAnswer(siteId, of, handled.ok ? remembered(operation, handled) : null);
    return handled;
  }

  /** What is remembered where a secret was made is known before it is made. */
  #settling(siteId: SiteId, of: Omit<Settled, 'answer'>): Store {
    return { ...this.#store, ...this.#store.settling(siteId, { ...of, answer: SECRET }) };
  }
}

function remembered(operation: Operation, { result, etag }: Extract<Handled, { ok: true }>): string {
  if (operation.hasSecret) return SECRET;
  const kept: Remembered = { result, ...(etag !== undefined && { etag }) };
  return JSON.stringify(kept);
}

const REUSED = { ok: false, refusal: refusal('key-reused') } as const;

function again(answer: string): Handled {
  const known = JSON.parse(answer) as Remembered;
  if ('begun' in known) return { ok: false, refusal: refusal('outcome-unknown') };
  if ('secret' in known) return { ok: false, refusal: refusal('secret-shown') };
  return { ok: true, ...known };
}
