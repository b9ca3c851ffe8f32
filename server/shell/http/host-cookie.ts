import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { ownOrigin } from '../origin.ts';
import type { EdgeConfig } from '../surroundings.ts';

export type HostCookie = {
  read(request: Request): string | null;
  write(request: Request, response: Response, value: string): void;
  clear(request: Request, response: Response): void;
};

/**
 * A cookie that no script and no other site sees. Over https the name's prefix makes the browser insist on
 * this host, this path and encryption.
 */
export function hostCookie(config: EdgeConfig, name: string, seconds: number): HostCookie {
  const isSecure = (request: Request): boolean => ownOrigin(request.headers, config).startsWith('https:');
  const nameFor = (request: Request): string => (isSecure(request) ? `__Host-${name}` : name);
  const set = (request: Request, response: Response, value: string, maxAge: number): void => {
    const attributes = { httpOnly: true, sameSite: 'strict', path: '/', secure: isSecure(request) } as const;
    const cookie = { name: nameFor(request), value, maxAge, ...attributes };
    response.append('Set-Cookie', stringifySetCookie(cookie));
  };
  return {
    read(request) {
      const value = parseCookie(request.headers.cookie ?? '')[nameFor(request)] ?? '';
      return value === '' ? null : value;
    },
    write: (request, response, value) => set(request, response, value, seconds),
    clear: (request, response) => set(request, response, '', 0),
  };
}
