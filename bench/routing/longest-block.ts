import { ownLetter } from '../../server/shell/site/letter.ts';
import { serve } from './live.ts';
import { agentIdOf } from './site.ts';

const WARM_UP_MILLISECONDS = 3_000;
const MEASURED_MILLISECONDS = 8_000;
const PAUSE_MILLISECONDS = 50;

/**
 * How long a busy live site with all its people keeps the one thread to itself, while twenty times a second
 * somebody comes or goes: milliseconds of processor time of every block of the loop, the longest first.
 */
export async function blocksOf(agentCount: number): Promise<readonly number[]> {
  const { site, told } = await serve(agentCount);
  const blocks: number[] = [];
  let isWatched = true;
  let before = process.threadCpuUsage();
  const look = (): void => {
    const { user, system } = process.threadCpuUsage(before);
    blocks.push((user + system) / 1_000);
    before = process.threadCpuUsage();
    if (isWatched) setImmediate(look);
  };
  const work = async (milliseconds: number): Promise<void> => {
    const endAt = performance.now() + milliseconds;
    for (let round = 0; performance.now() < endAt; round++) {
      const agentId = agentIdOf(((round >> 1) * 37) % agentCount);
      const availability = round % 2 === 0 ? 'away' : 'available';
      await site.send(ownLetter({ type: 'setAvailability', agentId, availability, backAt: null }));
      await new Promise((resume) => setTimeout(resume, PAUSE_MILLISECONDS));
    }
  };
  await work(WARM_UP_MILLISECONDS);
  const toldBefore = told();
  before = process.threadCpuUsage();
  look();
  await work(MEASURED_MILLISECONDS);
  isWatched = false;
  if (told() === toldBefore) throw new Error('Nobody was told anything.');
  await site.stop();
  return blocks.sort((one, other) => other - one);
}
