import { costOf } from './cost.ts';
import type { Result } from './result.ts';
import { openReaders, stageProduct, stageReference } from './stage.ts';

const READERS = 5_000;
const CHANGES_PER_SECOND = 100;
const MILLISECONDS = 7_000;
const EMITS = 16;
const MOST_RATIO = 0.04;
/** A change of one agent. */
const BODY = { changed: [{ text: 'x'.repeat(500) }] };

/** The processor's time for a hundred changes a second, commands and all, against one emit for each. */
export async function manyChanges(): Promise<readonly Result[]> {
  const own = await product();
  const bare = await reference();
  const what = `microseconds of processor per change, ${CHANGES_PER_SECOND} a second before ${READERS}`;
  return [{ what, product: own, reference: bare, ratio: own / bare, most: MOST_RATIO }];
}

async function product(): Promise<number> {
  const stage = await stageProduct();
  try {
    await stage.actors.call('openConsoles', { url: stage.url, count: 20 });
    await openReaders(stage, READERS);
    const times = (CHANGES_PER_SECOND * MILLISECONDS) / 1_000;
    const changes = { times, everyMilliseconds: 1_000 / CHANGES_PER_SECOND, from: 0 };
    const cost = await costOf(stage, MILLISECONDS, () => stage.actors.call('change', changes));
    return cost.microseconds / times;
  } finally {
    await stage.stop();
  }
}

/** Not as many a second, which no processor could do. */
async function reference(): Promise<number> {
  const stage = await stageReference();
  try {
    await openReaders(stage, READERS);
    const everyMilliseconds = MILLISECONDS / EMITS;
    const emits = { times: EMITS, everyMilliseconds, body: BODY };
    const cost = await costOf(stage, MILLISECONDS, () => stage.server.call('emit', emits));
    return cost.microseconds / EMITS;
  } finally {
    await stage.stop();
  }
}
