import type { Socket } from 'socket.io';
import { BOUNDS } from './bounds.ts';

/**
 * What the transport holds back for a reader who does not take it; the library has no name for it in its
 * types.
 */
type Held = { readonly writeBuffer?: readonly { readonly data?: unknown }[] };

const bytesOf = (data: unknown): number => {
  if (typeof data === 'string') return data.length;
  return data instanceof Uint8Array ? data.byteLength : 0;
};

export function isSlow(socket: Pick<Socket, 'conn'>): boolean {
  const held = (socket.conn as unknown as Held).writeBuffer ?? [];
  if (held.length > BOUNDS.unsentPackets) return true;
  return held.reduce((sum, packet) => sum + bytesOf(packet.data), 0) > BOUNDS.unsentBytes;
}

/** It comes back by itself and asks for the whole: better than a buffer that grows for ever. */
export const closeSlow = (socket: Pick<Socket, 'conn'>): void => {
  if (isSlow(socket)) socket.conn.close(true);
};
