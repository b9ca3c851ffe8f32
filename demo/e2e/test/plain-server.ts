import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '../../test/until.ts';
import { freePort } from './free-port.ts';

const PROGRAM = fileURLToPath(new URL('../../../dist/server/main.js', import.meta.url));
const ENDED_WITHIN_MILLISECONDS = 20_000;

/** The server as `npm run serve` starts it, on a folder with nothing in it: no demo, no people, no site. */
export type PlainServer = {
  /** Its origin. */
  readonly url: string;
  /** The link that it printed for its first owner. */
  readonly firstRun: string;
  close(): Promise<void>;
};

/** Builds must be there (`dist/`). */
export async function startPlainServer(): Promise<PlainServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'handpick-plain-'));
  let said = '';
  const child = spawn(process.execPath, [PROGRAM], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), DATA_DIR: folder },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (said += text.toString()));
  }
  const link = () => /http\S+#first-run=\S+/u.exec(said)?.[0];
  await until('the server has printed its link', async () => link() !== undefined);
  return {
    url: `http://localhost:${port}`,
    firstRun: link() ?? '',
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), ENDED_WITHIN_MILLISECONDS);
      await ended;
      clearTimeout(insist);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A page of somebody else's, on an origin of its own. */
export type OtherPage = { readonly origin: string; write(html: string): void; close(): void };

export async function openOtherPage(): Promise<OtherPage> {
  const port = await freePort();
  let page = '';
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Strings</title><body>${page}`);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://localhost:${port}`,
    write: (html) => void (page = html),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
