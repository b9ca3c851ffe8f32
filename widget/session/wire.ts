import { QUERY } from '../../server/protocol/addresses.ts';
import { PROTOCOL_VERSION } from '../../server/protocol/version.ts';
import type { Refusal } from '../../server/protocol/index.ts';

/** How one attempt ended: the server said why, it could not be reached, or it was there and is no more. */
export type WireEnd =
  | { readonly why: 'refused'; readonly refusal: Refusal }
  | { readonly why: 'unreachable' }
  | { readonly why: 'broken' };

export type WireOptions = {
  /** The origin of the server. */
  readonly server: string;
  readonly namespace: string;
  readonly query: Readonly<Record<string, string>>;
  /** What the server is told of who comes. */
  readonly auth: object;
  readonly onOpen: () => void;
  readonly onNotice: (name: string, body: unknown) => void;
  /** Once, unless it was closed from this side. */
  readonly onEnd: (end: WireEnd) => void;
};

/** One attempt at a namespace of one server: it opens once, ends once, and is never opened again. */
export interface Wire {
  readonly isOpen: boolean;
  /** @returns what the server acknowledged, `null` when it did not in time */
  ask(name: string, body: object): Promise<unknown>;
  /** May be dropped while the line is full. */
  signal(name: string, body: object): void;
  close(): void;
}

/** A way to reach the server. */
export type OpenWire = (options: WireOptions) => Wire;

/** Each way, fetched when it is tried. */
export type Ways = {
  readonly websocket: () => Promise<OpenWire>;
  /** Through proxies that let no websocket pass. */
  readonly polling: () => Promise<OpenWire>;
};

export const queryOf = ({ query }: WireOptions): Record<string, string> => ({
  ...query,
  [QUERY.protocolVersion]: String(PROTOCOL_VERSION),
});

/** What the server said in turning a connection away; `unreachable` when it was not the server that spoke. */
export function turnedAway(data: unknown): WireEnd {
  return typeof data === 'object' && data !== null && 'code' in data
    ? { why: 'refused', refusal: data as Refusal }
    : { why: 'unreachable' };
}
