import assert from 'node:assert/strict';
import test from 'node:test';
import { eventually } from '../../server/shell/test/eventually.ts';
import { openRaw } from '../sockets/raw-client.ts';
import { visitorWish } from '../sockets/scene.ts';
import { ListEdge } from './parts/list-edge.ts';

/** Far more than the system itself holds for a connection. */
const UPDATES = 1_500;
const BYTES = 20_000;

test('[H557] a reader who stops reading is cut off, and everybody else is told everything', async (context) => {
  const edge = await ListEdge.open();
  context.after(() => edge.close());
  const numbers: number[] = [];
  const reader = await openRaw({
    ...visitorWish(edge.url, 1),
    onNotice(name, body) {
      if (name === 'listChanged') numbers.push((body as { version: { number: number } }).version.number);
    },
  });
  const stopped = await openRaw(visitorWish(edge.url, 2));
  stopped.pause();
  assert.equal(edge.connections, 2);
  for (let told = 0; told < UPDATES; told += 1) await edge.tell('x'.repeat(BYTES));
  assert.equal(edge.connections, 1);
  await eventually(() => numbers.length === UPDATES);
  assert.deepEqual(
    numbers,
    Array.from({ length: UPDATES }, (_, index) => index + 1),
  );
  reader.close();
});
