import type { Request } from 'express';
import { LIMITS, refusal, type CommandId } from '../../protocol/index.ts';
import type { Store } from '../../store/store.ts';
import { digestBody } from '../site/letter.ts';
import type { Clock } from '../surroundings.ts';
import type { ApiAnswer } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';
import { callerName, type ApiCaller } from './caller.ts';
import type { Operation } from './operation.ts';

type Handled = ApiAnswer<object | string>;
type Remembered = { readonly result: object | string; readonly etag?: string } | { readonly secret: true };

const KEY = new RegExp(`^[\\w:.-]{1,${LIMITS.commandIdCharacters}}$`);

/**
 * The same write under the same Idempotency-Key has one effect and one answer for a day. What was refused has
 * changed nothing, so it is decided anew. After a crash between an effect and its remembering the write may
 * happen once more.
 */
export class Idempotency {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #running = new Set<string>();

  constructor({ store, clock }: { readonly store: Store; readonly clock: Clock }) {
    this.#store = store;
    this.#clock = clock;
  }

  async once(
    operation: Operation,
    caller: ApiCaller,
    request: Request,
    act: () => Promise<Handled>,
  ): Promise<Handled> {
    const given = request.headers['idempotency-key'];
    if (given === undefined || operation.method === 'GET') return act();
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
    act: () => Promise<Handled>,
  ): Promise<Handled> {
    const { siteId } = caller;
    const actor = callerName(caller);
    const { query, body } = request as { readonly query: unknown; readonly body: unknown };
    const bodyDigest = digestBody(`${operation.method} ${request.path}`, { query, body });
    const known = await this.#store.readAnswer(siteId, actor, commandId);
    if (known !== null) return known.bodyDigest === bodyDigest ? again(known.answer) : REUSED;
    const handled = await act();
    if (!handled.ok) return handled;
    const { result, etag } = handled;
    const remembered: Remembered = operation.hasSecret
      ? { secret: true }
      : { result, ...(etag !== undefined && { etag }) };
    const answer = JSON.stringify(remembered);
    await this.#store.rememberAnswer(siteId, { actor, commandId, bodyDigest, answer, at: this.#clock.now() });
    return handled;
  }
}

const REUSED = { ok: false, refusal: refusal('key-reused') } as const;

function again(answer: string): Handled {
  const remembered = JSON.parse(answer) as Remembered;
  if ('secret' in remembered) return { ok: false, refusal: refusal('secret-shown') };
  return { ok: true, ...remembered };
}
