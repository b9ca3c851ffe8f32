import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type AgentId, type Preference, type VisitorId } from '../../protocol/index.ts';
import { STRANGER, type Command, type KnownVisitor } from '../command.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import {
  accept,
  ada,
  agentThere,
  ANY,
  asAgent,
  availabilityIs,
  ben,
  choose,
  cleo,
  close,
  decline,
  end,
  join,
  only,
  open,
  rings,
  setAvailability,
  talks,
  TICK,
  ticketOf,
  vic,
  visitorThere,
  waits,
  wil,
} from '../test/cast.ts';
import { given, type Story } from '../test/given.ts';

const prefer = (agentId: AgentId, preference: Preference | null, visitorId = vic): Command => ({
  type: 'prefer',
  visitorId,
  agentId,
  preference,
});
const joinKnown = (known: Partial<KnownVisitor>, choice = ANY as Parameters<typeof join>[1]): Command => ({
  ...(join(vic, choice) as Extract<Command, { readonly type: 'join' }>),
  known: { ...STRANGER, ...known },
});
const phaseIn = ({ state }: Story, visitorId: VisitorId = vic) =>
  state.tickets.get(ticketOf(visitorId))?.phase;
const ringsAt = (story: Story): AgentId | null => {
  const phase = phaseIn(story);
  return phase?.state === 'offered' ? phase.agentId : null;
};

test('[C86] a visitor says whom they would like to meet again, or not, and takes it back', () => {
  const story = given(agentThere(ada), visitorThere(vic));
  for (const preference of ['favourite', 'avoided', null] as const) {
    story.when(prefer(ada, preference)).gives({
      type: 'preferenceSet',
      visitorId: vic,
      agentId: ada,
      preference,
    });
  }
  story.when(prefer(ben, 'avoided')).refuses('agent-unknown');
});

test('[C86] nobody avoided is sent unasked, also when nobody else is free', () => {
  const story = given(agentThere(ada), agentThere(ben), visitorThere(vic));
  assert.equal(ringsAt(story.when(joinKnown({ avoided: [ada] }))), ben);
  const busy = given(agentThere(ada), agentThere(ben), talks(wil, ben), visitorThere(vic));
  const waiting = busy.when(joinKnown({ avoided: [ada] })).givesTypes('ticketJoined');
  assert.equal(ringsAt(waiting.when(end(asAgent(ben), wil)).when(TICK, 60)), ben);
  given(agentThere(ada), visitorThere(vic))
    .when(joinKnown({ avoided: [ada] }))
    .refuses('nobody-suitable');
});

test('[C86] who chooses somebody avoided gets that person', () => {
  const story = given(agentThere(ada), agentThere(ben), visitorThere(vic));
  assert.equal(ringsAt(story.when(joinKnown({ avoided: [ada] }, only(ada)))), ada);
  const flexible = { kind: 'flex', agentId: ada, patienceSeconds: 60 } as const;
  assert.equal(ringsAt(story.when(joinKnown({ avoided: [ada] }, flexible))), ada);
  const waiting = story.when(joinKnown({ avoided: [ada] }));
  assert.equal(ringsAt(waiting.when(choose(vic, only(ada)))), ada);
});

test('[C86] whoever rings unasked stops at once, and whoever was chosen rings on', () => {
  const story = given(agentThere(ada), agentThere(ben), waits(vic), rings(vic, ada));
  const apart = story.when(prefer(ada, 'avoided')).givesTypes('preferenceSet', 'offerWithdrawn', 'offerMade');
  assert.equal(ringsAt(apart), ben);
  const chosen = given(agentThere(ada), waits(vic, only(ada)), rings(vic, ada));
  assert.equal(ringsAt(chosen.when(prefer(ada, 'avoided')).givesTypes('preferenceSet')), ada);
  story.when(prefer(ada, 'favourite')).givesTypes('preferenceSet');
});

test('[C86] a preference that is taken back opens the way at once', () => {
  const story = given(agentThere(ada), agentThere(ben), availabilityIs(ben, 'away'), visitorThere(vic));
  const waiting = story.when(joinKnown({ avoided: [ada] })).givesTypes('ticketJoined');
  waiting.when(prefer(ada, null)).givesTypes('preferenceSet', 'offerMade');
  waiting.when(prefer(ada, 'favourite')).givesTypes('preferenceSet', 'offerMade');
});

