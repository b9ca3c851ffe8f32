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
 * Adds an agent with words, facts and an account. A server that runs meanwhile reads it with its next
 * commit.
 */
export async function addAgent(tools: Tools, agent: NewAgent): Promise<Answer<null>> {
  const { store } = tools;
  const { siteId, agentId, form, photoUrl, email, password } = agent;
  if (!(await store.readSites()).some((site) => site.siteId === siteId)) return refused('site-unknown');
  const account = await store.findAccount(email);
  if (account !== null && (account.siteId !== siteId || account.agentId !== agentId)) {
    return refused('agent-exists', 'Give another mail address; this one belongs to another agent.', 'email');
  }
  const profile = profileOf(agentId, form, photoUrl);
  const written = await commitAdded(
    tools,
    siteId,
    { type: 'addAgent', agentId, facts: factsOf(form) },
    profile,
  );
  if (!written.ok) return written;
  const passwordHash = await hashPassword(password);
  const saved = await store.saveAccount({ siteId, agentId, email, passwordHash });
  if (saved.ok) return { ok: true, result: null };
  return refused('agent-exists', 'The mail address was taken a moment ago; give another.', 'email');
}

/** Decides on the newest state; where a running server wrote in between, once more on what it wrote. */
async function commitAdded(
  { store, clock }: Tools,
  siteId: SiteId,
  command: Command,
  profile: Profile,
): Promise<Answer<null>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { state } = await loadState(store, siteId);
    const decision = decide(state, command, clock.now());
    if (!decision.ok) return decision;
    const { version: expectedVersion } = state;
    const texts = [{ kind: 'profile', profile }] as const;
    const { events } = decision;
    const written = await store.commit({ siteId, expectedVersion, events, texts, answers: [] });
    if (written.ok) return { ok: true, result: null };
  }
  return refused('storage-failed', 'The site is busy; try again.');
}
