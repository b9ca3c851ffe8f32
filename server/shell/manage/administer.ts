import type {
  AccountId,
  AgentId,
  Answer,
  HideReason,
  Hours,
  Moment,
  ReviewId,
  SiteId,
} from '../../protocol/index.ts';
import type { Command, KnownDispute } from '../../core/command.ts';
import { decide } from '../../core/index.ts';
import type { Site, Store, Text } from '../../store/store.ts';
import { refused } from '../check.ts';
import type { SiteEvent } from '../../core/event.ts';
import { moderationTexts } from '../moderation/moderation-texts.ts';
import { loadState } from '../site/load-state.ts';
import { dayTexts } from '../me/day-texts.ts';
import { hashPassword } from '../passwords.ts';
import { factsOf, needsAlias, profileOf, type ProfileForm } from '../profile.ts';
import type { Clock } from '../surroundings.ts';

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
  const site = (await store.readSites()).find((each) => each.siteId === siteId);
  if (site === undefined) return refused('site-unknown');
  const profile = profileOf(agentId, form, { alias: '', pronouns: '', photoUrl });
  if (needsAlias(profile, site.hiddenFields)) return refused('alias-needed', undefined, 'alias');
  const command = { type: 'addAgent', agentId, facts: factsOf(form) } as const;
  const { decision } = await decideAnew(tools, siteId, command);
  if (!decision.ok) return decision;
  const account = await store.findAccount(email);
  if (account !== null && (account.siteId !== siteId || account.agentId !== agentId)) return mailTaken;
  const passwordHash = await hashPassword(password);
  const saved = await store.saveAccount({
    ...agentAccount(siteId, agentId, form.name, tools.clock.now()),
    email,
    passwordHash,
  });
  if (!saved.ok) return mailTaken;
  return commitDecided(tools, siteId, command, [{ kind: 'profile', profile }]);
}

/** The account of somebody who serves and sees to nothing else, without what opens it. */
export const agentAccount = (siteId: SiteId, agentId: AgentId, name: string, now: Moment) =>
  ({
    siteId,
    accountId: agentId as string as AccountId,
    role: 'agent',
    agentId,
    name,
    disabledAt: null,
    createdAt: now,
  }) as const;

/** Says when an agent is there, or with `null` that nobody can book. */
export const setHours = (
  tools: Tools,
  siteId: SiteId,
  agentId: AgentId,
  hours: Hours | null,
): Promise<Answer<null>> => commitDecided(tools, siteId, { type: 'setHours', agentId, hours }, []);

/** Whether an agent may take visitors out of order. */
export const permit = (
  tools: Tools,
  siteId: SiteId,
  agentId: AgentId,
  mayPick: boolean,
): Promise<Answer<null>> => commitDecided(tools, siteId, { type: 'permit', agentId, mayPick }, []);

/**
 * The owner's word on a disputed review: hidden for a reason, or kept. Said otherwise later, it is undone.
 */
export async function decideDispute(
  tools: Tools,
  siteId: SiteId,
  reviewId: ReviewId,
  reason: HideReason | null,
): Promise<Answer<null>> {
  const read = () => disputeOf(tools, siteId, reviewId);
  const command = async (): Promise<Command> => {
    return { type: 'decideDispute', reviewId, reason, dispute: await read() };
  };
  return commitDecided(tools, siteId, command, (events) =>
    moderationTexts(events, { by: 'manage', note: '' }),
  );
}

async function disputeOf({ store }: Tools, siteId: SiteId, reviewId: ReviewId): Promise<KnownDispute | null> {
  const [known] = await store.readDisputes(siteId, { reviewId }, 1);
  if (known === undefined) return null;
  return { agentId: known.agentId, stars: known.stars, upheld: known.decision?.upheld ?? null };
}

const mailTaken = refused(
  'agent-exists',
  'Give another mail address; this one belongs to another agent.',
  'email',
);

/** What a command says of the store is read after the state: whatever changes it later fails the commit. */
type Wish = Command | (() => Promise<Command>);

async function decideAnew({ store, clock }: Tools, siteId: SiteId, wish: Wish) {
  const { state } = await loadState(store, siteId);
  const command = typeof wish === 'function' ? await wish() : wish;
  const decision = decide(state, command, clock.now());
  const days = decision.ok ? dayTexts(state, decision.state) : [];
  return { expectedVersion: state.version, decision, days };
}

/** Decides on the newest state; where a running server wrote in between, once more on what it wrote. */
async function commitDecided(
  tools: Tools,
  siteId: SiteId,
  wish: Wish,
  words: readonly Text[] | ((events: readonly SiteEvent[]) => readonly Text[]),
): Promise<Answer<null>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { expectedVersion, decision, days } = await decideAnew(tools, siteId, wish);
    if (!decision.ok) return decision;
    const { events } = decision;
    const texts = typeof words === 'function' ? words(events) : words;
    if (events.length + texts.length === 0) return { ok: true, result: null };
    const written = await tools.store.commit({
      siteId,
      expectedVersion,
      events,
      texts: [...texts, ...days],
      answers: [],
      decisions: [],
    });
    if (written.ok) return { ok: true, result: null };
  }
  return refused('storage-failed', 'The site is busy; try again.');
}
