import { connect, type Socket } from 'node:net';
import { OPCODES, frameOf, readFrames, type Frame } from './frames.ts';

export type RawWish = {
  /** As in `http://127.0.0.1:8080`. */
  readonly url: string;
  /** As in `/visitor`; `/` is the one that every server has. */
  readonly namespace: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly auth?: Readonly<Record<string, unknown>>;
  /** Of the handshake, such as `origin`, `cookie`, or `x-forwarded-for` for an address of its own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Notices are only counted where this is absent, which takes a fraction of the time. */
  readonly onNotice?: (name: string, body: unknown) => void;
  /** Once, after it was connected, however it ended. */
  readonly onClose?: () => void;
  /** How long the connection may take, in milliseconds; 20,000 without. */
  readonly withinMilliseconds?: number;
};

const CONNECT_MILLISECONDS = 20_000;
const HEAD_END = '\r\n\r\n';
const EMPTY = Buffer.alloc(0);
/** One for all sockets of a process: what was read is dealt with before the next read. */
const READ = Buffer.alloc(64 * 1024);
const PONG = frameOf(Buffer.from('3'));

/**
 * A client of Socket.IO 4 over a bare TCP socket: websocket only, JSON only, one namespace. It costs a few
 * microseconds for each notice and about a kilobyte, so that one process holds ten thousand of them and opens
 * thousands a second (the stock client: about a hundred).
 *
 *     const client = await openRaw({ url, namespace: '/visitor', query: { site: 'shop', v: '1' } });
 *     const answer = await client.ask('readList', { since: null });
 *     client.pause();          // from here on it reads nothing: a stopped reader
 *     client.sendText('42…');  // any text as one frame, sense or nonsense; `sendBytes` for worse
 *     client.close();
 *
 * It answers pings by itself, unless it is paused. It never reconnects: whoever wants that opens another.
 * @throws an error with the status of the upgrade, or with what the namespace said, in its message
 */
export function openRaw(wish: RawWish): Promise<RawClient> {
  return new Promise((resolve, reject) => {
    const client: RawClient = new RawClient(wish, (error) => (error ? reject(error) : resolve(client)));
  });
}

export class RawClient {
  /** Events of the server so far. */
  notices = 0;
  /** Bytes so far, with all framing. */
  bytes = 0;
  isOpen = false;
  readonly #wish: RawWish;
  readonly #prefix: string;
  readonly #socket: Socket;
  readonly #asked = new Map<number, (answer: unknown) => void>();
  #opened: ((error?: Error) => void) | null;
  #isUpgraded = false;
  #rest: Buffer = EMPTY;
  #lastId = 0;

