import assert from 'node:assert/strict';
import test from 'node:test';
import { STRANGER } from '../command.ts';
import { LIMITS, type AgentId } from '../../protocol/index.ts';
import {
  ada,
  agentThere,
  ANY,
  ben,
  ended,
  facts,
  needs,
  only,
  rings,
  talks,
  ticketOf,
  vic,
  waits,
  wil,
} from '../test/cast.ts';
import { at, given } from '../test/given.ts';

test('[C33] wrong facts of an agent are refused', () => {
  const story = given(agentThere(ada));
  const electric = { skillId: 'electric' as never, level: 3 };
  const wrong = (wrongFacts: Partial<ReturnType<typeof facts>>) =>
    ({ type: 'changeAgent', agentId: ada, facts: { ...facts(), ...wrongFacts } }) as const;
  story.when(wrong({ skills: [electric, electric] })).refuses('skill-invalid');
  for (const level of [0, 6, 1.5, NaN])
    story.when(wrong({ skills: [{ ...electric, level }] })).refuses('skill-invalid');
  for (const capacity of [0, 0.5, 21, NaN]) story.when(wrong({ capacity })).refuses('capacity-invalid');
  story.when(wrong({ languages: ['en', 'en'] as never })).refuses('malformed');
  const many = Array.from({ length: LIMITS.skillsPerAgent + 1 }, (_, n) => ({
    skillId: `${n}` as never,
    level: 1,
  }));
  story.when(wrong({ skills: many })).refuses('skill-invalid');
  story.when({ type: 'addAgent', agentId: ben, facts: facts({ capacity: 0 }) }).refuses('capacity-invalid');
  story.when({ type: 'addAgent', agentId: ada, facts: facts() }).refuses('agent-exists');
  story.when({ type: 'changeAgent', agentId: ben, facts: facts() }).refuses('agent-unknown');
});

test('[C15] a raised capacity and a new skill are used at once', () => {
  const story = given(
    agentThere(ada),
    talks(wil, ada),
    agentThere(ben, { skills: ['x'] }),
    talks('y' as never, ben),
  );
  const joined = story.when({
    type: 'join',
    visitorId: vic,
    ticketId: ticketOf(vic),
    choice: ANY,
    need: needs(['x']),
    known: STRANGER,
  });
  const raised = { type: 'changeAgent', agentId: ada, facts: facts({ skills: ['x'], capacity: 2 }) } as const;
  joined.when(raised).givesTypes('agentChanged', 'offerMade').when(raised).gives();
});

test('[C16] a lowered capacity interrupts no conversation, and withdraws what rings beyond it', () => {
  const outcome = given(agentThere(ada, { capacity: 2 }), talks(wil, ada), waits(vic), rings(vic, ada))
    .when({ type: 'changeAgent', agentId: ada, facts: facts({ capacity: 1 }) })
    .givesTypes('agentChanged', 'offerWithdrawn');
  assert.equal(outcome.state.conversations.size, 1);
});

test('[C21] when an agent is removed the line is asked and who talked stands in line again', () => {
  const outcome = given(
    agentThere(ada, { capacity: 3 }),
    talks('talker' as typeof vic, ada, only(ada)),
    talks(wil, ada),
    ended(wil, 'agent-ended', at(60)),
    waits(vic, only(ada)),
    rings(vic, ada),
  ).when({ type: 'removeAgent', agentId: ada }, 5);
  outcome.givesTypes(
    'offerWithdrawn',
    'ticketReturned',
    'conversationEnded',
    'conversationClosed',
    'visitorAsked',
    'wrapUpFinished',
    'visitorAsked',
    'agentRemoved',
  );
  assert.equal(outcome.state.tickets.get(ticketOf('talker' as typeof vic))?.joinedAt, at(0));
  outcome.when({ type: 'removeAgent', agentId: ada }).refuses('agent-unknown');
});

test('[C45] a site holds a bounded number of agents', () => {
  const many = Array.from({ length: LIMITS.agentsPerSite }, (_, index) => ({
    type: 'agentAdded' as const,
    agentId: `a${index}` as AgentId,
    facts: facts(),
  }));
  given(many).when({ type: 'addAgent', agentId: ada, facts: facts() }).refuses('agents-full');
});
