import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Systems give ports above these to connections that go out, which take one just after it was found free. */
const LEAST_PORT = 10_000;
const MOST_PORT = 32_000;
const TRIES_MOST = 20;

/** A port on which nobody listens, chosen by chance so that runs beside each other do not meet. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES_MOST; tries++) {
    const port = randomInt(LEAST_PORT, MOST_PORT);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
  throw new Error(`None of ${TRIES_MOST} ports was free.`);
}
