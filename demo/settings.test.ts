import assert from 'node:assert/strict';
import test from 'node:test';
import { readDemoConfig } from './settings.ts';

test('[D18] without settings the demo is calm, on port 3000, in ./data', () => {
  const read = readDemoConfig({ CROWD: '' });
  assert.ok(read.ok);
  const { server, ...demo } = read.config;
  assert.deepEqual(demo, { crowd: 'calm', seed: '1', past: 'month', shopOrigin: null });
  assert.deepEqual([server.port, server.dataDirectory, server.logLevel], [3000, './data', 'warn']);
});

test('[D18] a wrong setting is answered with one line that names it and says what to do', () => {
  const wrong: readonly Record<string, string>[] = [
    { CROWD: 'wild' },
    { PAST: 'glorious' },
    { PORT: 'abc' },
    { PORT: '0' },
    { SEED: 'x'.repeat(65) },
    { SHOP_ORIGIN: 'http://shop.example/path' },
  ];
  for (const environment of wrong) {
    const read = readDemoConfig(environment);
    assert.ok(!read.ok);
    assert.ok(read.sentence.startsWith(`${Object.keys(environment)[0]} is `), read.sentence);
    assert.match(read.sentence, /set it to .+, or leave it out\.$/);
    assert.ok(!read.sentence.includes('\n'));
  }
});
