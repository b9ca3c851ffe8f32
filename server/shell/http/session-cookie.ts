import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { LIMITS } from '../../protocol/index.ts';
import { ownOrigin } from '../origin.ts';
import type { EdgeConfig } from '../surroundings.ts';

/** Over https the name's prefix makes the browser insist on this host, this path and encryption. */
export function sessionCookie(config: EdgeConfig) {
  const isSecure = (request: Request): boolean => ownOrigin(request.headers, config).startsWith('https:');
  const nameFor = (request: Request): string =>
    isSecure(request) ? '__Host-handpick-session' : 'handpick-session';
  const set = (request: Request, response: Response, value: string, maxAge: number): void => {
    const attributes = { httpOnly: true, sameSite: 'strict', path: '/', secure: isSecure(request) } as const;
    response.append(
      'Set-Cookie',
      stringifySetCookie({ name: nameFor(request), value, maxAge, ...attributes }),
    );
  };
  return {
    read(request: Request): string | null {
      const token = parseCookie(request.headers.cookie ?? '')[nameFor(request)] ?? '';
      return token === '' ? null : token;
    },
    write: (request: Request, response: Response, token: string) =>
      set(request, response, token, LIMITS.sessionSeconds),
    clear: (request: Request, response: Response) => set(request, response, '', 0),
  };
}
