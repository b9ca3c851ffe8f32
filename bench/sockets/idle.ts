import type { Result } from './result.ts';
import { cpuOf, memoryOf, openReaders, pause, stageProduct, stageReference, type Stage } from './stage.ts';

const WARM_UP = 500;
const VISITORS = 4_000;
/** Longer than what is remembered of each for ten seconds. */
const SETTLE_MILLISECONDS = 12_000;
const MOST_MEMORY = 1.15;
const MOST_CPU = 1.3;

type Cost = { readonly bytes: number; readonly heapBytes: number; readonly microseconds: number };

/** What one more visitor costs who connects, reads the list if there is one, and then only looks. */
async function costOf(staging: Promise<Stage>): Promise<Cost> {
  const stage = await staging;
  try {
    await openReaders(stage, WARM_UP);
    await pause(SETTLE_MILLISECONDS);
    const [memoryBefore, before] = [await memoryOf(stage), await cpuOf(stage)];
    await openReaders(stage, VISITORS);
    const microseconds = ((await cpuOf(stage)) - before) / VISITORS;
    await pause(SETTLE_MILLISECONDS);
    const { rss, heapUsed, external } = await memoryOf(stage);
    const heapBytes = heapUsed + external - memoryBefore.heapUsed - memoryBefore.external;
    const bytes = (rss - memoryBefore.rss) / VISITORS;
    return { bytes, heapBytes: heapBytes / VISITORS, microseconds };
  } finally {
    await stage.stop();
  }
}

/** Memory of an idle visitor, and the processor's time for one who connects and reads the list. */
export async function idle(): Promise<readonly Result[]> {
  const own = await costOf(stageProduct());
  const bare = await costOf(stageReference());
  const against = (what: string, of: keyof Cost) => ({
    what,
    product: own[of],
    reference: bare[of],
    ratio: own[of] / bare[of],
  });
  return [
    { ...against('bytes in memory per idle visitor (heap and buffers)', 'heapBytes'), most: MOST_MEMORY },
    against('… of the whole process', 'bytes'),
    { ...against('microseconds of processor to connect and read the list', 'microseconds'), most: MOST_CPU },
  ];
}
