import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import express, { type RequestHandler } from 'express';
import { shopPages } from '../../shop/shop-pages.ts';
import { freePort } from './free-port.ts';

const PROGRAM = fileURLToPath(new URL('../../../dist/demo/start.js', import.meta.url));
const MANAGE = fileURLToPath(new URL('../../../dist/server/manage.js', import.meta.url));
/** Whatever chance decides follows from it, the simulated people's passwords as well. */
export const SEED = '7';
const READY_WITHIN_MILLISECONDS = 30_000;
/** A server that has not stopped by then is ended, so that a failed test never holds up the others. */
const ENDED_WITHIN_MILLISECONDS = 20_000;

export type OwnPage = { readonly html: string; readonly policy?: string | undefined };

/** The whole product as a stranger runs it: a process of its own, and a shop on another origin. */
export type Product = {
  /** Origin of the server. */
  readonly server: string;
  /** Origin of the shop: not the server's. */
  readonly shop: string;
  /** Puts a page of the test's own on the shop. */
  addPage(path: string, page: OwnPage): void;
  /** What the command line answers to these words, on the same data. */
  manage(...words: readonly string[]): Promise<string>;
  /** Ends the process at once, as a loss of power would, and starts it again on the same data. */
  killAndStartAgain(): Promise<void>;
  close(): Promise<void>;
};

async function untilReady(server: string, output: () => string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MILLISECONDS;
  while (Date.now() < deadline) {
    const ready = await fetch(`${server}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server was not ready in time. It said:\n${output()}`);
}

async function serveShop(server: string, port: number, pages: ReadonlyMap<string, OwnPage>): Promise<Server> {
  const own: RequestHandler = ({ path }, response, next) => {
    const page = pages.get(path);
    if (page === undefined) {
      next();
      return;
    }
    if (page.policy !== undefined) response.setHeader('Content-Security-Policy', page.policy);
    response.type('html').send(page.html);
  };
  const shop = createServer(express().use(own, shopPages({ server }))).listen(port, '127.0.0.1');
  await once(shop, 'listening');
  return shop;
}

type Settings = Readonly<Record<string, string>>;

/**
 * Builds must be there (`dist/`). With the crowd off only the test acts.
 * @param settings made anew at every start, where they depend on the origin of the server or change
 */
export async function startProduct(
  crowd: 'off' | 'calm' = 'off',
  settings: Settings | ((server: string) => Settings) = {},
): Promise<Product> {
  const [port, shopPort] = [await freePort(), await freePort()];
  const server = `http://localhost:${port}`;
  const shop = `http://localhost:${shopPort}`;
  const folder = mkdtempSync(join(tmpdir(), 'handpick-e2e-'));
  let said = '';
  const run = async (): Promise<ChildProcess> => {
    const child = spawn(process.execPath, [PROGRAM], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PAST: 'short',
        ...(typeof settings === 'function' ? settings(server) : settings),
        PORT: String(port),
        DATA_DIR: folder,
        CROWD: crowd,
        SEED,
        SHOP_ORIGIN: shop,
      },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-10_000)));
    }
    await untilReady(server, () => said);
    return child;
  };
  let child = await run();
  const pages = new Map<string, OwnPage>();
  const shopServer = await serveShop(server, shopPort, pages);
  const kill = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    const insist = setTimeout(() => child.kill('SIGKILL'), ENDED_WITHIN_MILLISECONDS);
    await ended;
    clearTimeout(insist);
  };
  return {
    server,
    shop,
    addPage: (path, page) => void pages.set(path, page),
    async manage(...words) {
      const env = { ...process.env, DATA_DIR: folder };
      const { stdout } = await promisify(execFile)(process.execPath, [MANAGE, ...words], { env });
      return stdout.trim();
    },
    async killAndStartAgain() {
      await kill('SIGKILL');
      child = await run();
    },
    async close() {
      await kill('SIGTERM');
      shopServer.closeAllConnections();
      shopServer.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
