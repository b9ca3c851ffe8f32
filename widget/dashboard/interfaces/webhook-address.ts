import type { DashboardWords } from '../../words/dashboard.ts';

/** Names of this machine, and networks that the internet does not reach (RFC 1918, 3927, 4193, 4291). */
const PRIVATE_HOSTS: readonly RegExp[] = [
  /\.(localhost|local|internal)$/u,
  /^(0|10|127)\.\d+\.\d+\.\d+$/u,
  /^(192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.\d+\.\d+$/u,
  /^\[(::1?|f[cde][0-9a-f]*:.*)\]$/u,
];

const parsed = (address: string): URL | null => {
  try {
    return new URL(address);
  } catch {
    return null;
  }
};

/**
 * What is seen of an address without looking its host up, which is the server's to do; `null` when nothing is
 * wrong. A server for development also reaches its own machine, so `http` to this machine is left to it.
 */
export function addressProblem(typed: string, words: DashboardWords['webhooks']): string | null {
  if (typed === '') return words.urlEmpty;
  const url = parsed(typed);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.hostname === '') return words.urlWrong;
  if (url.username !== '' || url.password !== '') return words.urlSignedIn;
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])$/u.test(url.hostname);
  if (isLocal) return null;
  if (url.protocol === 'http:') return words.urlPlain;
  return PRIVATE_HOSTS.some((form) => form.test(url.hostname)) ? words.urlPrivate : null;
}
