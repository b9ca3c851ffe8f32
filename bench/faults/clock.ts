import { CLOCKS } from './simulator/run.ts';
import { runSeeds } from './simulator/run-seeds.ts';

await runSeeds(() => CLOCKS, []);
