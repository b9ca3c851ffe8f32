import { KEPT_SEEDS } from './simulator/kept-seeds.ts';
import { CLOCKS, LATE, ROUGH, type Plan } from './simulator/run.ts';
import { runSeeds } from './simulator/run-seeds.ts';

/** Of ten runs one is of packets that come late, one of clocks that are set, the others of machines alone. */
const planOf = (seed: number): Plan => (seed % 10 === 0 ? LATE : seed % 10 === 5 ? CLOCKS : ROUGH);

await runSeeds(planOf, KEPT_SEEDS);
