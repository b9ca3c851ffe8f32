import assert from 'node:assert/strict';
import test from 'node:test';
import { decide, ownerWords, recordsOf, violations } from '../index.ts';
import type {
  AgentId,
  InvitationId,
  RuleId,
  SkillId,
  TicketId,
  VisitId,
  VisitorId,
} from '../../protocol/index.ts';
import { STRANGER, type Command } from '../command.ts';
import { idleSlots } from '../eligible.ts';
import type { InvitedFrom } from '../invitation/invitation.ts';
import {
  accept,
  ada,
  agentThere,
  asAgent,
  asVisitor,
  ben,
  close,
  conversationOf,
  decline,
  join,
  NO_NEED,
  only,
  open,
  setAvailability,
  talks,
  TICK,
  ticketOf,
  vic,
  wil,
} from '../test/cast.ts';
import { at, given, type Story } from '../test/given.ts';

const RULE = 'overview' as RuleId;
const ANYBODY = { kind: 'skills', skills: [] } as InvitedFrom;
const of = (...agentIds: AgentId[]): InvitedFrom => ({ kind: 'agents', agentIds });

type Hold = Extract<Command, { readonly type: 'holdInvitation' }>;

const hold = (number: number, from = ANYBODY, parts: Partial<Hold> = {}): Command => ({
  type: 'holdInvitation',
  invitationId: `i${number}` as InvitationId,
  ruleId: RULE,
  visitId: `w${number}` as VisitId,
  from,
  holdSeconds: 30,
  creditSeconds: 0,
  ...parts,
});
const take = (number: number, visitorId: VisitorId = vic): Command => ({
  type: 'takeInvitation',
  visitorId,
  ticketId: ticketOf(visitorId),
  invitationId: `i${number}` as InvitationId,
  need: NO_NEED,
  known: STRANGER,
});
const no = (number: number): Command => ({
  type: 'declineInvitation',
  invitationId: `i${number}` as InvitationId,
});
const heldIn = ({ state }: Story) => [...state.invitations.keys()];
const idle = ({ state }: Story, agentId: AgentId = ada) => idleSlots(state.agents.get(agentId)!);
const phaseIn = ({ state }: Story, visitorId: VisitorId) => state.tickets.get(ticketOf(visitorId))?.phase;

const there = given(agentThere(ada));

test('[C410] an invitation holds one free slot of whoever may invite, and nobody else is put there', () => {
  const held = there.when(hold(1)).givesTypes('invitationHeld');
  assert.equal(idle(held), 0);
  assert.deepEqual(held.state.free, []);
  const waiting = held.when(join(wil, only(ada))).givesTypes('ticketJoined', 'graceStarted');
  assert.equal(phaseIn(waiting, wil)?.state, 'waiting');
  there.when(hold(1, of(ben))).refuses('invitation-none');
  held.when(hold(2)).refuses('invitation-none');
  there.when(hold(1, { kind: 'skills', skills: ['vintage' as SkillId] })).refuses('invitation-none');
});

test('[C410] of several who may invite the least busy does, and each slot is held once', () => {
  const two = given(agentThere(ada, { capacity: 2 }), agentThere(ben));
  const all = two.when(hold(1)).when(hold(2)).when(hold(3));
  assert.equal(all.state.invitations.size, 3);
  assert.equal(new Set([...all.state.invitations.values()].map(({ agentId }) => agentId)).size, 2);
  all.when(hold(4)).refuses('invitation-none');
  all.when(hold(4, ANYBODY, { visitId: 'w1' as VisitId })).refuses('invitation-open');
});

test('[C411] who accepts is called by exactly that agent at once, before whoever came meanwhile', () => {
  const both = given(agentThere(ada), agentThere(ben)).when(hold(1, of(ben)));
  const waiting = both.when(join(wil, only(ben)), 5);
  const taken = waiting.when(take(1), 5);
  taken.givesTypes('ticketJoined', 'graceStarted', 'invitationTaken');
  assert.deepEqual(phaseIn(taken, vic), {
    state: 'offered',
    offerId: `${ticketOf(vic)}:1`,
    agentId: ben,
    offeredAt: at(10),
    expiresAt: at(30),
  });
  assert.deepEqual(taken.state.tickets.get(ticketOf(vic))?.invited, { invitationId: 'i1', ruleId: RULE });
  assert.equal(phaseIn(taken, wil)?.state, 'waiting');
  assert.equal(taken.state.invitations.size, 0);
  const talking = taken.when(accept(ben, vic)).givesTypes('conversationStarted');
  assert.equal([...talking.state.conversations.values()][0]?.agentId, ben);
});

test('[C412] declined, lapsed or withdrawn the slot is free again, and whoever waits gets it', () => {
  const held = there
    .when(hold(1))
    .when(open(asVisitor(wil), wil))
    .when(join(wil, only(ada)));
  held.when(no(1)).givesTypes('invitationEnded', 'offerMade');
  held.when(TICK, 29.999).givesTypes();
  const lapsed = held.when(TICK, 30).givesTypes('invitationEnded', 'offerMade');
  lapsed.when(take(1)).refuses('invitation-gone');
  held.when(take(1), 30).refuses('invitation-gone');
  there.when(no(7)).givesTypes();
  const away = there.when(hold(1)).when(setAvailability(ada, 'away'));
  away.givesTypes('availabilityChanged', 'invitationEnded');
  away.when(take(1)).refuses('invitation-gone');
});

