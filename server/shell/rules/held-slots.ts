import type { InvitationId } from '../../protocol/index.ts';
import { addressKey } from '../limiter.ts';
import type { LiveSite } from '../site/live-site.ts';

/** Slots that invitations hold for one network address: more of them keep agents from everybody else. */
export const SLOTS_HELD_PER_ADDRESS = 2;

/** Which slots invitations hold for whom. It outlives no invitation, so it is as small as there are slots. */
export class HeldSlots {
  readonly #ofAddress = new Map<string, Map<InvitationId, LiveSite>>();
  readonly #underWay = new Set<InvitationId>();

  /** @returns what `hold` does, `null` where as many slots are held for this address already */
  async hold<Held>(
    site: LiveSite,
    address: string,
    invitationId: InvitationId,
    hold: () => Promise<Held>,
  ): Promise<Held | null> {
    this.#forgetEnded();
    const key = JSON.stringify([site.row.siteId, addressKey(address)]);
    const held = this.#ofAddress.get(key) ?? new Map<InvitationId, LiveSite>();
    if (held.size >= SLOTS_HELD_PER_ADDRESS) return null;
    this.#ofAddress.set(key, held.set(invitationId, site));
    this.#underWay.add(invitationId);
    try {
      return await hold();
    } finally {
      this.#underWay.delete(invitationId);
    }
  }

  #forgetEnded(): void {
    for (const [key, held] of this.#ofAddress) {
      for (const [invitationId, { state }] of held) {
        if (this.#underWay.has(invitationId) || state.invitations.has(invitationId)) continue;
        held.delete(invitationId);
      }
      if (held.size === 0) this.#ofAddress.delete(key);
    }
  }
}
