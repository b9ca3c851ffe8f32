import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPTIONS, settingsOf } from './options.ts';
import { plotOf } from './plot.ts';
import { replay } from './replay.ts';
import { tableOf } from './table.ts';

const { seed, out, columns } = settingsOf(process.argv.slice(2));
const replays = columns.map(({ name, settings }) => {
  const startedAt = performance.now();
  const result = { name, replay: replay(seed, settings) };
  console.log(`${name}: replayed in ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
  return result;
});
console.log(tableOf(replays));
if (out === null) {
  console.log(OPTIONS);
} else {
  mkdirSync(out, { recursive: true });
  const file = join(out, `day-${seed}.svg`);
  writeFileSync(file, plotOf(replays, seed));
  console.log(`Plot: ${file}`);
}
