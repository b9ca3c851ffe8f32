import type { Socket } from 'socket.io';
import type { Steps } from '../core/index.ts';
import type { AgentListDelta, SiteId } from '../protocol/index.ts';
import { BOUNDS } from './bounds.ts';
import { closeSlow } from './slow-readers.ts';
import type { Log } from './surroundings.ts';
import { idleStream, transportIsKnown } from './transport.ts';

const NAME = 'listChanged';
/** A final frame of text, from a server: RFC 6455, 5.2. */
const FINAL_TEXT = 0x81;
const SHORT_MOST = 125;
const MIDDLE_MOST = 65_535;

type Reader = Pick<Socket, 'conn'>;

/**
 * Everybody who reads the list of a site. What changed is written into one frame, once, and the same bytes go
 * to the stream of each websocket: a broadcast of the library costs nearly twice as much for each reader.
 * Whoever reads slowly, or over another transport, is told through the library, and closed at the caps.
 */
export class ListReaders {
  readonly #namespace: string;
  readonly #log: Log;
  #isTransportLookedAt = false;
  readonly #bySite = new Map<SiteId, Set<Reader>>();

  constructor(namespace: string, log: Log) {
    this.#namespace = namespace;
    this.#log = log;
  }

  add(siteId: SiteId, reader: Reader): void {
    const readers = this.#bySite.get(siteId) ?? new Set();
    this.#bySite.set(siteId, readers.add(reader));
    this.#lookAtTransport(reader);
  }

  remove(siteId: SiteId, reader: Reader): void {
    const readers = this.#bySite.get(siteId);
    readers?.delete(reader);
    if (readers?.size === 0) this.#bySite.delete(siteId);
  }

  /**
   * Tells those who are here now, some in each step. Who comes meanwhile reads a list that has the change.
   */
  *tell(siteId: SiteId, delta: AgentListDelta): Steps {
    const readers = this.#bySite.get(siteId);
    if (readers === undefined) return;
    const message = `2${this.#namespace},${JSON.stringify([NAME, delta])}`;
    const frame = frameOf(Buffer.from(`4${message}`));
    let told = 0;
    for (const reader of [...readers]) {
      if (readers.has(reader)) tellReader(reader, frame, message);
      told += 1;
      if (told % BOUNDS.readersPerStep === 0) yield;
    }
  }

  /** The first websocket tells whether the installed library is built as the short way needs it. */
  #lookAtTransport(reader: Reader): void {
    if (this.#isTransportLookedAt || reader.conn.transport.name !== 'websocket') return;
    this.#isTransportLookedAt = true;
    if (transportIsKnown(reader)) return;
    this.#log.warn({}, 'The socket library has changed; the list is told the long way, at twice the cost.');
  }
}

function tellReader(reader: Reader, frame: Buffer, message: string): void {
  const stream = idleStream(reader);
  if (stream !== null) stream.write(frame);
  else {
    reader.conn.write(message);
    closeSlow(reader);
  }
}

/** As a server sends it: unmasked. */
export function frameOf(payload: Buffer): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length <= SHORT_MOST ? 2 : length <= MIDDLE_MOST ? 4 : 10);
  head[0] = FINAL_TEXT;
  head[1] = length <= SHORT_MOST ? length : length <= MIDDLE_MOST ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}
