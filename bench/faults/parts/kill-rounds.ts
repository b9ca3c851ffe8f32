import { createServer, type AddressInfo } from 'node:net';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Crowd, newCrowdSite, until, type CrowdWish } from './crowd.ts';
import { keptIn, type Kept } from './kept.ts';
import { ServerProcess } from './server-process.ts';
import { newFolder } from './site.ts';

/** How long a server lives between two kills, beside the time until everybody is back. */
const LIFE_MILLISECONDS = [100, 1_100] as const;

export type KillReport = Kept & {
  readonly acknowledged: number;
  /** From the start of the process until it says that it is ready, one for each kill. */
  readonly readyMilliseconds: readonly number[];
  /** From the kill until a client is in step again, one for each client and kill. */
  readonly resyncMilliseconds: readonly number[];
  /** What the server wrote as errors. */
  readonly errors: string;
};

export type KillWish = CrowdWish & { readonly times: number; readonly isCompiled: boolean };

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Kills a server that is spoken to, again and again at random moments, and looks what it kept. */
export async function killRounds(wish: KillWish): Promise<KillReport> {
  const { times } = wish;
  const folder = newFolder('kill');
  const agents = await newCrowdSite(folder, wish);
  const server = new ServerProcess(folder, await freePort(), {}, wish.isCompiled);
  await server.start();
  const acknowledged = new Map<string, string>();
  const onAcknowledged: CrowdWish['onAcknowledged'] = ({ commandId, text }) =>
    void acknowledged.set(commandId, text);
  const crowd = new Crowd(server.url, agents, { ...wish, onAcknowledged });
  const [readyMilliseconds, resyncMilliseconds]: [number[], number[]] = [[], []];
  try {
    await crowd.talking();
    crowd.speak();
    for (let time = 0; time < times; time++) {
      const [least, most] = LIFE_MILLISECONDS;
      await pause(least + crowd.random() * (most - least));
      const killedAt = performance.now();
      await server.kill();
      readyMilliseconds.push(await server.start());
      await until(() => crowd.talkers.every(({ syncedAt }) => syncedAt > killedAt), 'all are back');
      resyncMilliseconds.push(...crowd.talkers.map(({ syncedAt }) => syncedAt - killedAt));
    }
    crowd.hush();
    await crowd.settled();
    crowd.close();
    await server.kill('SIGTERM');
    const kept = keptIn(folder, acknowledged);
    const counts = { acknowledged: acknowledged.size, errors: server.errors };
    return { ...kept, ...counts, readyMilliseconds, resyncMilliseconds };
  } finally {
    crowd.close();
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
