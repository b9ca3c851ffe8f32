import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type AgentId } from '../../protocol/index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import {
  ada,
  agentThere,
  ANY,
  availabilityIs,
  ben,
  conversationOf,
  ended,
  facts,
  needs,
  offerOf,
  only,
  rings,
  setAvailability,
  talks,
  ticketOf,
  TICK,
  vic,
  waits,
  wil,
  wrote,
} from '../test/cast.ts';
import { at, given } from '../test/given.ts';

const withdrawn = {
  type: 'offerWithdrawn',
  offerId: offerOf(vic),
  ticketId: ticketOf(vic),
  agentId: ada,
} as const;

test('[C15] who becomes available is offered the first in line at once', () => {
  given(agentThere(ada), availabilityIs(ada, 'away'), waits(vic))
    .when(setAvailability(ada, 'available'))
    .givesTypes('availabilityChanged', 'offerMade');
});

test('[C18] when an agent goes offline the ringing stops and the line is asked', () => {
  given(agentThere(ada, { capacity: 2 }), talks(wil, ada), waits(vic, only(ada)), rings(vic, ada))
    .when(setAvailability(ada, 'offline'), 4)
    .gives(
      withdrawn,
      { type: 'availabilityChanged', agentId: ada, availability: 'offline', backAt: null, reason: 'chosen' },
      { type: 'visitorAsked', ticketId: ticketOf(vic), reason: 'agent-offline', answerBy: at(64) },
    );
});

test('[C18] conversations go on when an agent chooses to go offline', () => {
  const outcome = given(agentThere(ada), talks(vic, ada)).when(setAvailability(ada, 'offline'));
  assert.equal(outcome.state.conversations.get(conversationOf(vic))?.phase.state, 'talking');
});

test('[C12] an asked visitor who does not answer takes anyone suitable, at the same place', () => {
  const outcome = given(agentThere(ada), talks(wil, ada), agentThere(ben), waits(vic, only(ada)))
    .when(setAvailability(ada, 'offline'), 10)
    .when(TICK, 60);
  outcome.givesTypes('choiceChanged', 'offerMade');
  const ticket = outcome.state.tickets.get(ticketOf(vic));
  assert.deepEqual([ticket?.choice, ticket?.rankAt], [ANY, at(0)]);
});

test('[C19] an agent who is away is rung no more and keeps the line', () => {
  given(agentThere(ada), waits(vic, only(ada)), rings(vic, ada))
    .when(setAvailability(ada, 'away', at(600)), 4)
    .gives(withdrawn, {
      type: 'availabilityChanged',
      agentId: ada,
      availability: 'away',
      backAt: at(600),
      reason: 'chosen',
    })
    .when(TICK, 3_600)
    .gives()
    .when(setAvailability(ada, 'available'))
    .givesTypes('availabilityChanged', 'offerMade');
});

test('[C19] a return is announced only by those who are not there, and only for later', () => {
  const outcome = given(agentThere(ada)).when(setAvailability(ada, 'away', at(-5)));
  assert.equal(outcome.state.agents.get(ada)?.backAt, null);
  assert.equal(outcome.when(setAvailability(ada, 'available', at(50))).state.agents.get(ada)?.backAt, null);
  given(agentThere(ada))
    .when(setAvailability(ada, 'away', NaN))
    .refuses('malformed');
});

test('[C35] the same availability again changes nothing', () => {
  given(agentThere(ada)).when(setAvailability(ada, 'available')).gives();
  given().when(setAvailability(ada, 'available')).refuses('agent-unknown');
});

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

test('[C33] settings are whole numbers within bounds; the same again changes nothing', () => {
  const story = given(agentThere(ada), talks(vic, ada), wrote(vic, 'visitor', 1));
  const change = (settings: Partial<typeof DEFAULT_SETTINGS>) =>
    ({ type: 'changeSettings', settings: { ...DEFAULT_SETTINGS, ...settings } }) as const;
  story.when(change({ offerSeconds: 0 })).refuses('malformed');
  story.when(change({ askSeconds: NaN })).refuses('malformed');
  story.when(change({})).gives();
  story
    .when(change({ conversationIdleSeconds: 10 }))
    .givesTypes('settingsChanged')
    .when(TICK, 10)
    .givesTypes('conversationEnded');
});

test('[C45] a site holds a bounded number of agents', () => {
  const many = Array.from({ length: LIMITS.agentsPerSite }, (_, index) => ({
    type: 'agentAdded' as const,
    agentId: `a${index}` as AgentId,
    facts: facts(),
  }));
  given(many).when({ type: 'addAgent', agentId: ada, facts: facts() }).refuses('agents-full');
});
