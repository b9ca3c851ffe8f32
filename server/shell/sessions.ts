import { LIMITS, type AccountId, type SiteId } from '../protocol/index.ts';
import type { StoredSession } from '../store/account.ts';
import { BOUNDS } from './bounds.ts';
import { SocketTickets } from './socket-tickets.ts';
import type { Surroundings } from './surroundings.ts';
import { hashToken, newToken } from './tokens.ts';

/** Who is signed in at which console. */
export class Sessions {
  readonly tickets: SocketTickets;
  readonly #surroundings: Surroundings;
  readonly #closed = new Set<(tokenHash: string) => void>();
  readonly #changed = new Set<(tokenHash: string) => void>();

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.tickets = new SocketTickets(surroundings.clock, surroundings.random);
  }

  /** Gives the value of the cookie; only its hash is kept. */
  async open(siteId: SiteId, accountId: AccountId): Promise<string> {
    const { store, random, clock } = this.#surroundings;
    const token = newToken(random, BOUNDS.sessionTokenBytes);
    const expiresAt = clock.now() + LIMITS.sessionSeconds * 1_000;
    await store.saveSession({ tokenHash: hashToken(token), siteId, accountId, expiresAt });
    return token;
  }

  async find(token: string): Promise<StoredSession | null> {
    const { store, clock } = this.#surroundings;
    return store.findSession(hashToken(token), clock.now());
  }

  async close(token: string): Promise<void> {
    await this.#close(hashToken(token));
  }

  /** Ends every session of an account, live connections included, but for the one of `keptHash`. */
  async closeAllOf(siteId: SiteId, accountId: AccountId, keptHash: string | null = null): Promise<void> {
    const open = await this.#surroundings.store.readSessionsOf(siteId, accountId);
    for (const tokenHash of open) if (tokenHash !== keptHash) await this.#close(tokenHash);
  }

  async #close(tokenHash: string): Promise<void> {
    await this.#surroundings.store.deleteSession(tokenHash);
    this.tickets.revoke(tokenHash);
    for (const listener of this.#closed) listener(tokenHash);
  }

  /** Somebody is another one now: what they have open begins anew. They stay signed in. */
  async changeAllOf(siteId: SiteId, accountId: AccountId): Promise<void> {
    for (const tokenHash of await this.#surroundings.store.readSessionsOf(siteId, accountId)) {
      this.tickets.revoke(tokenHash);
      for (const listener of this.#changed) listener(tokenHash);
    }
  }

  /** Calls back with the hash of every session that somebody ended. */
  onClosed(listener: (tokenHash: string) => void): void {
    this.#closed.add(listener);
  }

  /** Calls back with the hash of every session whose account has another role. */
  onChanged(listener: (tokenHash: string) => void): void {
    this.#changed.add(listener);
  }
}
