import type { SiteId } from '../../protocol/index.ts';
import type { Delivery, DeliveryAttempt, EndpointStop, StoredEndpoint } from '../../store/index.ts';
import type { Surroundings, Timer } from '../surroundings.ts';
import { resolveHost } from './addresses.ts';
import { RETRY_SECONDS, WEBHOOK_BOUNDS } from './bounds.ts';
import { post, type Posted } from './post.ts';
import { signedHeaders } from './sign.ts';
import { wordsOf } from './words.ts';

export type SenderParts = {
  readonly siteId: SiteId;
  /** As it is now, `null` once it is removed. */
  readonly endpoint: () => StoredEndpoint | null;
  readonly change: (change: (endpoint: StoredEndpoint) => StoredEndpoint) => Promise<void>;
  readonly stopped: (because: EndpointStop) => Promise<void>;
};

/**
 * Tells one endpoint what waits for it: a few at once, in no promised order, each until it arrives or was
 * tried often enough. What arrives may arrive twice, under the same id, when the server ends in between.
 */
export class EndpointSender {
  readonly #surroundings: Surroundings;
  readonly #parts: SenderParts;
  readonly #sending = new Map<string, Promise<void>>();
  #looking: Promise<void> | null = null;
  #again = false;
  #timer: Timer | null = null;
  #stopped = false;

  constructor(surroundings: Surroundings, parts: SenderParts) {
    this.#surroundings = surroundings;
    this.#parts = parts;
  }

  /** Looks what is due; asked again meanwhile, it looks once more. */
  wake(): void {
    if (this.#stopped) return;
    this.#timer?.cancel();
    this.#timer = null;
    this.#again = true;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
      if (this.#again) this.wake();
    });
  }

  /** Waits for what is on its way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#timer?.cancel();
    await this.#looking;
    await Promise.all(this.#sending.values());
  }

  async #look(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      await this.#start().catch((error: unknown) => {
        this.#surroundings.log.warn({ error }, 'What other systems are to be told could not be read.');
        this.#wakeAfter(WEBHOOK_BOUNDS.lookAgainMilliseconds);
      });
    }
  }

  async #start(): Promise<void> {
    const { store, clock } = this.#surroundings;
    const endpoint = this.#parts.endpoint();
    const free = WEBHOOK_BOUNDS.sendingAtOncePerEndpoint - this.#sending.size;
    if (endpoint?.stopped !== null || free <= 0) return;
    const atOnce = WEBHOOK_BOUNDS.sendingAtOncePerEndpoint;
    const read = await store.readWaiting(this.#parts.siteId, endpoint.endpointId, 2 * atOnce);
    const waiting = read.filter(({ messageId }) => !this.#sending.has(messageId));
    const now = clock.now();
    const due = waiting.filter(({ dueAt }) => (dueAt ?? 0) <= now).slice(0, free);
    for (const delivery of due) this.#send(delivery);
    const [next] = waiting;
    if (due.length === 0 && next !== undefined) this.#wakeAfter((next.dueAt ?? 0) - now);
  }

  #wakeAfter(milliseconds: number): void {
    if (this.#stopped) return;
    this.#timer?.cancel();
    const most = WEBHOOK_BOUNDS.waitMilliseconds;
    this.#timer = this.#surroundings.clock.after(Math.min(milliseconds, most), () => this.wake());
  }

  #send(delivery: Delivery): void {
    const sent = this.#deliver(delivery).then(
      () => this.#sent(delivery),
      (error: unknown) => {
        this.#sending.delete(delivery.messageId);
        this.#surroundings.log.warn({ error }, 'A delivery could not be written down.');
        this.#wakeAfter(WEBHOOK_BOUNDS.lookAgainMilliseconds);
      },
    );
    this.#sending.set(delivery.messageId, sent);
  }

  #sent({ messageId }: Delivery): void {
    this.#sending.delete(messageId);
    this.wake();
  }

  async #deliver(delivery: Delivery): Promise<void> {
    const { store, clock, config } = this.#surroundings;
    const endpoint = this.#parts.endpoint();
    if (endpoint === null) return;
    const body = await this.#bodyOf(delivery, endpoint);
    const at = clock.now();
    const headers = signedHeaders(endpoint, delivery.messageId, body, at);
    const postage = { resolve: resolveHost, localWebhooks: config.localWebhooks };
    const posted = await post(endpoint.url, body, headers, postage);
    const arrived = posted.ok && posted.status >= 200 && posted.status < 300;
    const attempt = attemptOf(posted, at, clock.now() - at, endpoint.withWords);
    const tries = delivery.tries + 1;
    const pause = arrived ? null : this.#pauseAfter(tries, posted);
    await store.settleDelivery(this.#parts.siteId, endpoint.endpointId, delivery.messageId, {
      state: arrived ? 'delivered' : pause === null ? 'failed' : 'waiting',
      tries,
      dueAt: pause === null ? null : clock.now() + pause,
      attempts: [...delivery.attempts, attempt].slice(-WEBHOOK_BOUNDS.attemptsKept),
    });
    await this.#judge(arrived, posted);
  }

  async #bodyOf({ event, at, dataJson }: Delivery, { withWords }: StoredEndpoint): Promise<string> {
    const data = JSON.parse(dataJson) as Record<string, unknown>;
    const { store } = this.#surroundings;
    const words = withWords ? await wordsOf(store, this.#parts.siteId, event, data) : null;
    const timestamp = new Date(at).toISOString();
    return JSON.stringify({ type: event, timestamp, data: words === null ? data : { ...data, words } });
  }

  /** Milliseconds until the next try, `null` when it was tried often enough. */
  #pauseAfter(tries: number, posted: Posted): number | null {
    const seconds = RETRY_SECONDS[tries - 1];
    if (seconds === undefined) return null;
    const [byte = 0] = this.#surroundings.random.bytes(1);
    const jitter = 1 + WEBHOOK_BOUNDS.jitterShare * (byte / 127.5 - 1);
    const asked = posted.ok ? (posted.retryAfterSeconds ?? 0) : 0;
    const pause = Math.max(seconds * jitter, Math.min(asked, WEBHOOK_BOUNDS.retryAfterSeconds));
    return Math.round(1_000 * pause);
  }

  /** An endpoint that is gone, or failed for days, is told nothing more. */
  async #judge(arrived: boolean, posted: Posted): Promise<void> {
    const endpoint = this.#parts.endpoint();
    if (endpoint === null) return;
    const now = this.#surroundings.clock.now();
    const failingSince = arrived ? null : (endpoint.failingSince ?? now);
    if (failingSince !== endpoint.failingSince) {
      await this.#parts.change((each) => ({ ...each, failingSince }));
    }
    if (arrived || endpoint.stopped !== null) return;
    if (posted.ok && posted.status === 410) await this.#parts.stopped('gone');
    else if (now - (failingSince ?? now) >= WEBHOOK_BOUNDS.failingSeconds * 1_000) {
      await this.#parts.stopped('failing');
    }
  }
}

/** An endpoint that reads words of visitors may repeat them, so its answers are not kept. */
function attemptOf(posted: Posted, at: number, milliseconds: number, withWords: boolean): DeliveryAttempt {
  if (!posted.ok) return { at, milliseconds, status: null, problem: posted.problem, response: '' };
  const { status, response } = posted;
  return { at, milliseconds, status, problem: null, response: withWords ? '' : response };
}
