import type { IncomingMessage } from 'node:http';
import type { Site } from '../store/store.ts';
import type { EdgeConfig } from './surroundings.ts';

type Headers = IncomingMessage['headers'];

const first = (header: string | string[] | undefined): string | undefined =>
  (Array.isArray(header) ? header[0] : header)?.split(',')[0]?.trim();

/** The origin under which this request reached the server. */
export function ownOrigin(headers: Headers, config: EdgeConfig): string {
  if (config.publicUrl !== null) return config.publicUrl;
  const believed = config.trustedProxies > 0;
  const scheme = (believed ? first(headers['x-forwarded-proto']) : undefined) ?? 'http';
  const host = (believed ? first(headers['x-forwarded-host']) : undefined) ?? headers.host ?? 'localhost';
  return `${scheme}://${host}`;
}

/**
 * Browsers name the origin of every foreign request that could do something. One that names none comes from
 * the server's own page or from no page at all, unless the browser says itself that it is foreign.
 */
export function isOwnOrigin(headers: Headers, config: EdgeConfig): boolean {
  if (headers.origin === undefined) {
    const fetchSite = first(headers['sec-fetch-site']);
    return fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none';
  }
  return headers.origin === ownOrigin(headers, config);
}

/**
 * Whether a browser says from where a socket comes. It does so for every websocket and for every request to
 * another origin; the page of the server itself, where it polls, says at least that it is one. Programs have
 * the API and its keys, and no business here.
 */
export const saysWhence = (headers: Headers): boolean =>
  headers.origin !== undefined || first(headers['sec-fetch-site']) === 'same-origin';

/** Exact comparison: no wildcard, no port left out. */
export function isSiteOrigin(headers: Headers, site: Site, config: EdgeConfig): boolean {
  if (isOwnOrigin(headers, config)) return true;
  return headers.origin !== undefined && site.origins.includes(headers.origin);
}
