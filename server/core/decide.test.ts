import assert from 'node:assert/strict';
import test from 'node:test';
import { decide } from './decide.ts';
import { evolve } from './evolve.ts';
import { createSite } from './site.ts';
import { writeState } from './snapshot.ts';
import { ada, agentThere, join, only, rings, setAvailability, TICK, vic, waits } from './test/cast.ts';
import { at, given, SITE } from './test/given.ts';

test('[C36] a decision leaves the given state as it is, and is the same every time', () => {
  const { state, now } = given(agentThere(ada), waits(vic, only(ada)), rings(vic, ada));
  const before = writeState(state);
  const first = decide(state, setAvailability(ada, 'offline'), now);
  assert.equal(writeState(state), before);
  assert.deepEqual(decide(state, setAvailability(ada, 'offline'), now), first);
});

test('[C37] the state of a decision is what its events make of the given state', () => {
  const { state, now } = given(agentThere(ada), waits(vic, only(ada)), rings(vic, ada));
  const decision = decide(state, setAvailability(ada, 'offline'), now);
  assert.ok(decision.ok);
  assert.equal(writeState(decision.events.reduce(evolve, state)), writeState(decision.state));
  assert.equal(decision.state.version, state.version + decision.events.length);
});

test('[C34] a clock that jumps back is held at the newest event', () => {
  const { state } = given(agentThere(ada));
  const decision = decide(state, join(vic), at(-3_600));
  assert.ok(decision.ok && decision.events.length > 0);
  for (const event of decision.events) assert.equal(event.at, at(0));
});

test('[C35] a tick with nothing due has no events', () => {
  const decision = decide(createSite(SITE), TICK, at(0));
  assert.ok(decision.ok && decision.events.length === 0);
});