test('[C86] a swap with somebody avoided is withdrawn and never offered', () => {
  const story = given(agentThere(ada), talks(wil, ada), agentThere(ben), waits(vic, only(ada)));
  const offer: Command = { type: 'offerSwap', ticketId: ticketOf(vic), agentId: ben };
  story
    .when(offer)
    .givesTypes('swapOffered')
    .when(prefer(ben, 'avoided'))
    .givesTypes('preferenceSet', 'swapWithdrawn');
  story.when(prefer(ben, 'avoided')).when(offer).gives();
});

test('[C86] what was said in a conversation holds for the place that it may become again', () => {
  const lost = given(agentThere(ada), agentThere(ben), talks(wil, ben), talks(vic, ada))
    .when(prefer(ada, 'avoided'))
    .when(close(asAgent(ada), ada))
    .when(TICK, DEFAULT_SETTINGS.agentGraceSeconds);
  assert.equal(phaseIn(lost)?.state, 'waiting');
  const back = lost.when(open(asAgent(ada), 'again')).when(setAvailability(ada, 'available'));
  assert.equal(phaseIn(back)?.state, 'waiting');
  assert.equal(ringsAt(back.when(end(asAgent(ben), wil)).when(TICK, 60)), ben);
});

test('[C86] an open place minds a bounded number of agents, the newest', () => {
  const crowd = Array.from({ length: LIMITS.preferencesPerVisitor + 2 }, (_, index) => `a${index}`);
  let story: Story = given(
    ...crowd.map((name) => agentThere(name as AgentId)),
    ...crowd.map((name) => availabilityIs(name as AgentId, 'away')),
    waits(vic),
  );
  for (const name of crowd) story = story.when(prefer(name as AgentId, 'avoided'));
  const avoided = story.state.tickets.get(ticketOf(vic))?.avoided ?? [];
  assert.deepEqual(avoided, crowd.slice(2));
});

test('[C87] who helped before is placed first if free, and never one who is avoided', () => {
  const story = given(agentThere(ada), agentThere(ben), agentThere(cleo), visitorThere(vic));
  const placed = story.when(joinKnown({ former: ben }));
  assert.equal(ringsAt(placed), ben);
  assert.equal(placed.events.find((event) => event.type === 'offerMade')?.why.agent, 'former');
  assert.equal(ringsAt(story.when(joinKnown({ former: ben, avoided: [ben] }))), ada);
  assert.equal(ringsAt(story.when(joinKnown({ former: 'gone' as AgentId }))), ada);
  assert.equal(ringsAt(story.when(joinKnown({ former: ben }, only(cleo)))), cleo);
  const busy = given(agentThere(ada), agentThere(ben), talks(wil, ben), visitorThere(vic));
  assert.equal(ringsAt(busy.when(joinKnown({ former: ben }))), ada);
});

test('[C87] who helped before and declines is not placed again', () => {
  const story = given(agentThere(ada), agentThere(ben), visitorThere(vic)).when(joinKnown({ former: ben }));
  assert.equal(ringsAt(story.when(decline(ben, vic))), ada);
  story.when(accept(ben, vic)).givesTypes('conversationStarted');
});

test('[C88] cards that were seen are counted; what cannot be true is ignored and counted as that', () => {
  const story = given(agentThere(ada), agentThere(ben));
  const count = (exposures: readonly (readonly [AgentId, number])[], ignored = 0): Command => ({
    type: 'countExposures',
    exposures: exposures.map(([agentId, impressions]) => ({ agentId, impressions })),
    ignored,
  });
  const counted = (impressions: number, ignored: number) =>
    ({ type: 'exposuresCounted', exposures: [{ agentId: ada, impressions }], ignored }) as const;
  story.when(count([[ada, 3]], 2)).gives(counted(3, 2));
  story.when(count([[ada, 1e9]])).gives(counted(LIMITS.impressionsPerCountMost, 0));
  for (const untrue of [0, -3, 1.5, NaN, Infinity]) {
    story
      .when(
        count([
          [ben, untrue],
          [ada, 1],
          ['nobody' as AgentId, 5],
        ]),
      )
      .gives(counted(1, 2));
  }
  const twice = [
    [ada, 2],
    [ada, 3],
  ] as const;
  story.when(count(twice, NaN)).gives(counted(5, 0));
  story.when(count([])).gives();
  story.when(count([], 4)).gives({ type: 'exposuresCounted', exposures: [], ignored: 4 });
});