test('[C412] nobody there, no invitation: it ends with the connection, the capacity or the agent', () => {
  const held = there.when(hold(1));
  held.when(close(asAgent(ada), ada)).givesTypes('connectionClosed', 'graceStarted', 'invitationEnded');
  held.when({ type: 'removeAgent', agentId: ada }).givesTypes('agentRemoved', 'invitationEnded');
  held.when({ type: 'restart' }).givesTypes('restarted', 'invitationEnded');
  const two = given(agentThere(ada, { capacity: 2 }))
    .when(hold(1))
    .when(hold(2), 1);
  const facts = { skills: [], languages: [], capacity: 1 };
  const one = two.when({ type: 'changeAgent', agentId: ada, facts });
  assert.deepEqual(heldIn(one.givesTypes('agentChanged', 'invitationEnded')), ['i1']);
});

test('[C412] who begins a call has no slot beside it: what was held for others is given back', () => {
  const held = given(agentThere(ada, { capacity: 2 }), talks(wil, ada))
    .when(hold(1))
    .givesTypes('invitationHeld');
  const conversationId = conversationOf(wil);
  const called = held.when({ type: 'switchChannel', agentId: ada, conversationId, channel: 'video' });
  called.givesTypes('channelSwitched', 'invitationEnded');
  called.when(take(1)).refuses('invitation-gone');
});

test('[C413] an invitation brings a bounded credit, which counts once it stands in line', () => {
  const held = there.when(hold(1, ANYBODY, { creditSeconds: 90 })).when(take(1));
  const ticket = held.state.tickets.get(ticketOf(vic));
  assert.deepEqual(ticket?.credits, [{ reason: 'priority', seconds: 90 }]);
  assert.equal(ticket.rankAt, at(-90));
  const lapsed = held.when(TICK, 20);
  assert.equal(phaseIn(lapsed, vic)?.state, 'offered', 'it rings there again, first of all');
  there.when(hold(1, ANYBODY, { creditSeconds: 121 })).refuses('malformed');
  there.when(hold(1, ANYBODY, { holdSeconds: 121 })).refuses('malformed');
});

test('[C414] who waits or talks takes no invitation, and each is taken once', () => {
  const held = there.when(hold(1));
  held
    .when(join(vic, only(ada)))
    .when(take(1))
    .refuses('ticket-open-already');
  const taken = held.when(take(1));
  taken.when(take(1, wil)).refuses('invitation-gone');
  const declined = taken.when(decline(ada, vic));
  assert.equal(phaseIn(declined, vic)?.state, 'asked', 'who chose nobody else is asked what to do');
});

test('[C415] an agent who takes so many more before a break counts who is invited among them', () => {
  const two = given(agentThere(ada, { capacity: 2 })).when({ type: 'drain', agentId: ada, more: 1 });
  const held = two.when(hold(1));
  held.when(hold(2)).refuses('invitation-none');
  held.when(join(wil, only(ada))).refuses('agent-draining');
  const talking = held.when(take(1)).when(accept(ada, vic));
  assert.equal(talking.state.agents.get(ada)?.availability, 'away');
});

test('[C416] estimates and the list see a held slot as taken', () => {
  const free = there.state.agents.get(ada)!;
  assert.equal(idleSlots(free), 1);
  const joined = there.when(hold(1)).when(join(wil, only(ada)));
  const { promise } = joined.state.tickets.get(ticketOf(wil))!;
  assert.ok(promise !== null && promise.p80At > joined.now, 'nobody is promised to be called at once');
});

test('[C417] of fifty visitors and one slot exactly one is invited at a time, and one is served by it', () => {
  const fifty = Array.from({ length: 50 }, (_, index) => index);
  let { state } = there;
  const counts = { held: 0, taken: 0, most: 0 };
  const run = (command: Command, now: number): boolean => {
    const decision = decide(state, command, now);
    if (decision.ok) state = decision.state;
    assert.deepEqual(violations(state, now), []);
    counts.most = Math.max(counts.most, state.invitations.size);
    return decision.ok;
  };
  for (const number of fifty) {
    run(TICK, at(number));
    if (run(hold(number), at(number))) counts.held += 1;
  }
  assert.equal(counts.held, 2, 'the slot was held anew once the first had lapsed');
  for (const number of fifty) {
    const visitorId = `v${number}` as VisitorId;
    const ticketId = `t${number}` as TicketId;
    if (run({ ...take(number, visitorId), ticketId } as Command, at(50))) counts.taken += 1;
  }
  assert.deepEqual([counts.taken, counts.most], [1, 1]);
  const [served] = [...state.tickets.values()];
  assert.equal(served?.phase.state, 'offered');
});

test('[C418] an invitation that is taken leaves a record, which names the rule to the owner', () => {
  const held = there.when(hold(1, ANYBODY, { creditSeconds: 30 }));
  const records = recordsOf(held.state, held.when(take(1)).events);
  const names = { agent: () => 'Ada', clock: String };
  assert.deepEqual(
    records.map((record) => ownerWords(record, names)),
    [
      'Ticket t-vic counts as 30 s older from now on: the site gave its visitor priority.',
      'Ticket t-vic rang at Ada, who had invited its visitor by the rule overview.',
    ],
  );
});
