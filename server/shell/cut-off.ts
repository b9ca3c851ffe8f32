import type { Socket } from 'socket.io';

/** The line under a websocket; the library has no name for it in its types. */
type Line = { readonly transport?: { readonly socket?: { readonly terminate?: () => void } } };

/** Ends a connection without waiting for its other end, and lets go of what was on its way to it. */
export function cutOff({ conn }: Pick<Socket, 'conn'>): void {
  const line = (conn as unknown as Line).transport?.socket;
  conn.close(true);
  line?.terminate?.();
}
