import { RULE_ADDRESSES } from '../../../server/protocol/invitation.ts';
import type {
  InvitationId,
  InvitationStanding,
  RuleAnswer,
  RuleAsk,
  SiteId,
} from '../../../server/protocol/index.ts';

/** The requests of rules to one server, about one site. */
export class RuleServer {
  readonly #server: string;
  readonly #site: SiteId;

  constructor(server: string, site: string) {
    this.#server = server;
    this.#site = site as SiteId;
  }

  /** @param token of a visitor who is known here, `null` for nobody; a fault is nothing to show */
  async ask(ask: RuleAsk, token: string | null): Promise<RuleAnswer> {
    const known = token === null ? {} : { Authorization: `Bearer ${token}` };
    const answer = await this.#send(RULE_ADDRESSES.invitations(this.#site), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...known },
      body: JSON.stringify(ask),
    });
    return (answer as RuleAnswer | null) ?? { outcome: 'nothing', again: true };
  }

  /** How what was shown ended; nothing hangs on whether it arrives. */
  async settle(invitationId: InvitationId, answer: 'accepted' | 'declined'): Promise<void> {
    await this.#send(RULE_ADDRESSES.invitation(this.#site, invitationId), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ answer }),
      keepalive: true,
    });
  }

  /** Whether the slot is still held; unknown counts as yes. */
  async isOpen(invitationId: InvitationId): Promise<boolean> {
    const answer = await this.#send(RULE_ADDRESSES.invitation(this.#site, invitationId), {});
    return (answer as InvitationStanding | null)?.open !== false;
  }

  async #send(address: string, options: RequestInit): Promise<unknown> {
    try {
      const response = await fetch(`${this.#server}${address}`, { cache: 'no-store', ...options });
      return response.ok ? await response.json() : null;
    } catch {
      return null;
    }
  }
}
