import { parseCookie, stringifySetCookie } from 'cookie';
import express, { Router, type Request, type RequestHandler, type Response } from 'express';
import {
  ADDRESSES,
  CONSOLE_HEADER,
  LIMITS,
  refusal,
  type AgentId,
  type Session,
  type SiteId,
} from '../../protocol/index.ts';
import type { StoredSession } from '../../store/store.ts';
import { check } from '../check.ts';
import { isOwnOrigin } from '../origin.ts';
import { signInBody } from '../schemas.ts';
import type { Sessions } from '../sessions.ts';
import { SignInDoor } from '../sign-in.ts';
import type { Sites } from '../sites.ts';
import type { EdgeConfig, Surroundings } from '../surroundings.ts';
import { sendProblem } from './problems.ts';

const BODY_BYTES = 4_096;

/** Signing in and out of the console, and the ticket that opens its socket. */
export function sessionRoutes(sites: Sites, sessions: Sessions, surroundings: Surroundings): Router {
  const router = Router();
  const { config } = surroundings;
  const door = new SignInDoor(surroundings);
  const cookie = sessionCookie(config);
  const ownPagesOnly = consoleOnly(config);
  const withSession =
    (answer: (session: StoredSession, response: Response) => Promise<void>): RequestHandler =>
    async (request, response) => {
      const token = cookie.read(request);
      const session = token === undefined ? null : await sessions.find(token);
      if (session === null) sendProblem(response, refusal('sign-in-required'));
      else await answer(session, response);
    };

  router.use('/v1/session', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.post(
    ADDRESSES.session,
    ownPagesOnly,
    express.json({ limit: BODY_BYTES }),
    async (request, response) => {
      const body = check(signInBody, request.body);
      const entered = body.ok ? await door.enter(body.result, request.ip ?? '') : body;
      if (!entered.ok) {
        sendProblem(response, entered.refusal);
        return;
      }
      const { siteId, agentId } = entered.result;
      const previous = cookie.read(request);
      if (previous !== undefined) await sessions.close(previous);
      cookie.write(response, await sessions.open(siteId, agentId));
      response.status(201).json(await describe(sites, siteId, agentId));
    },
  );
  router.get(
    ADDRESSES.session,
    withSession(async ({ siteId, agentId }, response) => {
      response.json(await describe(sites, siteId, agentId));
    }),
  );
  router.delete(ADDRESSES.session, ownPagesOnly, async (request, response) => {
    const token = cookie.read(request);
    if (token !== undefined) await sessions.close(token);
    cookie.clear(response);
    response.status(204).end();
  });
  router.post(
    ADDRESSES.socketTicket,
    ownPagesOnly,
    withSession(async (session, response) => {
      response.status(201).json({ ticket: sessions.tickets.issue(session) });
    }),
  );
  return router;
}

async function describe(sites: Sites, siteId: SiteId, agentId: AgentId): Promise<Session> {
  const site = await sites.find(siteId);
  return { siteId, agentId, name: site?.agentName(agentId) ?? agentId };
}

/** No foreign page can set this header unasked, and a browser names the page that did. */
const consoleOnly =
  (config: EdgeConfig): RequestHandler =>
  (request, response, next) => {
    if (!isOwnOrigin(request.headers, config)) {
      sendProblem(response, refusal('origin-refused', 'Sign in on the console page of this server.'));
    } else if (request.headers[CONSOLE_HEADER] === undefined) {
      sendProblem(response, refusal('malformed', `Send the header ${CONSOLE_HEADER}.`, CONSOLE_HEADER));
    } else next();
  };

/** Over https the name's prefix makes the browser insist on this host, this path and encryption. */
function sessionCookie(config: EdgeConfig) {
  const secure = config.publicUrl?.startsWith('https:') ?? false;
  const name = secure ? '__Host-handpick-session' : 'handpick-session';
  const attributes = { httpOnly: true, sameSite: 'strict', path: '/', secure } as const;
  const set = (response: Response, value: string, maxAge: number): void => {
    response.append('Set-Cookie', stringifySetCookie({ name, value, maxAge, ...attributes }));
  };
  return {
    read: (request: Request): string | undefined =>
      parseCookie(request.headers.cookie ?? '')[name] || undefined,
    write: (response: Response, token: string) => set(response, token, LIMITS.sessionSeconds),
    clear: (response: Response) => set(response, '', 0),
  };
}
