import { pino } from 'pino';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { openMail } from './shell/mail.ts';
import { startFailure } from './shell/start-failure.ts';
import { MACHINE, steadyClock } from './shell/steady-clock.ts';
import { systemRandom } from './shell/system.ts';
import { openSqliteStore } from './store/index.ts';

/** How long commits under way may take when a fault ends the process. */
const FALL_MILLISECONDS = 2_000;

const read = readConfig(process.env);
if (read.ok) await run(read.config).catch(fail);
else fail(read.sentence);

async function run(config: Extract<typeof read, { ok: true }>['config']): Promise<void> {
  const log = pino({ level: config.logLevel, base: null, serializers: { error: pino.stdSerializers.err } });
  const store = await openSqliteStore({ folder: config.dataDirectory });
  const mail = openMail(config, log);
  const clock = steadyClock(MACHINE, (milliseconds) =>
    log.warn(
      { seconds: milliseconds / 1_000 },
      'The clock of the machine was set. Start anew to follow it at once.',
    ),
  );
  const app = createApp({ store, clock, random: systemRandom, config, log, mail });
  const { url } = await app.listen();
  const link = await app.firstRunLink(url);
  const unowned = link === null ? '' : `Nobody owns this server yet. Within a day, open ${link}\n`;
  process.stdout.write(`Handpick listens at ${url}; the console is at ${url}/console.\n${unowned}`);

  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    app
      .close()
      .then(() => store.close())
      .then(() => mail?.close())
      .then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  // What is in memory may be wrong by now, so nothing of it is saved; what was acknowledged is in the store.
  // Commits under way get their answer, and whoever started the server starts it again.
  const fall = (error: unknown, origin: string): void => {
    log.error(
      { error, origin },
      'A fault that nobody caught ends the server. What was acknowledged is kept.',
    );
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), FALL_MILLISECONDS);
    const end = (): void => void setImmediate(() => process.exit(1));
    store.close().then(end, end);
  };
  // An unhandled rejection comes here as well.
  process.on('uncaughtException', fall);
}

function fail(reason: unknown): void {
  process.stderr.write(`${startFailure(reason, process.env)}\n`);
  process.exit(1);
}
