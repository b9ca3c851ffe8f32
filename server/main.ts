import { pino } from 'pino';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import { openMail } from './shell/mail.ts';
import { systemClock, systemRandom } from './shell/system.ts';
import { startFailure } from './shell/start-failure.ts';
import { openSqliteStore } from './store/index.ts';

const read = readConfig(process.env);
if (read.ok) await run(read.config).catch(fail);
else fail(read.sentence);

async function run(config: Extract<typeof read, { ok: true }>['config']): Promise<void> {
  const log = pino({ level: config.logLevel, base: null, serializers: { error: pino.stdSerializers.err } });
  const store = await openSqliteStore({ folder: config.dataDirectory });
  const mail = openMail(config, log);
  const app = createApp({ store, clock: systemClock, random: systemRandom, config, log, mail });
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
}

function fail(reason: unknown): void {
  process.stderr.write(`${startFailure(reason, process.env)}\n`);
  process.exit(1);
}
