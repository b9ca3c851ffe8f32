import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * A line to a server on this machine that can come to lead nowhere: from then on nothing passes, in either
 * direction, and neither end is told.
 */
export class HalfOpenProxy {
  readonly port: number;
  readonly #server: Server;
  readonly #ends: Set<Socket>;

  static open(toPort: number): Promise<HalfOpenProxy> {
    const ends = new Set<Socket>();
    const server = createServer((near) => {
      const far = connect(toPort, '127.0.0.1');
      for (const end of [near, far]) {
        ends.add(end);
        end.on('error', () => undefined);
        end.once('close', () => ends.delete(end));
      }
      near.pipe(far);
      far.pipe(near);
    });
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve(new HalfOpenProxy(server, ends)));
    });
  }

  private constructor(server: Server, ends: Set<Socket>) {
    this.#server = server;
    this.#ends = ends;
    this.port = (server.address() as AddressInfo).port;
  }

  freeze(): void {
    for (const end of this.#ends) {
      end.unpipe();
      end.pause();
    }
  }

  close(): void {
    this.#server.close();
    for (const end of this.#ends) end.destroy();
  }
}
