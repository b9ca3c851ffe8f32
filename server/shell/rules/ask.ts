import type { Answer, InvitationId, RuleAnswer, RuleAsk, VisitorId } from '../../protocol/index.ts';
import { freeToInvite, views, type InvitedFrom } from '../../core/index.ts';
import {
  allotmentOf,
  cardOf,
  truthOfAnswers,
  type Rule,
  type RuleAction,
  type RuleBook,
  type ServerFacts,
  type Target,
} from '../../rules/index.ts';
import type { Firing } from '../../store/index.ts';
import { ownLetter } from '../site/letter.ts';
import type { LiveSite } from '../site/live-site.ts';
import { isStorageFault } from '../storage-fault.ts';
import type { Surroundings } from '../surroundings.ts';
import { creditIn, drawnFor } from './firings.ts';
import type { HeldSlots } from './held-slots.ts';

const nothing = (again: boolean): Answer<RuleAnswer> => ({
  ok: true,
  result: { outcome: 'nothing', again },
});

export type Asking = {
  readonly site: LiveSite;
  readonly ask: RuleAsk;
  readonly visitorId: VisitorId | null;
  readonly facts: ServerFacts;
  /** The network address that asks. */
  readonly address: string;
  readonly slots: HeldSlots;
};

type Tools = Pick<Surroundings, 'clock' | 'random'>;

/**
 * A rule has matched as far as a page can tell: whether it does altogether, whether this visit is among those
 * that it is for, and, where somebody invites, whether a slot is free, which is held from then on. Whoever is
 * held out is told the same as whoever a rule is not for, and leaves a row to compare with.
 */
export async function answerAsk(tools: Tools, asking: Asking): Promise<Answer<RuleAnswer>> {
  const { site, ask, visitorId } = asking;
  const book = await site.rules.book();
  const rule = await site.rules.rule(ask.ruleId);
  if (rule === null || (await hasFired(tools, asking, rule))) return nothing(false);
  const truth = truthOfAnswers(rule.when, ask.answers, { now: tools.clock.now(), ...asking.facts }, book);
  if (truth !== true) return nothing(true);
  const allotment = allotmentOf(drawnFor(ask.visitId, visitorId), rule);
  if (allotment === 'not-chosen') return nothing(false);
  const now = tools.clock.now();
  const row = { ruleId: rule.ruleId, visitId: ask.visitId, at: now, path: ask.path, ticketId: null };
  if (allotment === 'held-out') {
    // One who could not have been invited either tells nothing of what invitations bring.
    if (!couldInvite(asking, rule, book)) return nothing(true);
    await site.firings.add({ ...row, firingId: tools.random.id(), agentId: null, outcome: 'held-out' });
    return nothing(false);
  }
  return fire(tools, asking, rule, book, row);
}

/** Whether there is somebody who could invite now, where it is an invitation that is held back. */
function couldInvite({ site, ask }: Asking, { actions }: Rule, book: RuleBook): boolean {
  const card = cardOf<RuleAction>(actions);
  if (card?.kind !== 'invite') return true;
  const from = invitedFrom(card.by, book, ask.branchId);
  return from !== null && freeToInvite(site.state, from).length > 0;
}

/** Whether it has fired in this visit already as often as it may. */
async function hasFired({ clock }: Tools, { site, ask }: Asking, rule: Rule): Promise<boolean> {
  const [last] = (await site.firings.of(ask.visitId)).filter(({ ruleId }) => ruleId === rule.ruleId);
  if (last === undefined) return false;
  const { oncePerSession, coolDownSeconds } = rule.limits;
  return oncePerSession || clock.now() < last.at + coolDownSeconds * 1_000;
}

type Row = Omit<Firing, 'firingId' | 'agentId' | 'outcome'>;

async function fire(
  { clock, random }: Tools,
  { site, ask, address, slots }: Asking,
  { actions, ruleId }: Rule,
  book: RuleBook,
  row: Row,
): Promise<Answer<RuleAnswer>> {
  const card = cardOf<RuleAction>(actions);
  const invitationId = random.id() as InvitationId;
  const shown = { outcome: 'shown', invitationId } as const;
  if (card?.kind !== 'invite') {
    const from = card?.kind === 'call-back' ? invitedFrom(card.by, book, ask.branchId) : null;
    const agentId = callerOf(from, site);
    await site.firings.add({ ...row, firingId: invitationId, agentId, outcome: 'shown' });
    const agent = agentId === null ? null : views.faceOf(site.words, agentId);
    const skills = from?.kind === 'skills' ? { skills: from.skills } : {};
    return { ok: true, result: { ...shown, agent, ...skills, expiresAt: null, serverNow: clock.now() } };
  }
  const from = invitedFrom(card.by, book, ask.branchId);
  if (from === null) return nothing(true);
  const { holdSeconds } = card;
  const { visitId } = ask;
  const hold = { invitationId, ruleId, visitId, from, holdSeconds, creditSeconds: creditIn(actions) };
  const letter = ownLetter({ type: 'holdInvitation', ...hold });
  const held = await slots.hold(site, address, invitationId, () => site.send(letter));
  if (held === null) return nothing(true);
  if (!held.ok) return isStorageFault(held.refusal.code) ? held : nothing(true);
  const invitation = site.state.invitations.get(invitationId);
  if (invitation === undefined) return nothing(true);
  const { agentId, expiresAt } = invitation;
  await site.firings.add({ ...row, firingId: invitationId, agentId, outcome: 'shown' });
  const agent = views.faceOf(site.words, agentId);
  return { ok: true, result: { ...shown, agent, expiresAt, serverNow: clock.now() } };
}

/** Who may invite, `null` where no branch is known. */
function invitedFrom(by: Target, { branches }: RuleBook, branchId: string | null): InvitedFrom | null {
  switch (by.kind) {
    case 'agent':
      return { kind: 'agents', agentIds: [by.agentId] };
    case 'skills':
      return { kind: 'skills', skills: by.skills };
    case 'branch': {
      const branch = branches.find((other) => other.branchId === branchId);
      if (branch === undefined) return null;
      const { agents: agentIds, skillId } = branch;
      if (agentIds.length > 0) return { kind: 'agents', agentIds };
      return skillId === null ? null : { kind: 'skills', skills: [skillId] };
    }
  }
}

/** Who would call back: somebody named, or nobody in particular. */
function callerOf(from: InvitedFrom | null, site: LiveSite) {
  const [agentId] = from?.kind === 'agents' ? from.agentIds : [];
  return agentId !== undefined && site.state.agents.has(agentId) ? agentId : null;
}
