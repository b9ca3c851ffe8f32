import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedBy, OPTIONS, type Asked } from './options.ts';
import { plotOf } from './plot.ts';
import { readRecording } from './read-log.ts';
import { replayRecorded, replayOfRecord } from './recorded.ts';
import { replayGenerated, type Replay } from './replay.ts';
import type { Settings } from './settings.ts';
import { alarmLinesOf, tableOf, type Named } from './table.ts';

/** What plays the day, and what is known of it without playing. */
type Source = {
  readonly title: string;
  readonly known: readonly Named[];
  readonly play: (settings: Settings) => Replay;
};

async function sourceOf({ recording, seed }: Asked): Promise<Source> {
  if (recording === null) {
    return { title: `day ${seed}`, known: [], play: (settings) => replayGenerated(seed, settings) };
  }
  const recorded = await readRecording(recording);
  return {
    title: `${recording.siteId}, ${recording.day}`,
    known: [{ name: 'recorded', replay: replayOfRecord(recorded) }],
    play: (settings) => replayRecorded(recorded, settings),
  };
}

function show(asked: Asked, source: Source): void {
  const played = asked.columns.map(({ name, settings }) => {
    const startedAt = performance.now();
    const result = { name, replay: source.play(settings) };
    console.log(`${name}: replayed in ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
    return result;
  });
  const replays = [...source.known, ...played];
  console.log(tableOf(replays));
  for (const line of replays.flatMap(alarmLinesOf)) console.log(line);
  if (asked.out === null) {
    console.log(OPTIONS);
    return;
  }
  mkdirSync(asked.out, { recursive: true });
  const file = join(asked.out, `${source.title.replace(/[^\p{L}\p{N}]+/gu, '-')}.svg`);
  writeFileSync(file, plotOf(replays, source.title));
  console.log(`Plot: ${file}`);
}

try {
  const asked = askedBy(process.argv.slice(2));
  show(asked, await sourceOf(asked));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
