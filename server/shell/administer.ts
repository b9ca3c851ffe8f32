import type { AgentId, Answer, SiteId } from '../protocol/index.ts';
import type { Command } from '../core/command.ts';
import { decide } from '../core/index.ts';
import type { Profile, Site, Store } from '../store/store.ts';
import { refused } from './check.ts';
import { loadState } from './load-state.ts';
import { hashPassword } from './passwords.ts';
import { factsOf, profileOf, type ProfileForm } from './profile.ts';
import type { Clock } from './surroundings.ts';

export type NewAgent = {
  readonly siteId: SiteId;
  readonly agentId: AgentId;
  readonly form: ProfileForm;
  readonly photoUrl: string | null;
  /** In lower case. */
  readonly email: string;
  readonly password: string;
};

/** A busy server writes several times a second. */
const ATTEMPTS = 20;

type Tools = { readonly store: Store; readonly clock: Clock };

/** Adds a site, or gives one that is there another name and other origins. */
export async function saveSite({ store }: Tools, site: Site): Promise<void> {
  await store.saveSite(site);
}

/**
 * Adds an agent with an account, words and facts. The account comes first: where the rest fails, it opens a
 * console without an agent, and the same once more completes it. A server that runs meanwhile reads the agent
 * with its next commit.
 */
export async function addAgent(tools: Tools, agent: NewAgent): Promise<Answer<null>> {
  const { store } = tools;
  const { siteId, agentId, form, photoUrl, email, password } = agent;
  if (!(await store.readSites()).some((site) => site.siteId === siteId)) return refused('site-unknown');
  const command = { type: 'addAgent', agentId, facts: factsOf(form) } as const;
  const { decision } = await decideAnew(tools, siteId, command);
  if (!decision.ok) return decision;
  const account = await store.findAccount(email);
  if (account !== null && (account.siteId !== siteId || account.agentId !== agentId)) return mailTaken;
  const passwordHash = await hashPassword(password);
  const saved = await store.saveAccount({ siteId, agentId, email, passwordHash });
  return saved.ok ? commitAdded(tools, siteId, command, profileOf(agentId, form, photoUrl)) : mailTaken;
}

const mailTaken = refused(
  'agent-exists',
  'Give another mail address; this one belongs to another agent.',
  'email',
);

async function decideAnew({ store, clock }: Tools, siteId: SiteId, command: Command) {
  const { state } = await loadState(store, siteId);
  return { expectedVersion: state.version, decision: decide(state, command, clock.now()) };
}

/** Decides on the newest state; where a running server wrote in between, once more on what it wrote. */
async function commitAdded(
  tools: Tools,
  siteId: SiteId,
  command: Command,
  profile: Profile,
): Promise<Answer<null>> {
  const texts = [{ kind: 'profile', profile }] as const;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { expectedVersion, decision } = await decideAnew(tools, siteId, command);
    if (!decision.ok) return decision;
    const { events } = decision;
    const written = await tools.store.commit({
      siteId,
      expectedVersion,
      events,
      texts,
      answers: [],
      decisions: [],
    });
    if (written.ok) return { ok: true, result: null };
  }
  return refused('storage-failed', 'The site is busy; try again.');
}
