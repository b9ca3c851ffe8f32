import assert from 'node:assert/strict';
import test from 'node:test';
import type { Choice, Estimate, Moment, VisitorId } from '../../protocol/index.ts';
import {
  ada,
  agentThere,
  ANY,
  availabilityIs,
  ben,
  cleo,
  connection,
  asVisitor,
  facts,
  needs,
  NO_NEED,
  only,
  prefers,
  released,
  talks,
  ticketOf,
  vic,
  waits,
  wil,
  xia,
} from '../test/cast.ts';
import { STRANGER } from '../command.ts';
import { after, at, given, type Story } from '../test/given.ts';
import { closedForm } from './closed-form.ts';
import { estimateAll, estimateChoice, estimateTicket } from './index.ts';
import { NO_NEED as NOTHING, questionOf } from './input.ts';
import { rollout } from './rollout.ts';

const busy = [agentThere(ada), agentThere(ben), talks(xia, ada), talks(wil, ben)];
const v = (index: number): VisitorId => `v${index}` as VisitorId;
const lineFor = (choice: Choice, count: number) =>
  Array.from({ length: count }, (_, index) => after(1 + index, waits(v(index), choice)));

const p50After = (estimate: Estimate, now: Moment): number => {
  assert.ok(estimate.state === 'range');
  return (estimate.p50At - now) / 1_000;
};
const choiceSeconds = ({ state, now }: Story, choice: Choice): number =>
  p50After(estimateChoice(state, choice, NO_NEED, now), now);

test('[C78] a flexible choice is promised no more than insisting, and no less than the first suitable one', () => {
  const story = given(...busy, ...lineFor(only(ada), 3));
  const [first, insisting] = [choiceSeconds(story, ANY), choiceSeconds(story, only(ada))];
  const waitsOf = [0, 120, 600, 3_600, 80_000].map((seconds) => choiceSeconds(story, prefers(ada, seconds)));
  for (const [index, seconds] of waitsOf.entries()) {
    assert.ok(seconds >= first - 1 && seconds <= insisting * 1.02 + 1, `${index}: ${seconds}`);
  }
  assert.ok(Math.abs((waitsOf[0] ?? 0) - first) < 0.02 * first + 1, 'without patience it is anyone');
  assert.ok(Math.abs((waitsOf[4] ?? 0) - insisting) < 0.02 * insisting + 1, 'with much it is her line');
});

test('[C78] somebody free is no wait where there is no patience, and none of the other’s time is where there is', () => {
  const story = given(agentThere(ada), agentThere(ben), talks(xia, ada));
  const told = (choice: Choice): Estimate => estimateChoice(story.state, choice, NO_NEED, story.now);
  assert.equal(told(prefers(ada, 0)).state, 'free');
  assert.equal(told(prefers(ben, 600)).state, 'free');
  const patient = told(prefers(ada, 60));
  assert.ok(patient.state === 'range' && patient.p80At <= at(60 + 40), 'Ben takes it after a minute at most');
});

test('[C78] before its release a flexible ticket counts in one line, and afterwards in everybody’s', () => {
  const story = given(...busy, waits(vic, prefers(ada, 300)));
  const kindOf = ({ state, now }: Story) => questionOf(state, [NOTHING], 'all', now).input.tickets[0];
  const waiting = kindOf(story);
  assert.deepEqual([waiting?.kind, waiting?.agent, waiting?.flexSeconds], ['flex', 0, 300]);
  const general = kindOf(given(...busy, waits(vic, prefers(ada, 300)), released(vic, 'early', 0.1)));
  assert.deepEqual([general?.kind, general?.agent], ['any', -1]);
  assert.deepEqual([...(general?.suits ?? [])], [1, 1]);
});

test('[C78] whoever suits the need and is not avoided may serve it later; the chosen agent always', () => {
  const unlike = [agentThere(ada), agentThere(ben, { skills: ['x'] }), agentThere(cleo, { skills: ['x'] })];
  const joined = {
    type: 'ticketJoined',
    ticketId: ticketOf(vic),
    visitorId: vic,
    choice: prefers(ben, 60),
    need: needs(['x']),
    known: { ...STRANGER, avoided: [ben, cleo] },
    promise: null,
  } as const;
  const story = given(
    ...unlike,
    { type: 'connectionOpened', person: asVisitor(vic), connectionId: connection(vic) },
    availabilityIs(ben, 'away'),
    joined,
    { type: 'agentChanged', agentId: ben, facts: facts() },
  );
  const { input } = questionOf(story.state, [NOTHING], 'all', story.now);
  assert.deepEqual([...(input.tickets[0]?.suits ?? [])], [0, 1, 0]);
});

test('[C78] the estimate of a flexible ticket in line is that of a new one with only those before it', () => {
  const story = given(...busy, ...lineFor(only(ada), 2), after(10, waits(vic, prefers(ada, 400))));
  const behind = given(
    ...busy,
    ...lineFor(only(ada), 2),
    after(10, waits(vic, prefers(ada, 400))),
    after(10, waits(v(8), only(ada)), waits(v(9), only(ada))),
  );
  const own = p50After(estimateTicket(story.state, ticketOf(vic), story.now), story.now);
  const all = p50After(
    estimateAll(behind.state, behind.now).tickets.get(ticketOf(vic)) ?? { state: 'none' },
    behind.now,
  );
  assert.ok(Math.abs(own - all) <= 0.02 * own, `${own}, and with others behind ${all}`);
});

test('[C78] playing and reckoning agree about a flexible ticket within a quarter', () => {
  const story = given(...busy, ...lineFor(only(ada), 4), after(10, waits(vic, prefers(ada, 300))));
  const { input } = questionOf(story.state, [NOTHING], 'all', story.now);
  const [played, reckoned] = [rollout(input), closedForm(input)].map(
    ({ tickets }) => tickets.at(-1)?.p50 ?? 0,
  );
  assert.ok(Math.abs((played ?? 0) / (reckoned ?? 1) - 1) < 0.25, `${played} and ${reckoned}`);
});

test('[C75] where nobody is left who could serve a place, no wait is told for it', () => {
  const gone = [availabilityIs(ada, 'offline'), availabilityIs(ben, 'offline')];
  for (const choice of [ANY, prefers(ada, 0)]) {
    const story = given(
      ...busy,
      waits(vic, choice),
      choice.kind === 'flex' ? [released(vic, 'agent-offline')] : [],
      ...gone,
    );
    assert.deepEqual(estimateAll(story.state, story.now).tickets.get(ticketOf(vic)), { state: 'none' });
    assert.deepEqual(estimateTicket(story.state, ticketOf(vic), story.now), { state: 'none' });
  }
});
