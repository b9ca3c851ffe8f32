import type { IncomingMessage } from 'node:http';
import type { Socket } from 'socket.io';
import { PROTOCOL_VERSION, QUERY, refusal, type Refusal, type SiteId } from '../protocol/index.ts';
import { isOwnOrigin, saysWhence } from './origin.ts';
import type { Sites } from './site/sites.ts';
import { faultOf } from './storage-fault.ts';
import type { EdgeConfig } from './surroundings.ts';

/**
 * Before the upgrade, on both transports: whether a page of this origin may connect at all. Pages that name
 * no known site pass, since only the namespace behind can tell them so; it lets nobody in.
 */
export async function mayConnect(
  request: IncomingMessage,
  sites: Sites,
  config: EdgeConfig,
): Promise<boolean> {
  if (!saysWhence(request.headers)) return false;
  if (isOwnOrigin(request.headers, config)) return true;
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const site = await sites.find((searchParams.get(QUERY.site) ?? '') as SiteId);
  return site === null || sites.admits(site, request.headers);
}

type Entered<Pass> =
  { readonly ok: true; readonly pass: Pass } | { readonly ok: false; readonly refusal: Refusal };

/** Refusals of a connection reach the client as `connect_error` with the refusal as `data`. */
export const door =
  <Pass>(enter: (socket: Socket) => Promise<Entered<Pass>>, keep: (socket: Socket, pass: Pass) => void) =>
  (socket: Socket, next: (error?: Error) => void): void => {
    const close = (refused: Refusal) => next(Object.assign(new Error(refused.message), { data: refused }));
    const version = socket.handshake.query[QUERY.protocolVersion];
    if (version !== String(PROTOCOL_VERSION)) {
      close(refusal('version-unsupported'));
      return;
    }
    enter(socket).then(
      (entered) => {
        if (!entered.ok) close(entered.refusal);
        else {
          keep(socket, entered.pass);
          next();
        }
      },
      (error: unknown) => close(refusal(faultOf(error))),
    );
  };
