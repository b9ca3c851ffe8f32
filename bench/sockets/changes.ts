import type { Result } from './result.ts';
import { cpuOf, openReaders, pause, stageProduct, stageReference } from './stage.ts';

const READERS = 5_000;
const CHANGES_PER_SECOND = 100;
const MILLISECONDS = 8_000;
const EMITS = 10;
const SETTLE_MILLISECONDS = 3_000;
const MOST_RATIO = 0.04;
/** A change of one agent. */
const BODY = { changed: [{ text: 'x'.repeat(500) }] };

/** The processor's time for a hundred changes a second, heartbeats and all, against one emit for each. */
export async function manyChanges(): Promise<readonly Result[]> {
  const own = await stageProduct();
  let perSecond: number;
  try {
    await own.actors.call('openConsoles', { url: own.url, count: 20 });
    await openReaders(own, READERS);
    await pause(SETTLE_MILLISECONDS);
    const before = await cpuOf(own);
    const times = (CHANGES_PER_SECOND * MILLISECONDS) / 1_000;
    const everyMilliseconds = 1_000 / CHANGES_PER_SECOND;
    await own.actors.call('change', { times, everyMilliseconds, from: 0 });
    perSecond = ((await cpuOf(own)) - before) / (MILLISECONDS / 1_000);
  } finally {
    await own.stop();
  }
  const bare = await stageReference();
  try {
    await openReaders(bare, READERS);
    await pause(SETTLE_MILLISECONDS);
    const before = await cpuOf(bare);
    await bare.server.call('emit', { times: EMITS, everyMilliseconds: 500, body: BODY });
    const perEmit = ((await cpuOf(bare)) - before) / EMITS;
    const wanted = perEmit * CHANGES_PER_SECOND;
    const what = `microseconds of processor per second at ${CHANGES_PER_SECOND} changes before ${READERS}`;
    return [{ what, product: perSecond, reference: wanted, ratio: perSecond / wanted, most: MOST_RATIO }];
  } finally {
    await bare.stop();
  }
}
