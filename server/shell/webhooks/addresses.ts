import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { fieldProblem, type FieldProblemCode } from '../../protocol/index.ts';

/** IPv4 that is not public: RFC 6890 and what was added to its registry since. */
const CLOSED_IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];
/** Within the global unicast of IPv6: special purposes, documentation, and IPv4 inside (Teredo, 6to4). */
const CLOSED_IPV6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [network, prefix] of CLOSED_IPV4) closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of CLOSED_IPV6) closed.addSubnet(network, prefix, 'ipv6');
/** All else of IPv6 is loopback, link-local, unique-local, multicast or IPv4 in other clothes. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether an address belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && globalUnicast.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

export const isLoopback = (address: string): boolean => {
  const family = isIP(address);
  if (family === 0) return false;
  return loopback.check(
    address.replace(/^::ffff:/i, ''),
    address.includes('.') || family === 4 ? 'ipv4' : 'ipv6',
  );
};

/** The addresses of a host. It may reject. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export const resolveHost: Resolve = async (host) =>
  (await lookup(host, { all: true, order: 'verbatim' })).map(({ address }) => address);

export type Reachable =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly problem: string; readonly code: FieldProblemCode };

type Doors = { readonly resolve: Resolve; readonly localWebhooks: boolean };

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Where a webhook goes: resolved once, and refused if any of its addresses is not public, since the next
 * connection might take that one.
 * @param localWebhooks whether `http:` to this machine is meant as well, as in development
 */
export async function reach(url: URL, { resolve, localWebhooks }: Doors): Promise<Reachable> {
  const isLocal = localWebhooks && LOCAL_HOSTS.includes(url.hostname);
  if (url.protocol !== 'https:' && !(isLocal && url.protocol === 'http:')) return refuse('webhook-not-https');
  if (url.username !== '' || url.password !== '') return refuse('webhook-credentials');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await resolve(host).catch(() => []);
  const [address] = addresses;
  if (address === undefined) return refuse('webhook-host-unknown');
  const fits = isLocal ? isLoopback : isPublicAddress;
  return addresses.every(fits) ? { ok: true, address } : refuse('webhook-private');
}

const refuse = (code: FieldProblemCode): Reachable => ({
  ok: false,
  code,
  problem: fieldProblem('url', code).detail,
});
