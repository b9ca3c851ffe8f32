import assert from 'node:assert/strict';
import test from 'node:test';
import { estimateAll } from '../estimate/index.ts';
import { ABSENCE_SHOWN_SECONDS } from '../presence.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { ada, agentThere, asAgent, connection } from '../test/cast.ts';
import { at, given, type Story } from '../test/given.ts';
import { NO_WORDS } from '../test/no-words.ts';
import { agentList } from './index.ts';

const shownAt = ({ state }: Story, seconds: number): unknown =>
  agentList(state, NO_WORDS, estimateAll(state, at(seconds)), at(seconds)).agents[0]?.availability;

const LEFT = { type: 'connectionClosed', person: asAgent(ada), connectionId: connection(ada) } as const;
const IN_GRACE = {
  type: 'graceStarted',
  person: asAgent(ada),
  until: at(DEFAULT_SETTINGS.agentGraceSeconds),
} as const;

test('[H551] an agent whose connection was lost is shown as away after five seconds, and not before', () => {
  const gone = given(agentThere(ada), LEFT, IN_GRACE);
  const shown = [0, ABSENCE_SHOWN_SECONDS - 0.001, ABSENCE_SHOWN_SECONDS, 29].map((seconds) =>
    shownAt(gone, seconds),
  );
  assert.deepEqual(shown, ['available', 'available', 'away', 'away']);
  const back = given(agentThere(ada), LEFT, IN_GRACE, {
    type: 'connectionOpened',
    person: asAgent(ada),
    connectionId: connection(ada),
  });
  assert.equal(shownAt(back, 20), 'available');
});