  /** @param opened called once, when it is connected or cannot be; use `openRaw` */
  constructor(wish: RawWish, opened: (error?: Error) => void) {
    this.#wish = wish;
    this.#opened = opened;
    this.#prefix = wish.namespace === '/' ? '' : `${wish.namespace},`;
    const { hostname, port } = new URL(wish.url);
    const onread = { buffer: READ, callback: (count: number) => this.#read(count) };
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true, onread });
    this.#socket.setTimeout(wish.withinMilliseconds ?? CONNECT_MILLISECONDS, () =>
      this.#fail('took too long'),
    );
    this.#socket.once('connect', () => this.#socket.write(this.#upgrade()));
    this.#socket.on('error', (error) => this.#fail(error.message));
    this.#socket.once('close', () => this.#ended());
  }

  /** Resolves with what was acknowledged; stays open for ever when the connection ends before. */
  ask(name: string, ...bodies: readonly unknown[]): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    this.sendText(`42${this.#prefix}${id}${JSON.stringify([name, ...bodies])}`);
    return new Promise((resolve) => this.#asked.set(id, resolve));
  }

  /** An event that nobody acknowledges. */
  tell(name: string, ...bodies: readonly unknown[]): void {
    this.sendText(`42${this.#prefix}${JSON.stringify([name, ...bodies])}`);
  }

  sendText(text: string): void {
    this.#socket.write(frameOf(Buffer.from(text)));
  }

  /** Whatever is to stand on the wire, framed or not. */
  sendBytes(bytes: Uint8Array): void {
    this.#socket.write(bytes);
  }

  /** Reads nothing until `resume`, so that what is sent to it piles up on the way. */
  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  /** Ends the connection as a closed tab does. */
  close(): void {
    this.#socket.end(frameOf(Buffer.from([0x03, 0xe9]), OPCODES.close));
    this.#socket.destroySoon();
  }

  /** Ends the connection as a crash does, without a word. */
  destroy(): void {
    this.#socket.resetAndDestroy();
  }

  #upgrade(): string {
    const { url, query = {}, headers = {} } = this.#wish;
    const search = new URLSearchParams({ EIO: '4', transport: 'websocket', ...query }).toString();
    const lines = Object.entries({
      host: new URL(url).host,
      upgrade: 'websocket',
      connection: 'Upgrade',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...headers,
    }).map(([name, value]) => `${name}: ${value}`);
    return [`GET /socket.io/?${search} HTTP/1.1`, ...lines].join('\r\n') + HEAD_END;
  }

  #read(count: number): boolean {
    this.bytes += count;
    const came = READ.subarray(0, count);
    const bytes = this.#rest.length === 0 ? came : Buffer.concat([this.#rest, came]);
    const rest = this.#isUpgraded ? this.#readFrames(bytes) : this.#readHead(bytes);
    this.#rest = rest.length === 0 ? EMPTY : Buffer.from(rest);
    return true;
  }

  #readHead(bytes: Buffer): Buffer {
    const end = bytes.indexOf(HEAD_END);
    if (end === -1) return bytes;
    const status = bytes.subarray(9, 12).toString('latin1');
    if (status !== '101') {
      this.#fail(`was answered ${status}: ${bytes.subarray(end + HEAD_END.length).toString()}`);
      return EMPTY;
    }
    this.#isUpgraded = true;
    return this.#readFrames(bytes.subarray(end + HEAD_END.length));
  }

  #readFrames(bytes: Buffer): Buffer {
    return readFrames(bytes, (frame) => this.#take(frame));
  }

  #take({ opcode, payload }: Frame): void {
    if (opcode === OPCODES.close) this.#socket.destroySoon();
    if (opcode === OPCODES.ping) this.#socket.write(frameOf(payload, OPCODES.pong));
    if (opcode !== OPCODES.text) return;
    const kind = String.fromCharCode(payload[0] ?? 0);
    if (kind === '2') this.#socket.write(PONG);
    else if (kind === '0') this.#enter();
    else if (kind === '4') this.#takePacket(String.fromCharCode(payload[1] ?? 0), payload);
  }

  #enter(): void {
    const { auth } = this.#wish;
    this.sendText(`40${this.#prefix}${auth === undefined ? '' : JSON.stringify(auth)}`);
  }

  #takePacket(kind: string, payload: Buffer): void {
    if (kind === '2') {
      this.notices += 1;
      const { onNotice } = this.#wish;
      if (onNotice === undefined) return;
      const [name, body] = JSON.parse(this.#bodyOf(payload)) as [string, unknown];
      onNotice(name, body);
    } else if (kind === '3') this.#acknowledged(this.#bodyOf(payload));
    else if (kind === '0') this.#entered();
    else if (kind === '4') this.#fail(`was refused: ${this.#bodyOf(payload)}`);
    else if (kind === '1') this.#socket.destroySoon();
  }

  #bodyOf(payload: Buffer): string {
    return payload.toString('utf8', 2 + this.#prefix.length);
  }

  #acknowledged(body: string): void {
    const start = body.indexOf('[');
    const id = Number(body.slice(0, start));
    const [answer] = JSON.parse(body.slice(start)) as [unknown];
    this.#asked.get(id)?.(answer);
    this.#asked.delete(id);
  }

  #entered(): void {
    this.isOpen = true;
    this.#socket.setTimeout(0);
    this.#tellOpened();
  }

  #fail(why: string): void {
    this.#tellOpened(new Error(`The connection ${why}`));
    this.#socket.destroy();
  }

  #ended(): void {
    this.#tellOpened(new Error('The connection ended early.'));
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#wish.onClose?.();
  }

  #tellOpened(error?: Error): void {
    const opened = this.#opened;
    this.#opened = null;
    opened?.(error);
  }
}
