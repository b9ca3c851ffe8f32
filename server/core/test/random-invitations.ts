import type { InvitationId, RuleId, TicketId, VisitId } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import type { InvitationCommand } from '../invitation/command.ts';
import { AGENTS, anyKey, known, need, SKILLS, VISITORS, type Source } from './random-parts.ts';

type Makers = {
  readonly [Type in InvitationCommand['type']]: (source: Source) => Extract<Command, { readonly type: Type }>;
};

const VISITS = ['w1', 'w2', 'w3', 'w4'] as VisitId[];

const invitation = ({ random, state }: Source): InvitationId =>
  anyKey(random, state.invitations, 'i0') as InvitationId;

/** Slots that are held for visitors, mostly as it could really come. */
export const INVITATION_MAKERS: Makers = {
  holdInvitation: ({ random, count }) => ({
    type: 'holdInvitation',
    invitationId: `i${count}` as InvitationId,
    ruleId: random.pick(['overview', 'form']) as RuleId,
    visitId: random.pick(VISITS),
    from: random.chance(0.5)
      ? { kind: 'agents', agentIds: [random.pick(AGENTS), random.pick(AGENTS)] }
      : { kind: 'skills', skills: random.chance(0.5) ? [] : [random.pick(SKILLS)] },
    holdSeconds: random.chance(0.05) ? random.pick([0, 121, 1.5]) : 5 + random.below(100),
    creditSeconds: random.pick([0, 0, 30, 120, 121]),
  }),
  takeInvitation: (source) => ({
    type: 'takeInvitation',
    visitorId: source.random.pick(VISITORS),
    ticketId: `t${source.count}` as TicketId,
    invitationId: invitation(source),
    need: need(source),
    known: known(source),
  }),
  declineInvitation: (source) => ({ type: 'declineInvitation', invitationId: invitation(source) }),
};
