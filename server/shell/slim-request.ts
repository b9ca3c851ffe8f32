import type { EventEmitter } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'socket.io';

/** What is asked of the handshake again when a connection enters another namespace. */
const KEPT_HEADERS = [
  'host',
  'origin',
  'sec-fetch-site',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
] as const satisfies readonly (keyof IncomingHttpHeaders)[];

type Request = { readonly headers: IncomingHttpHeaders; readonly url: string; readonly connection: object };
type Below = {
  request: Request & { readonly _query?: unknown };
  readonly transport?: { readonly socket?: { readonly _socket?: EventEmitter } };
};

/**
 * Lets go of the request that opened a connection, which the library keeps for as long as it lives and which
 * weighs as much as much else of it: of the headers those stay that say from where it came.
 */
export function slimRequest(socket: Socket): void {
  const conn = socket.conn as unknown as Below;
  const { headers, _query } = conn.request;
  const kept: Record<string, string | string[]> = {};
  for (const name of KEPT_HEADERS) {
    const value = headers[name];
    if (value !== undefined) kept[name] = value;
  }
  conn.request = { headers: kept, url: '', connection: {}, _query };
  Object.assign(socket.handshake, { headers: kept, url: '' });
  forgetAnswer(conn.transport?.socket?._socket);
}

/** The answer to the request is told when its stream ends, though it was over long before, and holds it. */
function forgetAnswer(stream: EventEmitter | undefined): void {
  for (const listener of stream?.rawListeners('close') ?? []) {
    const { listener: once } = listener as { readonly listener?: { readonly name: string } };
    if (once?.name === '') stream?.removeListener('close', once as () => void);
  }
}
