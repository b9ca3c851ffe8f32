import type { ActName } from './crowd.ts';
import type { Result } from './result.ts';
import { openReaders, pause, stageProduct, stageReference, type Stage } from './stage.ts';

const CLIENTS = 64;
const TIME = { milliseconds: 4_000, warmUpMilliseconds: 1_500 } as const;
const LEAST = { 1: 0.9, 8: 0.8 } as const;
const IN_FLIGHT = [1, 8] as const;

const PICKS_PER_SECOND = 50;
const PACED_MILLISECONDS = 8_000;
const READERS = 5_000;
const CHANGES_EVERY_MILLISECONDS = 250;
const MOST_LATENCY = 2;

/** Whoever is picked is away, so that everybody stays in line. */
async function withPickers(stage: Stage): Promise<void> {
  const { actors, url, isProduct } = stage;
  if (isProduct) {
    await actors.call('openConsoles', { url, count: 8 });
    await actors.call('setAway', { count: 2 });
  }
  await actors.call('openPickers', { url, from: 1_000, count: CLIENTS, isBare: !isProduct });
}

async function rates(staging: Promise<Stage>, act: ActName): Promise<readonly number[]> {
  const stage = await staging;
  try {
    await withPickers(stage);
    const found: number[] = [];
    for (const inFlight of IN_FLIGHT) {
      found.push((await stage.actors.call('loop', { act, inFlight, ...TIME })).perSecond);
    }
    return found;
  } finally {
    await stage.stop();
  }
}

/**
 * Durable picks through sockets, decisions, estimates and SQLite, against an acknowledgement of nothing; and
 * against the same picks that nobody writes down, which is what durability alone costs.
 */
export async function pickThroughput(): Promise<readonly Result[]> {
  const own = await rates(stageProduct(), 'choose');
  const bare = await rates(stageReference(), 'empty');
  const forgetful = await rates(stageProduct(false), 'choose');
  return IN_FLIGHT.flatMap((inFlight, index) => {
    const against = (what: string, reference = NaN) => {
      const product = own[index] ?? NaN;
      return { what, product, reference, ratio: product / reference };
    };
    const what = `picks per second of ${CLIENTS} clients with ${inFlight} in flight`;
    return [
      { ...against(what, bare[index]), least: LEAST[inFlight] },
      against('… against the same picks, kept in memory alone', forgetful[index]),
    ];
  });
}

/** How long a pick takes until it is acknowledged, while the list is told and while nobody reads it. */
export async function pickLatency(): Promise<readonly Result[]> {
  const stage = await stageProduct();
  try {
    await withPickers(stage);
    const { actors } = stage;
    const paced = { act: 'choose', perSecond: PICKS_PER_SECOND, milliseconds: PACED_MILLISECONDS } as const;
    const times = PACED_MILLISECONDS / CHANGES_EVERY_MILLISECONDS;
    const changes = { times, everyMilliseconds: CHANGES_EVERY_MILLISECONDS, from: 2 };
    const measure = async () => {
      const [latencies] = await Promise.all([actors.call('paced', paced), actors.call('change', changes)]);
      return latencies;
    };
    await measure();
    const alone = await measure();
    await openReaders(stage, READERS);
    await pause(2_000);
    const busy = await measure();
    const row = (what: string, of: 'p50' | 'p99') => ({
      what: `${what} of a pick before ${READERS} readers and before none, in milliseconds`,
      product: busy[of],
      reference: alone[of],
      ratio: busy[of] / alone[of],
    });
    return [{ ...row('p99', 'p99'), most: MOST_LATENCY }, row('p50', 'p50')];
  } finally {
    await stage.stop();
  }
}
