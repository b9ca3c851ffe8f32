import { createHmac } from 'node:crypto';
import type { AgentId, ConversationId, Moment, SiteId, VisitorId } from '../../protocol/index.ts';
import type { ReviewOrigin } from '../../core/command.ts';
import type { Clock, Random } from '../surroundings.ts';
import { isPublicAddress } from '../webhooks/addresses.ts';

const DAY_MILLISECONDS = 86_400_000;
/** Longer than anybody counts as new. */
const NEW_MILLISECONDS = 600_000;
/** Of each kind; the oldest give way. */
const KEPT_MOST = 20_000;
const KEY_BYTES = 32;

export type Reviewing = {
  readonly siteId: SiteId;
  readonly agentId: AgentId;
  readonly conversationId: ConversationId;
  readonly visitorId: VisitorId;
  /** As `addressKey` has it. */
  readonly address: string;
  readonly userAgent: string;
};

type Kept = {
  readonly at: Moment;
  readonly about: string;
  readonly network: string;
  readonly device: string;
};

/**
 * Where reviews come from, for as long as it takes to see that many of one agent come from one place. No
 * address is kept: what stands for it is a hash under a key that this process made and tells nobody, for a
 * day and in memory only. Addresses that are not public tell nothing: behind a proxy that nobody
 * counts, or at the desk of a developer, everybody has the same one.
 */
export class ReviewOrigins {
  readonly #clock: Clock;
  readonly #key: Uint8Array;
  readonly #reviews = new Map<string, Kept>();
  /** When an agent was last there from a network. */
  readonly #desks = new Map<string, { readonly at: Moment }>();
  readonly #newcomers = new Map<string, { readonly at: Moment }>();

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#key = random.bytes(KEY_BYTES);
  }

  agentSeen(siteId: SiteId, agentId: AgentId, address: string): void {
    const network = this.#networkOf(address);
    if (network !== null) put(this.#desks, `${siteId} ${agentId} ${network}`, this.#now());
  }

  visitorMade(siteId: SiteId, visitorId: VisitorId): void {
    put(this.#newcomers, `${siteId} ${visitorId}`, this.#now());
  }

  /** What is known of where this review comes from, those before it counted. */
  of(reviewing: Reviewing): ReviewOrigin {
    const now = this.#clock.now();
    const { siteId, agentId, visitorId, conversationId } = reviewing;
    const madeAt = this.#newcomers.get(`${siteId} ${visitorId}`)?.at ?? null;
    const visitorSince = madeAt !== null && now - madeAt < NEW_MILLISECONDS ? madeAt : null;
    const kept = this.#keptOf(reviewing);
    if (kept === null) return { sameNetwork: 0, sameDevice: 0, agentNetwork: false, visitorSince };
    let [sameNetwork, sameDevice] = [0, 0];
    for (const [id, { at, about, network, device }] of this.#reviews) {
      if (id === conversationId || about !== kept.about || now - at >= DAY_MILLISECONDS) continue;
      if (network === kept.network) sameNetwork += 1;
      if (device === kept.device) sameDevice += 1;
    }
    const seenAt = this.#desks.get(`${siteId} ${agentId} ${kept.network}`)?.at;
    return {
      sameNetwork,
      sameDevice,
      agentNetwork: seenAt !== undefined && now - seenAt < DAY_MILLISECONDS,
      visitorSince,
    };
  }

  /** It was written, or said anew. */
  written(reviewing: Reviewing): void {
    const kept = this.#keptOf(reviewing);
    if (kept === null) return;
    put(this.#reviews, reviewing.conversationId, kept);
  }

  #now(): { readonly at: Moment } {
    return { at: this.#clock.now() };
  }

  #keptOf({ siteId, agentId, address, userAgent }: Reviewing): Kept | null {
    const network = this.#networkOf(address);
    if (network === null) return null;
    const device = this.#hash(`${network} ${userAgent}`);
    return { at: this.#clock.now(), about: `${siteId} ${agentId}`, network, device };
  }

  #networkOf(address: string): string | null {
    // Of an address of IPv6 the first half is kept, for the whole of a household.
    const plain = address.replace(/^::ffff:/i, '');
    const whole = plain.includes(':') ? `${plain}::` : plain;
    return isPublicAddress(whole) ? this.#hash(plain) : null;
  }

  #hash(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url');
  }
}

/** The newest stands last, and what is past its day goes. */
function put<Value extends { readonly at: Moment }>(
  map: Map<string, Value>,
  key: string,
  value: Value,
): void {
  map.delete(key);
  map.set(key, value);
  for (const [oldest, { at }] of map) {
    if (map.size <= KEPT_MOST && value.at - at < DAY_MILLISECONDS) return;
    map.delete(oldest);
  }
}
