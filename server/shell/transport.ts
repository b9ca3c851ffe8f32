import type { Duplex } from 'node:stream';
import type { Socket } from 'socket.io';

type Engine = Pick<Socket, 'conn'>;

/** What lies below a socket of the library, by names that its types do not have. */
type Below = {
  readonly readyState?: unknown;
  /** What the transport holds back for a reader who does not take it. */
  readonly writeBuffer?: readonly { readonly data?: unknown }[];
  readonly transport?: { readonly name?: unknown; readonly socket?: Websocket };
};
type Websocket = { readonly readyState?: unknown; readonly _socket?: Partial<Duplex> | null };

/** Of a websocket that is open. */
const OPEN = 1;

const below = ({ conn }: Engine): Below => conn as unknown as Below;

export const heldBack = (socket: Engine): readonly { readonly data?: unknown }[] =>
  below(socket).writeBuffer ?? [];

/** The bytes that were given to the system and not taken by it yet. */
export const bytesUnderWay = (socket: Engine): number =>
  below(socket).transport?.socket?._socket?.writableLength ?? 0;

/** Whether a websocket of the library is built as `idleStream` needs it. */
export function transportIsKnown(socket: Engine): boolean {
  const { writeBuffer, transport } = below(socket);
  const stream = transport?.socket?._socket;
  return Array.isArray(writeBuffer) && typeof stream?.writableLength === 'number';
}

/**
 * The stream of a websocket onto which a whole frame may be written now, behind everything that the library
 * has sent: nothing waits before it, in the library or in the system. `null` for every other transport and
 * state, and where the library is built otherwise than we know it: then it has to send by itself.
 */
export function idleStream(socket: Engine): Duplex | null {
  const { readyState, writeBuffer, transport } = below(socket);
  const websocket = transport?.name === 'websocket' ? transport.socket : undefined;
  const stream = websocket?._socket;
  if (readyState !== 'open' || writeBuffer?.length !== 0 || websocket?.readyState !== OPEN) return null;
  if (stream?.writableLength !== 0 || stream.writable !== true) return null;
  return stream as Duplex;
}
