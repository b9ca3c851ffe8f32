import { refusal, type AgentId, type Answer, type SiteId } from '../protocol/index.ts';
import { decide } from '../core/index.ts';
import type { Site, Store } from '../store/store.ts';
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

type Tools = { readonly store: Store; readonly clock: Clock };

/** Adds a site, or gives one that is there another name and other origins. */
export async function saveSite({ store }: Tools, site: Site): Promise<void> {
  await store.saveSite(site);
}

/** Adds an agent with words, facts and an account. A server that runs meanwhile reads it with its next commit. */
export async function addAgent({ store, clock }: Tools, agent: NewAgent): Promise<Answer<null>> {
  const { siteId, agentId, form, photoUrl, email, password } = agent;
  if (!(await store.readSites()).some((site) => site.siteId === siteId)) return refused('site-unknown');
  const account = await store.findAccount(email);
  if (account !== null && (account.siteId !== siteId || account.agentId !== agentId)) {
    return refused('agent-exists', 'Give another mail address; this one belongs to another agent.', 'email');
  }
  const { state } = await loadState(store, siteId);
  const decision = decide(state, { type: 'addAgent', agentId, facts: factsOf(form) }, clock.now());
  if (!decision.ok) return decision;
  const profile = profileOf(agentId, form, photoUrl);
  const passwordHash = await hashPassword(password);
  const written = await store.commit({
    siteId,
    expectedVersion: state.version,
    events: decision.events,
    texts: [{ kind: 'profile', profile }],
    answers: [],
  });
  if (!written.ok) return { ok: false, refusal: refusal('storage-failed', 'The site is busy; try again.') };
  await store.saveAccount({ siteId, agentId, email, passwordHash });
  return { ok: true, result: null };
}
