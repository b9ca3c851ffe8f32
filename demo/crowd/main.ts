import type { CrowdWish } from '../crowd-process.ts';
import { DEMO_SITE } from '../people/seed.ts';
import { Crowd } from './crowd.ts';
import { PACES } from './pace.ts';

const { server, shopOrigin, level, seed } = JSON.parse(process.argv[2] ?? '') as CrowdWish;
const crowd = new Crowd({ server, shopOrigin, siteId: DEMO_SITE, seed, pace: PACES[level], speed: 1 });

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  void crowd.stop().finally(() => process.exit(0));
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// Whoever started the crowd is gone without a word.
process.on('disconnect', stop);
crowd.start();
