import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { freePort } from './e2e/test/free-port.ts';
import { demoPath } from './folder.ts';
import { until } from './test/until.ts';

const folder = mkdtempSync(join(tmpdir(), 'handpick-start-'));
test.after(() => {
  rmSync(folder, { recursive: true, force: true });
});

function start(environment: Record<string, string>) {
  const program = spawn(process.execPath, [demoPath('start.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATA_DIR: join(folder, 'data'), CROWD: 'off', PAST: 'short', ...environment },
  });
  const said = { out: '', err: '' };
  program.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
  program.stderr.on('data', (text: Buffer) => (said.err += text.toString()));
  const exit = once(program, 'exit') as Promise<[number | null, string | null]>;
  return { program, said, exit };
}

test('[D22] a taken port, a bad data folder or a wrong setting gives one line and no server', async (t) => {
  const taken = createServer().listen(0);
  await once(taken, 'listening');
  t.after(() => taken.close());
  const { port } = taken.address() as AddressInfo;
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const free = String(await freePort());
  const attempts: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ PORT: String(port) }, /^Port \d+ is taken; .*PORT/],
    [{ PORT: free, DATA_DIR: join(file, 'data') }, /DATA_DIR|folder/],
    [{ PORT: free, CROWD: 'wild' }, /^CROWD is "wild"; set it to/],
  ];
  for (const [environment, expected] of attempts) {
    const { said, exit } = start(environment);
    assert.equal((await exit)[0], 1);
    assert.match(said.err, expected);
    assert.equal(said.err.trim().split('\n').length, 1, said.err);
  }
});

test('[D149] it says where the owner sees the shop, and that what was before is made up', async () => {
  const port = await freePort();
  const { program, said, exit } = start({
    PORT: String(port),
    DATA_DIR: join(folder, 'owned'),
    PAST: 'month',
  });
  await until('the welcome', () => said.out.includes('Ctrl-C'));
  assert.match(said.out, /\/owner\n +sign in as owner@demo\.example, password \S+\n.* made up/);
  const [, password = ''] = /owner@demo\.example, password (\S+)/.exec(said.out) ?? [];
  const signIn = await fetch(`http://localhost:${port}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-handpick-console': '1' },
    body: JSON.stringify({ email: 'owner@demo.example', password }),
  });
  const cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const hours = await fetch(`http://localhost:${port}/v1/hours`, { headers: { cookie } });
  assert.deepEqual([signIn.status, hours.status], [201, 200]);
  program.kill('SIGTERM');
  assert.deepEqual(await exit, [0, null]);
});

test('[D23] it says what to open and how to sign in, and stops when asked, the crowd first', async () => {
  const port = await freePort();
  const { program, said, exit } = start({ PORT: String(port), CROWD: 'busy' });
  await until('the welcome', () => said.out.includes('Ctrl-C'));
  for (const line of [/ready after \d+\.\d s/, /\/console/, /mara@demo\.example, password \S+/]) {
    assert.match(said.out, line);
  }
  const list = () => fetch(`http://localhost:${port}/v1/sites/demo/agents`).then((answer) => answer.text());
  await until('somebody at work', async () => (await list()).includes('"availability":"available"'));
  program.kill('SIGTERM');
  assert.deepEqual(await exit, [0, null]);
  assert.equal(said.err, '');
  await assert.rejects(list());
});
