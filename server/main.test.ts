import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import test from 'node:test';
import SqliteFile from 'better-sqlite3';
import { newVisitor } from './shell/test/client.ts';
import { newApp, newFolder, type TestApp } from './shell/test/new-app.ts';
import { runServer, type Run } from './shell/test/run-server.ts';

/** One line that says what to do, and no stack. */
async function assertOneLine({ ended }: Run, says: RegExp): Promise<void> {
  const { code, errors } = await ended;
  assert.equal(code, 1);
  assert.match(errors, says);
  assert.equal(errors.trim().split('\n').length, 1, errors);
}

test('[H413] an empty folder prints one link by which somebody becomes its owner', async (context) => {
  const folder = await newFolder(context);
  const { child, ended, ready } = runServer(context, { DATA_DIR: folder, PORT: '0' });
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const url = await ready;
  const token = /^Nobody owns .* open http:\S+\/owner#first-run=(\S+)$/m.exec(printed)?.[1];
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  };
  assert.equal((await fetch(`${url}/v1/first-run/check`, request)).status, 200);
  child.kill('SIGTERM');
  assert.equal((await ended).code, 0);
});

test('[H2] a wrong setting ends the start with one line and code 1', async (context) => {
  const folder = await newFolder(context);
  await assertOneLine(runServer(context, { DATA_DIR: folder, PORT: 'http' }), /^PORT is "http"; set it to/);
});

test('[H3] a taken port ends the start with one line that says what to do', async (context) => {
  const folder = await newFolder(context);
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  context.after(() => other.close());
  const { port } = other.address() as AddressInfo;
  const said = new RegExp(`^Port ${port} is taken; stop what uses it or set PORT to another one`);
  await assertOneLine(runServer(context, { DATA_DIR: folder, PORT: String(port) }), said);
});

test('[H3] a data folder that cannot be one ends the start with one line', async (context) => {
  const folder = await newFolder(context);
  await writeFile(join(folder, 'file'), '');
  await assertOneLine(runServer(context, { DATA_DIR: join(folder, 'file'), PORT: '0' }), /folder/i);
});

test('[H3] a database of a newer version ends the start with one line', async (context) => {
  const folder = await newFolder(context);
  const first = runServer(context, { DATA_DIR: folder, PORT: '0' });
  await first.ready;
  first.child.kill('SIGTERM');
  await first.ended;
  const file = new SqliteFile(join(folder, 'handpick.db'));
  file.pragma('user_version = 9999');
  file.close();
  await assertOneLine(runServer(context, { DATA_DIR: folder, PORT: '0' }), /newer/i);
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`[H4] ${signal} stops the server cleanly`, async (context) => {
    const server = runServer(context, { DATA_DIR: await newFolder(context), PORT: '0' });
    const url = await server.ready;
    assert.equal((await fetch(`${url}/health/ready`)).status, 200);
    server.child.kill(signal);
    const { code, errors } = await server.ended;
    assert.deepEqual([code, errors], [0, '']);
  });
}

test('[H543] a fault that nobody caught ends the server with one line, and keeps what was acknowledged', async (context) => {
  const { folder, close } = await newApp(context);
  await close();
  for (const fault of ["throw new Error('a fault')", "void Promise.reject(new Error('a fault'))"]) {
    const script = encodeURIComponent(`process.on('SIGUSR2', () => { ${fault}; })`);
    const faulty = `--import data:text/javascript,${script}`;
    const environment = { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error', NODE_OPTIONS: faulty };
    const { child, ended, ready } = runServer(context, environment);
    const url = await ready;
    const vera = await newVisitor(context, { url, port: Number(new URL(url).port) } as TestApp);
    const contact = { mail: null, phone: '+49 30 1234567' };
    await vera.done('leaveMessage', { choice: { kind: 'any' }, name: 'Vera', contact, text: 'Call me.' });
    child.kill('SIGUSR2');
    const { code, output, errors } = await ended;
    const lines = output.split('\n').filter((line) => line.startsWith('{'));
    assert.deepEqual([code, errors, lines.length], [1, '', 1]);
    assert.match(lines[0] ?? '', /A fault that nobody caught/);
  }
  const file = new SqliteFile(join(folder, 'handpick.db'));
  assert.equal(file.prepare('SELECT count(*) FROM left_messages').pluck().get(), 2);
  file.close();
});
