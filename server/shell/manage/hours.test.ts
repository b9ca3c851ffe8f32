import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, SiteId } from '../../protocol/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { loadState } from '../site/load-state.ts';
import { manage, type ManageTools } from './command.ts';
import { systemRandom } from '../system.ts';
import { ManualClock } from '../test/manual-clock.ts';

const HOURS = ['hours', 'shop', 'ann'];

/** It is Friday, 15 January 2027, at eight in London. */
async function newTools(): Promise<ManageTools> {
  const store = createMemoryStore();
  const tools = { store, clock: new ManualClock(), random: systemRandom, readPassword: async () => null };
  await manage(['add-site', 'shop', '--name', 'Shop', '--origin', 'https://shop.example'], tools);
  const mail = ['--email', 'ann@shop.example'];
  assert.ok((await manage(['add-agent', 'shop', 'ann', '--name', 'Ann', ...mail], tools)).ok);
  return tools;
}

const hoursOf = async ({ store }: ManageTools) =>
  (await loadState(store, 'shop' as SiteId)).state.agents.get('ann' as AgentId)?.hours;

test('[H145] hours are set by the command line, and shown as they fall in the next days', async () => {
  const tools = await newTools();
  const set = await manage(
    [
      ...HOURS,
      ...[
        '--zone',
        'Europe/London',
        '--week',
        'mon-fri 09:00-12:00 13:00-17:00',
        '--week',
        'sat 10:00-14:00',
      ],
      ...['--on', '2027-01-18 closed', '--on', '2027-01-19 10:00-11:00'],
    ],
    tools,
  );
  assert.ok(set.ok, set.sentence);
  assert.equal((await hoursOf(tools))?.week.length, 11);
  assert.match(set.sentence, /^ann, the next days in Europe\/London:/);
  const days = set.sentence.split('\n').slice(1);
  assert.equal(days.filter((line) => line.includes('Fri')).length, 2);
  assert.equal(days.filter((line) => line.includes('18 Jan')).length, 0);
  assert.match(days.find((line) => line.includes('19 Jan')) ?? '', /10:00.*11:00/);
  assert.equal((await manage(HOURS, tools)).sentence, set.sentence);
  assert.match((await manage([...HOURS, '--none'], tools)).sentence, /ann has no hours, so nobody can book/);
  assert.equal(await hoursOf(tools), null);
  assert.ok((await manage([...HOURS, '--none'], tools)).ok);
});

const WRONG: readonly (readonly [readonly string[], RegExp])[] = [
  [['hours', 'shop'], /Usage/],
  [['hours', 'shop', 'nobody', '--none'], /Choose somebody/],
  [['hours', 'nowhere', 'ann'], /There is no agent ann on the site nowhere/],
  [[...HOURS, '--week', 'mon 09:00-17:00'], /IANA name/],
  [[...HOURS, '--zone', 'Berlin', '--week', 'mon 09:00-17:00'], /IANA name/],
  [[...HOURS, '--zone', 'UTC', '--week', 'monday 09:00-17:00'], /Mend --week "monday 09:00-17:00"/],
  [[...HOURS, '--zone', 'UTC', '--week', 'fri-mon 09:00-17:00'], /Mend --week/],
  [[...HOURS, '--zone', 'UTC', '--week', 'mon'], /Mend --week/],
  [[...HOURS, '--zone', 'UTC', '--week', 'mon 9-17'], /Mend --week/],
  [[...HOURS, '--zone', 'UTC', '--week', 'mon 17:00-09:00'], /Mend Monday/],
  [[...HOURS, '--zone', 'UTC', '--on', '2027-01-18'], /Mend --on/],
  [[...HOURS, '--zone', 'UTC', '--on', 'tomorrow closed'], /date such as/],
  [[...HOURS, '--colour', 'red'], /Usage/],
];

for (const [words, sentence] of WRONG) {
  test(`[H145] "${words.slice(1).join(' ')}" is answered with what to do, and changes nothing`, async () => {
    const tools = await newTools();
    const managed = await manage(words, tools);
    assert.equal(managed.ok, false);
    assert.match(managed.sentence, sentence);
    assert.equal(await hoursOf(tools), null);
  });
}
