/**
 * A strict policy, as a careful shop would have it: the one tag needs no more than its own server.
 * @param server an origin, or the empty string when the shop and the server share one
 */
export function contentPolicy(server: string): string {
  const from = ["'self'", server].filter((source) => source !== '').join(' ');
  const sockets = server === '' ? 'ws: wss:' : server.replace(/^http/, 'ws');
  return [
    "default-src 'none'",
    `script-src ${from}`,
    `style-src ${from}`,
    `img-src ${from} data: blob:`,
    `font-src ${from}`,
    `connect-src ${from} ${sockets}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
