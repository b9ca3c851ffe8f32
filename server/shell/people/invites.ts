import type { AccountId, AgentId, Moment, OpenInvitation, PersonSkill, Role } from '../../protocol/index.ts';
import type { StoredInvite } from '../../store/access.ts';
import { API_BOUNDS } from '../api/bounds.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Random } from '../surroundings.ts';
import { hashToken, newToken } from '../tokens.ts';
import { agentIdOf } from './agent-id.ts';

/** Whom somebody invites, checked. */
export type Invitee = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly serves: boolean;
  readonly skills: readonly PersonSkill[];
};

/** An invitation with the token of its link, which is kept nowhere. */
export type FreshInvite = { readonly invite: StoredInvite; readonly token: string };

/** Makes invitations of one site, each agent with an id of their own. */
export class InviteMaker {
  readonly #site: LiveSite;
  readonly #random: Random;
  readonly #by: AccountId;
  readonly #taken: Set<AgentId>;

  /** @param open invitations whose agents are not there yet */
  constructor(site: LiveSite, open: readonly StoredInvite[], random: Random, by: AccountId) {
    this.#site = site;
    this.#random = random;
    this.#by = by;
    this.#taken = new Set(open.flatMap(({ agentId }) => agentId ?? []));
  }

  /** Agents serve whatever is said of it. */
  make({ name, email, role, skills, ...said }: Invitee, now: Moment): FreshInvite {
    const serves = said.serves || role === 'agent';
    const token = newToken(this.#random, API_BOUNDS.linkBytes);
    const agentId = serves ? this.#newAgentId(name) : null;
    const invite: StoredInvite = {
      siteId: this.#site.row.siteId,
      inviteId: this.#random.id(),
      tokenHash: hashToken(token),
      name,
      email,
      role,
      agentId,
      skills: serves ? skills : [],
      invitedBy: this.#by,
      expiresAt: now + API_BOUNDS.invitationSeconds * 1_000,
    };
    return { invite, token };
  }

  #newAgentId(name: string): AgentId {
    const agentId = agentIdOf(name, (id) => this.#taken.has(id) || this.#site.state.agents.has(id));
    this.#taken.add(agentId);
    return agentId;
  }
}

export const openInvitation = (invite: StoredInvite): OpenInvitation => ({
  invitationId: invite.inviteId,
  name: invite.name,
  email: invite.email,
  role: invite.role,
  expiresAt: invite.expiresAt,
});

/** The token stands behind `#`, which no log and no referrer tells. */
export const inviteLink = (server: string, token: string): string => `${server}/owner#invitation=${token}`;
