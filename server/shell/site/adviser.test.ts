import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, SiteId, TicketId } from '../../protocol/index.ts';
import type { Command } from '../../core/command.ts';
import { createSite, type MadeEstimates } from '../../core/index.ts';
import { Adviser } from './adviser.ts';
import type { Letter } from './letter.ts';

const NOW = 1_800_000_000_000;
const ESTIMATES: MadeEstimates = {
  agents: new Map(),
  tickets: new Map(),
  chances: new Map(),
  firstFree: { state: 'none' },
};
const site = createSite('shop' as SiteId);
const atVersion = (version: number) => ({ ...site, version });

const release = (ticket: string, chance = 0.1): Command => ({
  type: 'release',
  ticketId: ticket as TicketId,
  chance,
});
const swap = (ticket: string, agent: string): Command => ({
  type: 'offerSwap',
  ticketId: ticket as TicketId,
  agentId: agent as AgentId,
});

/** An adviser that is told what to advise, and a site that answers when the test says so. */
function newAdviser() {
  const desk = { advice: [] as readonly Command[], looks: 0, letters: [] as Letter[] };
  let answer: () => void = () => undefined;
  let answered = Promise.resolve();
  const adviser = new Adviser(
    () => {
      desk.looks += 1;
      return desk.advice;
    },
    (letter) => {
      desk.letters.push(letter);
      return answered;
    },
  );
  const follow = (version: number) => adviser.follow(atVersion(version), ESTIMATES, NOW);
  const sent = () => desk.letters.splice(0).map(({ commands }) => commands);
  const hold = (): void => {
    answered = new Promise((resolve) => (answer = resolve));
  };
  return { desk, follow, sent, hold, answer: () => answer() };
}

test('[H92] each thing that the estimates call for is a letter of its own', async () => {
  const { desk, follow, sent } = newAdviser();
  desk.advice = [release('one'), swap('two', 'ann')];
  await follow(1);
  assert.deepEqual(sent(), [[release('one')], [swap('two', 'ann')]]);
});

test('[H92] while one run is under way no other begins', async () => {
  const { desk, follow, sent, hold, answer } = newAdviser();
  desk.advice = [release('one')];
  hold();
  const run = follow(1);
  desk.advice = [release('one'), release('two')];
  for (let pass = 0; pass < 50; pass += 1) await follow(1 + pass);
  assert.equal(desk.looks, 1);
  assert.equal(sent().length, 1);
  answer();
  await run;
  await follow(60);
  assert.equal(sent().length, 2);
});

test('[H92] what was of no use is not asked again before something has happened', async () => {
  const { desk, follow, sent } = newAdviser();
  desk.advice = [release('one', 0.2), swap('two', 'ann')];
  await follow(1);
  sent();
  desk.advice = [release('one', 0.1), swap('two', 'ann'), swap('three', 'ben')];
  await follow(1);
  assert.deepEqual(sent(), [[swap('three', 'ben')]]);
  await follow(1);
  assert.deepEqual(sent(), []);
  await follow(2);
  assert.equal(sent().length, 3);
});

test('[H92] a site that cannot answer does not stop the next run', async () => {
  const commands: Command[] = [];
  const adviser = new Adviser(
    () => [release('one')],
    ({ commands: [command] }) => {
      if (command !== undefined) commands.push(command);
      return Promise.reject(new Error('The site stops.'));
    },
  );
  await assert.rejects(adviser.follow(atVersion(1), ESTIMATES, NOW));
  await assert.rejects(adviser.follow(atVersion(2), ESTIMATES, NOW));
  assert.equal(commands.length, 2);
});
