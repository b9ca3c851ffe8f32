import { text } from 'node:stream/consumers';
import { readConfig } from './config.ts';
import { manage, type Managed } from './shell/manage/command.ts';
import { startFailure } from './shell/start-failure.ts';
import { systemClock, systemRandom } from './shell/system.ts';
import { openSqliteStore } from './store/index.ts';

/** The command line for whoever runs a server: sites and agents, in the data folder of the settings. */
async function run(): Promise<Managed> {
  const read = readConfig(process.env);
  if (!read.ok) return { ok: false, sentence: read.sentence };
  const store = await openSqliteStore({ folder: read.config.dataDirectory });
  const readPassword = async (): Promise<string | null> =>
    process.stdin.isTTY ? null : (await text(process.stdin)).replace(/\r?\n$/, '') || null;
  try {
    const tools = { store, clock: systemClock, random: systemRandom, readPassword };
    return await manage(process.argv.slice(2), tools);
  } finally {
    await store.close();
  }
}

const managed = await run().catch((error: unknown) => ({
  ok: false,
  sentence: startFailure(error, process.env),
}));
(managed.ok ? process.stdout : process.stderr).write(`${managed.sentence}\n`);
process.exitCode = managed.ok ? 0 : 1;
