import type { IncomingHttpHeaders } from 'node:http';

/**
 * The address of whoever is at the other end. Each proxy of ours has added the address that it saw, so as
 * many entries from the end are true, and what stands before them is anybody's text.
 */
export function remoteAddress(
  headers: IncomingHttpHeaders,
  socketAddress: string,
  trustedProxies: number,
): string {
  const header = headers['x-forwarded-for'] ?? [];
  const forwarded = (Array.isArray(header) ? header.join(',') : header)
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean);
  const hops = [...forwarded, socketAddress];
  return hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? socketAddress;
}
