/**
 * Lines that come to lead nowhere, at different moments after the last sign of life: how long until the
 * server has noticed that nobody is there any more. That a page notices is a test of the page.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { HalfOpenLines } from './parts/half-open-lines.ts';
import { numberOptions } from './parts/options.ts';
import { judge } from './parts/verdict.ts';

const VISITOR_MILLISECONDS = 15_000;
const AGENT_MILLISECONDS = 9_000;
/** Beyond the longest promise, and between all signs of life. */
const WATCH_MILLISECONDS = 18_000;
const SPREAD_MILLISECONDS = 9_000;

const { pairs } = numberOptions({ pairs: 12 });
const lines = await HalfOpenLines.open(pairs);
console.log(`Node ${process.version}: ${pairs} visitors in line, and ${pairs} agents, each on a line alone.`);
for (let pair = 0; pair < pairs; pair += 1) {
  lines.freeze(pair);
  await pause(SPREAD_MILLISECONDS / pairs);
}
await pause(WATCH_MILLISECONDS);
const { visitors, agents } = await lines.noticed();
await lines.close();
judge([
  { what: 'visitor gone, longest', is: Math.max(...visitors), most: VISITOR_MILLISECONDS, unit: 'ms' },
  { what: 'agent gone, longest', is: Math.max(...agents), most: AGENT_MILLISECONDS, unit: 'ms' },
]);
process.exit();
