import { LIMITS } from '../protocol/index.ts';
import type { StoredSession } from '../store/account.ts';
import { BOUNDS } from './bounds.ts';
import type { Clock, Random } from './surroundings.ts';
import { hashToken, newToken } from './tokens.ts';

type Issued = { readonly session: StoredSession; readonly expiresAt: number };

/**
 * A cookie cannot be trusted on a socket, which any page may open. So a signed-in console fetches a ticket
 * that opens one socket, once, within seconds.
 */
export class SocketTickets {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #issued = new Map<string, Issued>();

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
  }

  issue(session: StoredSession): string {
    const now = this.#clock.now();
    for (const [hash, { expiresAt }] of this.#issued) {
      if (expiresAt > now && this.#issued.size < BOUNDS.socketTicketsOpen) break;
      this.#issued.delete(hash);
    }
    const ticket = newToken(this.#random, BOUNDS.socketTicketBytes);
    this.#issued.set(hashToken(ticket), { session, expiresAt: now + LIMITS.socketTicketSeconds * 1_000 });
    return ticket;
  }

  /** Gives the session once; the same ticket again gives nothing. */
  use(ticket: string): StoredSession | null {
    const hash = hashToken(ticket);
    const issued = this.#issued.get(hash);
    this.#issued.delete(hash);
    return issued !== undefined && issued.expiresAt > this.#clock.now() ? issued.session : null;
  }

  /** Tickets of a session that ended open nothing any more. */
  revoke(tokenHash: string): void {
    for (const [hash, { session }] of this.#issued) {
      if (session.tokenHash === tokenHash) this.#issued.delete(hash);
    }
  }
}
