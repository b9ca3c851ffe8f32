import type { Socket } from 'socket.io';
import { BOUNDS } from './bounds.ts';
import { cutOff } from './cut-off.ts';
import { bytesUnderWay, heldBack } from './transport.ts';

const bytesOf = (data: unknown): number => {
  if (typeof data === 'string') return data.length;
  return data instanceof Uint8Array ? data.byteLength : 0;
};

export function isSlow(socket: Pick<Socket, 'conn'>): boolean {
  const held = heldBack(socket);
  if (held.length > BOUNDS.unsentPackets) return true;
  return held.reduce((sum, packet) => sum + bytesOf(packet.data), bytesUnderWay(socket)) > BOUNDS.unsentBytes;
}

/** It comes back by itself and asks for the whole: better than a buffer that grows for ever. */
export const closeSlow = (socket: Pick<Socket, 'conn'>): void => {
  if (isSlow(socket)) cutOff(socket);
};
