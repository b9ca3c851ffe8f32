import assert from 'node:assert/strict';
import test from 'node:test';
import type { Command } from '../command.ts';
import type { AgentId, Moment } from '../../protocol/index.ts';
import { nextDeadline } from '../deadline.ts';
import {
  ada,
  agentThere,
  availabilityIs,
  ben,
  choose,
  join,
  only,
  talks,
  TICK,
  ticketOf,
  vic,
  visitorThere,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { after, at, given } from '../test/given.ts';

const leaveAt = (agentId: AgentId, leavesAt: Moment | null): Command => ({
  type: 'leaveAt',
  agentId,
  leavesAt,
});
const DAY = 86_400;

test('[E42] an agent announces the end of the day, changes it and takes it back', () => {
  const announced = given(agentThere(ada)).when(leaveAt(ada, at(600)));
  announced.gives({ type: 'dayEndSet', agentId: ada, leavesAt: at(600) });
  assert.equal(nextDeadline(announced.state), at(600));
  announced.when(leaveAt(ada, at(600))).gives();
  const takenBack = announced.when(leaveAt(ada, null)).givesTypes('dayEndSet');
  assert.equal(nextDeadline(takenBack.state), null);
});

test('[E42] an end of the day that is past, too far or no moment is refused', () => {
  const story = given(agentThere(ada));
  for (const wrong of [at(0), at(-5), at(DAY) + 1, NaN, Infinity, 0.5]) {
    story.when(leaveAt(ada, wrong)).refuses('malformed');
  }
  story.when(leaveAt(ada, at(DAY))).givesTypes('dayEndSet');
  story.when(leaveAt('nobody' as AgentId, at(60))).refuses('agent-unknown');
});

test('[E43] at the announced end an agent goes offline; conversations go on, the own line is asked', () => {
  const story = given(agentThere(ada), talks(vic, ada), waits(wil, only(ada))).when(leaveAt(ada, at(600)));
  story.when(TICK, 599).gives();
  const outcome = story.when(TICK, 600).gives(
    {
      type: 'availabilityChanged',
      agentId: ada,
      availability: 'offline',
      backAt: null,
      reason: 'day-ended',
    },
    { type: 'visitorAsked', ticketId: ticketOf(wil), reason: 'agent-offline', answerBy: at(660) },
  );
  const agent = outcome.state.agents.get(ada);
  assert.deepEqual([agent?.leavesAt, agent?.conversations.length], [null, 1]);
  outcome.when(TICK).gives();
});

test('[E43] an end that comes while the agent is offline already ends nothing', () => {
  given(agentThere(ada), availabilityIs(ada, 'offline'))
    .when(leaveAt(ada, at(600)))
    .when(TICK, 600)
    .gives({ type: 'dayEndSet', agentId: ada, leavesAt: null })
    .when(TICK)
    .gives();
});

test('[E44] an agent away for two minutes: everybody in that line is told, once for each absence', () => {
  const story = given(agentThere(ada), waits(vic, only(ada)), availabilityIs(ada, 'away'), waits(wil));
  assert.equal(nextDeadline(story.state), at(120));
  const told = story.when(TICK, 120).gives({ type: 'awayTold', agentId: ada, ticketIds: [ticketOf(vic)] });
  assert.deepEqual(told.state.tickets.get(ticketOf(vic))?.notice, { kind: 'agent-away', at: at(120) });
  assert.equal(told.state.tickets.get(ticketOf(wil))?.notice, null);
  told.when(TICK, 3_600).gives();
});

test('[E44] who announced a return for the next minute is waited for until then', () => {
  const back = (seconds: number) =>
    ({
      type: 'availabilityChanged',
      agentId: ada,
      availability: 'away',
      backAt: at(seconds),
      reason: 'chosen',
    }) as const;
  const soon = given(agentThere(ada), waits(vic, only(ada)), after(0, back(170)));
  soon.when(TICK, 169).gives();
  soon.when(TICK, 170).givesTypes('awayTold');
  const late = given(agentThere(ada), waits(vic, only(ada)), after(0, back(900)));
  late.when(TICK, 120).givesTypes('awayTold');
});

const closing = (leavesSeconds: number) =>
  given(agentThere(ada), agentThere(ben), talks(vic, ada), talks(xia, ben), visitorThere(wil)).when(
    leaveAt(ada, at(leavesSeconds)),
  );

test('[E50] who leaves before the turn would likely come cannot be chosen; anybody else can', () => {
  const story = closing(60);
  story.when(join(wil, only(ada))).refuses('agent-closing');
  story.when(join(wil, { kind: 'flex', agentId: ada, patienceSeconds: 600 })).refuses('agent-closing');
  story.when(join(wil, only(ben))).givesTypes('ticketJoined');
  story.when(join(wil)).givesTypes('ticketJoined');
  closing(DAY)
    .when(join(wil, only(ada)))
    .givesTypes('ticketJoined');
});

test('[E50] nor can a place in line be changed to her, unless it would come in time at its rank', () => {
  const story = closing(DAY).when(join(wil));
  story
    .when(leaveAt(ada, at(60)))
    .when(choose(wil, only(ada)))
    .refuses('agent-closing');
  story.when(choose(wil, only(ada))).givesTypes('choiceChanged');
});

test('[E50] whoever is free can be chosen up to the end of the day', () => {
  given(agentThere(ada), visitorThere(vic))
    .when(leaveAt(ada, at(5)))
    .when(join(vic, only(ada)))
    .givesTypes('ticketJoined', 'offerMade');
});
