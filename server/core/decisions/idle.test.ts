import assert from 'node:assert/strict';
import test from 'node:test';
import type { Pause } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { readState, writeState } from '../snapshot.ts';
import {
  ada,
  agentThere,
  availabilityIs,
  only,
  rings,
  setAvailability,
  talks,
  vic,
  waits,
} from '../test/cast.ts';
import { given, givenSettings } from '../test/given.ts';

const IDLE: Command = { type: 'goIdle', agentId: ada };
const away = (pause: Pause | null): Command => ({
  type: 'setAvailability',
  agentId: ada,
  availability: 'away',
  backAt: null,
  pause,
});
const wentIdle = {
  type: 'availabilityChanged',
  agentId: ada,
  availability: 'away',
  backAt: null,
  reason: 'idle',
} as const;

test('[C270] whoever leaves the console alone while nobody is there is set away, and can come back', () => {
  given(agentThere(ada))
    .when(IDLE)
    .gives(wentIdle)
    .when(IDLE)
    .gives()
    .when(setAvailability(ada, 'available'))
    .givesTypes('availabilityChanged');
  given().when(IDLE).refuses('agent-unknown');
});

test('[C270] nobody who is called, who talks or who is away is idle, and no site need ask for it', () => {
  given(agentThere(ada), waits(vic, only(ada)), rings(vic, ada))
    .when(IDLE)
    .gives();
  given(agentThere(ada), talks(vic, ada)).when(IDLE).gives();
  given(agentThere(ada), availabilityIs(ada, 'away')).when(IDLE).gives();
  givenSettings({ ...DEFAULT_SETTINGS, agentIdleSeconds: 0 }, agentThere(ada))
    .when(IDLE)
    .gives();
});

test('[C271] why somebody is away is kept until that ends, over a snapshot too', () => {
  const story = given(agentThere(ada)).when(away('meal'));
  story.gives({ ...wentIdle, reason: 'chosen', pause: 'meal' });
  assert.equal(readState(writeState(story.state)).agents.get(ada)?.pause, 'meal');
  story.when(away('meal')).gives();
  const changed = story.when(away('meeting'));
  assert.equal(changed.state.agents.get(ada)?.pause, 'meeting');
  const back = changed.when(setAvailability(ada, 'available'));
  assert.equal(back.state.agents.get(ada)?.pause, null);
  assert.equal(back.when(IDLE).state.agents.get(ada)?.pause, null);
});
