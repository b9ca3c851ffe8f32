import {
  refusal,
  type AccountId,
  type AgentId,
  type Answer,
  type LanguageTag,
  type PersonSkill,
  type Refusal,
  type Role,
} from '../../protocol/index.ts';
import type { Account } from '../../store/account.ts';
import type { Store } from '../../store/store.ts';
import { API_BOUNDS } from '../api/bounds.ts';
import type { ApiCaller } from '../api/caller.ts';
import { refused } from '../check.ts';
import { ownLetter, type Letter } from '../site/letter.ts';
import { Limiter } from '../limiter.ts';
import type { LiveSite } from '../site/live-site.ts';
import { hashPassword } from '../passwords.ts';
import { factsOf, profileOf } from '../profile.ts';
import type { Sessions } from '../sessions.ts';
import type { Clock, Random } from '../surroundings.ts';
import { agentIdOf } from './agent-id.ts';
import { skillsOf } from './skill-catalogue.ts';
import { Turns } from './turns.ts';

type Tools = { readonly store: Store; readonly clock: Clock; readonly random: Random };

/** Somebody who is to become an account. */
export type NewPerson = {
  readonly role: Role;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly password: string;
  /** Whom visitors choose, `null` for somebody who does not serve. */
  readonly agentId: AgentId | null;
  readonly skills: readonly PersonSkill[];
};

const NO_WORDS = { alias: '', pronouns: '', photoUrl: null };
const CAPACITY = 2;
const QUARTER_HOUR_SECONDS = 900;

/** Owners see to everybody, supervisors to agents; a program makes nobody an owner and touches none. */
export function mayManage(caller: ApiCaller, ...roles: readonly Role[]): boolean {
  if (caller.kind === 'key') return !roles.includes('owner');
  return caller.role === 'owner' || (caller.role === 'supervisor' && roles.every((role) => role === 'agent'));
}

/** The people of a site come, change and go, one act after another. */
export class Staff {
  readonly turns = new Turns();
  readonly #links = new Limiter(API_BOUNDS.linksPerAddressPerQuarterHour, QUARTER_HOUR_SECONDS);
  readonly #tools: Tools;
  readonly #sessions: Sessions;

  constructor(tools: Tools, sessions: Sessions) {
    this.#tools = tools;
    this.#sessions = sessions;
  }

  /** Whether this network address may try another link: they open accounts. */
  allowsLink(addressKey: string): Promise<boolean> {
    return this.#links.allows(addressKey);
  }

  /**
   * Adds the account and, where they serve, the agent. The agent comes first: where the rest fails, the same
   * once more completes it.
   */
  async add(site: LiveSite, person: NewPerson): Promise<Answer<Account>> {
    const { store, clock, random } = this.#tools;
    const { siteId } = site.row;
    const { role, name, email, password } = person;
    const agentId = person.agentId === null ? null : await this.#freeAgentId(site, person.agentId);
    if (agentId !== null && !site.state.agents.has(agentId)) {
      const added = await site.send(newAgent(site, agentId, person));
      if (!added.ok) return added;
    }
    const account: Account = {
      siteId,
      accountId: (agentId ?? random.id()) as AccountId,
      role,
      agentId,
      name,
      email,
      passwordHash: await hashPassword(password),
      disabledAt: null,
      createdAt: clock.now(),
    };
    const saved = await store.saveAccount(account);
    if (!saved.ok) return refused('malformed', 'This mail address has an account already. Sign in.', 'email');
    return { ok: true, result: account };
  }

  /** Somebody else may have become an agent of this id since it was chosen. */
  async #freeAgentId({ row, state }: LiveSite, agentId: AgentId): Promise<AgentId> {
    const accounts = await this.#tools.store.readAccounts(row.siteId);
    const taken = new Set<string>(accounts.map(({ accountId }) => accountId));
    if (!taken.has(agentId)) return agentId;
    return agentIdOf(agentId, (other) => taken.has(other) || state.agents.has(other));
  }

  /** The account opens nothing any more; the agent is offline, and the line is asked what to do. */
  async suspend(site: LiveSite, account: Account): Promise<Refusal | null> {
    const { store, clock } = this.#tools;
    const kept = await lastOwnerKept(store, account);
    if (kept !== null) return kept;
    await store.saveAccount({ ...account, disabledAt: account.disabledAt ?? clock.now() });
    await this.#sessions.closeAllOf(account.siteId, account.accountId);
    const { agentId } = account;
    if (agentId === null || !(await site.hasAgent(agentId))) return null;
    const away = { type: 'setAvailability', agentId, availability: 'offline', backAt: null } as const;
    const sent = await site.send(ownLetter(away));
    return sent.ok ? null : sent.refusal;
  }

  /** As `suspend`, and then the agent and the account are gone. */
  async remove(site: LiveSite, account: Account): Promise<Refusal | null> {
    const refusedAs = await this.suspend(site, account);
    if (refusedAs !== null) return refusedAs;
    const { agentId } = account;
    if (agentId !== null && site.state.agents.has(agentId)) {
      const sent = await site.send(ownLetter({ type: 'removeAgent', agentId }));
      if (!sent.ok) return sent.refusal;
    }
    await this.#tools.store.deleteAccount(account.siteId, account.accountId);
    return null;
  }
}

/** A site always has somebody who can do everything. */
export async function lastOwnerKept(
  store: Store,
  { siteId, accountId, role }: Account,
): Promise<Refusal | null> {
  if (role !== 'owner') return null;
  const accounts = await store.readAccounts(siteId);
  const others = accounts.filter((each) => each.role === 'owner' && each.accountId !== accountId);
  return others.some(({ disabledAt }) => disabledAt === null) ? null : refusal('last-owner');
}

function newAgent(site: LiveSite, agentId: AgentId, { name, skills }: NewPerson): Letter {
  const labels = new Map(skillsOf(site).map((each) => [each.skillId, each.label]));
  const form = {
    name,
    headline: '',
    biography: '',
    skills: skills.map(({ skillId, level }) => ({ skillId, level, label: labels.get(skillId) ?? skillId })),
    languages: [] as readonly LanguageTag[],
    capacity: CAPACITY,
  };
  const profile = profileOf(agentId, form, NO_WORDS);
  return {
    ...ownLetter({ type: 'addAgent', agentId, facts: factsOf(form) }),
    texts: () => [{ kind: 'profile', profile }],
  };
}
