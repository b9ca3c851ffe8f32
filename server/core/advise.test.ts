import assert from 'node:assert/strict';
import test from 'node:test';
import type { Moment, VisitorId } from '../protocol/index.ts';
import { advise } from './advise.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { estimateAll } from './estimate/index.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { SiteState } from './state.ts';
import {
  ada,
  agentThere,
  answerSwap,
  asVisitor,
  ben,
  cleo,
  close,
  needs,
  offerSwap,
  only,
  prefers,
  talks,
  ticketOf,
  vic,
  waits,
  wil,
  xia,
} from './test/cast.ts';
import { after, given, givenSettings, type Story } from './test/given.ts';

const advised = (state: SiteState, now: Moment): readonly Command[] =>
  advise(state, estimateAll(state, now), now);
const told = ({ state, now }: Story): readonly string[] =>
  advised(state, now).map((command) =>
    command.type === 'offerSwap'
      ? `swap ${command.ticketId} ${command.agentId}`
      : `${command.type} ${'ticketId' in command ? command.ticketId : ''}`,
  );

const ferdi = 'ferdi' as VisitorId;
/** Ada talks, and three wait for her by name before anybody else comes. */
const crowded = [
  agentThere(ada),
  talks(xia, ada),
  ...['v1', 'v2', 'v3'].map((name) => after(1, waits(name as VisitorId, only(ada)))),
];

test('[C73] nothing is advised while nobody is idle, or nobody waits for one agent', () => {
  assert.deepEqual(told(given(...crowded, after(2, waits(vic, prefers(ada, 60))))), []);
  assert.deepEqual(told(given(agentThere(ada), agentThere(ben), talks(xia, ada))), []);
});

test('[C73] whose agent would hardly be in time is let go first, and one idle slot is meant for one', () => {
  const story = given(...crowded, after(2, waits(vic, prefers(ada, 60))), after(3, agentThere(ben)));
  assert.deepEqual(told(story), ['release t-vic']);
  const [command] = advised(story.state, story.now);
  assert.ok(command?.type === 'release' && command.chance >= 0 && command.chance < 0.3);
  story.when(command).givesTypes('ticketReleased', 'offerMade');
  const two = given(
    ...crowded,
    after(2, waits(vic, prefers(ada, 60))),
    after(3, agentThere(ben), agentThere(cleo)),
  );
  assert.deepEqual(told(two), ['release t-vic', 'swap t-v1 cleo'], 'nobody is let go and asked');
});

test('[C73] whose agent is likely in time is asked instead, those of least rank first', () => {
  const busy = [agentThere(ada), talks(xia, ada)];
  const likely = given(...busy, after(300, waits(vic, prefers(ada, 3_600))), after(301, agentThere(ben)));
  assert.deepEqual(told(likely), ['swap t-vic ben']);
  const two = given(
    ...busy,
    after(1, waits(wil, only(ada))),
    after(2, waits(vic, only(ada))),
    after(3, agentThere(ben)),
  );
  assert.deepEqual(told(two), ['swap t-wil ben']);
});

test('[C73] two who are idle are meant for two, and for one only once', () => {
  const both = [agentThere(ben), agentThere(cleo)].flat();
  const story = given(agentThere(ada), talks(xia, ada), waits(vic, only(ada)), both);
  assert.equal(told(story).length, 1);
  const more = given(agentThere(ada), talks(xia, ada), waits(vic, only(ada)), waits(wil, only(ada)), both);
  assert.deepEqual(told(more), ['swap t-vic ben', 'swap t-wil cleo']);
  const asked = more.when(offerSwap(vic, ben));
  assert.deepEqual(told(asked), ['swap t-wil cleo']);
  const answered = asked.when(answerSwap(vic, ben, false));
  assert.deepEqual(told(answered), ['swap t-wil ben']);
});

test('[C73] who was asked, is not connected, or could not be served by anybody idle is left in peace', () => {
  const story = given(agentThere(ada), agentThere(ben), talks(xia, ada), waits(vic, only(ada)));
  assert.deepEqual(told(story.when(offerSwap(vic, ben)).when(answerSwap(vic, ben, false))), []);
  assert.deepEqual(told(story.when(close(asVisitor(vic), vic))), []);
  const rare = given(
    agentThere(ada, { skills: ['x'] }),
    agentThere(ben),
    talks(xia, ada),
    waits(vic, prefers(ada, 10), needs(['x'])),
  );
  assert.deepEqual(told(rare), []);
});

test('[C73] where swaps are off nobody is asked; where no chance is too low nobody is let go', () => {
  const people = [...crowded, after(2, waits(vic, prefers(ada, 60))), after(3, agentThere(ben))];
  assert.deepEqual(told(givenSettings({ ...DEFAULT_SETTINGS, swapSeconds: 0 }, ...people)), [
    'release t-vic',
  ]);
  assert.deepEqual(told(givenSettings({ ...DEFAULT_SETTINGS, releaseChance: 0 }, ...people)), [
    'swap t-v1 ben',
  ]);
  const off = { ...DEFAULT_SETTINGS, releaseChance: 0, swapSeconds: 0 };
  assert.deepEqual(told(givenSettings(off, ...people)), []);
});

test('[C73] chances are reckoned with the tickets before only: those behind cost nobody the agent', () => {
  const behind = ['v4', 'v5', 'v6', 'v7'].map((name) => after(310, waits(name as VisitorId, only(ada))));
  const story = given(
    agentThere(ada),
    talks(xia, ada),
    after(300, waits(ferdi, prefers(ada, 1_800))),
    ...behind,
    after(320, agentThere(ben)),
  );
  assert.ok(!told(story).some((line) => line.startsWith('release')));
  const alone = given(agentThere(ada), talks(xia, ada), after(300, waits(ferdi, prefers(ada, 1_800)))).state;
  const [chance, chanceAlone] = [story.state, alone].map((state) =>
    estimateAll(state, story.now).chances.get(ticketOf(ferdi)),
  );
  assert.ok(chance !== undefined && chance > 0.5);
  assert.equal(chance, chanceAlone);
});

test('[C73] all of one advice is decided as it was meant, however long the line', () => {
  const names = Array.from({ length: 40 }, (_, index) => `w${index}` as VisitorId);
  const idle = ['b0', 'b1', 'b2', 'b3'].map((name) => agentThere(name as typeof ben));
  const story = given(
    agentThere(ada),
    talks(xia, ada),
    ...names.map((name, index) =>
      after(1 + index, waits(name, index % 2 === 0 ? only(ada) : prefers(ada, 120))),
    ),
    ...idle.map((one) => after(60, one)),
  );
  const commands = advised(story.state, story.now);
  assert.equal(commands.length, 4);
  let { state } = story;
  for (const command of commands) {
    const decision = decide(state, command, story.now);
    assert.ok(decision.ok && decision.events.length > 0, JSON.stringify(command));
    state = decision.state;
  }
  assert.deepEqual(advised(state, story.now), [], 'nobody is left to be advised');
  assert.ok(state.tickets.has(ticketOf('w0' as VisitorId)));
});
