import type { CrowdMethods } from './crowd.ts';
import type { Memory } from './measured.ts';
import type { ProductMethods } from './product-server.ts';
import type { ReferenceMethods } from './reference-server.ts';
import { startWorker, type Worker } from './workers.ts';

/** Agents of the site, so that its list weighs what one does. */
export const AGENTS = 20;
const CROWDS = 2;

type Server = Worker<ProductMethods> | Worker<ReferenceMethods>;
export type Crowd = Worker<CrowdMethods>;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** A server in a process of its own, readers in two others, consoles and pickers in a fourth. */
export type Stage<Of extends Server = Server> = {
  readonly server: Of;
  readonly url: string;
  readonly readers: readonly Crowd[];
  readonly actors: Crowd;
  readonly isProduct: boolean;
  stop(): Promise<void>;
};

const NODE_OPTIONS = ['--expose-gc'];
/** `BENCH_PROFILE=<folder>` writes where the time of the product's server went. */
const profile = process.env.BENCH_PROFILE;
const PROFILED = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];

const crowd = (): Crowd => startWorker<CrowdMethods>('./crowd.ts', import.meta.url);

function stageOf<Of extends Server>(server: Of, port: number, isProduct: boolean): Stage<Of> {
  const readers = Array.from({ length: CROWDS }, crowd);
  const actors = crowd();
  const stop = async (): Promise<void> => {
    await Promise.all([...readers, actors].map((each) => each.stop()));
    await server.end();
  };
  return { server, url: `http://127.0.0.1:${port}`, readers, actors, isProduct, stop };
}

/** @param keeps whether anything is written to the disk, as it is in truth */
export async function stageProduct(keeps = true): Promise<Stage<Worker<ProductMethods>>> {
  const options = [...NODE_OPTIONS, ...PROFILED];
  const server = startWorker<ProductMethods>('./product-server.ts', import.meta.url, options);
  const { port } = await server.call('start', { agents: AGENTS, keeps });
  return stageOf(server, port, true);
}

export async function stageReference(): Promise<Stage<Worker<ReferenceMethods>>> {
  const server = startWorker<ReferenceMethods>('./reference-server.ts', import.meta.url, NODE_OPTIONS);
  const { port } = await server.call('start', undefined);
  return stageOf(server, port, false);
}

/** Opens so many more connections; those of the product read the list, as a page does. */
export async function openReaders({ readers, url, isProduct }: Stage, count: number): Promise<void> {
  const share = Math.ceil(count / readers.length);
  const opening = readers.map((each, index) =>
    each.call('open', {
      url,
      from: (index + 1) * 100_000,
      count: Math.min(share, count - index * share),
      readsList: isProduct,
    }),
  );
  await Promise.all(opening);
}

/** Notices that readers got so far. */
export async function noticesOf({ readers }: Stage): Promise<number> {
  const told = await Promise.all(readers.map((each) => each.call('notices', undefined as never)));
  return told.reduce((sum, each) => sum + each.notices, 0);
}

export const cpuOf = ({ server }: Stage): Promise<number> =>
  (server as Worker<ReferenceMethods>).call('cpu', undefined);

export const memoryOf = ({ server }: Stage): Promise<Memory> =>
  (server as Worker<ReferenceMethods>).call('memory', undefined);
