import assert from 'node:assert/strict';
import test from 'node:test';
import { newVisitor } from '../../server/shell/test/client.ts';
import { newApp } from '../../server/shell/test/new-app.ts';
import { chanceOf } from './parts/chance.ts';
import { fuzz } from './parts/fuzzing.ts';
import { NonsenseMaker } from './parts/nonsense.ts';

const SEED = 7;
const PACKETS = 600;

test('[H556] packets that mean nothing, whatever they are, are refused by the contract and harm nobody', async (context) => {
  const app = await newApp(context, { config: { trustedProxies: 1 } });
  const vera = await newVisitor(context, app);
  const report = await fuzz(app.url, new NonsenseMaker(chanceOf(SEED)), PACKETS);
  assert.deepEqual(report.faults, []);
  assert.deepEqual([report.packets >= PACKETS, report.outlived], [true, 0]);
  assert.ok((await vera.ask('resync', {})).ok);
  const errors = app.lines.filter(({ level }) => level === 'error');
  assert.deepEqual(errors, []);
});
