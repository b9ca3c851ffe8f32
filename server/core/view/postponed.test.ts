import assert from 'node:assert/strict';
import test from 'node:test';
import {
  ada,
  agentThere,
  ANY,
  ben,
  join,
  needs,
  only,
  postpone,
  resume,
  ticketOf,
  vic,
  visitorThere,
  wil,
} from '../test/cast.ts';
import { at, given, type Story } from '../test/given.ts';
import { consoleView } from './index.ts';

const words = {
  profiles: new Map(),
  tickets: new Map(),
  marks: new Map(),
  bookings: new Map(),
  leftMessages: new Map(),
};

const lineOf = ({ state, now }: Story, agentId = ada) => {
  const line = consoleView(state, agentId, words, now, 1)?.line;
  return { total: line?.total, tickets: line?.tickets.map((one) => [one.ticketId, one.postponedUntil]) };
};

test('[C200] who asked for more time stands at the own rank, with when they are back', () => {
  const called = given(agentThere(ada), visitorThere(vic), visitorThere(wil)).when(join(vic, only(ada)));
  const story = called.when(postpone(vic), 1).when(join(wil, only(ada)), 1);
  // Wil is called instead, and rings.
  assert.deepEqual(lineOf(story), { total: 1, tickets: [[ticketOf(vic), at(181)]] });
  assert.deepEqual(lineOf(story.when(resume(vic), 1)), { total: 1, tickets: [[ticketOf(vic), null]] });
});

test('[C200] only those who could take them see who asked for more time', () => {
  const called = given(agentThere(ada, { skills: ['jazz'] }), agentThere(ben), visitorThere(vic)).when(
    join(vic, ANY, needs(['jazz'])),
  );
  const story = called.when(postpone(vic), 1);
  assert.equal(lineOf(story).total, 1);
  assert.deepEqual(lineOf(story, ben), { total: 0, tickets: [] });
});
