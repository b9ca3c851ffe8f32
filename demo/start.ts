import { pino } from 'pino';
import { startFailure } from '../server/shell/start-failure.ts';
import { openSqliteStore } from '../server/store/index.ts';
import { startCrowdProcess, type CrowdProcess } from './crowd-process.ts';
import { openDemo } from './demo.ts';
import { HUMAN_PASSWORD, OWNER_EMAIL } from './people/accounts.ts';
import { emailOf, PEOPLE } from './people/people.ts';
import { readDemoConfig, type DemoConfig } from './settings.ts';

const read = readDemoConfig(process.env);
if (read.ok) await run(read.config).catch(fail);
else fail(read.sentence);

async function run(config: DemoConfig): Promise<void> {
  const log = pino({
    level: config.server.logLevel,
    base: null,
    serializers: { error: pino.stdSerializers.err },
  });
  const store = await openSqliteStore({ folder: config.server.dataDirectory });
  const { app, url } = await openDemo(config, store, log);
  const crowd = startCrowd(config, url);
  process.stdout.write(welcome(config, url));

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    await crowd?.stop();
    await app.close();
    await store.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().catch(fail));
}

function startCrowd({ crowd, seed, server }: DemoConfig, url: string): CrowdProcess | null {
  if (crowd === 'off') return null;
  const wish = { server: `http://127.0.0.1:${server.port}`, shopOrigin: url, level: crowd, seed };
  return startCrowdProcess(wish, (code) => {
    process.stderr.write(
      `The crowd has gone home by itself (exit code ${code}); start again to call it back.\n`,
    );
  });
}

function welcome({ crowd, past, server }: DemoConfig, url: string): string {
  const human = PEOPLE.find((person) => person.human);
  const seconds = (performance.now() / 1_000).toFixed(1);
  const company = crowd === 'off' ? 'nobody else is there' : `a ${crowd} crowd is on its way`;
  return [
    '',
    `  Handpick is ready after ${seconds} s; ${company}.`,
    '',
    `  The shop     ${url}/`,
    `  The picker   ${url}/advice.html`,
    `  The console  ${url}/console`,
    human === undefined ? '' : `               sign in as ${emailOf(human)}, password ${HUMAN_PASSWORD}`,
    `  The owner    ${url}/owner`,
    `               sign in as ${OWNER_EMAIL}, password ${HUMAN_PASSWORD}`,
    past === 'month' ? '               what it shows of before today is made up, as its people are' : '',
    '',
    `  Everything is kept in ${server.dataDirectory}. Ctrl-C stops.`,
    '',
    '',
  ].join('\n');
}

function fail(reason: unknown): void {
  process.stderr.write(`${startFailure(reason, process.env)}\n`);
  process.exit(1);
}
